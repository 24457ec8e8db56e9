import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { whyNoGroupedTies } from '../group-ties';
import { definedFigure, undefinedFigure, type Figure } from '../measure';

/**
 * Assortativity by group: do ties join alike more than chance would?
 *
 *   r = (Σ_g e_gg - Σ_g a_g·b_g) / (1 - Σ_g a_g·b_g)      e_gh share of ties from g to h,
 *                                                         a and b its row and column sums
 *
 * Input      n actors, m ties, a grouping; ties with an end without a value are left out; an
 *            undirected tie counts in both directions
 * Output     one figure; null without such ties, or when all of them have their ends in one group
 * Unit       none; up to 1 (only alike are joined), 0 = as chance would, below 0 unlike
 * Weight     none
 * Cost       O(n + m)
 * Source     Newman 2003, Phys. Rev. E 67:026126; = igraph assortativity_nominal
 * Checked    tests/golden/cases: assortativity
 */
export function assortativity(network: Network, partition: Partition): Figure {
	if (partition.names.length === 0) return undefinedFigure('no-group');
	const { offsets, targets } = network.out;
	const sent = new Float64Array(partition.names.length);
	const received = new Float64Array(partition.names.length);
	let alike = 0;
	let counted = 0;
	partition.of.forEach((own, i) => {
		if (own < 0) return;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const other = partition.of[targets[k]!]!;
			if (other < 0) continue;
			sent[own]!++;
			received[other]!++;
			counted++;
			if (own === other) alike++;
		}
	});
	if (counted === 0) return undefinedFigure(whyNoGroupedTies(network));
	const chance = sent.reduce((sum, ties, g) => sum + ties * received[g]!, 0);
	if (chance === counted * counted) return undefinedFigure('one-group');
	return definedFigure((alike * counted - chance) / (counted * counted - chance));
}
