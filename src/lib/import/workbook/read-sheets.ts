/** A workbook -> the tables on its sheets, with what is told of them. */
import { tellArchive } from '../files/open-archives';
import type { ImportLimits, InputFile } from '../input-file';
import type { IssueList } from '../issue-list';
import { withMergedCells } from './merged-cells';
import { toRawTable, type RawTable } from '../raw-table';
import { LineRows } from '../rows/row-list';
import type { WorkbookSheet } from './workbook';
import { sheetBlocks } from './workbook-blocks';

/** A table on a sheet. */
export interface SheetTable {
	readonly raw: RawTable;
	readonly isHidden: boolean;
}

/**
 * Reads all sheets but those whose name says `(ignore)`. Null when the file is no workbook.
 *
 * @param hasOthers whether other files were given
 */
export async function readSheets(
	file: InputFile,
	issues: IssueList,
	limits: ImportLimits,
	hasOthers: boolean,
	isKnownHeading: (heading: string) => boolean
): Promise<SheetTable[] | null> {
	const { readWorkbook } = await import('./workbook');
	const { sheets, failure } = await readWorkbook(file.bytes, limits);
	if (failure === 'not-a-workbook') return null;
	if (failure) tellArchive(issues, file.path, failure, limits, hasOthers);
	const tables: SheetTable[] = [];
	let hasFailed = failure !== null;
	for (const sheet of sheets) {
		const { name, lines, isHidden } = sheet;
		const details = { sheet: name };
		if (name.toLowerCase().includes('(ignore)')) {
			issues.note('sheet-left-out', { file: file.path, details });
		} else if (sheet.failure !== null || lines.length > limits.rows) {
			hasFailed = true;
			tellSheet(issues, file.path, sheet, limits);
		} else {
			for (const raw of tablesOf(sheet, file.path, issues, isKnownHeading)) {
				tables.push({ raw, isHidden });
			}
		}
	}
	if (!hasFailed && tables.length === 0) {
		issues.warn('file-not-recognised', { file: file.path, details: { format: 'empty' } });
	}
	return tables;
}

/** A sheet that could not be read; the others are. */
function tellSheet(
	issues: IssueList,
	file: string,
	{ name, failure }: WorkbookSheet,
	limits: ImportLimits
): void {
	if (failure === 'broken') {
		issues.error('file-unreadable', { file, details: { sheet: name, reason: 'broken' } });
	} else if (failure !== null) {
		issues.error('file-too-large', { file, details: { sheet: name, reason: failure } });
	} else issues.error('rows-over-limit', { file, details: { sheet: name, limit: limits.rows } });
}

function tablesOf(
	{ name, lines, merged, openFormulas }: WorkbookSheet,
	file: string,
	issues: IssueList,
	isKnownHeading: (heading: string) => boolean
): RawTable[] {
	const tables: RawTable[] = [];
	const blocks = sheetBlocks(lines);
	for (const [at, block] of blocks.entries()) {
		const sheet = block.row === 1 ? name : `${name} (${block.row})`;
		const source = { file, sheet, delimiter: null, encoding: null };
		const raw = toRawTable(LineRows.ofLines(block.lines), source, isKnownHeading);
		if (!raw) continue;
		const { table, count } = withMergedCells(raw, merged);
		if (count > 0) issues.note('cells-merged', { file, details: { sheet, count } });
		const end = blocks[at + 1]?.row ?? Infinity;
		for (const { row, column, formula } of openFormulas) {
			if (row < block.row || row >= end) continue;
			const heading = raw.headings[column - 1] ?? null;
			const place = { file, row, column: heading, value: formula.slice(0, 200) };
			issues.warn('formula-open', { ...place, details: { sheet } });
		}
		tables.push(table);
	}
	return tables;
}
