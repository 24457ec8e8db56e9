/** How many ties each actor has with each side: the counts behind E-I index and participation. */
import type { Adjacency, Network } from '../network/network';
import type { Partition } from '../network/partition';

export interface EndCounts {
	/** By actor number: ties to actors of its own group; sent and received each count when directed. */
	readonly internal: Float64Array;
	/** By actor number: ties to actors of another known group. */
	readonly external: Float64Array;
}

/** Ties of each actor, those with an end without a group left out. O(n + m). */
export function countEnds(network: Network, partition: Partition): EndCounts {
	const n = network.actors.length;
	const internal = new Float64Array(n);
	const external = new Float64Array(n);
	for (const { offsets, targets } of bothWays(network)) {
		for (let i = 0; i < n; i++) {
			const own = partition.of[i]!;
			if (own < 0) continue;
			for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
				const other = partition.of[targets[k]!]!;
				if (other === own) internal[i]!++;
				else if (other >= 0) external[i]!++;
			}
		}
	}
	return { internal, external };
}

/** The adjacencies an actor's own ties stand in: one when undirected, sent and received when directed. */
export function bothWays(network: Network): readonly Adjacency[] {
	return network.directed ? [network.out, network.in] : [network.out];
}

/** Why a figure on ties whose two ends have a group is undefined: there are none. */
export function whyNoGroupedTies({
	tieCount
}: Pick<Network, 'tieCount'>): 'no-ties' | 'no-grouped-ties' {
	return tieCount === 0 ? 'no-ties' : 'no-grouped-ties';
}

/** (E - I) / (E + I); null when there is neither. */
export function eiIndexOf(external: number, internal: number): number | null {
	return external + internal === 0 ? null : (external - internal) / (external + internal);
}
