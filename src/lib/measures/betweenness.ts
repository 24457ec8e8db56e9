import type { Network } from '../network/network';
import { definedScores, undefinedScores, type ActorMeasure } from './measure';
import type { Sweep } from './reach';
import { lensSweep } from './sweep/sweep';

/**
 * Betweenness: how often an actor lies on the shortest way between two others.
 *
 *   b(v) = Σ_{s≠v≠t} σ_st(v) / σ_st      undirected: each pair {s, t} once; directed: ordered pairs
 *
 * Input      n actors, m ties; pairs that are not joined add nothing
 * Output     n sums, never normalised
 * Unit       pairs of actors; 0 … (n-1)(n-2)/2, directed twice that
 * Weight     none; in a weighted lens cost = 1 / strength, path costs equal within 1e-10
 * Islands    local: only pairs of the actor's own island count.  Isolate -> 0
 * Cost       O(n·m); weighted O(n·(m + n log n)), closeness and harmonic then come with it
 * Source     Freeman 1977, Sociometry 40:35-41; Brandes 2001, J. Math. Sociology 25:163-177
 * Checked    tests/golden/cases: betweenness, w_betweenness (exact fractions)
 */
export const betweenness: ActorMeasure<'betweenness'> = {
	id: 'betweenness',
	strength: 'cost',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) => definedScores(betweennessOf(network, lensSweep(network)))
};

/**
 * Normalised betweenness: betweenness as a share of all pairs of others.
 *
 *   b'(v) = b(v) / ((n-1)(n-2)/2)      directed: / ((n-1)(n-2))
 *
 * Input      as `betweenness`
 * Output     n shares; null when there are fewer than three actors
 * Unit       share, 0 … 1; every actor of the network counts in n, isolates too
 * Weight, Cost, Source as `betweenness`
 * Islands    not local: divided by the pairs of the whole network.  Isolate -> 0
 * Checked    tests/golden/cases: betweenness_norm
 */
export const betweennessNormalised: ActorMeasure<'betweennessNormalised'> = {
	id: 'betweennessNormalised',
	strength: 'cost',
	grouped: false,
	range: [0, 1],
	local: false,
	compute: (network) => {
		if (network.actors.length < 3) return undefinedScores(network, 'too-few-actors');
		return definedScores(normalisedBetweenness(network, lensSweep(network)));
	}
};

/** Betweenness of a sweep, with each unordered pair counted once when undirected. */
export function betweennessOf(network: Network, sweep: Sweep): Float64Array {
	return network.directed ? sweep.betweenness : sweep.betweenness.map((ordered) => ordered / 2);
}

/** Betweenness of a sweep as a share of all pairs of others; needs three actors. */
export function normalisedBetweenness(network: Network, sweep: Sweep): Float64Array {
	const orderedPairs = (network.actors.length - 1) * (network.actors.length - 2);
	return sweep.betweenness.map((ordered) => ordered / orderedPairs);
}
