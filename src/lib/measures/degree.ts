import { degreeOf } from '../network/network';
import { definedScores, type ActorMeasure } from './measure';

/**
 * Degree: with how many others an actor has a tie.
 *
 *   deg(i) = Σ_j a_ij      directed: ties sent + ties received, so a mutual tie counts twice
 *
 * Input      n actors, m ties; self-ties never count
 * Output     n counts
 * Unit       ties; 0 … n-1, directed 0 … 2(n-1)
 * Weight     none
 * Islands    local.  Isolate -> 0
 * Cost       O(n)
 * Source     Freeman 1979, Social Networks 1:215-239; = sna degree, igraph degree
 * Checked    tests/golden/cases: degree, degree_total
 */
export const degree: ActorMeasure<'degree'> = {
	id: 'degree',
	strength: 'ignored',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) =>
		definedScores(
			network.actors.map((_, i) =>
				network.directed
					? degreeOf(network.in, i) + degreeOf(network.out, i)
					: degreeOf(network.out, i)
			)
		)
};

/**
 * In-degree: how many others report a tie to an actor.
 *
 *   indeg(i) = Σ_j a_ji      undirected: the degree
 *
 * Input, Output, Unit, Weight, Islands, Cost, Source as `degree`
 * Checked    tests/golden/cases: indegree
 */
export const inDegree: ActorMeasure<'inDegree'> = {
	id: 'inDegree',
	strength: 'ignored',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) => definedScores(network.actors.map((_, i) => degreeOf(network.in, i)))
};

/**
 * Out-degree: to how many others an actor reports a tie.
 *
 *   outdeg(i) = Σ_j a_ij      undirected: the degree
 *
 * Input, Output, Unit, Weight, Islands, Cost, Source as `degree`
 * Checked    tests/golden/cases: outdegree
 */
export const outDegree: ActorMeasure<'outDegree'> = {
	id: 'outDegree',
	strength: 'ignored',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) => definedScores(network.actors.map((_, i) => degreeOf(network.out, i)))
};
