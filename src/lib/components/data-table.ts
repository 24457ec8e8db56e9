/** The order and the widths of a table of texts. */

export interface Sorting {
	/** Place of the column. */
	readonly column: number;
	readonly descending: boolean;
}

interface Column {
	readonly label: string;
	readonly isNumber: boolean;
}

interface Row {
	readonly cells: readonly string[];
}

/** A row with its number in the order of the data, counted from 1. */
export interface NumberedRow<T> {
	readonly row: T;
	readonly number: number;
}

/** Rows in the order asked for; empty cells last either way, equal ones in the order of the data. */
export function sortRows<T extends Row>(
	rows: readonly T[],
	columns: readonly Column[],
	sorting: Sorting | null,
	compareTexts: (a: string, b: string) => number
): NumberedRow<T>[] {
	const numbered = rows.map((row, place) => ({ row, number: place + 1 }));
	const column = sorting === null ? undefined : columns[sorting.column];
	if (sorting === null || column === undefined) return numbered;
	const cell = ({ row }: NumberedRow<T>) => row.cells[sorting.column] ?? '';
	const compare = column.isNumber
		? (a: string, b: string) => numberIn(a) - numberIn(b)
		: compareTexts;
	const sign = sorting.descending ? -1 : 1;
	return numbered.sort((a, b) => {
		const [textA, textB] = [cell(a), cell(b)];
		if (textA === '' || textB === '') return Number(textA === '') - Number(textB === '');
		return sign * compare(textA, textB);
	});
}

/** Widths in characters, from the longest text of a column within reason. */
export function columnWidths(columns: readonly Column[], rows: readonly Row[]): number[] {
	return columns.map(({ label }, place) => {
		let longest = label.length + 3;
		for (const { cells } of rows) longest = Math.max(longest, (cells[place] ?? '').length);
		return Math.min(40, longest) + 3;
	});
}

/** A number as it is written in a table, with a comma or a point for decimals. */
function numberIn(text: string): number {
	return Number(text.replace(/[^\d,.-]/g, '').replace(',', '.'));
}
