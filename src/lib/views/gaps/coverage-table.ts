/** Coverage + reference -> a table that says who is there and where nobody is. */
import type { Coverage, Reference } from '../../findings/coverage';
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
	const all = coverage.rows.map((sector, row): CoverageRow => {
		const unplaced = coverage.unplaced[row] ?? [];
		const isExpected = expected.has(sector);
		const elsewhere: CoverageState | null =
			unplaced.length === 0 || coverage.by === 'forum'
				? null
				: coverage.by === 'district'
					? 'everywhere'
					: 'unknown';
		const cells = (coverage.cells[row] ?? []).map((actors, place): CoverageCell => {
			const isWanted = isExpected && expectsAt(coverage.columns[place]!);
			if (actors.length > 0) return { actors, state: 'present' };
			if (elsewhere === 'everywhere') return { actors, state: elsewhere };
			return { actors, state: isWanted ? (elsewhere ?? 'gap') : 'empty' };
		});
		return { sector, isExpected, cells, unplaced };
	});
	const rows = [...all.filter((row) => row.isExpected), ...all.filter((row) => !row.isExpected)];
	const expectedRows = rows.filter((row) => row.isExpected);
	const isReached = (cell: CoverageCell | undefined) =>
		cell?.state === 'present' || cell?.state === 'everywhere';
	return {
		columns: coverage.columns,
		rows,
		reachedCounts: coverage.columns.map((column, place) =>
			expectsAt(column) ? expectedRows.filter((row) => isReached(row.cells[place])).length : null
		),
		expectedCount: expectedRows.length,
		hasUnplaced: rows.some((row) => row.unplaced.length > 0),
		gaps: rows.flatMap((row) =>
			row.cells.flatMap((cell, place) =>
				cell.state === 'gap' ? [{ sector: row.sector, column: coverage.columns[place]! }] : []
			)
		)
	};
}
