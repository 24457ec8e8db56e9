/** What is told of a table as a whole, and what becomes of one that is not part of the project. */
import { escapeFormula } from '../model/table-schema';
import { cleanPath } from './data-package';
import { isTable, type TableRole } from './guess/guess-table';
import { fileStem } from './input-file';
import type { IssueList } from './issue-list';
import type { RawTable } from './raw-table';
import type { FoundFiles, FoundTable } from './files/found-files';
import { filledWidth } from './rows/row-list';

/** Rows that are longer or shorter than the headings, and rows above the headings. */
export function tellRows(issues: IssueList, raw: RawTable, role: TableRole | null): void {
	// Rows of an adjacency list are as long as they have partners.
	if (role === null || role === 'ignore' || role === 'adjacency-list') return;
	const table = isTable(role) ? role : null;
	const width = raw.headingsAsWritten.length;
	for (const { row, cells } of raw.rowsAbove) {
		const value = cells
			.filter((cell) => cell.trim() !== '')
			.join(' ')
			.slice(0, 200);
		issues.note('rows-above-headings', { file: raw.file, table, row, value });
	}
	const { fewest, widestFilled } = raw.rows.widths();
	if (widestFilled <= width && (fewest >= width || raw.delimiter === null)) return;
	for (const { row, cells } of raw.rows) {
		const place = { file: raw.file, table, row, details: { headings: width, cells: cells.length } };
		if (filledWidth(cells) > width) {
			issues.warn('row-too-long', {
				...place,
				value: cells.slice(width).join(' ').trim().slice(0, 200)
			});
		} else if (raw.delimiter !== null && cells.length < width) {
			issues.warn('row-too-short', place);
		}
	}
}

/** Text that is no table, and a table that the package does not list, stay beside the project untold. */
export function tellUnrecognised(issues: IssueList, table: FoundTable, found: FoundFiles): void {
	if (!table.isTableFile) return;
	if (found.dataPackage !== null && !found.dataPackage.resources.has(cleanPath(table.path))) return;
	issues.warn('file-not-recognised', {
		file: table.raw.file,
		value: table.raw.headingsAsWritten.join(', ').slice(0, 200),
		details: { format: 'table', ...(table.raw.sheet === null ? {} : { sheet: table.raw.sheet }) }
	});
}

/** Headings without rows, as in a template that is filled in by parts: a fault where nothing else is there. */
export function tellNoRows(
	issues: IssueList,
	{ file, sheet, headingsAsWritten }: RawTable,
	isUsable: boolean
): void {
	const place = {
		file,
		value: headingsAsWritten.join(', ').slice(0, 200),
		details: { format: 'headings', ...(sheet === null ? {} : { sheet }) }
	};
	if (isUsable) issues.note('file-not-recognised', place);
	else issues.warn('file-not-recognised', place);
}

/** A sheet that its workbook does not show is not read unasked. */
export function tellHidden(issues: IssueList, { file, sheet }: RawTable): void {
	const details = { sheet: sheet ?? '', reason: 'hidden' };
	issues.warn('sheet-left-out', { file, details });
}

/** A table that is not part of the project stays beside it; of a sheet, as CSV-like text. */
export function carryAlong(table: FoundTable, companions: Map<string, string>): void {
	if (table.text !== null) {
		companions.set(table.path, table.text);
		return;
	}
	const { raw } = table;
	const lines = [
		...raw.rowsAbove.map(({ cells }) => cells),
		raw.headings,
		...[...raw.rows].map(({ cells }) => cells)
	];
	const text = lines.map((cells) => cells.map(quoted).join(',')).join('\n');
	companions.set(
		`${fileStem(table.path)} ${raw.sheet ?? ''}.csv`.replaceAll('/', '-'),
		`${text}\n`
	);
}

function quoted(written: string): string {
	const cell = escapeFormula(written);
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
