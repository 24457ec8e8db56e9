/** XLSX workbooks: bytes -> sheets of text cells, within bounds. */
import { zipSync } from 'fflate';
import readWorkbookSheets from 'read-excel-file/universal';
import type { ImportLimits } from './input-file';
import { readZip, type ZipFailure } from './zip-archive';

export interface WorkbookSheet {
	readonly name: string;
	/** All lines from row 1, blank ones included. */
	readonly lines: string[][];
}

export type WorkbookFailure = ZipFailure | 'not-a-workbook' | 'too-many-cells';

export interface WorkbookContents {
	readonly sheets: readonly WorkbookSheet[];
	readonly failure: WorkbookFailure | null;
}

/**
 * Reads all sheets. The archive is unpacked by our own bounded reader and handed on unpacked: a zip
 * bomb stops at the limit, a sheet whose one cell stands in the last corner is refused before it
 * becomes a grid, and a cell with an error (`#N/A`) becomes that text instead of ending the reading.
 * Dates come out as `2019-03-31`, numbers as the shortest text that means the same.
 */
export async function readWorkbook(
	bytes: Uint8Array,
	limits: ImportLimits
): Promise<WorkbookContents> {
	const { files, failure } = readZip(bytes, limits, (path) => /\.(xml|rels)$/.test(path));
	if (failure) return { sheets: [], failure };
	const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
	for (const { path, bytes: content } of files) {
		if (!/worksheets\/[^/]+\.xml$/.test(path)) {
			parts[path] = content;
			continue;
		}
		const sheet = new TextDecoder().decode(content);
		if (gridCells(sheet) > limits.cells) return { sheets: [], failure: 'too-many-cells' };
		parts[path] = new TextEncoder().encode(
			sheet.replace(/<c\b[^>]*?\st="e"/g, (tag) => tag.replace(/"e"$/, '"str"'))
		);
	}
	if (!('xl/workbook.xml' in parts)) return { sheets: [], failure: 'not-a-workbook' };
	const unpacked = zipSync({ ...parts }, { level: 0 });
	const sheets = await readWorkbookSheets(unpacked.buffer as ArrayBuffer, { trim: false });
	return {
		sheets: sheets.map(({ sheet, data }) => ({
			name: sheet,
			lines: data.map((row) => row.map(cellText))
		})),
		failure: null
	};
}

/** Cells of the rectangle that a sheet spans, by the row and cell addresses in its markup. */
function gridCells(sheet: string): number {
	let rows = 0;
	let columns = 0;
	for (const [, letters, row] of sheet.matchAll(/<(?:row|c)\b[^>]*?\sr="([A-Z]{0,3})(\d{1,9})"/g)) {
		rows = Math.max(rows, Number(row));
		if (letters) columns = Math.max(columns, columnNumber(letters));
	}
	return rows * columns;
}

function columnNumber(letters: string): number {
	let number = 0;
	for (let at = 0; at < letters.length; at++) number = number * 26 + letters.charCodeAt(at) - 64;
	return number;
}

function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return dateText(value);
	return String(value);
}

/** Sheets hold days; a time of day is kept only when there is one. */
function dateText(date: Date): string {
	if (Number.isNaN(date.getTime())) return '';
	const text = date.toISOString();
	return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
