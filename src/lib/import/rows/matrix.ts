/** Matrices: who works with whom, and who sits in which forum, as a grid of marks. */
import { foldWord } from '../../model/taxonomy';
import { headingKey, TABLE_COLUMNS } from '../../model/table-schema';
import { TABLES } from '../../model/dataset';
import type { RawTable } from '../raw-table';
import { firstRows } from './row-list';
import { isMark, readNumber, type DecimalMark } from '../cells/read-cell';

export type MatrixRole = 'adjacency-matrix' | 'attendance-matrix' | 'adjacency-list';

/** One mark: row label, column label, the cell, and the row it stands in. */
export interface MatrixMark {
	readonly row: number;
	readonly rowLabel: string;
	readonly columnLabel: string;
	readonly cell: string;
}

export interface MatrixContents {
	/** Labels of the rows with their rows as the spreadsheet counts. */
	readonly rowLabels: readonly { readonly label: string; readonly row: number }[];
	readonly columnLabels: readonly string[];
	readonly marks: readonly MatrixMark[];
	/** Column labels that no row has, and row labels that no column has. */
	readonly unpaired: readonly string[];
	/** True when every mark has its mirror image with the same value. */
	readonly isSymmetric: boolean;
}

/** The labels and marks of a matrix; cells on the far side of the labels are passed over. */
export function readMatrix(raw: RawTable): MatrixContents {
	const columnLabels = raw.headingsAsWritten.slice(1);
	const rowLabels = [...raw.rows].map(({ row, cells }) => ({
		row,
		label: (cells[0] ?? '').trim()
	}));
	const marks: MatrixMark[] = [];
	for (const { row, cells } of raw.rows) {
		const rowLabel = (cells[0] ?? '').trim();
		for (const [index, columnLabel] of columnLabels.entries()) {
			const cell = (cells[index + 1] ?? '').trim();
			if (isMark(cell)) marks.push({ row, rowLabel, columnLabel, cell });
		}
	}
	const rowSet = new Set(rowLabels.map(({ label }) => label));
	const columnSet = new Set(columnLabels);
	const unpaired = [
		...columnLabels.filter((label) => !rowSet.has(label)),
		...[...rowSet].filter((label) => !columnSet.has(label))
	];
	const cellOf = new Map(
		marks.map(({ rowLabel, columnLabel, cell }) => [pairKey(rowLabel, columnLabel), cell])
	);
	const isSymmetric = marks.every(
		({ rowLabel, columnLabel, cell }) => cellOf.get(pairKey(columnLabel, rowLabel)) === cell
	);
	return { rowLabels, columnLabels, marks, unpaired, isSymmetric };
}

/** Two names as one key that no name can forge. */
export function pairKey(first: string, second: string): string {
	return `${first.length}:${first}${second}`;
}

/** Strength of a tie in a matrix: a number as it stands; any other mark has none. */
export function markWeight(cell: string, decimalMark: DecimalMark): number | null {
	return readNumber(cell, decimalMark);
}

const CORNER_WORDS = new Set([
	'',
	'aktør',
	'aktører',
	'actor',
	'actors',
	'navn',
	'name',
	'id',
	'label',
	'deltager',
	'medlem',
	'forum',
	'mødeforum'
]);

/**
 * The kind of matrix that a table has the shape of, or null. Square: at least half of the columns are
 * named like rows. Attendance: an ordinary first heading, other headings that name no column of any
 * table, and cells that are all short marks.
 */
export function isMatrix(raw: RawTable): MatrixRole | null {
	const columnLabels = raw.headingsAsWritten.slice(1);
	if (columnLabels.length < 2 || columnLabels.includes('') || raw.rows.length < 2) return null;
	if (isSquare(raw, columnLabels)) return 'adjacency-matrix';
	const corner = foldWord(raw.headingsAsWritten[0] ?? '');
	if (!CORNER_WORDS.has(corner)) return null;
	const isColumnName = (label: string) =>
		TABLES.some((table) =>
			TABLE_COLUMNS[table].some(({ name, words }) => {
				const key = headingKey(label);
				return headingKey(name) === key || words.includes(key);
			})
		);
	if (columnLabels.some(isColumnName)) return null;
	let marks = 0;
	const sample = firstRows(raw.rows, 500);
	for (const { cells } of sample) {
		for (const cell of cells.slice(1)) {
			const mark = cell.trim();
			if (mark === '') continue;
			if (mark.length > 12 || (/^\d/.test(mark) && mark.length > 3)) return null;
			marks++;
		}
	}
	const values = new Set(
		sample.flatMap(({ cells }) => cells.slice(1).map((cell) => foldWord(cell)))
	);
	// An attendance list has a handful of different marks, a table of facts has many.
	return marks > 0 && values.size <= 8 ? 'attendance-matrix' : null;
}

/** True when at least half of the columns are named like rows, and half of the rows like columns. */
function isSquare({ rows }: RawTable, columnLabels: readonly string[]): boolean {
	const rowLabels = new Set<string>();
	for (let place = 0; place < rows.length; place++) {
		rowLabels.add(rows.cell(place, 0).trim());
		// Even if every column were named like a row, this would be less than half of the rows.
		if (rowLabels.size > 2 * columnLabels.length) return false;
	}
	const shared = columnLabels.filter((label) => rowLabels.has(label)).length;
	if (shared * 2 < columnLabels.length || shared * 2 < rowLabels.size) return false;
	// Marks are no names: a list of ties names its people in the cells too.
	return !firstRows(rows, 50).some(({ cells }) =>
		cells.slice(1).some((cell) => rowLabels.has(cell.trim()) && !/^[\d.,\s-]*$/.test(cell))
	);
}
