import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { dealNames } from '../deal-names';
import { againstDraws, drawsFor } from './against-draws';

/** The E-I index of one group against chance. */
export interface EiChance {
	/** (E - I) / (E + I) over the members' tie ends; null without ties. */
	readonly observed: number | null;
	/** Mean over the draws; null when no draw gave the group a tie. */
	readonly mean: number | null;
	/** The middle 95 % of the draws. */
	readonly low: number | null;
	readonly high: number | null;
	/** Share of draws at or below the observed value, the observed one counted in: (k + 1) / (draws + 1). */
	readonly pInward: number | null;
	/** The same for draws at or above the observed value. */
	readonly pOutward: number | null;
}

/**
 * E-I index of each group by tie ends, against the same network with the group names dealt out at random.
 *
 *   EI(g) = (E - 2I) / (E + 2I),  E ties with one end in g, I ties with both; a permutation of the
 *   names over all actors that have one keeps the group sizes and every actor's ties
 *
 * Input      joined pairs (direction `either`), a partition; ties with a missing end are left out
 * Output     one entry a group, in the order of `partition.names`
 * Unit       EI from -1 (all inside) to +1 (all outside); p a share
 * Weight     none
 * Islands    local
 * Cost       O(draws · m); 999 draws, fewer above 20,000 ties, never under 99
 * Source     Krackhardt and Stern 1988, Social Psychology Quarterly 51:123-140
 * Checked    tests/measures/groups/ei-permutation.test.ts
 */
export function eiPermutation(network: Network, partition: Partition, seed: number): EiChance[] {
	const groups = partition.names.length;
	const ends = knownTies(network, partition);
	const observed = eiByEnds(ends, partition.of, groups);
	const drawn: number[][] = Array.from({ length: groups }, () => []);
	for (const dealt of dealNames(partition, drawsFor(ends.length), seed)) {
		eiByEnds(ends, dealt, groups).forEach((value, group) => {
			if (value !== null) drawn[group]!.push(value);
		});
	}
	return observed.map((value, group) => {
		const spread = againstDraws(value, drawn[group]!);
		return {
			observed: value,
			mean: spread?.mean ?? null,
			low: spread?.low ?? null,
			high: spread?.high ?? null,
			pInward: spread?.pLow ?? null,
			pOutward: spread?.pHigh ?? null
		};
	});
}

/** Ties between actors that both have a group, as [end, end, end, end …]. */
function knownTies(network: Network, partition: Partition): number[] {
	const { offsets, targets } = network.either;
	const ends: number[] = [];
	for (let i = 0; i < network.actors.length; i++) {
		if (partition.of[i]! < 0) continue;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			if (j > i && partition.of[j]! >= 0) ends.push(i, j);
		}
	}
	return ends;
}

function eiByEnds(ends: readonly number[], of: Int32Array, groups: number): (number | null)[] {
	const external = new Float64Array(groups);
	const internalEnds = new Float64Array(groups);
	for (let k = 0; k < ends.length; k += 2) {
		const a = of[ends[k]!]!;
		const b = of[ends[k + 1]!]!;
		if (a === b) internalEnds[a]! += 2;
		else {
			external[a]!++;
			external[b]!++;
		}
	}
	return Array.from({ length: groups }, (_, group) => {
		const all = external[group]! + internalEnds[group]!;
		return all === 0 ? null : (external[group]! - internalEnds[group]!) / all;
	});
}
