import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { dealNames } from '../deal-names';
import { eiIndexOf } from '../group-ties';
import { againstDraws, drawsFor, type DrawSpread } from './against-draws';

/** The E-I index of a whole network against chance. */
export interface OverallEiChance extends DrawSpread {
	readonly observed: number;
}

/**
 * E-I index of the whole network, against the same network with the group names dealt out at random.
 *
 *   EI = (E - I) / (E + I),  each pair once; a permutation of the names over all actors that have one
 *   keeps the group sizes and every actor's ties
 *
 * Input      joined pairs (direction `either`), a partition; ties with a missing end are left out
 * Output     the index, mean and middle 95 % of the draws, and the share of draws at least as low
 *            (`pLow`) and as high (`pHigh`); null with fewer than two groups and without ties
 * Unit       EI from -1 (all inside) to +1 (all across); p a share
 * Weight     none
 * Islands    all count
 * Cost       O(draws · m); 999 draws, fewer above 20,000 ties, never under 99
 * Source     Krackhardt and Stern 1988, Social Psychology Quarterly 51:123-140
 * Checked    tests/measures/groups/overall-ei-permutation.test.ts: by dealing the names in every way
 */
export function overallEiPermutation(
	network: Network,
	partition: Partition,
	seed: number
): OverallEiChance | null {
	if (partition.names.length < 2) return null;
	const ends = knownTies(network, partition);
	const ties = ends.length / 2;
	if (ties === 0) return null;
	const index = (of: ArrayLike<number>) => {
		let across = 0;
		for (let k = 0; k < ends.length; k += 2) if (of[ends[k]!] !== of[ends[k + 1]!]) across++;
		return eiIndexOf(across, ties - across)!;
	};
	const observed = index(partition.of);
	const drawn: number[] = [];
	for (const dealt of dealNames(partition, drawsFor(ties), seed)) drawn.push(index(dealt));
	const spread = againstDraws(observed, drawn);
	return spread && { observed, ...spread };
}

/** Ties between actors that both have a group, as [end, end, end, end …]. */
function knownTies(network: Network, { of }: Partition): Int32Array {
	const { offsets, targets } = network.either;
	const ends = new Int32Array(targets.length);
	let filled = 0;
	for (let i = 0; i < network.actors.length; i++) {
		if (of[i]! < 0) continue;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			if (j <= i || of[j]! < 0) continue;
			ends[filled++] = i;
			ends[filled++] = j;
		}
	}
	return ends.subarray(0, filled);
}
