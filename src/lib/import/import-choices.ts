/** How the user wants files to be read, where the guess is not right. */
import type { UnknownActors } from './rows/build-context';
import type { ColumnMapping, TableRole } from './guess/guess-table';
import type { MappingMemory } from './guess/mapping-memory';

/** The key of a table in `ImportChoices.tables`. */
export function tableKey(file: string, sheet: string | null): string {
	return JSON.stringify([file, sheet]);
}

/** What the user chose for one table. */
export interface TableChoice {
	/** Null = as guessed. */
	readonly table: TableRole | null;
	/** Heading -> column, null = an extra column; headings that are not named stay as guessed. */
	readonly columns: ColumnMapping;
	/** Whether the first row is headings; not said = as guessed. */
	readonly hasHeadings?: boolean;
}

export interface ImportChoices {
	/** By `tableKey(file, sheet)`. */
	readonly tables: ReadonlyMap<string, TableChoice>;
	/** Ties, memberships and participations of unknown actors: skip the row, or create the actor. */
	readonly unknownActors: UnknownActors;
	/** What was chosen before for tables with the same headings. */
	readonly memory: MappingMemory;
	/** What a project is called that does not say so; null = as its files and folders are. */
	readonly name: string | null;
}

export const DEFAULT_CHOICES: ImportChoices = {
	tables: new Map(),
	unknownActors: 'skip',
	memory: [],
	name: null
};
