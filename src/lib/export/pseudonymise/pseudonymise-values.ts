/** Sectors, districts and organisations as a safe copy has them. */
import type { Actor, Dataset, District, Sector } from '../../model/dataset';
import { dealCodes, freePrefix } from './pseudonym-codes';
import { isSafe, type Guard } from './pseudonymise-guard';
import type { GroupCodes, PseudonymiseOptions } from './pseudonymise-options';
import type { HiddenField, HiddenValue, RenamedValue } from './pseudonymise-report';
import { hiddenPlaces } from './hidden-places';
import { holdersOf, smallCells } from './small-cells';

export interface CopyValues {
	/** Null = left out. */
	readonly sector: (id: string) => string | null;
	readonly districts: (ids: readonly string[]) => string[];
	/** Those of an actor: some may be hidden because few of its sector work there. */
	readonly districtsOf: (actor: Actor) => string[];
	readonly organisations: (names: readonly string[]) => string[];
	/** The rows of the copy's tables, without columns of the project's own. */
	readonly sectorRows: ReadonlyMap<string, Sector>;
	readonly districtRows: ReadonlyMap<string, District>;
	/** Sectors whose name could not stay: id -> what the copy calls it. */
	readonly sectorCodes: ReadonlyMap<string, string>;
	readonly hidden: readonly HiddenValue[];
	readonly renamed: readonly RenamedValue[];
}

/** What those that are put together go by; the taxonomy knows the word as a sector. */
const OTHER = 'other';

/** How each value of the original is called in the copy, and which are hidden. */
export function copyValues(
	dataset: Dataset,
	options: PseudonymiseOptions,
	guard: Guard,
	codes: GroupCodes
): CopyValues {
	const hidden: HiddenValue[] = [];
	const renamed: RenamedValue[] = [];
	const hide = (
		field: HiddenField,
		values: readonly (readonly string[])[],
		called: (value: string) => string
	): ReadonlySet<string> => {
		const holders = holdersOf([...values.entries()]);
		const isLeftOut = options.smallCells === 'leave-out' && field !== 'district';
		const among = isLeftOut
			? [...values.keys()].filter((holder) => values[holder]!.length === 0)
			: (holders.get(OTHER) ?? []);
		if (!isLeftOut) holders.delete(OTHER);
		const cells = smallCells(holders, among, options.minCell);
		for (const [value, why] of cells) {
			hidden.push({ field, value: called(value), actors: holders.get(value)!.size, why });
		}
		return new Set(cells.keys());
	};
	const sectors = nameSectors(dataset, options, guard, renamed);
	const labels = new Map(dataset.sectors.map(({ id, label }) => [id, label]));
	const hiddenSectors = hide(
		'sector',
		dataset.actors.map(({ sector }) => (sector === null ? [] : [sector])),
		(id) => labels.get(id) ?? id
	);
	const districts = nameDistricts(dataset, options, guard, codes, renamed);
	const districtLabels = new Map(dataset.districts.map(({ id, label }) => [id, label]));
	const hiddenDistricts = hide(
		'district',
		dataset.actors.map((actor) => actor.districts),
		(id) => districtLabels.get(id) ?? id
	);
	const hiddenOrganisations = hide(
		'organisation',
		options.withOrganisations ? dataset.actors.map(({ organisations }) => organisations) : [],
		(name) => name
	);
	const isLeftOut = options.smallCells === 'leave-out';
	const otherSector = isSafe(OTHER, guard) ? OTHER : 'S-0';
	const otherDistrict = isSafe(OTHER, guard) ? OTHER : 'D-0';
	const calledOr = (word: string, otherwise: string) => (isSafe(word, guard) ? word : otherwise);
	const otherOrganisation = calledOr(options.words.otherOrganisations, 'O-0');
	const keepsNames = options.keptNames.includes('organisations');

	const sectorRows = new Map<string, Sector>();
	for (const [id, row] of sectors) if (!hiddenSectors.has(id)) sectorRows.set(id, row);
	if (hiddenSectors.size > 0 && !isLeftOut) {
		const known = [...sectorRows.values()].some(({ id }) => id === otherSector);
		if (!known)
			sectorRows.set('', {
				...OTHER_SECTOR,
				id: otherSector,
				label: calledOr(options.words.otherSectors, otherSector)
			});
	}
	const districtRows = new Map<string, District>();
	for (const [id, row] of districts) if (!hiddenDistricts.has(id)) districtRows.set(id, row);
	if (hiddenDistricts.size > 0) addOtherDistrict();
	function addOtherDistrict(): void {
		const label = calledOr(options.words.otherDistricts, otherDistrict);
		districtRows.set('', { ...OTHER_DISTRICT, id: otherDistrict, label });
	}
	const organisation = (name: string): string | null => {
		if (hiddenOrganisations.has(name)) return isLeftOut ? null : otherOrganisation;
		if (keepsNames && isSafe(name, guard)) return name;
		return codes.organisations.get(name) ?? null;
	};
	const sector = (id: string) =>
		hiddenSectors.has(id) ? (isLeftOut ? null : otherSector) : (sectors.get(id)?.id ?? null);
	const places = hiddenPlaces(
		dataset.actors,
		(actor) => (actor.sector === null ? null : sector(actor.sector)),
		(district) => hiddenDistricts.has(district),
		options.hidesPlaces ? options.minCell : 0,
		(actor, district) =>
			[
				actor.sector === null ? '–' : (labels.get(actor.sector) ?? actor.sector),
				districtLabels.get(district) ?? district
			].join(', ')
	);
	if (places.hidden.length > 0) addOtherDistrict();
	const districtsShown = (ids: readonly string[], isHidden: (id: string) => boolean) =>
		unique(
			ids.flatMap((id) =>
				hiddenDistricts.has(id) || isHidden(id) ? [otherDistrict] : (districts.get(id)?.id ?? [])
			)
		);
	return {
		sector,
		districts: (ids) => districtsShown(ids, () => false),
		districtsOf: ({ id, districts: own }) =>
			districtsShown(own, (district) => places.of(id).has(district)),
		organisations: (names) => unique(names.flatMap((name) => organisation(name) ?? [])),
		sectorRows,
		districtRows,
		sectorCodes: new Map(
			[...sectors].flatMap(([id, row]) =>
				row.id === id || hiddenSectors.has(id) ? [] : [[id, row.id]]
			)
		),
		hidden: [...hidden, ...places.hidden],
		renamed
	};
}

