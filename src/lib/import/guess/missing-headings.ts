/** A table whose first row is a row like the others: headings are made for it, by what its columns hold. */
import { sectorKind } from '../../model/taxonomy';
import { isAdjacencyList } from './adjacency-shape';
import { isMatrix } from '../rows/matrix';
import type { RawTable } from '../raw-table';
import { firstRows, LineRows } from '../rows/row-list';

/** Rows that are looked at. */
const SAMPLE_ROWS = 200;
const MOST_COLUMNS = 12;
const YEAR = /^(19|20)\d\d$/;
const NUMBER = /^[\d.,\s%-]+$/;

/**
 * The table with its first row among the others, where that row says what others say: a value that
 * stands below it too, the name of a sector above names of sectors, somebody who also stands in the
 * other column of pairs. Any other table is answered as it is. Two columns that share names or numbers
 * are the ends of ties, and a column of numbers beside them their weights; else the column of sectors
 * and the first column of different texts have a heading that is known, and the rest are numbered for
 * the user to name.
 */
export function withMissingHeadings(
	raw: RawTable,
	isKnownHeading: (heading: string) => boolean
): RawTable {
	const first = raw.headingsAsWritten;
	const width = first.length;
	if (width < 2 || width > MOST_COLUMNS || raw.rows.length < 2) return raw;
	if (first.some((cell) => cell === '' || isKnownHeading(cell))) return raw;
	const columns = sampleColumns(raw);
	const headings = arePairs(first, columns)
		? pairHeadings(width)
		: headingsOfNames(raw, first, columns, isKnownHeading);
	return headings === null ? raw : withFirstRow(raw, headings);
}

/**
 * The table with its first row among the others, because somebody says so: pairs that share names are
 * ties; else the sectors and the first column of texts get a heading, and the rest are numbered.
 */
export function withoutHeadings(raw: RawTable): RawTable {
	const first = raw.headingsAsWritten;
	const columns = sampleColumns(raw);
	if (first.every((cell) => cell !== '') && arePairs(first, columns)) {
		return withFirstRow(raw, pairHeadings(first.length));
	}
	const sectors = first.length < 2 ? -1 : columns.findIndex((values) => areSectors(filled(values)));
	const name = columns.findIndex(
		(values, place) =>
			place !== sectors && filled([first[place]!, ...values]).some((cell) => !NUMBER.test(cell))
	);
	return withFirstRow(raw, namedHeadings(first.length, sectors, name));
}

function withFirstRow(raw: RawTable, headings: readonly string[]): RawTable {
	const below = raw.rows.length > 0 ? raw.rows.rowNumber(0) : Infinity;
	const above = raw.rowsAbove.at(-1)?.row ?? 0;
	const row = below === Infinity ? above + 1 : Math.max(1, below - 1);
	return {
		...raw,
		headings: [...headings, ...raw.headings.slice(headings.length)],
		headingsAsWritten: headings,
		rows: LineRows.ofRows([{ row, cells: raw.headingsAsWritten }, ...raw.rows])
	};
}

/** The first cells under each heading. */
function sampleColumns(raw: RawTable): string[][] {
	const sample = firstRows(raw.rows, SAMPLE_ROWS).map(({ cells }) => cells);
	return raw.headingsAsWritten.map((_, place) =>
		sample.map((cells) => (cells[place] ?? '').trim())
	);
}

function filled(values: readonly string[]): string[] {
	return values.filter((value) => value !== '');
}

function pairHeadings(width: number): string[] {
	return ['Fra', 'Til', 'Vægt'].slice(0, width);
}

/** Headings for columns of which one may be the sectors and one the names; -1 = none is. */
function namedHeadings(width: number, sectors: number, name: number): string[] {
	return Array.from({ length: width }, (_, place) => {
		if (place === sectors) return 'Sektor';
		return place === name ? 'Navn' : `(${place + 1})`;
	});
}

/** Pairs that share names: somebody of the first row stands in the other column below. */
function arePairs(first: readonly string[], columns: readonly (readonly string[])[]): boolean {
	const [left, right, weights] = columns;
	if (left === undefined || right === undefined || columns.length > 3) return false;
	if (!right.includes(first[0]!) && !left.includes(first[1]!)) return false;
	const ends = [first[0]!, first[1]!, ...left, ...right];
	const areNumbers = ends.every((end) => NUMBER.test(end));
	// Years are headings of their own; as many rows as columns of numbers may be a matrix without names.
	const areYears = ends.slice(0, 2).every((end) => YEAR.test(end));
	if (areNumbers && (areYears || left.length + 1 === columns.length)) return false;
	if (!areNumbers && ends.some((end) => NUMBER.test(end))) return false;
	return weights === undefined || [first[2]!, ...weights].every((weight) => NUMBER.test(weight));
}

/** Headings for a list of names; null where the first row may be one of headings. */
function headingsOfNames(
	raw: RawTable,
	first: readonly string[],
	columns: readonly (readonly string[])[],
	isKnownHeading: (heading: string) => boolean
): string[] | null {
	if (first.some((cell) => NUMBER.test(cell))) return null;
	if (isAdjacencyList(raw, isKnownHeading) || isMatrix(raw) !== null) return null;
	const sectors = columns.findIndex(
		(values, place) => sectorKind(first[place]!) !== null && areSectors(values)
	);
	const repeats = first.some((cell, place) => columns[place]!.includes(cell));
	if (sectors < 0 && !repeats) return null;
	const name = columns.findIndex(
		(values, place) => place !== sectors && areNames([first[place]!, ...values])
	);
	return namedHeadings(first.length, sectors, name);
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
