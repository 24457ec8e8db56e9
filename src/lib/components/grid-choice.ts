/** Which rows are chosen after a click. Pure. */

/** One row more or less. */
export function toggledRow(
	chosen: ReadonlySet<string>,
	token: string,
	isRow: (token: string) => boolean
): ReadonlySet<string> {
	const next = new Set(chosen);
	if (!next.delete(token) && isRow(token)) next.add(token);
	return next;
}

/** Every row between two, as they are shown, beside those that were chosen. */
export function rowsBetween(
	chosen: ReadonlySet<string>,
	order: readonly string[],
	[from, to]: readonly [number, number],
	isRow: (token: string) => boolean
): ReadonlySet<string> {
	const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
	return new Set([...chosen, ...range.filter(isRow)]);
}

/** All rows, or none where all of them are chosen. */
export function toggledAll(
	chosen: ReadonlySet<string>,
	order: readonly string[],
	isRow: (token: string) => boolean
): ReadonlySet<string> {
	const all = order.filter(isRow);
	return new Set(all.every((token) => chosen.has(token)) ? [] : all);
}
