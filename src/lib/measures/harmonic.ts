import { definedScores, undefinedScores, type ActorMeasure } from './measure';
import type { Network } from '../network/network';
import { lensSweep } from './sweep/sweep';

/**
 * Harmonic centrality: how near the others are, those out of reach counting nothing.
 *
 *   h(i) = Σ_{j≠i} 1 / d(j, i)      1/∞ = 0; not divided by n-1
 *
 * Input      n actors, m ties; directed: inbound, distances of the others to i
 * Output     n sums
 * Unit       actors at distance one; 0 … n-1 in steps, no upper bound in a weighted lens
 * Weight     none; in a weighted lens distance = sum of 1 / strength
 * Islands    fair across islands: one more actor in reach always adds.  Isolate -> 0
 * Cost       O(n·m), shared with closeness; weighted with betweenness too
 * Source     Marchiori and Latora 2000, Physica A 285:539-546; = networkx harmonic_centrality
 * Checked    tests/golden/cases: harmonic, harmonic_in, w_harmonic
 */
export const harmonic: ActorMeasure<'harmonic'> = {
	id: 'harmonic',
	strength: 'cost',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) => definedScores(lensSweep(network).in.inverseSum)
};

/**
 * Normalised harmonic centrality: the mean nearness of all others.
 *
 *   h'(i) = h(i) / (n-1)
 *
 * Output     n values; null in a network of one actor
 * Unit       none; 0 … 1 in steps
 * Islands    not local: divided by all others.  Isolate -> 0
 * Input, Weight, Cost, Source as `harmonic`
 * Checked    tests/golden/cases: harmonic, divided by n-1
 */
export const harmonicNormalised: ActorMeasure<'harmonicNormalised'> = {
	id: 'harmonicNormalised',
	strength: 'cost',
	grouped: false,
	range: [0, null],
	local: false,
	compute: (network) => perOther(network, lensSweep(network).in.inverseSum)
};

/**
 * Outbound harmonic centrality: the same by the distances from the actor to the others.
 *
 *   h_out(i) = Σ_{j≠i} 1 / d(i, j)
 *
 * Input      directed networks only; null in an undirected one, where `harmonic` says it
 * Output, Unit, Weight, Islands, Cost, Source as `harmonic`
 * Checked    tests/golden/cases: harmonic_out, w_harmonic_out
 */
export const harmonicOut: ActorMeasure<'harmonicOut'> = {
	id: 'harmonicOut',
	strength: 'cost',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) =>
		network.directed
			? definedScores(lensSweep(network).out.inverseSum)
			: undefinedScores(network, 'needs-directed-network')
};

/**
 * Normalised outbound harmonic centrality: the mean nearness of all others, going out.
 *
 *   h'_out(i) = h_out(i) / (n-1)
 *
 * Input      directed networks only; null in an undirected one
 * Output, Unit, Weight, Islands, Cost, Source as `harmonicNormalised`
 * Checked    tests/golden/cases: harmonic_out, divided by n-1
 */
export const harmonicNormalisedOut: ActorMeasure<'harmonicNormalisedOut'> = {
	id: 'harmonicNormalisedOut',
	strength: 'cost',
	grouped: false,
	range: [0, null],
	local: false,
	compute: (network) =>
		network.directed
			? perOther(network, lensSweep(network).out.inverseSum)
			: undefinedScores(network, 'needs-directed-network')
};

function perOther(network: Network, sums: Float64Array) {
	const others = network.actors.length - 1;
	if (others < 1) return undefinedScores(network, 'one-actor');
	return definedScores(sums.map((sum) => sum / others));
}
