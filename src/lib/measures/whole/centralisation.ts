import { degreeOf, type Adjacency, type Network } from '../../network/network';
import { normalisedBetweenness } from '../betweenness';
import { wassermanFaust } from '../closeness';
import { components } from '../components';
import { definedFigure, undefinedFigure, type Figure, type NetworkMeasure } from '../measure';
import { hopSweep } from '../sweep/sweep';

/**
 * Degree centralisation: how much the ties gather on one actor.
 *
 *   Σ_i (max deg - deg(i)) / ((n-1)(n-2))      the largest sum possible in a simple graph: a star
 *
 * Input      an undirected network of n actors
 * Output     one figure; null when directed (see the two below) or below three actors
 * Unit       share, 0 (all alike) … 1 (a star)
 * Weight     none
 * Cost       O(n)
 * Source     Freeman 1979, Social Networks 1:215-239; = sna centralization. igraph's default allows
 *            self-ties in the maximum: never that
 * Checked    tests/golden/cases: degree_centralization
 */
export const degreeCentralisation: NetworkMeasure<'degreeCentralisation'> = {
	id: 'degreeCentralisation',
	range: [0, 1],
	compute: (network) => {
		const n = network.actors.length;
		if (network.directed) return undefinedFigure('needs-undirected-network');
		if (n < 3) return undefinedFigure('too-few-actors');
		return centralisation(degrees(network, network.out), (n - 1) * (n - 2));
	}
};

/**
 * In-degree centralisation: how much the reported ties gather on one receiver.
 *
 *   Σ_i (max indeg - indeg(i)) / (n-1)²
 *
 * Input      a directed network; null when undirected or below two actors
 * Output, Unit, Weight, Cost, Source as `degreeCentralisation`
 * Checked    tests/golden/cases: degree_centralization_in
 */
export const inDegreeCentralisation: NetworkMeasure<'inDegreeCentralisation'> = {
	id: 'inDegreeCentralisation',
	range: [0, 1],
	compute: (network) => directedCentralisation(network, network.in)
};

/**
 * Out-degree centralisation: how much the reported ties gather on one sender.
 *
 *   Σ_i (max outdeg - outdeg(i)) / (n-1)²
 *
 * Input      a directed network; null when undirected or below two actors
 * Output, Unit, Weight, Cost, Source as `degreeCentralisation`
 * Checked    tests/golden/cases: degree_centralization_out
 */
export const outDegreeCentralisation: NetworkMeasure<'outDegreeCentralisation'> = {
	id: 'outDegreeCentralisation',
	range: [0, 1],
	compute: (network) => directedCentralisation(network, network.out)
};

/**
 * Betweenness centralisation: how much the shortest ways lead over one actor.
 *
 *   Σ_i (max b' - b'(i)) / (n-1)      b' normalised betweenness, in steps
 *
 * Input      n actors, m ties
 * Output     one figure; null below three actors
 * Unit       share, 0 … 1 (a star)
 * Weight     none
 * Cost       O(n·m), shared with betweenness
 * Source     Freeman 1979; = sna centralization(betweenness)
 * Checked    tests/golden/cases: betweenness_centralization
 */
export const betweennessCentralisation: NetworkMeasure<'betweennessCentralisation'> = {
	id: 'betweennessCentralisation',
	range: [0, 1],
	compute: (network) => {
		const n = network.actors.length;
		if (n < 3) return undefinedFigure('too-few-actors');
		return centralisation(normalisedBetweenness(network, hopSweep(network)), n - 1);
	}
};

/**
 * Closeness centralisation: how much nearer one actor is to all others than the rest are.
 *
 *   Σ_i (max c - c(i)) / ((n-1)(n-2)/(2n-3))      c normalised closeness, in steps
 *
 * Input      an undirected network in one piece
 * Output     one figure; null when directed, in several pieces, or below three actors
 * Unit       share, 0 … 1 (a star)
 * Weight     none
 * Cost       O(n·m), shared with betweenness
 * Source     Freeman 1979; = sna centralization(closeness)
 * Checked    tests/golden/cases: closeness_centralization
 */
export const closenessCentralisation: NetworkMeasure<'closenessCentralisation'> = {
	id: 'closenessCentralisation',
	range: [0, 1],
	compute: (network) => {
		const n = network.actors.length;
		if (network.directed) return undefinedFigure('needs-undirected-network');
		if (n < 3) return undefinedFigure('too-few-actors');
		if (components(network).sizes.length > 1) return undefinedFigure('not-connected');
		const closeness = wassermanFaust(network, hopSweep(network).out);
		return centralisation(closeness, ((n - 1) * (n - 2)) / (2 * n - 3));
	}
};

function directedCentralisation(network: Network, adjacency: Adjacency): Figure {
	const n = network.actors.length;
	if (!network.directed) return undefinedFigure('needs-directed-network');
	if (n < 2) return undefinedFigure('too-few-actors');
	return centralisation(degrees(network, adjacency), (n - 1) ** 2);
}

function degrees(network: Network, adjacency: Adjacency): number[] {
	return network.actors.map((_, i) => degreeOf(adjacency, i));
}

/** Freeman's centralisation: the sum of the distances to the highest score, by its largest value. */
function centralisation(scores: ArrayLike<number>, largestSum: number): Figure {
	let highest = 0;
	for (let i = 0; i < scores.length; i++) highest = Math.max(highest, scores[i]!);
	let sum = 0;
	for (let i = 0; i < scores.length; i++) sum = sum + highest - scores[i]!;
	return definedFigure(Math.min(1, sum / largestSum));
}
