import { countEnds, eiIndexOf, whyNoGroupedTies } from './group-ties';
import { partialScores, undefinedScores, type ActorMeasure } from './measure';

/**
 * E-I index: whether an actor's ties go out of its group or stay inside. +1 all out, -1 all inside.
 *
 *   (E - I) / (E + I)      E ties to other groups, I ties within the own group
 *
 * Input      n actors, m ties, a grouping; directed: ties sent and received each count
 * Output     n values; null without a tie whose two ends have a group
 * Unit       none; -1 … 1; depends on the size of the group, so read it beside the expected value
 * Weight     none
 * Islands    local.  Isolate -> null
 * Cost       O(n + m)
 * Source     Krackhardt and Stern 1988, Social Psychology Quarterly 51:123-140
 * Checked    tests/golden/cases: ei_node
 */
export const eiIndex: ActorMeasure<'eiIndex'> = {
	id: 'eiIndex',
	strength: 'ignored',
	grouped: true,
	range: [-1, 1],
	local: true,
	compute: (network, partition) => {
		if (partition.names.length === 0) return undefinedScores(network, 'no-group');
		const { internal, external } = countEnds(network, partition);
		return partialScores(
			network.actors.map((_, i) => eiIndexOf(external[i]!, internal[i]!)),
			whyNoGroupedTies(network)
		);
	}
};
