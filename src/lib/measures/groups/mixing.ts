import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { withMissingGroup } from '../missing-group';

/** Ties between groups. Tables are `[row][column]`; directed: from row to column. */
export interface Mixing {
	/** Group names in the order of the partition, MISSING last when an actor has none. */
	readonly groups: readonly string[];
	/** Actors by group. */
	readonly sizes: readonly number[];
	/** Ties; undirected symmetric, within-group ties once on the diagonal. */
	readonly observed: readonly (readonly number[])[];
	/** Pairs of actors that could be tied. */
	readonly possible: readonly (readonly number[])[];
	/** Ties one would see were they spread evenly over all possible pairs; null where none is possible. */
	readonly expected: readonly (readonly (number | null)[])[];
	/** Observed / expected; null where nothing is expected. */
	readonly ratio: readonly (readonly (number | null)[])[];
	/** Observed / possible, a share; null where none is possible. */
	readonly density: readonly (readonly (number | null)[])[];
	/** Ties counted, each once. */
	readonly tieCount: number;
}

/**
 * Mixing matrix: how many ties join each two groups, beside what even spread would give.
 *
 *   expected(g, h) = ties · possible pairs(g, h) / all possible pairs
 *   possible pairs: n_g·n_h, within n_g(n_g-1)/2; directed n_g(n_g-1) within
 *
 * Input      n actors, m ties, a grouping; actors without a value are the group MISSING
 * Output     square tables over the groups; no actors -> empty tables
 * Unit       ties
 * Weight     none: each tie counts 1; `mixingStrength` adds strengths instead
 * Cost       O(n + m + groups²)
 * Source     Newman 2003, Phys. Rev. E 67:026126; = network::mixingmatrix
 * Checked    tests/golden/cases: mixing, density_matrix
 */
export function mixing(network: Network, partition: Partition): Mixing {
	const { groups, groupOf } = withMissingGroup(partition);
	const observed = sumTies(network, groupOf, groups.length, () => 1);
	const sizes = new Array<number>(groups.length).fill(0);
	for (const group of groupOf) sizes[group]!++;
	const within = (size: number) => (size * (size - 1)) / (network.directed ? 1 : 2);
	const possible = sizes.map((row, g) =>
		sizes.map((column, h) => (g === h ? within(row) : row * column))
	);
	const allPairs = within(network.actors.length);
	const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : null);
	const expected = possible.map((row) =>
		row.map((pairs) => (pairs > 0 ? (network.tieCount * pairs) / allPairs : null))
	);
	return {
		groups,
		sizes,
		observed,
		possible,
		expected,
		ratio: observed.map((row, g) => row.map((ties, h) => shareOf(ties, expected[g]![h] ?? 0))),
		density: observed.map((row, g) => row.map((ties, h) => shareOf(ties, possible[g]![h]!))),
		tieCount: network.tieCount
	};
}

/**
 * The mixing matrix with strengths added instead of ties counted.
 * Checked    tests/golden/cases: w_mixing
 */
export function mixingStrength(
	network: Network,
	partition: Partition
): Pick<Mixing, 'groups' | 'observed'> {
	const { groups, groupOf } = withMissingGroup(partition);
	const { weights } = network.out;
	return { groups, observed: sumTies(network, groupOf, groups.length, (k) => weights[k]!) };
}

function sumTies(
	network: Network,
	groupOf: Int32Array,
	groupCount: number,
	amount: (place: number) => number
): number[][] {
	const { offsets, targets } = network.out;
	const sums = Array.from({ length: groupCount }, () => new Array<number>(groupCount).fill(0));
	for (let i = 0; i < network.actors.length; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			if (!network.directed && j < i) continue;
			const row = groupOf[i]!;
			const column = groupOf[j]!;
			sums[row]![column]! += amount(k);
			if (!network.directed && row !== column) sums[column]![row]! += amount(k);
		}
	}
	return sums;
}
