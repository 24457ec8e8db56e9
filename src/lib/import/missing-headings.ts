/** A table whose first row is a row like the others: headings are made for it, by what its columns hold. */
import { sectorKind } from '../model/taxonomy';
import { isAdjacencyList } from './adjacency-shape';
import { isMatrix } from './matrix';
import type { RawTable } from './raw-table';
import { firstRows, LineRows } from './row-list';

/** Rows that are looked at. */
const SAMPLE_ROWS = 200;
const MOST_COLUMNS = 12;
const NUMBER = /^[\d.,\s%-]+$/;

/**
 * The table with its first row among the others, where that row says what others say: a value that
 * stands below it too, the name of a sector above names of sectors, a person who also stands in the
 * other column of pairs. Any other table is answered as it is. Two columns that share names are the
 * ends of ties; else the column of sectors and the first column of different texts have a heading that
 * is known, and the rest are numbered for the user to name.
 */
export function withMissingHeadings(
	raw: RawTable,
	isKnownHeading: (heading: string) => boolean
): RawTable {
	const first = raw.headingsAsWritten;
	const width = first.length;
	if (width < 2 || width > MOST_COLUMNS || raw.rows.length < 2) return raw;
	if (first.some((cell) => cell === '' || NUMBER.test(cell) || isKnownHeading(cell))) return raw;
	if (isAdjacencyList(raw, isKnownHeading) || isMatrix(raw) !== null) return raw;
	const sample = firstRows(raw.rows, SAMPLE_ROWS).map(({ cells }) => cells);
	const columns = first.map((_, place) => sample.map((cells) => (cells[place] ?? '').trim()));
	const pairs = width === 2 && sharesNames(first, columns);
	const sectors = columns.findIndex(
		(values, place) => sectorKind(first[place]!) !== null && areSectors(values)
	);
	const repeats = first.some((cell, place) => columns[place]!.includes(cell));
	if (!pairs && sectors < 0 && !repeats) return raw;
	const name = columns.findIndex(
		(values, place) => place !== sectors && areNames([first[place]!, ...values])
	);
	const headings = first.map((_, place) => {
		if (pairs) return place === 0 ? 'Fra' : 'Til';
		if (place === sectors) return 'Sektor';
		return place === name ? 'Navn' : `(${place + 1})`;
	});
	const row = Math.max(1, raw.rows.rowNumber(0) - 1);
	return {
		...raw,
		headings: [...headings, ...raw.headings.slice(width)],
		headingsAsWritten: headings,
		rows: LineRows.ofRows([{ row, cells: first }, ...raw.rows])
	};
}

/** Somebody of the first row stands in the other column below. */
function sharesNames(first: readonly string[], columns: readonly (readonly string[])[]): boolean {
	const [left, right] = columns;
	return right!.includes(first[0]!) || left!.includes(first[1]!);
}

function areSectors(values: readonly string[]): boolean {
	const known = values.filter((value) => sectorKind(value) !== null).length;
	return known > 0 && known * 2 >= values.length;
}

/** Different texts, none of them a number. */
function areNames(values: readonly string[]): boolean {
	return (
		new Set(values).size === values.length &&
		values.every((value) => value !== '' && !NUMBER.test(value))
	);
}
