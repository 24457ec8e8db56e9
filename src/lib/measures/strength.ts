import type { Adjacency, Network } from '../network/network';
import { definedScores, type ActorMeasure } from './measure';

/**
 * Strength: how much tie an actor has, the strengths of its ties added.
 *
 *   str(i) = Σ_j w_ij      directed: sent + received
 *
 * Input      n actors, m ties, w > 0; self-ties never count
 * Output     n sums
 * Unit       that of the strengths; 0 and up
 * Weight     strength (more = closer), under every lens: that is what the figure is
 * Islands    local.  Isolate -> 0
 * Cost       O(n + m)
 * Source     Barrat et al. 2004, PNAS 101:3747-3752; = igraph strength
 * Checked    tests/golden/cases: w_strength
 */
export const strength: ActorMeasure<'strength'> = {
	id: 'strength',
	strength: 'closeness',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) => definedScores(rowSums(network, network.either))
};

/**
 * In-strength: the strengths of the ties others report to an actor, added.
 *
 *   instr(i) = Σ_j w_ji      undirected: the strength
 *
 * Input, Output, Unit, Weight, Islands, Cost, Source as `strength`
 * Checked    tests/golden/cases: w_instrength
 */
export const inStrength: ActorMeasure<'inStrength'> = {
	id: 'inStrength',
	strength: 'closeness',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) => definedScores(rowSums(network, network.in))
};

/**
 * Out-strength: the strengths of the ties an actor reports, added.
 *
 *   outstr(i) = Σ_j w_ij      undirected: the strength
 *
 * Input, Output, Unit, Weight, Islands, Cost, Source as `strength`
 * Checked    tests/golden/cases: w_outstrength
 */
export const outStrength: ActorMeasure<'outStrength'> = {
	id: 'outStrength',
	strength: 'closeness',
	grouped: false,
	range: [0, null],
	local: true,
	compute: (network) => definedScores(rowSums(network, network.out))
};

function rowSums(network: Network, adjacency: Adjacency): number[] {
	const { offsets, weights } = adjacency;
	return network.actors.map((_, i) => {
		let sum = 0;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) sum += weights[k]!;
		return sum;
	});
}
