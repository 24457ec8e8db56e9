/** Whether a table is an adjacency list: every row an actor, and behind it its partners. */
import type { RawTable } from '../raw-table';
import { firstRows } from '../rows/row-list';

/** Rows that are looked at to know the shape. */
const SAMPLE_ROWS = 200;
const LONGEST_NAME = 60;

/**
 * Whether a table without a heading that anybody knows is an adjacency list: rows of different
 * length, short names and no numbers, of which at least half begin a row of their own.
 */
export function isAdjacencyList(
	raw: RawTable,
	isKnownHeading: (heading: string) => boolean
): boolean {
	if (raw.delimiter === null || raw.rows.length < 2) return false;
	if (raw.headingsAsWritten.some(isKnownHeading)) return false;
	const rows = [
		raw.headingsAsWritten,
		...firstRows(raw.rows, SAMPLE_ROWS).map(({ cells }) => cells)
	];
	const lists = rows.map(namesIn);
	if (new Set(lists.map(({ length }) => length)).size < 2) return false;
	const names = lists.flat();
	if (names.some((name) => name.length > LONGEST_NAME || /^[\d.,\s-]+$/.test(name))) return false;
	const firsts = new Set(lists.map(([first]) => first));
	// The first row of a matrix holds names too; the marks are in those below it.
	const others = lists.slice(1).flatMap((list) => list.slice(1));
	return others.length > 0 && others.filter((name) => firsts.has(name)).length * 2 >= others.length;
}

/** The names of a row, wherever its cells are empty. */
export function namesIn(cells: readonly string[]): string[] {
	return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
