/** Rows of delimited text without quotes, kept as places in the text: the fast way. */
import { unescapeFormula } from '../model/table-schema';
import type { Delimiter } from './raw-table';
import { filledWidth, isBlankRow, type RawRow, type RowList } from './row-list';
import { textCodes, type TextCodes } from './text-codes';

const APOSTROPHE = 39;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The rows of a text as `readDelimitedText` would give them, or null when the text is not plain: it
 * has a quote, lines that end in a carriage return alone, more rows than allowed, or a second byte
 * order mark. Then the careful way is taken.
 *
 * @param start place in the text where the first line begins
 * @param bytes the file behind the text, where it has no byte order mark; null = not at hand
 */
export function findPlainRows(
	text: string,
	start: number,
	delimiter: Delimiter,
	mostRows: number,
	bytes: Uint8Array | null
): PlainRows | null {
	if (text.includes('"') || text.charCodeAt(start) === 0xfeff) return null;
	const lineFeed = text.indexOf('\n', start);
	const carriageReturn = text.indexOf('\r', start);
	const isPaired = carriageReturn >= 0 && carriageReturn + 1 === lineFeed;
	const isFeedFirst = carriageReturn < 0 || (lineFeed >= 0 && lineFeed < carriageReturn);
	if (!isPaired && !isFeedFirst) return null;
	const codes = textCodes(text, bytes);
	return scanRows(text, codes, start, delimiter.charCodeAt(0), isPaired, mostRows);
}

/** Grows by half when full. */
function grown(list: Int32Array, needed: number): Int32Array {
	if (needed <= list.length) return list;
	const larger = new Int32Array(Math.max(needed, Math.ceil(list.length * 1.5)));
	larger.set(list);
	return larger;
}

function scanRows(
	text: string,
	codes: TextCodes,
	start: number,
	delimiter: number,
	isPaired: boolean,
	mostRows: number
): PlainRows | null {
	const length = text.length;
	const lineEnd = isPaired ? CARRIAGE_RETURN : LINE_FEED;
	// Cells of a typical row are six characters long and rows have four cells; other texts make these grow.
	let ends: Int32Array = new Int32Array((length >> 2) + 64);
	const even = (width: number): EvenRows => ({ width, start, lineBreak: isPaired ? 2 : 1 });
	/** Null as long as every line is a row of as many cells as the first. */
	let odd: OddRows | null = null;
	let rows = 0;
	let cells = 0;
	let width = 0;
	let longest = 0;
	let line = 0;
	for (let at = start; at <= length;) {
		const lineStart = at;
		const firstCell = cells;
		let cellStart = at;
		for (; at < length; at++) {
			const code = codes[at]!;
			if (code === delimiter) {
				if (cells + 1 >= ends.length) ends = grown(ends, cells + 2);
				ends[cells++] = at;
				if (at - cellStart > longest) longest = at - cellStart;
				cellStart = at + 1;
			} else if (code === lineEnd) {
				if (!isPaired || codes[at + 1] === LINE_FEED) break;
			}
		}
		if (cells + 1 >= ends.length) ends = grown(ends, cells + 2);
		ends[cells++] = at;
		if (at - cellStart > longest) longest = at - cellStart;
		line++;
		// The line break at the end of a file does not make a row.
		const isEnd = at >= length;
		if (line > mostRows && !(isEnd && at === lineStart)) return null;
		const isBlank = isBlankLine(text, codes, lineStart, at, delimiter);
		if (rows === 0 && !isBlank) width = cells;
		// A blank line at the end has no row behind it.
		const isOdd = isBlank ? !isEnd : cells - firstCell !== width;
		if (isOdd && odd === null) odd = new OddRows(rows, ends, even(width));
		if (isBlank) cells = firstCell;
		else {
			odd?.add(rows, lineStart, firstCell, line);
			rows++;
		}
		at += isPaired && !isEnd ? 2 : 1;
	}
	odd?.close(rows, cells);
	return new PlainRows(text, codes, ends, even(width), odd, rows, 0, longest);
}

/** Every line is a row of as many cells: where they stand follows from where the cells end. */
interface EvenRows {
	readonly width: number;
	/** Where the first line begins. */
	readonly start: number;
	/** Length of a line break. */
	readonly lineBreak: number;
}

/** Rows of different widths, or with blank lines between them. */
class OddRows {
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

/** Whether all cells of a line are white space; mostly the first sign tells. */
function isBlankLine(
	text: string,
	codes: TextCodes,
	start: number,
	end: number,
	delimiter: number
): boolean {
	for (let at = start; at < end; at++) {
		const code = codes[at]!;
		// White space stands at 32 and below and beyond Basic Latin; an apostrophe may be taken off.
		const isSign = code > 32 && code < 128 && code !== APOSTROPHE && code !== delimiter;
		if (isSign) return false;
	}
	const cells = text.slice(start, end).split(String.fromCharCode(delimiter));
	return isBlankRow(cells.map(unescapeFormula));
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
		if (odd === null) {
			const { width, lineBreak } = even;
			const gap = column === 0 ? lineBreak : 1;
			let cell = (offset + place) * width + column;
			for (let k = 0; k < count; k++, cell += width) {
				cellStarts[k] = column < width ? (cell === 0 ? even.start : ends[cell - 1]! + gap) : -1;
				cellEnds[k] = column < width ? ends[cell]! : -1;
			}
			return;
		}
		const { starts, firsts } = odd;
		for (let k = 0; k < count; k++) {
			const row = offset + place + k;
			const cell = firsts[row]! + column;
			if (cell >= firsts[row + 1]!) {
				cellStarts[k] = cellEnds[k] = -1;
				continue;
			}
			cellStarts[k] = column === 0 ? starts[row]! : ends[cell - 1]! + 1;
			cellEnds[k] = ends[cell]!;
		}
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
