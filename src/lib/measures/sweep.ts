/**
 * One pass from every actor (Brandes 2001) gives betweenness, closeness, harmonic centrality,
 * eccentricity and mean path together. Measures read it here; nobody searches twice.
 */
import type { Network } from '../network/network';
import { perNetwork } from '../network/per-network';
import { sweepCosts } from './cost-sweep';
import { sweepHops } from './hop-sweep';
import type { Sweep } from './reach';

/** Distances in steps, whatever the lens says of strengths. */
export const hopSweep: (network: Network) => Sweep = perNetwork((network) =>
	sweepHops(network.out, network.directed)
);

const weightedSweep: (network: Network) => Sweep = perNetwork((network) =>
	sweepCosts(network.out, network.in, network.directed)
);

/** Distances as the lens asks: steps, or path costs of 1 / strength when it is weighted. */
export function lensSweep(network: Network): Sweep {
	return network.lens.weighted ? weightedSweep(network) : hopSweep(network);
}
