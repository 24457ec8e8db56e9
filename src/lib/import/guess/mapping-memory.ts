/** What the user chose for tables with these headings, as plain data that can be stored as JSON. */
import type { TableRole } from './guess-table';
import { headingsFingerprint } from '../raw-table';

export interface RememberedMapping {
	/** Headings as `headingsFingerprint` folds them. */
	readonly fingerprint: string;
	readonly table: TableRole;
	/** Heading -> column; null = kept as an extra column. */
	readonly columns: readonly (readonly [heading: string, column: string | null])[];
}

/** Newest last; a fingerprint occurs once. */
export type MappingMemory = readonly RememberedMapping[];

/** The most mappings that are kept; the oldest go first. */
const MOST_REMEMBERED = 200;

/** The memory with one mapping added, in place of an older one for the same headings. */
export function rememberMapping(
	memory: MappingMemory,
	headings: readonly string[],
	table: TableRole,
	columns: ReadonlyMap<string, string | null>
): MappingMemory {
	const fingerprint = headingsFingerprint(headings);
	const others = memory.filter((entry) => entry.fingerprint !== fingerprint);
	return [...others, { fingerprint, table, columns: [...columns] }].slice(-MOST_REMEMBERED);
}

/** What was chosen last time for tables with these headings, or null. */
export function recallMapping(
	memory: MappingMemory,
	headings: readonly string[]
): RememberedMapping | null {
	const fingerprint = headingsFingerprint(headings);
	return memory.find((entry) => entry.fingerprint === fingerprint) ?? null;
}
