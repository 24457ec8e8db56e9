/** Gephi's times in one cell, `<[2007.0, 2009.0]>`, as two columns that a table knows. */
import { headingKey } from '../../model/table-schema';
import type { RawTable } from '../raw-table';
import { LineRows } from '../rows/row-list';

const MOMENT = /-?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\.\d+)?/g;

/**
 * The table with `start` and `end` beside its column of intervals: the first and the last moment that
 * each cell names. A table without such a column is answered as it is.
 */
export function withIntervalColumns(raw: RawTable): RawTable {
	const place = raw.headings.findIndex((heading) => /timeset|interval/.test(headingKey(heading)));
	if (place < 0 || raw.headings.some((heading) => /^(start|end)$/i.test(heading))) return raw;
	const periods = [...raw.rows].map(({ cells }) => periodOf(cells[place] ?? ''));
	if (periods.every((period) => period === null)) return raw;
	const width = raw.headings.length;
	const rows = [...raw.rows].map(({ row, cells }, at) => ({
		row,
		cells: [
			...Array.from({ length: width }, (_, index) => cells[index] ?? ''),
			periods[at]?.from ?? '',
			periods[at]?.to ?? ''
		]
	}));
	const headings = [...raw.headings, 'start', 'end'];
	return { ...raw, headings, headingsAsWritten: headings, rows: LineRows.ofRows(rows) };
}

function periodOf(text: string): { readonly from: string; readonly to: string } | null {
	if (!/^<?[[(]/.test(text.trim())) return null;
	const moments = (text.match(MOMENT) ?? []).map((moment) => moment.replace(/\.\d+$/, '')).sort();
	const [from] = moments;
	return from === undefined ? null : { from, to: moments.at(-1)! };
}