const NOTHING: ReadonlyMap<string, string> = new Map();
const OTHER_SECTOR = {
	kind: 'other',
	colour: null,
	expected: null,
	declared: true,
	attributes: NOTHING
} as const;
const OTHER_DISTRICT = {
	population: null,
	geometry: null,
	homes: [],
	declared: true,
	attributes: NOTHING
} as const;

/** A sector keeps its name, unless a name of the original stands in it: then its kind, or a code. */
function nameSectors(
	{ sectors }: Dataset,
	options: PseudonymiseOptions,
	guard: Guard,
	renamed: RenamedValue[]
): Map<string, Sector> {
	const unsafe = sectors.filter(({ id }) => !isSafe(id, guard));
	const ids = sectors.map(({ id }) => id);
	const prefix = freePrefix('S', ids);
	const codes = dealCodes(
		'sectors',
		unsafe.map(({ id, label }) => ({ id, label, prefix })),
		options.key,
		(code) => !isSafe(code, guard)
	);
	const used = new Set(ids.filter((id) => !codes.has(id)));
	return new Map(
		sectors.map((sector) => {
			const { kind } = sector;
			const kindWord = kind !== null && isSafe(kind, guard) ? kind : null;
			let { id, label } = sector;
			if (codes.has(id)) {
				id = kindWord !== null && !used.has(kindWord) ? kindWord : codes.get(id)!;
				used.add(id);
			}
			if (!isSafe(label, guard)) label = kindWord ?? id;
			if (id !== sector.id || label !== sector.label) {
				renamed.push({ field: 'sector', value: sector.label, as: label });
			}
			const colour = /^#[0-9a-f]{3,8}$/i.test(sector.colour ?? '') ? sector.colour : null;
			return [sector.id, { ...sector, id, label, colour, attributes: NOTHING }];
		})
	);
}

/** A district with a code tells neither its name nor how many live there: both would give it away. */
function nameDistricts(
	{ districts }: Dataset,
	{ keptNames }: PseudonymiseOptions,
	guard: Guard,
	codes: GroupCodes,
	renamed: RenamedValue[]
): Map<string, District> {
	const keepsNames = keptNames.includes('districts');
	return new Map(
		districts.map((district) => {
			const code = codes.districts.get(district.id)!;
			const keepsId = keepsNames && isSafe(district.id, guard);
			const keepsLabel = keepsNames && isSafe(district.label, guard);
			const id = keepsId ? district.id : code;
			const label = keepsLabel ? district.label : id;
			if (keepsNames && !(keepsId && keepsLabel)) {
				renamed.push({ field: 'district', value: district.label, as: label });
			}
			return [
				district.id,
				{
					...district,
					id,
					label,
					population: keepsLabel ? district.population : null,
					geometry: null,
					attributes: NOTHING
				}
			];
		})
	);
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
