/** Remembers how tables were read. Pure. */
import type { TableGuess } from '../../import/import-project';
import { rememberMapping, type MappingMemory } from '../../import/guess/mapping-memory';

/** The memory with how each of the tables was read, in place of what was remembered of its headings. */
export function rememberTables(
	memory: MappingMemory,
	tables: readonly TableGuess[]
): MappingMemory {
	return tables.reduce((known, { columns, table }) => {
		if (table === null) return known;
		const headings = columns.map(({ heading }) => heading);
		const meanings = new Map(columns.map(({ heading, column }) => [heading, column]));
		return rememberMapping(known, headings, table, meanings);
	}, memory);
}
