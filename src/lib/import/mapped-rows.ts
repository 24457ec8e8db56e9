/** Goes through the rows of a table whose columns are known, and keeps account of every one of them. */
import type { Period, RejectedRow, TableName } from '../model/dataset';
import type { IssueCode } from '../model/issue';
import { isReversed } from '../model/period';
import { splitList, tableColumn } from '../model/table-schema';
import type { ColumnMapping } from './guess-table';
import type { IssueList, IssuePlace } from './issue-list';
import type { RawRow, RawTable } from './raw-table';
import { readPartialDate, type DecimalMark } from './read-cell';

/** Law: read = kept + rejected. */
export interface RowTally {
	read: number;
	kept: number;
	rejected: number;
}

export interface MappedTable {
	readonly raw: RawTable;
	readonly table: TableName;
	readonly columns: ColumnMapping;
	readonly decimalMark: DecimalMark;
	readonly tally: RowTally;
	/** True when a data package says what the table is: an empty column is then no surprise. */
	readonly isDescribed: boolean;
}

/** One row under its headings. Its `attributes` hold what no column of the table takes. */
export class MappedRow {
	readonly attributes = new Map<string, string>();

	constructor(
		readonly mapped: MappedTable,
		readonly raw: RawRow,
		private readonly indexOf: ReadonlyMap<string, number>,
		private readonly issues: IssueList
	) {
		for (const index of extraColumns(mapped)) {
			const cell = raw.cells[index] ?? '';
			if (cell.trim() !== '') this.attributes.set(mapped.raw.headings[index]!, cell);
		}
	}

	has(column: string): boolean {
		return this.indexOf.has(column);
	}

	heading(column: string): string | null {
		const index = this.indexOf.get(column);
		return index === undefined ? null : this.mapped.raw.headings[index]!;
	}

	/** The trimmed cell; empty when there is none. */
	text(column: string): string {
		const index = this.indexOf.get(column);
		return index === undefined ? '' : (this.raw.cells[index] ?? '').trim();
	}

	textOrNull(column: string): string | null {
		const text = this.text(column);
		return text === '' ? null : text;
	}

	list(column: string, read: (value: string) => string = (value) => value): string[] {
		return [...new Set(splitList(this.text(column)).map(read))];
	}

	/** `from` and `to`; a date that is not understood is warned of and kept as an attribute. */
	period(): Period {
		const period = { from: this.date('from'), to: this.date('to') };
		if (isReversed(period)) {
			this.warn('period-reversed', 'from', this.text('from'), { to: this.text('to') });
		}
		return period;
	}

	/** Keeps a cell that its column cannot take as an attribute under the heading it stands under. */
	keepAsAttribute(column: string): void {
		const heading = this.heading(column);
		if (heading !== null) this.attributes.set(heading, this.text(column));
	}

	error(code: IssueCode, column: string | null, value: string | null, details = {}): void {
		this.issues.error(code, this.place(column, value, details));
	}

	warn(code: IssueCode, column: string | null, value: string | null, details = {}): void {
		this.issues.warn(code, this.place(column, value, details));
	}

	place(column: string | null, value: string | null, details = {}): Required<IssuePlace> {
		const { raw, table } = this.mapped;
		return {
			file: raw.file,
			table,
			row: this.raw.row,
			column: column === null ? null : (this.heading(column) ?? column),
			value,
			details: raw.sheet === null ? details : { sheet: raw.sheet, ...details }
		};
	}

	private date(column: string): string | null {
		const text = this.text(column);
		if (text === '') return null;
		const date = readPartialDate(text);
		if (date !== null) return date;
		this.warn('date-not-understood', column, text);
		this.keepAsAttribute(column);
		return null;
	}
}

const extras = new WeakMap<MappedTable, number[]>();

function extraColumns(mapped: MappedTable): number[] {
	const known = extras.get(mapped);
	if (known) return known;
	const indexes: number[] = [];
	for (const [index, heading] of mapped.raw.headings.entries()) {
		if (!mapped.columns.get(heading)) indexes.push(index);
	}
	extras.set(mapped, indexes);
	return indexes;
}

/**
 * Reads every row with `read`, which says whether the row was kept. Rows that were not are listed as
 * rejected with all their cells. A row with a cell beyond the limit is rejected unread.
 */
export function readRows(
	mapped: MappedTable,
	issues: IssueList,
	rejected: RejectedRow[],
	cellCharacters: number,
	read: (row: MappedRow) => boolean
): void {
	const { raw, tally } = mapped;
	const indexOf = new Map<string, number>();
	for (const [index, heading] of raw.headings.entries()) {
		const column = mapped.columns.get(heading);
		if (column && tableColumn(mapped.table, column) && !indexOf.has(column)) {
			indexOf.set(column, index);
		}
	}
	for (const rawRow of raw.rows) {
		const row = new MappedRow(mapped, rawRow, indexOf, issues);
		tally.read++;
		const tooLong = rawRow.cells.findIndex((cell) => cell.length > cellCharacters);
		if (tooLong >= 0) {
			issues.error('cell-too-long', {
				...row.place(null, `${rawRow.cells[tooLong]!.slice(0, 60)}…`, { limit: cellCharacters }),
				column: raw.headings[tooLong] ?? null
			});
		}
		if (tooLong < 0 && read(row)) {
			tally.kept++;
		} else {
			tally.rejected++;
			rejected.push(rejectedRow(raw, rawRow, mapped.table));
		}
	}
}

/** A row as it is kept when it could not become part of the tables. */
export function rejectedRow(raw: RawTable, row: RawRow, table: TableName | null): RejectedRow {
	const cells = new Map<string, string>();
	for (const [index, cell] of row.cells.entries()) {
		if (cell !== '') cells.set(raw.headings[index] ?? `(${index + 1})`, cell);
	}
	return { file: raw.file, row: row.row, table, cells };
}
