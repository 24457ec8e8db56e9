/**
 * Finds where the cells end in a text whose lines are all rows of as many cells, as those of nearly
 * every file are. Anything else is left to those who can count.
 */
import { viewOf, type TextCodes } from './text-codes';

const QUOTE = 34;
const APOSTROPHE = 39;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const NO_BYTES = new DataView(new ArrayBuffer(0));

export interface EvenCells {
	/** Where each cell ends; its tail is not filled. */
	readonly ends: Int32Array;
	/** Cells of a row. */
	readonly width: number;
	readonly rows: number;
	/** No line is longer than this many characters, and so no cell. */
	readonly longest: number;
}

/**
 * The cells of a text; null where it has a quote, a line has more or fewer cells than the first one or
 * may be blank, or cells are very short.
 *
 * @param lineBreak length of a line break: 1 = line feed, 2 = carriage return and line feed
 */
export function scanEvenRows(
	codes: TextCodes,
	start: number,
	delimiter: number,
	lineBreak: 1 | 2
): EvenCells | null {
	const { length } = codes;
	const lineEnd = lineBreak === 2 ? CARRIAGE_RETURN : LINE_FEED;
	// Most signs are letters and digits, which stand beyond all that part cells: one look tells.
	const last = Math.max(delimiter, lineEnd, QUOTE);
	const width = countCells(codes, start, delimiter, lineEnd);
	// Cells are six characters long on average, with what parts them.
	const ends = new Int32Array((length >> 2) + 64);
	const lastRoom = ends.length - width;
	let rows = 0;
	let cells = 0;
	let longest = 0;
	let lineStart = start;
	if (width > lastRoom || !isSurelyFilled(codes, start, delimiter, lineEnd)) return null;
	const view = viewOf(codes) ?? NO_BYTES;
	const lastWord = view.byteLength - 4;
	// One more than the last sign that may part cells, in each byte.
	const beyond = (last + 1) * 0x01010101;
	for (let at = start; at < length; at++) {
		// Four bytes at a time as long as none of them is below that.
		for (; at <= lastWord; at += 4) {
			const word = view.getInt32(at);
			if (((word - beyond) & ~word & 0x80808080) !== 0) break;
		}
		while (at < length && codes[at]! > last) at++;
		if (at >= length) break;
		const code = codes[at]!;
		if (code === delimiter) ends[cells++] = at;
		else if (code === lineEnd && (lineBreak === 1 || codes[at + 1] === LINE_FEED)) {
			ends[cells++] = at;
			rows++;
			if (cells !== rows * width || cells > lastRoom) return null;
			if (at - lineStart > longest) longest = at - lineStart;
			at += lineBreak - 1;
			lineStart = at + 1;
			if (!isSurelyFilled(codes, lineStart, delimiter, lineEnd)) return null;
		} else if (code === QUOTE) return null;
	}
	// The line break at the end of a file does not make a row.
	if (lineStart < length) {
		ends[cells++] = length;
		rows++;
		if (cells !== rows * width) return null;
		longest = Math.max(longest, length - lineStart);
	}
	return { ends, width, rows, longest };
}

function countCells(codes: TextCodes, start: number, delimiter: number, lineEnd: number): number {
	let count = 1;
	for (let at = start; at < codes.length && codes[at] !== lineEnd; at++) {
		if (codes[at] === delimiter) count++;
	}
	return count;
}

/** Whether a line that starts here, if one does, holds a sign that is surely not white space. */
function isSurelyFilled(
	codes: TextCodes,
	start: number,
	delimiter: number,
	lineEnd: number
): boolean {
	for (let at = start; at < codes.length; at++) {
		const code = codes[at]!;
		// An apostrophe may be taken off; white space also stands beyond Basic Latin.
		if (code > 32 && code < 128 && code !== APOSTROPHE && code !== delimiter) return true;
		if (code === lineEnd) return false;
	}
	return start >= codes.length;
}
