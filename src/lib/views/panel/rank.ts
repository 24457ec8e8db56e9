/** Where a value stands among others, the largest first. */
import { isSameScore } from '../../measures/same-score';

export interface Rank {
	/** 1 = the largest; equal values share the better place. */
	readonly place: number;
	/** Values that are defined. */
	readonly of: number;
}

/** Place of the value at `index`, or null when it is undefined. */
export function rankOf(values: readonly (number | null)[], index: number): Rank | null {
	const own = values[index] ?? null;
	if (own === null) return null;
	const defined = values.filter((value) => value !== null);
	const before = defined.filter((value) => value > own && !isSameScore(value, own));
	return { place: 1 + before.length, of: defined.length };
}
