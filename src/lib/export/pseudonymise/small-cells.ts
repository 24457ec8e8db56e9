/** Which values so few actors hold that they point at somebody. */

export type WhyHidden =
	/** Fewer actors than the limit hold it. */
	| 'small'
	/** Enough hold it, but without it those hidden would be too few to hide among. */
	| 'cover';

/**
 * The values to hide. Where the hidden ones together are still fewer than the limit, the next
 * smallest value goes with them: else the remainder would be a small cell of its own.
 *
 * @param counts actors by value
 * @param among actors that the hidden ones will stand among in any case
 * @param limit least number of actors a value must have to be shown; below 2 nothing is hidden
 */
export function smallCells(
	counts: ReadonlyMap<string, number>,
	among: number,
	limit: number
): Map<string, WhyHidden> {
	const hidden = new Map<string, WhyHidden>();
	if (limit < 2) return hidden;
	const ordered = [...counts]
		.filter(([, count]) => count > 0)
		.sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
	let total = among;
	for (const [value, count] of ordered) {
		if (count >= limit && (hidden.size === 0 || total >= limit)) break;
		hidden.set(value, count < limit ? 'small' : 'cover');
		total += count;
	}
	return hidden;
}
