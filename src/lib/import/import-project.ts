/** The way in: files of any kind -> Dataset, issues, and how each table was read. */
import { TABLES, type Dataset, type RejectedRow } from '../model/dataset';
import type { Issue } from '../model/issue';
import { PROJECT_SHEET, REJECTED_TABLE } from '../model/table-schema';
import { buildDataset } from './build-dataset';
import { readProjectSheet, readRejectedRows } from './carried-tables';
import { withoutErrors } from './cells/cell-errors';
import { findDecimalMark } from './cells/decimal-mark';
import type { Encoding } from './files/decode-text';
import type { FoundFiles, FoundTable } from './files/found-files';
import {
	isTable,
	missingColumns,
	type GuessBasis,
	type TableReading,
	type TableRole
} from './guess/guess-table';
import { DEFAULT_CHOICES, tableKey, type ImportChoices } from './import-choices';
import { DEFAULT_LIMITS, fileStem, type ImportLimits, type InputFile } from './input-file';
import { IssueList } from './issue-list';
import type { MappedTable, RowTally } from './rows/mapped-rows';
import { headingsFingerprint, type Delimiter, type RawTable } from './raw-table';
import type { DecimalMark } from './cells/read-cell';
import { readFiles } from './files/read-files';
import type { MappedMatrix } from './rows/read-matrices';
import { firstRows } from './rows/row-list';
import { carryAlong, tellHidden, tellNoRows, tellRows, tellUnrecognised } from './table-notes';
import { readTables } from './guess/table-readings';

export interface ColumnGuess {
	readonly heading: string;
	/** Column of the table; null = kept as an extra column. */
	readonly column: string | null;
}

/** How one file or sheet was read. `rowsRead = rowsKept + rowsRejected`. */
export interface TableGuess {
	readonly key: string;
	readonly file: string;
	readonly sheet: string | null;
	/** Null = not recognised: the user may say what it is. */
	readonly table: TableRole | null;
	readonly basis: GuessBasis | null;
	readonly columns: readonly ColumnGuess[];
	/** Columns that the table cannot do without and that no heading names. */
	readonly missing: readonly string[];
	/** Same headings = same fingerprint; for the mapping memory. */
	readonly fingerprint: string;
	/** Whether its first row was taken for headings; null = a network file, which has none. */
	readonly hasHeadings: boolean | null;
	/** Of a network file what its format is called; null = a table of its own. */
	readonly format: string | null;
	readonly delimiter: Delimiter | null;
	readonly encoding: Encoding | null;
	readonly decimalMark: DecimalMark;
	/** The first rows, cells as they stand. */
	readonly firstRows: readonly { readonly row: number; readonly cells: readonly string[] }[];
	readonly rowsRead: number;
	readonly rowsKept: number;
	readonly rowsRejected: number;
}

export interface ImportResult {
	/** Null only when nothing usable is left. */
	readonly dataset: Dataset | null;
	readonly issues: readonly Issue[];
	readonly tables: readonly TableGuess[];
}

/** Rows shown in a mapping step. */
const FIRST_ROWS = 8;

/**
 * Imports files: CSV and other delimited text, workbooks, zips, folders, data packages, matrices.
 * Never throws on bad input: everything that is wrong is in `issues`, all of it at once.
 */
