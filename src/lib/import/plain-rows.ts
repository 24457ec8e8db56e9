/** Rows of delimited text without quotes, kept as places in the text: the fast way. */
import { unescapeFormula } from '../model/table-schema';
import type { Delimiter } from './raw-table';
import { filledWidth, isBlankRow, type RawRow, type RowList } from './row-list';

const APOSTROPHE = 39;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The rows of a text as `readDelimitedText` would give them, or null when the text is not plain: it
 * has a quote, lines that end in a carriage return alone, more rows than allowed, or a second byte
 * order mark. Then the careful way is taken.
 *
 * @param start place in the text where the first line begins
 */
export function findPlainRows(
	text: string,
	start: number,
	delimiter: Delimiter,
	mostRows: number
): PlainRows | null {
	if (text.includes('"') || text.charCodeAt(start) === 0xfeff) return null;
	const lineFeed = text.indexOf('\n', start);
	const carriageReturn = text.indexOf('\r', start);
	const isPaired = carriageReturn >= 0 && carriageReturn + 1 === lineFeed;
	const isFeedFirst = carriageReturn < 0 || (lineFeed >= 0 && lineFeed < carriageReturn);
	if (!isPaired && !isFeedFirst) return null;
	return scanRows(text, start, delimiter.charCodeAt(0), isPaired, mostRows);
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
	start: number,
	delimiter: number,
	isPaired: boolean,
	mostRows: number
): PlainRows | null {
	const length = text.length;
	const lineEnd = isPaired ? CARRIAGE_RETURN : LINE_FEED;
	// Cells of a typical row are six characters long and rows have four cells; other texts make these grow.
	let ends: Int32Array = new Int32Array((length >> 2) + 64);
	let starts: Int32Array = new Int32Array((length >> 4) + 64);
	let firsts: Int32Array = new Int32Array((length >> 4) + 64);
	let numbers: Int32Array = new Int32Array((length >> 4) + 64);
	let rows = 0;
	let cells = 0;
	let longest = 0;
	let line = 0;
	for (let at = start; at <= length;) {
		const lineStart = at;
		const firstCell = cells;
		let cellStart = at;
		for (; at < length; at++) {
			const code = text.charCodeAt(at);
			if (code === delimiter) {
				if (cells + 1 >= ends.length) ends = grown(ends, cells + 2);
				ends[cells++] = at;
				if (at - cellStart > longest) longest = at - cellStart;
				cellStart = at + 1;
			} else if (code === lineEnd) {
				if (!isPaired || text.charCodeAt(at + 1) === LINE_FEED) break;
			}
		}
		if (cells + 1 >= ends.length) ends = grown(ends, cells + 2);
		ends[cells++] = at;
		if (at - cellStart > longest) longest = at - cellStart;
		line++;
		// The line break at the end of a file does not make a row.
		const isEnd = at >= length;
		if (line > mostRows && !(isEnd && at === lineStart)) return null;
		if (isBlankLine(text, lineStart, at, delimiter)) {
			cells = firstCell;
		} else {
			if (rows + 1 >= starts.length) {
				starts = grown(starts, rows + 2);
				firsts = grown(firsts, rows + 2);
				numbers = grown(numbers, rows + 2);
			}
			starts[rows] = lineStart;
			firsts[rows] = firstCell;
			numbers[rows++] = line;
		}
		at += isPaired && !isEnd ? 2 : 1;
	}
	firsts[rows] = cells;
	return new PlainRows(text, ends, starts, firsts, numbers, rows, 0, longest);
}

/** Whether all cells of a line are white space; mostly the first sign tells. */
function isBlankLine(text: string, start: number, end: number, delimiter: number): boolean {
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		// White space stands at 32 and below and beyond Basic Latin; an apostrophe may be taken off.
		const isSign = code > 32 && code < 128 && code !== APOSTROPHE && code !== delimiter;
		if (isSign) return false;
	}
	const cells = text.slice(start, end).split(String.fromCharCode(delimiter));
	return isBlankRow(cells.map(unescapeFormula));
}

/** Cells become strings when they are asked for. */
export class PlainRows implements RowList {
	constructor(
		readonly text: string,
		/** Where each cell ends in the text; the next cell of the row starts one further on. */
		private readonly ends: Int32Array,
		/** Where each row starts in the text. */
		private readonly starts: Int32Array,
		/** The first cell of each row, and behind the last row the number of cells. */
		private readonly firsts: Int32Array,
		private readonly numbers: Int32Array,
		private readonly rowCount: number,
		private readonly offset: number,
		private readonly longest: number
	) {}

	get length(): number {
		return this.rowCount - this.offset;
	}

	rowNumber(place: number): number {
		return this.numbers[this.offset + place]!;
	}

	cellCount(place: number): number {
		const row = this.offset + place;
		return this.firsts[row + 1]! - this.firsts[row]!;
	}

	/** Where a cell of the row starts in the text. */
	cellStart(place: number, column: number): number {
		const row = this.offset + place;
		return column === 0 ? this.starts[row]! : this.ends[this.firsts[row]! + column - 1]! + 1;
	}

	cellEnd(place: number, column: number): number {
		return this.ends[this.firsts[this.offset + place]! + column]!;
	}

	cell(place: number, column: number): string {
		if (column < 0 || column >= this.cellCount(place)) return '';
		const start = this.cellStart(place, column);
		const end = this.cellEnd(place, column);
		if (start === end) return '';
		const cell = this.text.slice(start, end);
		return this.text.charCodeAt(start) === APOSTROPHE ? unescapeFormula(cell) : cell;
	}

	row(place: number): RawRow {
		const cells: string[] = [];
		const count = this.cellCount(place);
		for (let column = 0; column < count; column++) cells.push(this.cell(place, column));
		return { row: this.rowNumber(place), cells };
	}

	filledWidth(place: number): number {
		const count = this.cellCount(place);
		const last = this.text.charCodeAt(this.cellEnd(place, count - 1) - 1);
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
		for (let place = 0; place < this.length; place++) {
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
			this.ends,
			this.starts,
			this.firsts,
			this.numbers,
			this.rowCount,
			this.offset + place,
			this.longest
		);
	}

	*[Symbol.iterator](): Iterator<RawRow> {
		for (let place = 0; place < this.length; place++) yield this.row(place);
	}
}
