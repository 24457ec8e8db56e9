import { MISSING, type Partition } from '../network/partition';

/** A grouping in which everybody is in a group. */
export interface FullPartition {
	/** Group names, MISSING last when an actor has none. */
	readonly groups: readonly string[];
	/** By actor number: place in `groups`. */
	readonly groupOf: Int32Array;
}

/** A partition in which the actors without a value form a group of their own, MISSING, at the end. */
export function withMissingGroup(partition: Partition): FullPartition {
	if (!partition.of.includes(-1)) return { groups: partition.names, groupOf: partition.of };
	const last = partition.names.length;
	return {
		groups: [...partition.names, MISSING],
		groupOf: partition.of.map((group) => (group < 0 ? last : group))
	};
}
