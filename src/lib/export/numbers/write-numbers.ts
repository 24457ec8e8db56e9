/** The tables of numbers as one workbook, or as CSV files. */
import { writeCsv } from '../project/tabular-data-package';
import type { NumberTable } from './number-tables';
import { LONGEST_CELL } from '../project/workbook-tables';
import { writeWorkbook } from '../write-workbook';

/** A sheet a table. Text is text, so that no cell can become a formula. */
export function writeNumbersWorkbook(tables: readonly NumberTable[]): Uint8Array {
	return writeWorkbook(
		tables.map(({ name, columns, rows }) => ({
			name,
			rows: [
				columns,
				...rows.map((cells) =>
					cells.map((cell) => (typeof cell === 'string' ? cell.slice(0, LONGEST_CELL) : cell))
				)
			]
		}))
	);
}

/** A CSV file a table: UTF-8, comma, point as decimal sign, empty = not defined; full precision. */
export function writeNumbersCsv(tables: readonly NumberTable[]): Map<string, string> {
	return new Map(
		tables.map(({ name, columns, rows }) => [
			`${name}.csv`,
			writeCsv(
				columns,
				rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))))
			)
		])
	);
}
