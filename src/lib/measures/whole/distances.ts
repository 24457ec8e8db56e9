import { definedFigure, undefinedFigure, type NetworkMeasure } from '../measure';
import type { Network } from '../../network/network';
import { perNetwork } from '../../network/per-network';
import { hopSweep } from '../sweep/sweep';

interface Distances {
	/** Joined pairs: unordered when undirected, ordered when directed. */
	readonly joinedPairs: number;
	readonly allPairs: number;
	readonly distanceSum: number;
	readonly inverseSum: number;
	readonly largest: number;
}

/** Sums over all pairs, in steps. */
const distances: (network: Network) => Distances = perNetwork((network) => {
	const n = network.actors.length;
	const { reachedCount, distanceSum, inverseSum, eccentricity } = hopSweep(network).out;
	const perPair = network.directed ? 1 : 2;
	const sum = (values: Float64Array) => {
		let total = 0;
		for (let i = 0; i < values.length; i++) total += values[i]!;
		return total / perPair;
	};
	return {
		joinedPairs: sum(reachedCount),
		allPairs: (n * Math.max(0, n - 1)) / perPair,
		distanceSum: sum(distanceSum),
		inverseSum: sum(inverseSum),
		largest: eccentricity.reduce((largest, value) => Math.max(largest, value), 0)
	};
});

/**
 * Diameter: the largest number of steps between two actors that are joined at all.
 *
 *   max d(i, j) over joined pairs      directed: along the direction of the ties
 *
 * Input      n actors, m ties; unjoined pairs are left out, see `pairsNotJoined`
 * Output     one figure; null without ties
 * Unit       steps
 * Weight     none
 * Cost       O(n·m), shared with betweenness
 * Source     Wasserman and Faust 1994, p. 111; = igraph diameter(unconnected = TRUE)
 * Checked    tests/golden/cases: diameter
 */
export const diameter: NetworkMeasure<'diameter'> = {
	id: 'diameter',
	range: [1, null],
	compute: (network) =>
		network.tieCount === 0 ? undefinedFigure('no-ties') : definedFigure(distances(network).largest)
};

/**
 * Mean path: the mean number of steps between two actors that are joined at all.
 *
 *   mean d(i, j) over joined pairs
 *
 * Input, Output, Weight, Cost as `diameter`
 * Unit       steps, 1 and up
 * Source     Watts and Strogatz 1998, Nature 393:440-442; = igraph mean_distance(unconnected = TRUE)
 * Checked    tests/golden/cases: mean_path
 */
export const meanPath: NetworkMeasure<'meanPath'> = {
	id: 'meanPath',
	range: [1, null],
	compute: (network) => {
		if (network.tieCount === 0) return undefinedFigure('no-ties');
		const { distanceSum, joinedPairs } = distances(network);
		return definedFigure(distanceSum / joinedPairs);
	}
};

/**
 * Joined pairs: how many pairs of actors are joined by some way.
 *
 * Unit       pairs; directed: ordered pairs
 * Input, Weight, Cost as `diameter`.  Output always defined
 * Checked    tests/golden/cases: connected_pairs, reachable_pairs
 */
export const pairsJoined: NetworkMeasure<'pairsJoined'> = {
	id: 'pairsJoined',
	range: [0, null],
	compute: (network) => definedFigure(distances(network).joinedPairs)
};

/**
 * Pairs not joined: how many pairs of actors have no way to one another, and so are left out of
 * diameter and mean path.
 *
 * Unit       pairs; directed: ordered pairs
 * Input, Weight, Cost as `diameter`.  Output always defined
 * Checked    tests/golden/cases: connected_pairs, reachable_pairs
 */
export const pairsNotJoined: NetworkMeasure<'pairsNotJoined'> = {
	id: 'pairsNotJoined',
	range: [0, null],
	compute: (network) => {
		const { allPairs, joinedPairs } = distances(network);
		return definedFigure(allPairs - joinedPairs);
	}
};

/**
 * Global efficiency: the mean nearness of two actors, those not joined counting 0.
 *
 *   mean 1/d(i, j) over all pairs
 *
 * Input, Weight, Cost as `diameter`
 * Output     one figure; null below two actors
 * Unit       share, 0 … 1 (everybody tied to everybody)
 * Source     Latora and Marchiori 2001, Phys. Rev. Lett. 87:198701; = networkx global_efficiency
 * Checked    tests/golden/cases: global_efficiency
 */
export const globalEfficiency: NetworkMeasure<'globalEfficiency'> = {
	id: 'globalEfficiency',
	range: [0, 1],
	compute: (network) => {
		if (network.actors.length === 0) return undefinedFigure('no-actors');
		if (network.actors.length === 1) return undefinedFigure('one-actor');
		const { inverseSum, allPairs } = distances(network);
		return definedFigure(inverseSum / allPairs);
	}
};
