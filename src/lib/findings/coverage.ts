/** Coverage: which sectors are at work in each district, on each level and in each forum. */
import type { ActorId, Dataset, SectorId } from '../model/dataset';
import type { Lens } from '../model/lens';
import { LEVELS } from '../model/taxonomy';
import type { Visible } from '../network/visible';

export const COVERAGE_COLUMNS = ['district', 'level', 'forum'] as const;
export type CoverageColumns = (typeof COVERAGE_COLUMNS)[number];

/** Sector × district, level or forum, with the actors in each cell. */
export interface Coverage {
	readonly by: CoverageColumns;
	/** Sector ids in the order of the data set. */
	readonly rows: readonly SectorId[];
	/** District ids, levels or forum ids. */
	readonly columns: readonly string[];
	/** `cells[row][column]`: the actors; empty = nobody. */
	readonly cells: readonly (readonly (readonly ActorId[])[])[];
	/** Actors of a sector that serve the whole municipality (district), or have no level or forum, by row. */
	readonly unplaced: readonly (readonly ActorId[])[];
}

/**
 * Whether a lens leaves out actors by level or district: tables of coverage then count only some of
 * those who are there, while findings about what is missing read them all (`wide.ts`), and the tables
 * must say so.
 */
export function countsOnlySome({ levels, districts }: Lens): boolean {
	return levels !== null || districts !== null;
}

/** The sectors against which coverage is read. */
export interface Reference {
	readonly sectors: readonly SectorId[];
	/** True when the data mark the expected sectors; false = all sectors that the data name. */
	readonly marked: boolean;
}

/**
 * How a sector stands in a column. `own`: with an actor placed there. `shared`: with none, but with
 * actors that serve the whole municipality, this district too (only by district). `nobody`: neither.
 * Whoever speaks of a sector as missing from a district says which of the two is meant.
 */
export type Standing = 'own' | 'shared' | 'nobody';

/** How the sector of a row stands in a column. */
export function standing(coverage: Coverage, row: number, column: number): Standing {
	if ((coverage.cells[row]?.[column] ?? []).length > 0) return 'own';
	const isServed = coverage.by === 'district' && (coverage.unplaced[row] ?? []).length > 0;
	return isServed ? 'shared' : 'nobody';
}

/** Of the expected sectors in each column: with an actor of its own, and with that or a shared one. */
export function reachedCounts(
	coverage: Coverage,
	{ sectors }: Reference
): readonly { readonly own: number; readonly reached: number }[] {
	const expected = coverage.rows.flatMap((sector, row) => (sectors.includes(sector) ? [row] : []));
	return coverage.columns.map((_, column) => {
		const found = expected.map((row) => standing(coverage, row, column));
		const own = found.filter((one) => one === 'own').length;
		return { own, reached: own + found.filter((one) => one === 'shared').length };
	});
}

/**
 * Sectors that one expects: those marked `expected`, or, where none is marked, all that the data name.
 *
 * @param shown the sectors of a lens, which says nothing of the others; null = all
 */
export function coverageReference(dataset: Dataset, shown: Lens['sectors'] = null): Reference {
	const marked = dataset.sectors.some((sector) => sector.expected !== null);
	const sectors = dataset.sectors
		.filter((sector) => (marked ? sector.expected === true : true))
		.map((sector) => sector.id);
	return { sectors: sectors.filter((id) => shown === null || shown.includes(id)), marked };
}

/**
 * Who of each sector is in each column; every sector is a row, covered or not.
 *
 * @param shown the sectors of a lens: one that it hides would seem to be nowhere; null = all
 */
export function coverage(
	dataset: Dataset,
	visible: Visible,
	by: CoverageColumns,
	shown: Lens['sectors'] = null
): Coverage {
	const placesOf = placesByActor(visible, by);
	const columns = columnsOf(dataset, visible, by);
	const rows = dataset.sectors
		.map((sector) => sector.id)
		.filter((id) => shown === null || shown.includes(id));
	const columnPlace = new Map(columns.map((column, place) => [column, place]));
	const rowPlace = new Map(rows.map((row, place) => [row, place]));
	const cells: ActorId[][][] = rows.map(() => columns.map(() => []));
	const unplaced: ActorId[][] = rows.map(() => []);
	for (const actor of visible.actors) {
		const row = actor.sector === null ? undefined : rowPlace.get(actor.sector);
		if (row === undefined) continue;
		const places = placesOf.get(actor.id) ?? [];
		if (places.length === 0) unplaced[row]!.push(actor.id);
		for (const place of places) {
			const column = columnPlace.get(place);
			if (column !== undefined) cells[row]![column]!.push(actor.id);
		}
	}
	return { by, rows, columns, cells, unplaced };
}

function columnsOf(dataset: Dataset, visible: Visible, by: CoverageColumns): string[] {
	if (by === 'district') return dataset.districts.map((district) => district.id);
	if (by === 'forum') return visible.forums.map((forum) => forum.id);
	const used = new Set(
		visible.actors.map((actor) => actor.level).filter((level) => level !== null)
	);
	const others = [...used].filter((level) => !(LEVELS as readonly string[]).includes(level));
	return [...LEVELS, ...others];
}

function placesByActor(visible: Visible, by: CoverageColumns): Map<ActorId, readonly string[]> {
	if (by === 'forum') {
		const forums = new Map<ActorId, Set<string>>();
		for (const { actor, forum } of visible.memberships) {
			let seats = forums.get(actor);
			if (!seats) forums.set(actor, (seats = new Set()));
			seats.add(forum);
		}
		return new Map([...forums].map(([actor, seats]) => [actor, [...seats]]));
	}
	return new Map(
		visible.actors.map((actor) => [
			actor.id,
			by === 'district' ? actor.districts : actor.level === null ? [] : [actor.level]
		])
	);
}
