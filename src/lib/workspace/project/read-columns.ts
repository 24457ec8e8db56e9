/** Which fields the files of an import can speak of. Pure. */
import type { TableGuess } from '../../import/import-project';
import { TABLES, type TableName } from '../../model/dataset';
import type { ReadFields } from '../../model/dataset-difference';

/** Columns whose field is called otherwise. */
const FIELD_OF_COLUMN: Readonly<Record<string, string>> = {
	organisation: 'organisations',
	district: 'districts',
	role: 'roles',
	reported_by: 'reportedBy',
	source_passage: 'sourcePassage',
	scope: 'scopes',
	theme: 'themes',
	target_group: 'targetGroups'
};

/** The fields of each table that was read; a matrix speaks of ends and strength, or of seats. */
export function readColumns(tables: readonly TableGuess[]): ReadFields {
	const read = new Map<TableName, { fields: Set<string>; headings: Set<string> }>();
	const of = (table: TableName) => {
		let known = read.get(table);
		if (!known) read.set(table, (known = { fields: new Set(), headings: new Set() }));
		return known;
	};
	for (const { table, columns } of tables) {
		if (table === null) continue;
		if (table === 'adjacency-matrix' || table === 'adjacency-list') {
			of('ties').fields.add('weight');
		} else if (table === 'attendance-matrix') of('memberships');
		const name = TABLES.find((one) => one === table);
		if (name === undefined) continue;
		const { fields, headings } = of(name);
		for (const { heading, column } of columns) {
			if (column === null) headings.add(heading);
			else fields.add(FIELD_OF_COLUMN[column] ?? column);
		}
	}
	return Object.fromEntries(read);
}