export async function importProject(
	files: readonly InputFile[],
	choices: Partial<ImportChoices> = {},
	limits: Partial<ImportLimits> = {}
): Promise<ImportResult> {
	const allChoices = { ...DEFAULT_CHOICES, ...choices };
	const allLimits = { ...DEFAULT_LIMITS, ...limits };
	const issues = new IssueList();
	const found = await readFiles(files, issues, allLimits, allChoices.tables);
	const carried = takeCarried(found);
	const readings = readTables(carried.tables, found.dataPackage, allChoices);
	const tables: MappedTable[] = [];
	const matrices: MappedMatrix[] = [];
	const guesses: (() => TableGuess)[] = [];
	for (const [table, reading] of readings) {
		tellRows(issues, table.raw, reading.role);
		const isRead = reading.role !== null && reading.role !== 'ignore';
		const read = isTable(reading.role) ? reading.columns : null;
		const raw = isRead ? withoutErrors(table.raw, table.text, read, issues) : table.raw;
		const decimalMark = findDecimalMark(raw, reading);
		const tally = { read: 0, kept: 0, rejected: 0 };
		const missing = isTable(reading.role) ? missingColumns(reading.role, reading.columns) : [];
		if (missing.length > 0) {
			for (const column of missing) {
				issues.error('column-missing', {
					file: raw.file,
					table: isTable(reading.role) ? reading.role : null,
					column,
					details: raw.sheet === null ? {} : { sheet: raw.sheet }
				});
			}
			carryAlong(table, found.companions);
		} else if (isTable(reading.role)) {
			tables.push({
				raw,
				table: reading.role,
				columns: reading.columns,
				decimalMark,
				tally,
				isDescribed: reading.basis === 'package'
			});
		} else if (reading.role !== null && reading.role !== 'ignore') {
			matrices.push({ raw, role: reading.role, decimalMark, tally });
		} else {
			if (reading.role === null) tellUnrecognised(issues, table, found);
			if (reading.basis === 'hidden') tellHidden(issues, raw);
			carryAlong(table, found.companions);
		}
		if (reading.role === null && !table.isTableFile) continue;
		guesses.push(() => ({
			...toGuess(raw, reading, missing, decimalMark, tally),
			format: table.graph?.format ?? null,
			hasHeadings: table.hasHeadings
		}));
	}
	const dataset = buildDataset(
		{
			name: found.dataPackage?.name ?? carried.project?.name ?? allChoices.name ?? found.name,
			title: found.dataPackage?.title ?? carried.project?.title ?? {},
			licence: found.dataPackage?.licence ?? carried.project?.licence ?? null,
			tables,
			matrices,
			companions: found.companions,
			rejectedBefore: carried.rejected
		},
		issues,
		allLimits,
		allChoices.unknownActors
	);
	// An empty project that was saved as a package or workbook of ours is a project all the same.
	const isSavedProject =
		tables.length > 0 && (found.dataPackage !== null || carried.project !== null);
	const isUsable = isSavedProject || TABLES.some((table) => dataset[table].length > 0);
	for (const { raw, isDescribed } of tables) {
		if (raw.rows.length === 0 && !isDescribed) tellNoRows(issues, raw, isUsable);
	}
	if (!isUsable) issues.error('nothing-usable');
	return {
		dataset: isUsable ? dataset : null,
		issues: issues.all,
		tables: guesses.map((guess) => guess())
	};
}

interface CarriedTables {
	readonly tables: readonly FoundTable[];
	readonly rejected: readonly RejectedRow[];
	readonly project: Pick<Dataset, 'name' | 'title' | 'licence'> | null;
}

/** Takes out what the export carries beside the eight tables. */
function takeCarried(found: FoundFiles): CarriedTables {
	const tables: FoundTable[] = [];
	const rejected: RejectedRow[] = [];
	let project: CarriedTables['project'] = null;
	for (const table of found.tables) {
		const name = table.raw.sheet ?? fileStem(table.path);
		const rows = name === REJECTED_TABLE ? readRejectedRows(table.raw) : null;
		const sheet = table.raw.sheet === PROJECT_SHEET ? readProjectSheet(table.raw) : null;
		if (rows) rejected.push(...rows);
		else if (sheet) project = sheet;
		else tables.push(table);
	}
	return { tables, rejected, project };
}

function toGuess(
	raw: RawTable,
	reading: TableReading,
	missing: readonly string[],
	decimalMark: DecimalMark,
	tally: RowTally
): Omit<TableGuess, 'format' | 'hasHeadings'> {
	return {
		key: tableKey(raw.file, raw.sheet),
		file: raw.file,
		sheet: raw.sheet,
		table: reading.role,
		basis: reading.basis,
		columns: raw.headings.map((heading) => ({
			heading,
			column: reading.columns.get(heading) ?? null
		})),
		missing,
		fingerprint: headingsFingerprint(raw.headings),
		delimiter: raw.delimiter,
		encoding: raw.encoding,
		decimalMark,
		firstRows: firstRows(raw.rows, FIRST_ROWS),
		rowsRead: tally.read,
		rowsKept: tally.kept,
		rowsRejected: tally.rejected
	};
}
