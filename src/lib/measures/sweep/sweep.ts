/**
 * Searches from every actor give betweenness (Brandes 2001), closeness, harmonic centrality,
 * eccentricity and mean path. Measures read them here; nobody searches twice.
 */
import type { Network } from '../../network/network';
import { perNetwork } from '../../network/per-network';
import { sweepCosts } from './cost-sweep';
import { sweepHops, type HopSweep } from './hop-sweep';
import { sweepIntegerCosts } from './integer-cost-sweep';
import { integerCosts } from './integer-costs';
import type { Sweep } from '../reach';

/** Distances in steps, whatever the lens says of strengths. */
export const hopSweep: (network: Network) => HopSweep = perNetwork((network) =>
	sweepHops(network.out, network.in)
);

const weightedSweep: (network: Network) => Sweep = perNetwork((network) => {
	const { out, in: incoming } = network;
	const costs = integerCosts(out);
	if (costs === null) return sweepCosts(out, incoming, network.directed);
	const costsIn = network.directed ? integerCosts(incoming)! : costs;
	return sweepIntegerCosts(out, incoming, costs, costsIn);
});

/** Distances as the lens asks: steps, or path costs of 1 / strength when it is weighted. */
export function lensSweep(network: Network): Sweep {
	return network.lens.weighted ? weightedSweep(network) : hopSweep(network);
}
