import type { Network } from '../network/network';
import { definedScores, undefinedScores, type ActorMeasure } from './measure';
import type { Reach } from './reach';
import { lensSweep } from './sweep/sweep';

/**
 * Closeness (Wasserman-Faust): how near the others are, weighed by how many can be reached at all.
 *
 *   c(i) = r/(n-1) · r / Σ d      r = others that are joined with i, d their distances
 *
 * Input      n actors, m ties; directed: inbound, distances of the others to i
 * Output     n values; 0 when r = 0; null in a network of one actor
 * Unit       none; 0 … 1 in steps, no upper bound in a weighted lens
 * Weight     none; in a weighted lens distance = sum of 1 / strength
 * Islands    an island of r+1 actors is scaled by r/(n-1), so small islands do not come first
 * Cost       O(n·m), a small part of betweenness; weighted shared with it
 * Source     Wasserman and Faust 1994, Social Network Analysis, p. 201; = networkx closeness_centrality
 * Checked    tests/golden/cases: closeness_wf, closeness_wf_in
 */
export const closeness: ActorMeasure<'closeness'> = {
	id: 'closeness',
	strength: 'cost',
	grouped: false,
	range: [0, null],
	local: false,
	compute: (network) => {
		if (network.actors.length < 2) return undefinedScores(network, 'one-actor');
		return definedScores(wassermanFaust(network, lensSweep(network).in));
	}
};

/**
 * Outbound closeness: the same by the distances from the actor to the others.
 *
 *   c_out(i) = r/(n-1) · r / Σ d(i, j)
 *
 * Input      directed networks only; null in an undirected one, where `closeness` says it
 * Output, Unit, Weight, Islands, Cost, Source as `closeness`
 * Checked    tests/golden/cases: closeness_wf_out
 */
export const closenessOut: ActorMeasure<'closenessOut'> = {
	id: 'closenessOut',
	strength: 'cost',
	grouped: false,
	range: [0, null],
	local: false,
	compute: (network) => {
		if (!network.directed) return undefinedScores(network, 'needs-directed-network');
		if (network.actors.length < 2) return undefinedScores(network, 'one-actor');
		return definedScores(wassermanFaust(network, lensSweep(network).out));
	}
};

/** Wasserman-Faust closeness of each actor from what it reaches; needs two actors. */
export function wassermanFaust(network: Network, reach: Reach): number[] {
	const others = network.actors.length - 1;
	const values = new Array<number>(reach.reachedCount.length);
	for (let i = 0; i < values.length; i++) {
		const reached = reach.reachedCount[i]!;
		values[i] = reached === 0 ? 0 : ((reached / others) * reached) / reach.distanceSum[i]!;
	}
	return values;
}
