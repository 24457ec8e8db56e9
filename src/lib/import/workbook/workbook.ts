/** XLSX workbooks: bytes -> sheets of text cells, within bounds. */
import { zipSync } from 'fflate';
import readWorkbookSheets from 'read-excel-file/universal';
import type { ImportLimits } from '../input-file';
import { gridCells, plainMarkup, readSheetMarks, type SheetMarks } from './sheet-markup';
import { listSheets, WORKBOOK_PART, writeSheetList, type ListedSheet } from './workbook-list';
import { readZip, type ZipFailure } from '../files/zip-archive';

export interface WorkbookSheet extends SheetMarks {
	readonly name: string;
	/** All lines from row 1, blank ones included. */
	readonly lines: string[][];
	readonly isHidden: boolean;
	/** Null when it was read. */
	readonly failure: SheetFailure | null;
}

export type SheetFailure = 'broken' | 'too-many-cells';
export type WorkbookFailure = ZipFailure | 'not-a-workbook';

export interface WorkbookContents {
	readonly sheets: readonly WorkbookSheet[];
	readonly failure: WorkbookFailure | null;
}

type Parts = Record<string, Uint8Array>;

const NO_MARKS: SheetMarks = { merged: [], openFormulas: [] };

/**
 * Reads all sheets. The archive is unpacked by our own bounded reader and handed on unpacked: a zip
 * bomb stops at the limit, a sheet whose one cell stands in the last corner is refused before it
 * becomes a grid, and a cell with an error (`#N/A`) becomes that text instead of ending the reading.
 * A sheet that is broken does not take the others with it.
 * Dates come out as `2019-03-31`, numbers as the shortest text that means the same.
 */
export async function readWorkbook(
	bytes: Uint8Array,
	limits: ImportLimits
): Promise<WorkbookContents> {
	const { files, failure } = readZip(bytes, limits, (path) => /\.(xml|rels)$/.test(path));
	if (failure) return { sheets: [], failure };
	const parts: Parts = Object.create(null) as Parts;
	for (const { path, bytes: content } of files) parts[path] = content;
	if (!(WORKBOOK_PART in parts)) return { sheets: [], failure: 'not-a-workbook' };
	const listed = listSheets(parts);
	if (listed.length === 0) return { sheets: [], failure: 'broken' };
	const marks = new Map<ListedSheet, SheetMarks>();
	const present = listed.filter(({ path }) => path in parts);
	const readable = present.filter((sheet) => {
		const markup = plainMarkup(new TextDecoder().decode(parts[sheet.path]));
		parts[sheet.path] = new TextEncoder().encode(markup);
		marks.set(sheet, readSheetMarks(markup));
		return gridCells(markup) <= limits.cells;
	});
	const lines = await readLines(parts, readable);
	return {
		sheets: listed.map((sheet) => ({
			...sheet,
			...(marks.get(sheet) ?? NO_MARKS),
			lines: lines.get(sheet) ?? [],
			failure: lines.has(sheet)
				? null
				: present.includes(sheet) && !readable.includes(sheet)
					? 'too-many-cells'
					: 'broken'
		})),
		failure: null
	};
}

/** The lines of each sheet that can be read: all at once, or one by one where that fails. */
async function readLines(
	parts: Parts,
	sheets: readonly ListedSheet[]
): Promise<Map<ListedSheet, string[][]>> {
	const lines = new Map<ListedSheet, string[][]>();
	if (sheets.length === 0) return lines;
	const list = writeSheetList(sheets, parts);
	const unpacked = zipSync({ ...parts, [WORKBOOK_PART]: list }, { level: 0 });
	try {
		const read = await readWorkbookSheets(unpacked.buffer as ArrayBuffer, { trim: false });
		for (const [index, sheet] of sheets.entries()) {
			lines.set(
				sheet,
				read[index]!.data.map((row) => row.map(cellText))
			);
		}
	} catch {
		if (sheets.length === 1) return lines;
		for (const sheet of sheets) {
			for (const [one, its] of await readLines(parts, [sheet])) lines.set(one, its);
		}
	}
	return lines;
}

function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return dateText(value);
	return String(value);
}

/** Sheets hold days; a time of day is kept only when there is one, and stands alone without a day. */
function dateText(date: Date): string {
	if (Number.isNaN(date.getTime())) return '';
	const text = date.toISOString();
	if (date.getUTCFullYear() < 1900) return text.slice(11, 16);
	return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
