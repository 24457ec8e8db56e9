import { bothWays, whyNoGroupedTies } from './group-ties';
import { partialScores, undefinedScores, type ActorMeasure } from './measure';

/**
 * Participation coefficient: how evenly an actor's ties are spread over the groups.
 *
 *   P(i) = 1 - Σ_g (k_ig / k_i)²      k_ig = ties of i with group g
 *
 * Input      n actors, m ties, a grouping; directed: ties sent and received each count; ties with an
 *            end without a group are left out
 * Output     n values; null without such ties
 * Unit       none; 0 (all ties with one group, whichever) … 1 - 1/groups
 * Weight     none
 * Islands    local.  Isolate -> null
 * Cost       O(n + m)
 * Source     Guimerà and Amaral 2005, Nature 433:895-900
 * Checked    by the formula in tests/properties
 */
export const participation: ActorMeasure<'participation'> = {
	id: 'participation',
	strength: 'ignored',
	grouped: true,
	range: [0, 1],
	local: true,
	compute: (network, partition) => {
		if (partition.names.length === 0) return undefinedScores(network, 'no-group');
		const counts = new Float64Array(partition.names.length);
		const sides = bothWays(network);
		const values = network.actors.map((_, i) => {
			if (partition.of[i]! < 0) return null;
			counts.fill(0);
			let total = 0;
			for (const { offsets, targets } of sides) {
				for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
					const group = partition.of[targets[k]!]!;
					if (group < 0) continue;
					counts[group]!++;
					total++;
				}
			}
			if (total === 0) return null;
			let squares = 0;
			for (let group = 0; group < counts.length; group++) squares += (counts[group]! / total) ** 2;
			return 1 - squares;
		});
		return partialScores(values, whyNoGroupedTies(network));
	}
};
