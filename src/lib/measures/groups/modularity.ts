import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { withMissingGroup } from '../missing-group';
import { definedFigure, undefinedFigure, type Figure } from '../measure';

/**
 * Modularity of a grouping: share of ties inside groups, above what chance would give.
 *
 *   Q = Σ_g ( L_g/m - K_g²/(2m)² )      L_g ties inside, K_g sum of degrees
 *   directed: Q = Σ_g ( L_g/m - K_g_out·K_g_in/m² )
 *
 * Input      n actors, m ties, a grouping; actors without a value are the group MISSING
 * Output     one figure; null without ties or when no actor has a value
 * Unit       none; -0.5 … 1
 * Weight     none; `modularityByStrength` uses strengths
 * Cost       O(n + m)
 * Source     Newman and Girvan 2004, Phys. Rev. E 69:026113; Leicht and Newman 2008 (directed)
 * Checked    tests/golden/cases: modularity_missing_as_group
 */
export function modularity(network: Network, partition: Partition): Figure {
	return modularityBy(network, partition, false);
}

/**
 * The same with strengths in place of ties.
 * Checked    tests/golden/cases: w_modularity_missing_as_group
 */
export function modularityByStrength(network: Network, partition: Partition): Figure {
	return modularityBy(network, partition, true);
}

function modularityBy(network: Network, partition: Partition, weighted: boolean): Figure {
	if (partition.names.length === 0) return undefinedFigure('no-group');
	const { groups, groupOf } = withMissingGroup(partition);
	const value = modularityOf(network.out, groupOf, groups.length, weighted);
	return value === null ? undefinedFigure('no-ties') : definedFigure(value);
}

/**
 * Modularity of any assignment of actors to groups, over an adjacency in which an undirected tie
 * stands both ways. Null without ties.
 */
export function modularityOf(
	adjacency: Network['out'],
	groupOf: Int32Array,
	groupCount: number,
	weighted: boolean
): number | null {
	const { offsets, targets, weights } = adjacency;
	const sent = new Float64Array(groupCount);
	const received = new Float64Array(groupCount);
	let inside = 0;
	let total = 0;
	groupOf.forEach((own, i) => {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const amount = weighted ? weights[k]! : 1;
			const other = groupOf[targets[k]!]!;
			sent[own]! += amount;
			received[other]! += amount;
			total += amount;
			if (own === other) inside += amount;
		}
	});
	if (total === 0) return null;
	let expected = 0;
	for (let g = 0; g < groupCount; g++) expected += (sent[g]! / total) * (received[g]! / total);
	return inside / total - expected;
}
