import type { Network } from '../../network/network';
import { perNetwork } from '../../network/per-network';
import { definedFigure, undefinedFigure, type NetworkMeasure } from '../measure';

/** Pairs of actors by what joins them. */
export interface DyadCensus {
	readonly mutual: number;
	readonly oneWay: number;
	readonly none: number;
}

/** Counts the pairs of actors with ties both ways, one way and none. O(n + m). */
export const dyadCensus: (network: Network) => DyadCensus = perNetwork((network) => {
	const n = network.actors.length;
	const { offsets, targets } = network.out;
	const received = network.in;
	let returned = 0;
	for (let i = 0; i < n; i++) {
		// Both rows ascend.
		const end = received.offsets[i + 1]!;
		let from = received.offsets[i]!;
		for (let k = offsets[i]!, last = offsets[i + 1]!; k < last; k++) {
			const target = targets[k]!;
			while (from < end && received.targets[from]! < target) from++;
			if (from < end && received.targets[from] === target) returned++;
		}
	}
	const mutual = returned / 2;
	const oneWay = targets.length - returned;
	return { mutual, oneWay, none: (n * Math.max(0, n - 1)) / 2 - mutual - oneWay };
});

/**
 * Reciprocity of ties: the share of reported ties that the other side reports too.
 *
 *   2M / (2M + A)      M pairs with ties both ways, A pairs with one
 *
 * Input      a directed network (the lens reads ties as reported)
 * Output     one figure; null when undirected or without ties
 * Unit       share, 0 … 1; of ties, not of pairs
 * Weight     none
 * Cost       O(n + m)
 * Source     Wasserman and Faust 1994, p. 507; = igraph reciprocity. sna's default also counts
 *            empty pairs: never that
 * Checked    tests/golden/cases: reciprocity_arcs
 */
export const reciprocity: NetworkMeasure<'reciprocity'> = {
	id: 'reciprocity',
	range: [0, 1],
	compute: (network) => {
		if (!network.directed) return undefinedFigure('needs-directed-network');
		if (network.tieCount === 0) return undefinedFigure('no-ties');
		return definedFigure((2 * dyadCensus(network).mutual) / network.tieCount);
	}
};

/**
 * Reciprocity of pairs: the share of joined pairs in which both sides report the tie.
 *
 *   M / (M + A)
 *
 * Input, Output, Weight, Cost, Source as `reciprocity`
 * Unit       share, 0 … 1; of pairs, not of ties
 * Checked    tests/golden/cases: reciprocity_dyads
 */
export const reciprocityOfPairs: NetworkMeasure<'reciprocityOfPairs'> = {
	id: 'reciprocityOfPairs',
	range: [0, 1],
	compute: (network) => {
		if (!network.directed) return undefinedFigure('needs-directed-network');
		if (network.tieCount === 0) return undefinedFigure('no-ties');
		const { mutual, oneWay } = dyadCensus(network);
		return definedFigure(mutual / (mutual + oneWay));
	}
};
