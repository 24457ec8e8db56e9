/** Merged cells: a value that stands across several rows holds for each of them. */
import type { RawTable } from '../raw-table';
import { LineRows } from '../rows/row-list';
import type { MergedColumn } from './sheet-markup';

/** The table with the value of each merged cell in all its rows, and how many cells got one. */
export function withMergedCells(
	raw: RawTable,
	merged: readonly MergedColumn[]
): { readonly table: RawTable; readonly count: number } {
	if (merged.length === 0) return { table: raw, count: 0 };
	const rows = [...raw.rows].map(({ row, cells }) => ({ row, cells: [...cells] }));
	const placeOf = new Map(rows.map(({ row }, place) => [row, place]));
	let count = 0;
	for (const { row, column, lastRow } of merged) {
		const first = placeOf.get(row);
		const value = first === undefined ? '' : (rows[first]!.cells[column - 1] ?? '');
		if (first === undefined || value.trim() === '') continue;
		for (let place = first + 1; place < rows.length && rows[place]!.row <= lastRow; place++) {
			const { cells } = rows[place]!;
			// Only one cell of those merged holds anything; what does is another merged cell's.
			if ((cells[column - 1] ?? '').trim() !== '') break;
			while (cells.length < column) cells.push('');
			cells[column - 1] = value;
			count++;
		}
	}
	return { table: count === 0 ? raw : { ...raw, rows: LineRows.ofRows(rows) }, count };
}
