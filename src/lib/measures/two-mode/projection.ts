import type { TwoMode } from './two-mode';

/** Two nodes of one side and what they have in common. */
export interface SharedPair {
	/** Numbers on their own side (actor or forum numbers), first < second. */
	readonly first: number;
	readonly second: number;
	/** Forums both actors sit in, or members both forums have. */
	readonly shared: number;
}

/**
 * Pairs of actors with a forum in common. A forum of k members alone makes k(k-1)/2 pairs.
 *
 * Output     pairs in ascending order
 * Cost       O(Σ over forums of members²)
 * Checked    tests/golden/cases: projection, projection_m, projection_weight_sum
 */
export function sharedForums(twoMode: TwoMode): SharedPair[] {
	return pairsInCommon(twoMode, 0, twoMode.actors.length);
}

/**
 * Pairs of forums with a member in common.
 *
 * Output     pairs in ascending order
 * Cost       O(Σ over actors of forums²)
 * Checked    tests/golden/cases: forum_overlap, forum_overlap_pairs
 */
export function sharedMembers(twoMode: TwoMode): SharedPair[] {
	return pairsInCommon(twoMode, twoMode.actors.length, twoMode.forums.length);
}

function pairsInCommon({ adjacency }: TwoMode, start: number, count: number): SharedPair[] {
	const { offsets, targets } = adjacency;
	const common = new Int32Array(count);
	const pairs: SharedPair[] = [];
	for (let first = 0; first < count; first++) {
		const met: number[] = [];
		for (let k = offsets[start + first]!; k < offsets[start + first + 1]!; k++) {
			const between = targets[k]!;
			for (let l = offsets[between]!; l < offsets[between + 1]!; l++) {
				const second = targets[l]! - start;
				if (second <= first) continue;
				if (common[second] === 0) met.push(second);
				common[second]!++;
			}
		}
		for (const second of met.sort((a, b) => a - b)) {
			pairs.push({ first, second, shared: common[second]! });
			common[second] = 0;
		}
	}
	return pairs;
}
