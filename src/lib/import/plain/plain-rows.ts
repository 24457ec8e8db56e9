/** Rows of delimited text without quotes, kept as places in the text: the fast way. */
import { unescapeFormula } from '../../model/table-schema';
import { addTexts, evenPlaces, oddPlaces } from './cell-places';
import { filledWidth, type RawRow, type RowList } from '../rows/row-list';
import type { TextCodes } from './text-codes';

const APOSTROPHE = 39;
/** Cells of a column are looked at so many at a time. */
const BLOCK = 2048;

/** Grows by half when full. */
export function grown(list: Int32Array, needed: number): Int32Array {
	if (needed <= list.length) return list;
	const larger = new Int32Array(Math.max(needed, Math.ceil(list.length * 1.5)));
	larger.set(list);
	return larger;
}

/** Every line is a row of as many cells: where they stand follows from where the cells end. */
export interface EvenRows {
	readonly width: number;
	/** Where the first line begins. */
	readonly start: number;
	/** Length of a line break. */
	readonly lineBreak: number;
}

/** Rows of different widths, or with blank lines between them. */
export class OddRows {
	/** Where each row starts in the text. */
	starts: Int32Array;
	/** The first cell of each row, and behind the last row the number of cells. */
	firsts: Int32Array;
	numbers: Int32Array;

	/** The rows so far were all lines, and even. */
	constructor(rows: number, ends: Int32Array, { width, start, lineBreak }: EvenRows) {
		this.starts = new Int32Array(2 * rows + 64);
		this.firsts = new Int32Array(2 * rows + 64);
		this.numbers = new Int32Array(2 * rows + 64);
		for (let row = 0; row < rows; row++) {
			const lineStart = row === 0 ? start : ends[row * width - 1]! + lineBreak;
			this.add(row, lineStart, row * width, row + 1);
		}
	}

	add(row: number, lineStart: number, firstCell: number, line: number): void {
		if (row + 1 >= this.starts.length) {
			this.starts = grown(this.starts, row + 2);
			this.firsts = grown(this.firsts, row + 2);
			this.numbers = grown(this.numbers, row + 2);
		}
		this.starts[row] = lineStart;
		this.firsts[row] = firstCell;
		this.numbers[row] = line;
	}

	close(rows: number, cells: number): void {
		this.firsts[rows] = cells;
	}
}

/** Cells become strings when they are asked for. */
export class PlainRows implements RowList {
	private zerosMade: Uint8Array | null = null;

	constructor(
		readonly text: string,
		readonly codes: TextCodes,
		/** Where each cell ends in the text; the next cell of the row starts one further on. */
		private readonly ends: Int32Array,
		private readonly even: EvenRows,
		/** Null = the rows are even. */
		private readonly odd: OddRows | null,
		private readonly rowCount: number,
		private readonly offset: number,
		private readonly longest: number
	) {}

	get length(): number {
		return this.rowCount - this.offset;
	}

	/** A zero for each row, for columns that are not there. */
	get zeros(): Uint8Array {
		return (this.zerosMade ??= new Uint8Array(this.length));
	}

	rowNumber(place: number): number {
		const row = this.offset + place;
		return this.odd === null ? row + 1 : this.odd.numbers[row]!;
	}

	cellCount(place: number): number {
		const row = this.offset + place;
		return this.odd === null ? this.even.width : this.odd.firsts[row + 1]! - this.odd.firsts[row]!;
	}

	/** Where a cell of the row starts in the text. */
	cellStart(place: number, column: number): number {
		const { even, odd, ends } = this;
		const row = this.offset + place;
		const before = this.firstCell(row) + column - 1;
		if (column > 0) return ends[before]! + 1;
		if (odd !== null) return odd.starts[row]!;
		return row === 0 ? even.start : ends[before]! + even.lineBreak;
	}

	cellEnd(place: number, column: number): number {
		return this.ends[this.firstCell(this.offset + place) + column]!;
	}

	private firstCell(row: number): number {
		return this.odd === null ? row * this.even.width : this.odd.firsts[row]!;
	}

	/**
	 * Where the cells of a column start and end in the text, for `count` rows from a place on; both -1
	 * where the row is shorter.
	 */
	cellPlaces(
		column: number,
		place: number,
		count: number,
		cellStarts: Int32Array,
		cellEnds: Int32Array
	): void {
		const { ends, even, odd, offset } = this;
		const row = offset + place;
		if (odd !== null) {
			oddPlaces(odd.starts, odd.firsts, ends, column, row, count, cellStarts, cellEnds);
		} else if (column >= even.width) {
			cellStarts.fill(-1, 0, count);
			cellEnds.fill(-1, 0, count);
		} else {
			const gap = column === 0 ? even.lineBreak : 1;
			evenPlaces(ends, even.width, row * even.width + column, gap, count, cellStarts, cellEnds);
			if (row === 0 && column === 0 && count > 0) cellStarts[0] = even.start;
		}
	}

	/** The cells of a column as they stand. */
	column(column: number): string[] {
		const { text, codes, length } = this;
		const texts: string[] = [];
		const starts = new Int32Array(BLOCK);
		const ends = new Int32Array(BLOCK);
		for (let place = 0; place < length; place += BLOCK) {
			const count = Math.min(BLOCK, length - place);
			this.cellPlaces(column, place, count, starts, ends);
			addTexts(texts, text, codes, starts, ends, count);
		}
		return texts;
	}

	cell(place: number, column: number): string {
		if (column < 0 || column >= this.cellCount(place)) return '';
		const start = this.cellStart(place, column);
		const end = this.cellEnd(place, column);
		if (start === end) return '';
		const cell = this.text.slice(start, end);
		return this.codes[start] === APOSTROPHE ? unescapeFormula(cell) : cell;
	}

	row(place: number): RawRow {
		const cells: string[] = [];
		const count = this.cellCount(place);
		for (let column = 0; column < count; column++) cells.push(this.cell(place, column));
		return { row: this.rowNumber(place), cells };
	}

	filledWidth(place: number): number {
		const count = this.cellCount(place);
		const last = this.codes[this.cellEnd(place, count - 1) - 1] ?? 0;
		const isFilledToTheEnd =
			last > 32 &&
			last < 128 &&
			this.cellEnd(place, count - 1) > this.cellStart(place, count - 1) &&
			last !== APOSTROPHE;
		return isFilledToTheEnd ? count : filledWidth(this.row(place).cells);
	}

	widths(): { fewest: number; widestFilled: number } {
		let fewest = this.length > 0 ? this.cellCount(0) : 0;
		let widestFilled = 0;
		// One row that is filled to its end tells all where they are even.
		const isEven = this.odd === null;
		for (let place = 0; place < this.length && !(isEven && widestFilled === fewest); place++) {
			const count = this.cellCount(place);
			if (count < fewest) fewest = count;
			if (count > widestFilled) widestFilled = Math.max(widestFilled, this.filledWidth(place));
		}
		return { fewest, widestFilled };
	}

	longestCell(): number {
		return this.longest;
	}

	from(place: number): PlainRows {
		return new PlainRows(
			this.text,
			this.codes,
			this.ends,
			this.even,
			this.odd,
			this.rowCount,
			this.offset + place,
			this.longest
		);
	}

	*[Symbol.iterator](): Iterator<RawRow> {
		for (let place = 0; place < this.length; place++) yield this.row(place);
	}
}
