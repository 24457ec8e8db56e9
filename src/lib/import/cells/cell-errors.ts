/** What a spreadsheet writes into a cell whose formula has failed: it stands for no value at all. */
import type { ColumnMapping } from '../guess/guess-table';
import type { IssueList } from '../issue-list';
import type { RawTable } from '../raw-table';
import { LineRows } from '../rows/row-list';

/** In English and in Danish. */
const ERRORS = new Set([
	...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'],
	...['#I/T', '#REFERENCE!', '#VÆRDI!', '#DIVISION/0!', '#NAVN?', '#NUL!']
]);
const ANY_ERROR = new RegExp([...ERRORS].map((error) => error.replace(/[/?]/g, '\\$&')).join('|'));

/**
 * The table with empty cells in place of errors in the columns that are read, each of them told.
 * What no column of the table takes stays as it stands.
 *
 * @param text the text of the file behind the table; null = a sheet
 * @param columns null = every column is read
 */
export function withoutErrors(
	raw: RawTable,
	text: string | null,
	columns: ColumnMapping | null,
	issues: IssueList
): RawTable {
	if (text !== null && !(text.includes('#') && ANY_ERROR.test(text))) return raw;
	const isRead = raw.headings.map((heading) => columns === null || Boolean(columns.get(heading)));
	const details = raw.sheet === null ? {} : { sheet: raw.sheet };
	let count = 0;
	const rows = [...raw.rows].map((line) => {
		const { row, cells } = line;
		if (!cells.some((cell, at) => isRead[at] === true && ERRORS.has(cell.trim()))) return line;
		return {
			row,
			cells: cells.map((cell, at) => {
				if (isRead[at] !== true || !ERRORS.has(cell.trim())) return cell;
				const column = raw.headings[at] ?? null;
				issues.warn('cell-error', { file: raw.file, row, column, value: cell.trim(), details });
				count++;
				return '';
			})
		};
	});
	return count === 0 ? raw : { ...raw, rows: LineRows.ofRows(rows) };
}
