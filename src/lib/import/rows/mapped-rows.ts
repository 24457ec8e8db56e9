/** Goes through the rows of a table whose columns are known, and keeps account of every one of them. */
import type { Attributes, Period, RejectedRow, TableName } from '../../model/dataset';
import type { IssueCode } from '../../model/issue';
import { isReversed } from '../../model/period';
import { splitList, tableColumn } from '../../model/table-schema';
import type { ColumnMapping } from '../guess/guess-table';
import type { IssueList, IssuePlace } from '../issue-list';
import type { RawTable } from '../raw-table';
import type { DecimalMark } from '../cells/read-cell';
import { isImpossibleDate, readPartialDate } from '../cells/read-date';
import type { RawRow } from './row-list';

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

/** Which cell of a row holds which column, worked out once for a table. */
export interface CellPlaces {
	readonly mapped: MappedTable;
	/** Column of the table -> place of its cell. */
	readonly indexOf: ReadonlyMap<string, number>;
	/** Places of the cells that no column of the table takes. */
	readonly extras: readonly number[];
}

/** A row without attributes has this one. */
export const NO_ATTRIBUTES: Attributes = new Map();

/** An empty cell holds these. */
const NO_VALUES: readonly string[] = [];

/** The rows of a table under its headings. */
export class MappedRows {
	constructor(
		readonly places: CellPlaces,
		readonly issues: IssueList
	) {}

	at(place: number): MappedRow {
		return new MappedRow(this, place);
	}
}

/** One row under its headings. */
export class MappedRow {
	private own: Map<string, string> | null = null;

	constructor(
		readonly rows: MappedRows,
		/** Its place among the rows. */
		readonly place: number
	) {
		const { places } = rows;
		for (const index of places.extras) {
			const cell = places.mapped.raw.rows.cell(place, index);
			if (cell.trim() !== '') this.keep(places.mapped.raw.headings[index]!, cell);
		}
	}

	get mapped(): MappedTable {
		return this.rows.places.mapped;
	}

	/** Row as the spreadsheet counts. */
	get number(): number {
		return this.mapped.raw.rows.rowNumber(this.place);
	}

	/** What no column of the table takes. A cell that is kept here later may not be in it yet. */
	get attributes(): Attributes {
		return this.own ?? NO_ATTRIBUTES;
	}

	has(column: string): boolean {
		return this.rows.places.indexOf.has(column);
	}

	heading(column: string): string | null {
		const index = this.rows.places.indexOf.get(column);
		return index === undefined ? null : this.mapped.raw.headings[index]!;
	}

	/** The trimmed cell; empty when there is none. */
	text(column: string): string {
		const index = this.rows.places.indexOf.get(column);
		return index === undefined ? '' : this.mapped.raw.rows.cell(this.place, index).trim();
	}

	textOrNull(column: string): string | null {
		const text = this.text(column);
		return text === '' ? null : text;
	}

	list(column: string, read: (value: string) => string = (value) => value): readonly string[] {
		const text = this.text(column);
		return text === '' ? NO_VALUES : [...new Set(splitList(text).map(read))];
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
		if (heading !== null) this.keep(heading, this.text(column));
	}

	error(code: IssueCode, column: string | null, value: string | null, details = {}): void {
		this.rows.issues.error(code, this.at(column, value, details));
	}

	warn(code: IssueCode, column: string | null, value: string | null, details = {}): void {
		this.rows.issues.warn(code, this.at(column, value, details));
	}

	at(column: string | null, value: string | null, details = {}): Required<IssuePlace> {
		const { raw, table } = this.mapped;
		return {
			file: raw.file,
			table,
			row: this.number,
			column: column === null ? null : (this.heading(column) ?? column),
			value,
			details: raw.sheet === null ? details : { sheet: raw.sheet, ...details }
		};
	}

	private keep(heading: string, cell: string): void {
		this.own ??= new Map();
		this.own.set(heading, cell);
	}

	private date(column: string): string | null {
		const text = this.text(column);
		if (text === '') return null;
		const date = readPartialDate(text);
		if (date !== null) return date;
		const details = isImpossibleDate(text) ? { reason: 'impossible' } : {};
		this.warn('date-not-understood', column, text, details);
		this.keepAsAttribute(column);
		return null;
	}
}

/** The places of a table's columns; a column that two headings are mapped to is the first one's. */
export function placeCells(mapped: MappedTable): CellPlaces {
	const indexOf = new Map<string, number>();
	const extras: number[] = [];
	for (const [index, heading] of mapped.raw.headings.entries()) {
		const column = mapped.columns.get(heading);
		if (!column) extras.push(index);
		else if (tableColumn(mapped.table, column) && !indexOf.has(column)) indexOf.set(column, index);
	}
	return { mapped, indexOf, extras };
}

/** The filled cells of a row that no column of the table takes. */
export function readAttributes({ mapped, extras }: CellPlaces, place: number): Attributes {
	let attributes: Map<string, string> | null = null;
	for (const index of extras) {
		const cell = mapped.raw.rows.cell(place, index);
		if (cell === '' || cell.trim() === '') continue;
		(attributes ??= new Map<string, string>()).set(mapped.raw.headings[index]!, cell);
	}
	return attributes ?? NO_ATTRIBUTES;
}

/**
 * Reads rows from a place on as long as it can do so without any trouble, and keeps them. Returns the
 * place of the first row that it has left untouched.
 */
export type ReadPlainRows = (place: number) => number;

/**
 * Reads every row with `read`, which says whether the row was kept. Rows that were not are listed as
 * rejected with all their cells. A row with a cell beyond the limit is rejected unread.
 *
 * @param plain where there is one, it is asked first; the rows that it leaves are read with `read`
 */
export function readRows(
	rows: MappedRows,
	rejected: RejectedRow[],
	cellCharacters: number,
	read: (row: MappedRow) => boolean,
	plain: ReadPlainRows | null = null
): void {
	const { mapped } = rows.places;
	const { raw, tally } = mapped;
	const mayBeTooLong = raw.rows.longestCell() > cellCharacters;
	const readPlain = mayBeTooLong ? null : plain;
	const count = raw.rows.length;
	for (let place = 0; place < count; place++) {
		if (readPlain !== null) {
			const next = readPlain(place);
			tally.read += next - place;
			tally.kept += next - place;
			place = next;
			if (place === count) break;
		}
		tally.read++;
		const row = rows.at(place);
		const cells = mayBeTooLong ? raw.rows.row(place).cells : [];
		const tooLong = cells.findIndex((cell) => cell.length > cellCharacters);
		if (tooLong >= 0) {
			rows.issues.error('cell-too-long', {
				...row.at(null, `${cells[tooLong]!.slice(0, 60)}…`, { limit: cellCharacters }),
				column: raw.headings[tooLong] ?? null
			});
		}
		if (tooLong < 0 && read(row)) {
			tally.kept++;
		} else {
			tally.rejected++;
			rejected.push(rejectedRow(raw, raw.rows.row(place), mapped.table));
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
