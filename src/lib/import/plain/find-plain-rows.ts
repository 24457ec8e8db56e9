/** Finds the rows of delimited text without quotes. */
import { unescapeFormula } from '../../model/table-schema';
import { scanEvenRows } from './even-rows';
import { grown, OddRows, PlainRows, type EvenRows } from './plain-rows';
import type { Delimiter } from '../raw-table';
import { isBlankRow } from '../rows/row-list';
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
	if (text.charCodeAt(start) === 0xfeff) return null;
	const lineFeed = text.indexOf('\n', start);
	const firstLine = text.slice(start, lineFeed < 0 ? text.length : lineFeed);
	const carriageReturn = firstLine.indexOf('\r');
	const isPaired = lineFeed >= 0 && carriageReturn >= 0 && carriageReturn === firstLine.length - 1;
	if (!isPaired && carriageReturn >= 0) return null;
	const codes = textCodes(text, bytes);
	const code = delimiter.charCodeAt(0);
	const lineBreak = isPaired ? 2 : 1;
	const even = scanEvenRows(codes, start, code, lineBreak);
	if (even === null || even.rows > mostRows) {
		if (text.includes('"')) return null;
		return scanRows(text, codes, start, code, isPaired, mostRows);
	}
	const { ends, width, rows, longest } = even;
	return new PlainRows(text, codes, ends, { width, start, lineBreak }, null, rows, 0, longest);
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
