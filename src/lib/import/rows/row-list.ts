/** The filled rows of a table, asked for cell by cell, so that nobody needs to hold all cells as strings. */

/** One line of cells with its row as the spreadsheet counts (the first line is 1). */
export interface RawRow {
	readonly row: number;
	readonly cells: readonly string[];
}

/** Rows are asked for by their place, 0 … length - 1; blank lines are not among them. */
export interface RowList extends Iterable<RawRow> {
	readonly length: number;
	/** Row as the spreadsheet counts. */
	rowNumber(place: number): number;
	cellCount(place: number): number;
	/** The cell as it stands; empty where the row is shorter. */
	cell(place: number, column: number): string;
	row(place: number): RawRow;
	/** Number of cells up to the last one that holds anything. */
	filledWidth(place: number): number;
	/** Fewest cells of a row and its widest filled width; both 0 without rows. */
	widths(): { readonly fewest: number; readonly widestFilled: number };
	/** No cell is longer than this many characters. */
	longestCell(): number;
	/** The rows from a place on; nothing is copied. */
	from(place: number): RowList;
}

/** True when no cell holds anything but white space. */
export function isBlankRow(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}

/** Number of cells up to the last one that holds anything. */
export function filledWidth(cells: readonly string[]): number {
	let width = cells.length;
	while (width > 0 && cells[width - 1]!.trim() === '') width--;
	return width;
}

/** The first rows, at most `count`. */
export function firstRows(rows: RowList, count: number): RawRow[] {
	const first: RawRow[] = [];
	for (let place = 0; place < Math.min(count, rows.length); place++) first.push(rows.row(place));
	return first;
}

/** The row with a number, or null; O(log rows). */
export function findRow(rows: RowList, number: number): RawRow | null {
	let low = 0;
	let high = rows.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const at = rows.rowNumber(middle);
		if (at === number) return rows.row(middle);
		if (at < number) low = middle + 1;
		else high = middle - 1;
	}
	return null;
}

/** Rows whose cells are strings already: of a workbook, and of text that has quotes. */
export class LineRows implements RowList {
	private constructor(private readonly rows: readonly RawRow[]) {}

	/** @param lines all lines, blank ones included, so that rows are counted as the spreadsheet does */
	static ofLines(lines: readonly (readonly string[])[]): LineRows {
		const rows: RawRow[] = [];
		for (const [index, cells] of lines.entries()) {
			if (!isBlankRow(cells)) rows.push({ row: index + 1, cells });
		}
		return new LineRows(rows);
	}

	/** Rows that know their numbers already, in ascending order. */
	static ofRows(rows: readonly RawRow[]): LineRows {
		return new LineRows(rows);
	}

	get length(): number {
		return this.rows.length;
	}

	rowNumber(place: number): number {
		return this.rows[place]!.row;
	}

	cellCount(place: number): number {
		return this.rows[place]!.cells.length;
	}

	cell(place: number, column: number): string {
		return this.rows[place]!.cells[column] ?? '';
	}

	row(place: number): RawRow {
		return this.rows[place]!;
	}

	filledWidth(place: number): number {
		return filledWidth(this.rows[place]!.cells);
	}

	widths(): { fewest: number; widestFilled: number } {
		let fewest = this.rows[0]?.cells.length ?? 0;
		let widestFilled = 0;
		for (const { cells } of this.rows) {
			fewest = Math.min(fewest, cells.length);
			widestFilled = Math.max(widestFilled, filledWidth(cells));
		}
		return { fewest, widestFilled };
	}

	longestCell(): number {
		let longest = 0;
		for (const { cells } of this.rows) {
			for (const cell of cells) longest = Math.max(longest, cell.length);
		}
		return longest;
	}

	from(place: number): LineRows {
		return new LineRows(this.rows.slice(place));
	}

	[Symbol.iterator](): Iterator<RawRow> {
		return this.rows[Symbol.iterator]();
	}
}
