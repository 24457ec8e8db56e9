/**
 * Which sectors sit on each level, whether a cross-sector forum is there, the political level
 * included, and which levels persons join.
 *
 * Source: CFBU 2016 "Håndbog", "Samarbejde på tværs af sektorer"; CFBU "Elementer i socialt
 * bydelsarbejde", element 4, "Et politisk organ" (a § 17 stk. 4 committee).
 */
import type { ActorId, Dataset, ForumId, SectorId } from '../../model/dataset';
import { LEVELS, MUNICIPAL_KINDS } from '../../model/taxonomy';
import type { Governance, ForumFacts } from './governance';

/** `unknown`: a forum there, or one without a level, has members or sectors that are not known. */
export type CrossSectorAnswer = 'yes' | 'no' | 'unknown' | 'no-forum';

/** Sectors in the order of the data, with who of each sits there. */
export type SectorCells = readonly (readonly ActorId[])[];

export interface LevelForum {
	readonly forum: ForumId;
	readonly isCrossSector: boolean;
	readonly cells: SectorCells;
}

export interface ForumLevel {
	/** Null = forums whose level the data do not say. */
	readonly level: string | null;
	readonly forums: readonly LevelForum[];
	readonly answer: CrossSectorAnswer;
	/** Who of each sector has a seat in a forum of the level. */
	readonly cells: SectorCells;
}

/** Two levels that follow each other, among those that have forums. */
export interface LevelJoint {
	readonly upper: string;
	readonly lower: string;
	/** True when a level between them has no forum. */
	readonly skips: boolean;
	/** Who sits in a forum of both. */
	readonly persons: readonly ActorId[];
}

export interface ForumLevels {
	readonly rows: readonly SectorId[];
	/** The four levels from the top down, then other words of the data, then forums without a level. */
	readonly levels: readonly ForumLevel[];
	readonly joints: readonly LevelJoint[];
}

/** @param minSectors sectors that make a forum cross-sector; the municipality counts as one */
export function forumLevels(
	dataset: Dataset,
	{ forums }: Governance,
	minSectors: number
): ForumLevels {
	const rows = dataset.sectors.map((sector) => sector.id);
	const kindOf = new Map(dataset.sectors.map((sector) => [sector.id, sector.kind]));
	const partyOf = (sector: SectorId) => {
		const kind = kindOf.get(sector) ?? null;
		return kind !== null && MUNICIPAL_KINDS.includes(kind) ? 'municipality' : sector;
	};
	const isCross = ({ seatedSectors }: ForumFacts) =>
		new Set(seatedSectors.map(partyOf)).size >= minSectors;
	const mayBeCross = (facts: ForumFacts) =>
		isCross(facts) || facts.seatedSectors.length === 0 || facts.withoutSector > 0;
	const unplacedMayBe = forums.some((facts) => facts.forum.level === null && mayBeCross(facts));

	const levels = levelNames(forums).map((level): ForumLevel => {
		const own = forums.filter((facts) => facts.forum.level === level);
		const answer = own.some(isCross)
			? 'yes'
			: (level !== null && unplacedMayBe) || own.some(mayBeCross)
				? 'unknown'
				: own.length === 0
					? 'no-forum'
					: 'no';
		return {
			level,
			answer,
			forums: own.map((facts) => ({
				forum: facts.forum.id,
				isCrossSector: isCross(facts),
				cells: cellsOf(rows, [facts])
			})),
			cells: cellsOf(rows, own)
		};
	});
	return { rows, levels, joints: joints(forums) };
}

function levelNames(forums: readonly ForumFacts[]): (string | null)[] {
	const used = new Set(forums.map(({ forum }) => forum.level));
	const others = [...used].filter(
		(level) => level !== null && !(LEVELS as readonly string[]).includes(level)
	);
	return [...LEVELS, ...others, ...(used.has(null) ? [null] : [])];
}

function cellsOf(rows: readonly SectorId[], forums: readonly ForumFacts[]): SectorCells {
	return rows.map((sector) => [
		...new Set(
			forums.flatMap(({ seats }) =>
				seats.filter(({ actor }) => actor.sector === sector).map(({ actor }) => actor.id)
			)
		)
	]);
}

function joints(forums: readonly ForumFacts[]): LevelJoint[] {
	const seatedOn = LEVELS.flatMap((level, place) => {
		const own = forums.filter(({ forum }) => forum.level === level);
		const seated = own.flatMap(({ seats }) => seats.map(({ actor }) => actor.id));
		return own.length === 0 ? [] : [{ level, place, seated: new Set(seated) }];
	});
	return seatedOn.slice(1).map((lower, number) => {
		const upper = seatedOn[number]!;
		return {
			upper: upper.level,
			lower: lower.level,
			skips: lower.place - upper.place > 1,
			persons: [...upper.seated].filter((actor) => lower.seated.has(actor))
		};
	});
}
