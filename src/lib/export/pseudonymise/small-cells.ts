/** Which values so few actors hold that they point at somebody. */

export type WhyHidden =
	/** Fewer actors than the limit hold it. */
	| 'small'
	/** Enough hold it, but without it those hidden would be too few to hide among. */
	| 'cover';

/**
 * The values to hide. Where the hidden ones together are still held by fewer actors than the limit,
 * the next smallest value goes with them: else what is left when those shown are taken from all would
 * be a small cell of its own. An actor that holds several values is one actor.
 *
 * @param holders who holds each value
 * @param among who the hidden ones will stand among in any case
 * @param limit least number of actors a value must have to be shown; below 2 nothing is hidden
 */
export function smallCells<Holder>(
	holders: ReadonlyMap<string, ReadonlySet<Holder>>,
	among: Iterable<Holder>,
	limit: number
): Map<string, WhyHidden> {
	const hidden = new Map<string, WhyHidden>();
	if (limit < 2) return hidden;
	const ordered = [...holders]
		.filter(([, { size }]) => size > 0)
		.sort(([a, m], [b, n]) => m.size - n.size || (a < b ? -1 : 1));
	const together = new Set(among);
	for (const [value, those] of ordered) {
		if (those.size >= limit && (hidden.size === 0 || together.size >= limit)) break;
		hidden.set(value, those.size < limit ? 'small' : 'cover');
		for (const one of those) together.add(one);
	}
	return hidden;
}

/** Who holds each value, from the values that each holds. */
export function holdersOf<Holder>(
	rows: Iterable<readonly [Holder, readonly string[]]>
): Map<string, Set<Holder>> {
	const holders = new Map<string, Set<Holder>>();
	for (const [holder, values] of rows) {
		for (const value of values) {
			const known = holders.get(value);
			if (known) known.add(holder);
			else holders.set(value, new Set([holder]));
		}
	}
	return holders;
}
