/** Whose ties one may take a step up: all of them, or those of two sectors. */
import type { StepUpCandidate } from '$lib/findings/ladder/ladder-step-up';
import type { LadderPair, LadderTable } from '$lib/findings/ladder/ladder-table';
import { sectorsKey } from './pair-order';

export interface ScopeOption {
	readonly key: string;
	/** Null = all ties. */
	readonly pair: LadderPair | null;
	/** Ties on step 2. */
	readonly count: number;
}

/** All ties, then every pair of different sectors with a tie on step 2: those that stay low first, then the most. */
export function scopeOptions(
	{ pairs }: LadderTable,
	candidates: readonly StepUpCandidate[]
): ScopeOption[] {
	const options = pairs
		.filter(({ verdict, onStep }) => verdict !== null && onStep[2] > 0)
		.map((pair) => ({ key: sectorsKey(pair.sectors), pair, count: pair.onStep[2] }))
		.sort(
			(a, b) =>
				Number(b.pair.verdict === 'low') - Number(a.pair.verdict === 'low') || b.count - a.count
		);
	return candidates.length === 0
		? []
		: [{ key: 'all', pair: null, count: candidates.length }, ...options];
}
