/** The way in: files of any kind -> Dataset, issues, and how each table was read. */
import { TABLES, type Dataset, type RejectedRow } from '../model/dataset';
import type { Issue } from '../model/issue';
import { PROJECT_SHEET, REJECTED_TABLE, tableColumn } from '../model/table-schema';
import { buildDataset } from './build-dataset';
import { readProjectSheet, readRejectedRows } from './carried-tables';
import { cleanPath, type DataPackage } from './data-package';
import { findDecimalMark } from './decimal-mark';
import type { Encoding } from './decode-text';
import {
	guessTable,
	isTable,
	mapColumns,
	missingColumns,
	type ColumnMapping,
	type GuessBasis,
	type NamedTable,
	type TableReading,
	type TableRole
} from './guess-table';
import { DEFAULT_CHOICES, type ImportChoices } from './import-choices';
import { DEFAULT_LIMITS, fileStem, type ImportLimits, type InputFile } from './input-file';
import { IssueList } from './issue-list';
import type { MappedTable, RowTally } from './mapped-rows';
import { recallMapping } from './mapping-memory';
import { headingsFingerprint, type Delimiter, type RawTable } from './raw-table';
import type { DecimalMark } from './read-cell';
import { readFiles, type FoundFiles, type FoundTable } from './read-files';
import { carryAlong, tellRows, tellUnrecognised } from './table-notes';
import type { MappedMatrix } from './read-matrices';
import { firstRows } from './row-list';
import { tableByName } from './table-words';

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

/** The key of a table in `ImportChoices.tables`. */
export function tableKey(file: string, sheet: string | null): string {
	return JSON.stringify([file, sheet]);
}

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
	const found = await readFiles(files, issues, allLimits);
	const carried = takeCarried(found);
	const readings = readTables(carried.tables, found.dataPackage, allChoices);
	const tables: MappedTable[] = [];
	const matrices: MappedMatrix[] = [];
	const guesses: (() => TableGuess)[] = [];
	for (const [table, reading] of readings) {
		tellRows(issues, table.raw, reading.role);
		const { raw } = table;
		const decimalMark = findDecimalMark(raw, reading);
		const tally = { read: 0, kept: 0, rejected: 0 };
		const missing = isTable(reading.role) ? missingColumns(reading.role, reading.columns) : [];
		if (missing.length > 0) {
			for (const column of missing) {
				issues.error('column-missing', {
					file: raw.file,
					table: isTable(reading.role) ? reading.role : null,
					column
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
			carryAlong(table, found.companions);
		}
		if (reading.role === null && !table.isTableFile) continue;
		guesses.push(() => ({
			...toGuess(raw, reading, missing, decimalMark, tally),
			format: table.graph?.format ?? null
		}));
	}
	const dataset = buildDataset(
		{
			name: found.dataPackage?.name ?? carried.project?.name ?? found.name,
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

/** Reads what every table is; those that name actors first, so that tie ends can be told from dates. */
function readTables(
	tables: readonly FoundTable[],
	dataPackage: DataPackage | null,
	choices: ImportChoices
): Map<FoundTable, TableReading> {
	const named = new Map(tables.map((table) => [table, nameOf(table, dataPackage)]));
	let known: ReadonlySet<string> | null = null;
	const actorNames = () => (known ??= namesOfActors(tables, named));
	return new Map(
		tables.map((table) => {
			const guess = guessTable(table.raw, named.get(table) ?? null, actorNames);
			return [table, withChoices(table.raw, guess, choices)];
		})
	);
}

/** Ids and labels in the tables that are actors whatever the others name. */
function namesOfActors(
	tables: readonly FoundTable[],
	named: ReadonlyMap<FoundTable, NamedTable | null>
): Set<string> {
	const names = new Set<string>();
	const nobody = () => new Set<string>();
	for (const table of tables) {
		const { role, columns } = guessTable(table.raw, named.get(table) ?? null, nobody);
		if (role !== 'actors') continue;
		const { rows } = table.raw;
		for (const [index, heading] of table.raw.headings.entries()) {
			const column = columns.get(heading);
			if (column !== 'id' && column !== 'label') continue;
			for (let place = 0; place < rows.length; place++) names.add(rows.cell(place, index).trim());
		}
	}
	return names;
}

function nameOf(table: FoundTable, dataPackage: DataPackage | null): NamedTable | null {
	const resource = dataPackage?.resources.get(cleanPath(table.path));
	if (table.graph) return { table: table.graph.table, basis: 'format' };
	const byPackage = resource === undefined ? null : tableByName(resource);
	if (byPackage) return { table: byPackage, basis: 'package' };
	const byName =
		tableByName(table.raw.sheet ?? fileStem(table.path)) ??
		(table.raw.sheet === null ? null : tableByName(fileStem(table.path)));
	return byName ? { table: byName, basis: 'name' } : null;
}

/** What the user says now goes before what they said last time, and that before the guess. */
function withChoices(raw: RawTable, guess: TableReading, choices: ImportChoices): TableReading {
	const choice = choices.tables.get(tableKey(raw.file, raw.sheet));
	const memory = recallMapping(choices.memory, raw.headings);
	let reading = guess;
	if (memory) {
		reading = applyMapping(raw, reading, memory.table, new Map(memory.columns), 'memory');
	}
	if (choice) {
		const role = choice.table ?? reading.role;
		if (role !== null) reading = applyMapping(raw, reading, role, choice.columns, 'choice');
	}
	return reading;
}

function applyMapping(
	raw: RawTable,
	before: TableReading,
	role: TableRole,
	chosen: ColumnMapping,
	basis: GuessBasis
): TableReading {
	if (!isTable(role)) return { role, basis, columns: new Map() };
	const columns = new Map(role === before.role ? before.columns : mapColumns(raw, role));
	const taken = new Set([...chosen.values()].filter((column) => column !== null));
	for (const [heading, column] of columns) {
		if (column !== null && taken.has(column)) columns.set(heading, null);
	}
	for (const [heading, column] of chosen) {
		const isReal = column === null || tableColumn(role, column) !== null;
		if (columns.has(heading) && isReal) columns.set(heading, column);
	}
	return { role, basis, columns };
}

function toGuess(
	raw: RawTable,
	reading: TableReading,
	missing: readonly string[],
	decimalMark: DecimalMark,
	tally: RowTally
): Omit<TableGuess, 'format'> {
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
