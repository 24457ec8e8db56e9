/** A project before it is one: what the steps of the wizard collect, and the tables it becomes. Pure. */
import type { Language } from '$lib/i18n/language';
import { spellingKey } from '$lib/import/rows/name-index';
import { emptyDataset, type Actor, type Dataset, type Sector } from '$lib/model/dataset';
import {
	LEVELS,
	readLevel,
	SECTOR_KINDS,
	sectorKind,
	type Level,
	type SectorKind
} from '$lib/model/taxonomy';
import { freeIds, newActor, newDistrict, newForum, newSector } from '../new-rows';

/** A row of the table of actors. Each field is what stands in it; empty = not known. */
export interface DraftActor {
	readonly name: string;
	/** A kind of the taxonomy, or a word of one's own. */
	readonly sector: string;
	/** Name of a district; empty = the whole municipality. */
	readonly district: string;
	readonly level: string;
}

export interface ProjectDraft {
	readonly name: string;
	readonly districts: readonly string[];
	/** Kinds of sector and words of one's own that one expects in the districts. */
	readonly expected: readonly string[];
	/** Words of one's own, expected or not. */
	readonly ownSectors: readonly string[];
	/** False: it is left open which sectors one expects. */
	readonly saysExpected: boolean;
	readonly forums: Readonly<Record<Level, readonly string[]>>;
	readonly actors: readonly DraftActor[];
}

/**
 * The coarse sectors that most data sets of the field use, without "others".
 * Source: CFBU 2015 "Kommunerne på banen", figure 1.
 */
export const USUAL_SECTORS: readonly SectorKind[] = [
	'municipality',
	'helhedsplan',
	'housing-organisation',
	'residents-democracy',
	'association',
	'police',
	'business'
];

export const EMPTY_ROW: DraftActor = { name: '', sector: '', district: '', level: '' };

/** A project that has nothing yet but the usual sectors. */
export function emptyDraft(): ProjectDraft {
	return {
		name: '',
		districts: [],
		expected: USUAL_SECTORS,
		ownSectors: [],
		saysExpected: true,
		forums: { political: [], strategic: [], tactical: [], executing: [] },
		actors: []
	};
}

/** Names with those of `more` that are new among them, trimmed, as they are first spelled. */
export function withNames(names: readonly string[], more: readonly string[]): readonly string[] {
	const known = new Set(names.map(spellingKey));
	const all = [...names];
	for (const name of more.map((line) => line.replace(/\s+/g, ' ').trim())) {
		if (name === '' || known.has(spellingKey(name))) continue;
		known.add(spellingKey(name));
		all.push(name);
	}
	return all;
}

/** Places in the table of rows whose name stands further up too. */
export function repeatedRows(actors: readonly DraftActor[]): ReadonlySet<number> {
	const seen = new Set<string>();
	const repeated = new Set<number>();
	for (const [place, { name }] of actors.entries()) {
		const key = spellingKey(name);
		if (key === '') continue;
		if (seen.has(key)) repeated.add(place);
		seen.add(key);
	}
	return repeated;
}

/** The tables. A name that stands twice becomes one actor; what the first row leaves open the others say. */
export function draftDataset(draft: ProjectDraft, language: Language): Dataset {
	const name = draft.name.trim();
	const forums = LEVELS.flatMap((level) => draft.forums[level].map((label) => ({ level, label })));
	const forumIds = freeIds('f', [], forums.length);
	const actors = mergedRows(draft.actors);
	const actorIds = freeIds('a', [], actors.length);
	// A cell names several districts with these between them.
	const districtOf = (label: string) => label.replace(/[;|]/g, ',');
	const districts = withNames(
		draft.districts.map(districtOf),
		actors.map(({ district }) => districtOf(district))
	);
	const districtIds = new Map(districts.map((label) => [spellingKey(label), label]));
	const sectors = draftSectors(draft);
	const sectorIds = new Map(sectors.map(({ id }) => [spellingKey(id), id]));
	return {
		...emptyDataset(name),
		title: name === '' ? {} : { [language]: name },
		districts: districts.map((label) => newDistrict(label, label)),
		sectors,
		forums: forums.map(({ level, label }, place) => ({
			...newForum(forumIds[place]!, label),
			level
		})),
		actors: actors.map(({ name: label, sector, district, level }, place): Actor => {
			const home = districtIds.get(spellingKey(districtOf(district)));
			const id = actorIds[place]!;
			return {
				...newActor(id, label),
				sector: sector === '' ? null : (sectorIds.get(spellingKey(sectorIdOf(sector))) ?? null),
				districts: home === undefined ? [] : [home],
				level: level === '' ? null : readLevel(level)
			};
		})
	};
}

/** Expected sectors first, in the order of the taxonomy, then those that only the actors name. */
function draftSectors(draft: ProjectDraft): Sector[] {
	const { saysExpected, expected, ownSectors } = draft;
	const expectedIds = new Set(saysExpected ? expected.map(sectorIdOf) : []);
	const named = draft.actors.map(({ sector }) => sector.trim()).filter((word) => word !== '');
	const own = saysExpected ? ownSectors : [];
	const ids = withNames([], [...expectedIds, ...own.map(sectorIdOf), ...named.map(sectorIdOf)]);
	const order = (id: string) => {
		const place = SECTOR_KINDS.indexOf(id as SectorKind);
		return place < 0 ? SECTOR_KINDS.length : place;
	};
	return (
		[...ids]
			.sort((a, b) => order(a) - order(b))
			// Called by its id, a sector of the taxonomy is shown in the language's own word.
			.map((id) => newSector(id, id, saysExpected ? expectedIds.has(id) : null))
	);
}

/** The kind that a word means, or the word itself. */
export function sectorIdOf(word: string): string {
	return sectorKind(word) ?? word.trim();
}

function mergedRows(rows: readonly DraftActor[]): DraftActor[] {
	const merged = new Map<string, DraftActor>();
	for (const row of rows) {
		const name = row.name.replace(/\s+/g, ' ').trim();
		if (name === '') continue;
		const key = spellingKey(name) || name;
		const first = merged.get(key);
		merged.set(key, {
			name: first?.name ?? name,
			sector: first?.sector || row.sector.trim(),
			district: first?.district || row.district.trim(),
			level: first?.level || row.level.trim()
		});
	}
	return [...merged.values()];
}
