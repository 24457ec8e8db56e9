/**
 * Rows that keep their identity while the table changes: what is focused, chosen or half written stays
 * with its row when others come and go, when it is given another id, and when a step is undone. Pure.
 */
import type { RowOf } from '$lib/model/table-row';

export interface TrackedRows {
	readonly rows: readonly RowOf[];
	/** One for each row, in the same order; a token is never used for another row. */
	readonly tokens: readonly string[];
	/** Number of the next token. */
	readonly next: number;
}

export const NO_ROWS: TrackedRows = { rows: [], tokens: [], next: 1 };

/**
 * The same rows after a change. A row is the one it was when it is the same object, has the same id, or
 * stands between the same neighbours.
 *
 * @param adopted tokens for rows that are new, in their order: what was being written became a row
 */
export function trackRows(
	before: TrackedRows,
	rows: readonly RowOf[],
	adopted: readonly string[] = []
): TrackedRows {
	if (before.rows === rows) return before;
	const byObject = new Map(before.rows.map((row, place) => [row, place]));
	const byId = new Map<string, number>();
	before.rows.forEach((row, place) => {
		if ('id' in row) byId.set(row.id, place);
	});
	const used = new Set<number>();
	const matched = rows.map((row) => {
		const place = byObject.get(row) ?? ('id' in row ? byId.get(row.id) : undefined);
		if (place === undefined || used.has(place)) return null;
		used.add(place);
		return place;
	});
	matchBetween(matched, used, before.rows.length);
	const waiting = [...adopted];
	let next = before.next;
	const tokens = matched.map((place) =>
		place === null ? (waiting.shift() ?? `row-${next++}`) : before.tokens[place]!
	);
	return { rows, tokens, next };
}

/** Rows that are left over between the same two neighbours, as many before as after, are the same. */
function matchBetween(matched: (number | null)[], used: Set<number>, beforeCount: number): void {
	let from = 0;
	while (from < matched.length) {
		if (matched[from] !== null) {
			from++;
			continue;
		}
		let to = from;
		while (to < matched.length && matched[to] === null) to++;
		const start = from === 0 ? 0 : matched[from - 1]! + 1;
		const end = to === matched.length ? beforeCount : matched[to]!;
		let isFree = end - start === to - from;
		for (let place = start; isFree && place < end; place++) isFree = !used.has(place);
		if (isFree) {
			for (let at = from; at < to; at++) {
				matched[at] = start + at - from;
				used.add(matched[at]!);
			}
		}
		from = to;
	}
}

/**
 * The order on the screen after a change: rows stay where they were, although what they are sorted by
 * may be another; those that are gone are out, new ones come after the row above them, or last where
 * the table is sorted.
 */
export function followOrder(
	order: readonly string[],
	before: TrackedRows,
	now: TrackedRows,
	isSorted: boolean
): string[] {
	const present = new Set(now.tokens);
	const known = new Set(before.tokens);
	const kept = order.filter((token) => present.has(token));
	const isNew = (token: string) => !known.has(token);
	if (isSorted) return [...kept, ...now.tokens.filter(isNew)];
	const shown = new Set(kept);
	return now.tokens.filter((token) => shown.has(token) || isNew(token));
}
