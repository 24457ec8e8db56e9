/** The same tables as one Excel workbook with one sheet per table. */
import type { Dataset } from '../../model/dataset';
import { PROJECT_SHEET, REJECTED_TABLE } from '../../model/table-schema';
import { REJECTED_HEADINGS, toRejectedTable, toTables } from './table-rows';
import { writeWorkbook, type WorkbookCell } from '../write-workbook';

/** The longest text that a cell of a workbook holds. */
export const LONGEST_CELL = 32_767;

/**
 * The bytes of an `.xlsx` file: a sheet per table, one with the rejected rows, one with name, title
 * and licence. Numbers are numbers, everything else is text, so that no cell can become a formula.
 * Reading it again gives the same tables. Left out: the companions, which no sheet can hold, and what
 * lies beyond LONGEST_CELL characters in a cell.
 */
export function writeWorkbookTables(dataset: Dataset): Uint8Array {
	const sheets = toTables(dataset).map(({ name, columns, rows }) => ({
		name: name as string,
		rows: [
			columns.map(({ heading }) => heading),
			...rows.map((cells) =>
				cells.map((cell, index) => workbookCell(cell, columns[index]?.type === 'number'))
			)
		]
	}));
	const asText = (rows: string[][]) => rows.map((cells) => cells.map((cell) => workbookCell(cell)));
	if (dataset.rejected.length > 0) {
		const rows = [[...REJECTED_HEADINGS], ...asText(toRejectedTable(dataset))];
		sheets.push({ name: REJECTED_TABLE, rows });
	}
	sheets.push({ name: PROJECT_SHEET, rows: [['property', 'value'], ...asText(facts(dataset))] });
	return writeWorkbook(sheets);
}

function facts({ name, title, licence }: Dataset): string[][] {
	return [
		['name', name],
		...(title.da === undefined ? [] : [['title.da', title.da]]),
		...(title.en === undefined ? [] : [['title.en', title.en]]),
		...(licence === null ? [] : [['licence', licence]])
	];
}

function workbookCell(cell: string, isNumber = false): WorkbookCell {
	if (cell === '') return null;
	if (isNumber && String(Number(cell)) === cell) return Number(cell);
	return cell.slice(0, LONGEST_CELL);
}
