import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { dealNames } from '../deal-names';
import { againstDraws, drawsFor, type DrawSpread } from './against-draws';

/** The assortativity coefficient against chance. */
export interface AssortativityChance extends DrawSpread {
	readonly observed: number;
}

/**
 * Assortativity by group, against the same network with the group names dealt out at random.
 *
 *   r as in `assortativity`;  a permutation of the names over all actors that have one keeps the group
 *   sizes and every actor's ties
 *
 * Input      n actors, m ties, a grouping; ties with an end without a value are left out
 * Output     the coefficient, mean and middle 95 % of the draws, and the share of draws at least as
 *            low (`pLow`) and as high (`pHigh`); null where the coefficient is undefined, and where
 *            no draw has one
 * Unit       r none, up to 1; p a share
 * Weight     none
 * Islands    all count
 * Cost       O(draws · m); 999 draws, fewer above 20,000 ties (directed or not: arcs), never under 99
 * Source     the coefficient: Newman 2003, Phys. Rev. E 67:026126; permutation of names: Krackhardt
 *            and Stern 1988, Social Psychology Quarterly 51:123-140
 * Checked    tests/measures/groups/assortativity-permutation.test.ts: by dealing the names in every way
 */
export function assortativityPermutation(
	network: Network,
	partition: Partition,
	seed: number
): AssortativityChance | null {
	const groups = partition.names.length;
	const arcs = knownArcs(network, partition);
	const observed = coefficient(arcs, partition.of, groups);
	if (observed === null) return null;
	const drawn: number[] = [];
	for (const dealt of dealNames(partition, drawsFor(arcs.from.length), seed)) {
		const value = coefficient(arcs, dealt, groups);
		if (value !== null) drawn.push(value);
	}
	const spread = againstDraws(observed, drawn);
	return spread && { observed, ...spread };
}

interface Arcs {
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/** Ties between actors that both have a group; an undirected one in both directions. */
function knownArcs(network: Network, { of }: Partition): Arcs {
	const { offsets, targets } = network.out;
	const from = new Int32Array(targets.length);
	const to = new Int32Array(targets.length);
	let filled = 0;
	for (let i = 0; i < network.actors.length; i++) {
		if (of[i]! < 0) continue;
		for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
			if (of[targets[k]!]! < 0) continue;
			from[filled] = i;
			to[filled++] = targets[k]!;
		}
	}
	return { from: from.subarray(0, filled), to: to.subarray(0, filled) };
}

/** The coefficient when every actor of the arcs has a group; null where it is undefined. */
function coefficient({ from, to }: Arcs, of: ArrayLike<number>, groups: number): number | null {
	const sent = new Float64Array(groups);
	const received = new Float64Array(groups);
	let alike = 0;
	for (let k = 0; k < from.length; k++) {
		const own = of[from[k]!]!;
		const other = of[to[k]!]!;
		sent[own]!++;
		received[other]!++;
		if (own === other) alike++;
	}
	const counted = from.length;
	let chance = 0;
	for (let g = 0; g < groups; g++) chance += sent[g]! * received[g]!;
	if (chance === counted * counted) return null;
	return (alike * counted - chance) / (counted * counted - chance);
}
