import { degreeOf, type Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { withMissingGroup } from '../missing-group';

/**
 * Conductance of each group: the share of its ties that lead out of it.
 *
 *   ties out of the group / min(degree sum of the group, degree sum of the rest)
 *
 * Input      n actors, m ties in either direction, a grouping; actors without a value are MISSING
 * Output     group name -> value, in the order of the partition; null where the smaller side has no
 *            ties; empty when no actor has a value
 * Unit       share, 0 (closed) … 1
 * Weight     none
 * Cost       O(n + m)
 * Source     = networkx conductance
 * Checked    tests/golden/cases: conductance
 */
export function conductance(
	network: Network,
	partition: Partition
): ReadonlyMap<string, number | null> {
	if (partition.names.length === 0) return new Map();
	const { groups, groupOf } = withMissingGroup(partition);
	const { offsets, targets } = network.either;
	const volume = new Float64Array(groups.length);
	const leaving = new Float64Array(groups.length);
	groupOf.forEach((own, i) => {
		volume[own]! += degreeOf(network.either, i);
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			if (groupOf[targets[k]!] !== own) leaving[own]!++;
		}
	});
	const total = targets.length;
	return new Map(
		groups.map((name, g) => {
			const smaller = Math.min(volume[g]!, total - volume[g]!);
			return [name, smaller > 0 ? leaving[g]! / smaller : null];
		})
	);
}
