/** What an exported file does not hold of what the project does; the sentences are in `i18n`. */

export type LeftOutCode =
	/** Actors that the lens leaves out. */
	| 'other-actors'
	/** Rows of the table of ties that became one tie with others. */
	| 'merged-rows'
	/** Ties whose direction does not count under the lens. */
	| 'direction'
	/** Rows about forums and seats. */
	| 'forums'
	/** Rows about initiatives and who takes part. */
	| 'initiatives'
	/** Rows about sectors and districts: names, colours, population. */
	| 'names-of-groups'
	/** Actors whose name is not in the file, only the id. */
	| 'labels'
	/** Attributes of actors that the format has no place for. */
	| 'actor-attributes'
	/** Attributes of ties that the format has no place for. */
	| 'tie-attributes'
	/** The note on version, lens and date. */
	| 'note'
	/** Texts in which a character was replaced that the format cannot hold. */
	| 'characters'
	/** Texts that are longer than a cell of a workbook. */
	| 'long-texts'
	/** Files beside the tables. */
	| 'companions';

export interface LeftOut {
	readonly code: LeftOutCode;
	/** How many, above 0. */
	readonly count: number;
}

/** The entries that are about anything. */
export function countLeftOut(
	counts: readonly (readonly [code: LeftOutCode, count: number])[]
): LeftOut[] {
	return counts.filter(([, count]) => count > 0).map(([code, count]) => ({ code, count }));
}
