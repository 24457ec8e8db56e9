/** What every table is and which heading is which column: by the guess, by memory, and by the user's word. */
import { cleanPath, type DataPackage } from '../data-package';
import type { FoundTable } from '../files/found-files';
import {
	guessTable,
	isTable,
	mapColumns,
	type ColumnMapping,
	type GuessBasis,
	type NamedTable,
	type TableReading,
	type TableRole
} from './guess-table';
import { tableKey, type ImportChoices } from '../import-choices';
import { fileStem } from '../input-file';
import { recallMapping } from './mapping-memory';
import type { RawTable } from '../raw-table';
import { tableByName } from './table-words';
import { tableColumn } from '../../model/table-schema';

/** Reads what every table is; those that name actors first, so that tie ends can be told from dates. */
export function readTables(
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
			return [table, withChoices(table, guess, choices)];
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

/**
 * What the user says now goes before what they said last time, and that before the guess. A sheet that
 * its workbook does not show is left out unless the user says now what it is.
 */
function withChoices(
	{ raw, isHidden }: FoundTable,
	guess: TableReading,
	choices: ImportChoices
): TableReading {
	const choice = choices.tables.get(tableKey(raw.file, raw.sheet));
	const memory = recallMapping(choices.memory, raw.headings);
	let reading: TableReading = isHidden
		? { role: 'ignore', basis: 'hidden', columns: new Map() }
		: guess;
	if (memory && !isHidden) {
		reading = applyMapping(raw, reading, memory.table, new Map(memory.columns), 'memory');
	}
	if (choice && (choice.table !== null || choice.columns.size > 0)) {
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
