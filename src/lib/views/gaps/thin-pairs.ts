/** Sector pairs with far fewer ties between them than their sizes explain. */
import type { GroupTies } from '../../findings/analysis';
import type { SectorId } from '../../model/dataset';
import { MISSING } from '../../network/partition';

export interface ThinPair {
	readonly first: SectorId;
	readonly second: SectorId;
	readonly observedCount: number;
	/** Ties one would see were they spread evenly over all possible pairs. */
	readonly expectedCount: number;
	/** Observed / expected. */
	readonly ratio: number;
}

/** Below this share of the expected ties a pair counts as thin. */
export const THIN_BELOW_RATIO = 0.5;
/** Pairs of which fewer ties than this are expected say nothing. */
const THIN_FROM_EXPECTED = 1;

/** Thin pairs, the one that misses most ties first; both directions together; unsorted actors left out. */
export function thinPairs(ties: GroupTies, directed: boolean): ThinPair[] {
	const pairs: ThinPair[] = [];
	ties.groups.forEach((first, r) => {
		ties.groups.forEach((second, c) => {
			if (c <= r || first === MISSING || second === MISSING) return;
			const there = ties.expected[r]?.[c] ?? null;
			const back = directed ? (ties.expected[c]?.[r] ?? null) : 0;
			if (there === null || back === null) return;
			const expectedCount = there + back;
			const observedCount =
				(ties.observed[r]?.[c] ?? 0) + (directed ? (ties.observed[c]?.[r] ?? 0) : 0);
			if (expectedCount < THIN_FROM_EXPECTED) return;
			const ratio = observedCount / expectedCount;
			if (ratio < THIN_BELOW_RATIO) {
				pairs.push({ first, second, observedCount, expectedCount, ratio });
			}
		});
	});
	const missing = (pair: ThinPair) => pair.expectedCount - pair.observedCount;
	return pairs.sort((a, b) => missing(b) - missing(a));
}
