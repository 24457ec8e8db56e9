/** Coverage + reference -> a table that says who is there and where nobody is. */
import { reachedCounts, standing, type Coverage, type Reference } from '../../findings/coverage';
import type { ActorId, SectorId } from '../../model/dataset';

/**
 * `present`: somebody is there. `everywhere`: nobody of its own, but actors who serve the whole
 * municipality. `unknown`: nobody, but actors whose level the data do not say. `gap`: an expected
 * sector with nobody. `empty`: nobody, and none was expected.
 */
export type CoverageState = 'present' | 'everywhere' | 'unknown' | 'gap' | 'empty';

export interface CoverageCell {
	readonly state: CoverageState;
	readonly actors: readonly ActorId[];
}

/** A cell of the table. */
export interface CoveragePlace {
	readonly sector: SectorId;
	/** Null = those outside the columns. */
	readonly column: string | null;
}

export interface CoverageRow {
	readonly sector: SectorId;
	readonly isExpected: boolean;
	readonly cells: readonly CoverageCell[];
	/** Actors who serve the whole municipality, or have no level or forum. */
	readonly unplaced: readonly ActorId[];
}

export interface CoverageTable {
	readonly columns: readonly string[];
	readonly rows: readonly CoverageRow[];
	/** By column: expected sectors with somebody there, those who serve the whole municipality counted; null where none is expected. */
	readonly reachedCounts: readonly (number | null)[];
	/** The same without those who serve the whole municipality. */
	readonly ownCounts: readonly (number | null)[];
	readonly expectedCount: number;
	/** Whether anybody stands outside the columns. */
	readonly hasUnplaced: boolean;
	/** Expected sectors without anybody where they are expected, row by row. */
	readonly gaps: readonly { readonly sector: SectorId; readonly column: string }[];
}

/**
 * The rows of a coverage table, expected sectors first, each kind in the order of the data.
 *
 * @param expectsAt whether the expected sectors are expected in a column; a working group, say, is
 * not meant to seat them all
 */
export function coverageTable(
	coverage: Coverage,
	reference: Reference,
	expectsAt: (column: string) => boolean = () => true
): CoverageTable {
	const expected = new Set(reference.sectors);
	const all = coverage.rows.map((sector, number): CoverageRow => {
		const unplaced = coverage.unplaced[number] ?? [];
		const isExpected = expected.has(sector);
		const mayBeThere = coverage.by === 'level' && unplaced.length > 0;
		const cells = (coverage.cells[number] ?? []).map((actors, place): CoverageCell => {
			const isWanted = isExpected && expectsAt(coverage.columns[place]!);
			const found = standing(coverage, number, place);
			if (found === 'own') return { actors, state: 'present' };
			if (found === 'shared') return { actors, state: 'everywhere' };
			return { actors, state: !isWanted ? 'empty' : mayBeThere ? 'unknown' : 'gap' };
		});
		return { sector, isExpected, cells, unplaced };
	});
	const rows = [...all.filter((row) => row.isExpected), ...all.filter((row) => !row.isExpected)];
	const expectedRows = rows.filter((row) => row.isExpected);
	const counts = reachedCounts(coverage, reference);
	const countsOf = (of: 'own' | 'reached') =>
		coverage.columns.map((column, place) => (expectsAt(column) ? counts[place]![of] : null));
	return {
		columns: coverage.columns,
		rows,
		reachedCounts: countsOf('reached'),
		ownCounts: countsOf('own'),
		expectedCount: expectedRows.length,
		hasUnplaced: rows.some((row) => row.unplaced.length > 0),
		gaps: rows.flatMap((row) =>
			row.cells.flatMap((cell, place) =>
				cell.state === 'gap' ? [{ sector: row.sector, column: coverage.columns[place]! }] : []
			)
		)
	};
}
