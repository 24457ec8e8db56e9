/**
 * Searches from every actor give betweenness (Brandes 2001), closeness, harmonic centrality,
 * eccentricity and mean path. Measures read them here; nobody searches twice.
 */
import type { Network } from '../../network/network';
import { perNetwork } from '../../network/per-network';
import { planCosts } from '../kernels/cost-plan';
import type { Sweep } from '../reach';
import { CostSweep } from './cost-sweep';
import { sweepHops, type HopSweep } from './hop-sweep';

/** Distances in steps, whatever the lens says of strengths. */
export const hopSweep: (network: Network) => HopSweep = perNetwork((network) =>
	sweepHops(network.out, network.in)
);

/** Path costs of 1 / strength. */
export const costSweep: (network: Network) => CostSweep = perNetwork(
	(network) => new CostSweep(planCosts(hopSweep(network).plan.whole, network.out, network.in))
);

/** Distances as the lens asks: steps, or path costs of 1 / strength when it is weighted. */
export function lensSweep(network: Network): Sweep {
	return network.lens.weighted ? costSweep(network) : hopSweep(network);
}
