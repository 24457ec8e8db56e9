/** CSV, TSV and pasted cells: text -> lines of cells, counted as a spreadsheet counts them. */
import Papa from 'papaparse';
import { unescapeFormula } from '../../model/table-schema';
import { findPlainRows } from '../plain/find-plain-rows';
import type { Delimiter } from '../raw-table';
import { LineRows, type RowList } from '../rows/row-list';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Quotes that are broken more often than this are given up: the rest is read without quotes. */
const MOST_BROKEN_QUOTES = 20;

export interface DelimitedLines {
	readonly lines: string[][];
	readonly delimiter: Delimiter;
	/** Rows with a quote that is opened and never closed; they were read without quotes. */
	readonly brokenRows: readonly number[];
	/** True when there are more rows than allowed; the rest was not read. */
	readonly isCut: boolean;
}

export interface DelimitedRows extends Omit<DelimitedLines, 'lines'> {
	readonly rows: RowList;
}

/**
 * The filled rows of delimited text as `readDelimitedText` reads it. Text without quotes is not cut
 * into strings; the rows are the same.
 *
 * @param bytes UTF-8 behind the text, without byte order mark; null = not at hand
 */
export function readDelimitedRows(
	text: string,
	mostRows: number,
	isKnownHeading: (heading: string) => boolean,
	bytes: Uint8Array | null = null
): DelimitedRows {
	const { start, delimiter } = findLayout(text, isKnownHeading);
	const plain = findPlainRows(text, start, delimiter, mostRows, bytes);
	if (plain) return { rows: plain, delimiter, brokenRows: [], isCut: false };
	const { lines, ...rest } = readDelimitedText(text, mostRows, isKnownHeading);
	return { rows: LineRows.ofLines(lines), ...rest };
}

/**
 * Reads delimited text. Blank lines stay in, a quoted line break does not make a new row, Excel's
 * `sep=;` line is obeyed and not counted. A broken quote costs its own line, not the rest of the file.
 *
 * @param text decoded, without byte order mark
 * @param mostRows rows to read at most
 * @param isKnownHeading helps to find the delimiter
 */
export function readDelimitedText(
	text: string,
	mostRows: number,
	isKnownHeading: (heading: string) => boolean
): DelimitedLines {
	const { start, delimiter } = findLayout(text, isKnownHeading);
	const { lines, brokenRows } = parseLines(text.slice(start), delimiter, mostRows + 1);
	const isCut = lines.length > mostRows;
	if (isCut) lines.length = mostRows;
	for (const line of lines) {
		for (let index = 0; index < line.length; index++) line[index] = unescapeFormula(line[index]!);
	}
	return { lines, delimiter, brokenRows, isCut };
}

/** Where the first line begins, behind a byte order mark and Excel's `sep=;`, and the delimiter. */
function findLayout(
	text: string,
	isKnownHeading: (heading: string) => boolean
): { start: number; delimiter: Delimiter } {
	const separatorLine = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(text);
	const start = separatorLine?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
	const named = DELIMITERS.find((delimiter) => delimiter === separatorLine?.[1]);
	const sample = text.slice(start, start + 200_000);
	return { start, delimiter: named ?? findDelimiter(sample, isKnownHeading) };
}

/** The sign that splits the first lines most evenly into headings that are known. */
function findDelimiter(sample: string, isKnownHeading: (heading: string) => boolean): Delimiter {
	let best: Delimiter = ',';
	let bestScore = -1;
	for (const delimiter of DELIMITERS) {
		const lines = parseOnce(sample, delimiter, '"', 60).lines.filter((line) => line.length > 1);
		const headings = lines[0];
		if (!headings) continue;
		const known = Math.max(...lines.slice(0, 10).map((line) => line.filter(isKnownHeading).length));
		const even = lines.filter((line) => line.length === headings.length).length / lines.length;
		const score = known * 100 + even * 10 + Math.min(headings.length, 9) + lines.length / 100;
		if (score > bestScore) {
			best = delimiter;
			bestScore = score;
		}
	}
	return best;
}

function parseLines(
	text: string,
	delimiter: Delimiter,
	mostRows: number
): { lines: string[][]; brokenRows: number[] } {
	const lines: string[][] = [];
	const brokenRows: number[] = [];
	let rest = text;
	while (lines.length < mostRows) {
		const givenUp = brokenRows.length >= MOST_BROKEN_QUOTES;
		const part = parseOnce(rest, delimiter, givenUp ? '\u0000' : '"', mostRows - lines.length);
		if (!part.broken) {
			append(lines, part.lines);
			break;
		}
		const { row, index } = part.broken;
		append(lines, part.lines.slice(0, row));
		// The line of the broken quote, read as it stands; reading goes on behind it.
		const start = row === 0 ? 0 : parseOnce(rest, delimiter, '"', row).end;
		const lineEnd = /\r\n|\n|\r/g;
		lineEnd.lastIndex = index;
		const end = lineEnd.exec(rest);
		const line = rest.slice(start, end?.index ?? rest.length);
		lines.push(line.split(delimiter).map((cell) => cell.replaceAll('"', '')));
		brokenRows.push(lines.length);
		if (!end) break;
		rest = rest.slice(end.index + end[0].length);
	}
	// The line break at the end of a file does not make a row.
	const last = lines.at(-1);
	if (last?.length === 1 && last[0] === '') lines.pop();
	return { lines, brokenRows };
}

function append(lines: string[][], more: readonly string[][]): void {
	for (const line of more) lines.push(line);
}

function parseOnce(
	text: string,
	delimiter: Delimiter,
	quoteChar: string,
	preview: number
): { lines: string[][]; broken: { row: number; index: number } | null; end: number } {
	const { data, errors, meta } = Papa.parse<string[]>(text, {
		delimiter,
		newline: lineEnding(text),
		quoteChar,
		preview,
		skipEmptyLines: false
	});
	const error = errors.find(({ type, row }) => type === 'Quotes' && row !== undefined);
	return {
		lines: data,
		broken: error ? { row: error.row ?? 0, index: error.index ?? 0 } : null,
		end: meta.cursor
	};
}

/** The first line break outside quotes; the first one at all where quotes never close. */
function lineEnding(text: string): '\r\n' | '\n' | '\r' {
	let isQuoted = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 34) isQuoted = !isQuoted;
		else if (!isQuoted && code === 10) return '\n';
		else if (!isQuoted && code === 13) return text.charCodeAt(at + 1) === 10 ? '\r\n' : '\r';
	}
	return text.includes('\r\n') ? '\r\n' : text.includes('\n') ? '\n' : '\r';
}
