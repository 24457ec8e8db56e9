import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { eiIndexOf, whyNoGroupedTies } from '../group-ties';
import type { NullReason } from '../measure';

/** Inward and outward ties of one group. */
export interface GroupEi {
	readonly name: string;
	readonly actorCount: number;
	/** Ties with both ends in the group. */
	readonly internalTies: number;
	/** Ties with one end in the group, the other in another known group. */
	readonly externalTies: number;
	/** Of these, those sent and those received by members; both the whole number when undirected. */
	readonly externalSent: number;
	readonly externalReceived: number;
	/** (E - 2I)/(E + 2I): the members' own ties pooled; null without ties. */
	readonly eiIndex: number | null;
	/** (E - I)/(E + I): each tie once; null without ties. */
	readonly eiIndexByTies: number | null;
	/** The same over the ties members send, and receive; null when undirected or without ties. */
	readonly eiIndexSent: number | null;
	readonly eiIndexReceived: number | null;
	/** `eiIndex` of all possible ties, given the group sizes; null when no tie is possible. */
	readonly expected: number | null;
	/** `eiIndexByTies` of all possible ties, given the group sizes. */
	readonly expectedByTies: number | null;
}

/** Inward and outward ties of the whole network. */
export interface OverallEi {
	/** Each tie once, those with an end without a group left out. */
	readonly internalTies: number;
	readonly externalTies: number;
	readonly eiIndex: number | null;
	/** The same from the number of possible ties, given the group sizes. */
	readonly expected: number | null;
	/** The same by strengths instead of ties, and the sums it comes from. */
	readonly internalStrength: number;
	readonly externalStrength: number;
	readonly eiIndexByStrength: number | null;
	/** Actors without a value, whose ties are left out. */
	readonly missingCount: number;
	readonly groups: readonly GroupEi[];
}

/** Why the E-I index of a network with these groups is undefined, where it is. */
export function whyNoEi(
	network: Pick<Network, 'tieCount'>,
	groups: readonly unknown[]
): NullReason {
	return groups.length === 0 ? 'no-group' : whyNoGroupedTies(network);
}

/** Why the expected E-I index is undefined, where it is: no two actors have a group. */
export function whyNoExpectedEi(groups: readonly unknown[]): NullReason {
	return groups.length === 0 ? 'no-group' : 'too-few-actors';
}

/**
 * E-I index of groups and of the network: do ties cross group borders or stay inside?
 *
 * Input      n actors, m ties, a grouping; ties with an end without a value are left out
 * Output     one entry a group in the order of the partition (no groups -> none, all figures null)
 * Unit       -1 all inside … +1 all across; the index leans to + the smaller the groups are, so it is
 *            always given with the value all possible ties would have
 * Weight     none; strengths in `eiIndexByStrength`
 * Cost       O(n + m + groups)
 * Source     Krackhardt and Stern 1988, Social Psychology Quarterly 51:123-140; by ends as UCINET
 * Checked    tests/golden/cases: ei, w_ei, ei_groups, ei_expected
 */
export function groupEi(network: Network, partition: Partition): OverallEi {
	const groupCount = partition.names.length;
	const sizes = new Float64Array(groupCount);
	const internal = new Float64Array(groupCount);
	const sent = new Float64Array(groupCount);
	const received = new Float64Array(groupCount);
	let externalTies = 0;
	let internalStrength = 0;
	let externalStrength = 0;
	const { offsets, targets, weights } = network.out;
	partition.of.forEach((own, i) => {
		if (own < 0) return;
		sizes[own]!++;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			const other = partition.of[j]!;
			if (other < 0 || (!network.directed && j < i)) continue;
			if (own === other) {
				internal[own]!++;
				internalStrength += weights[k]!;
				continue;
			}
			externalTies++;
			externalStrength += weights[k]!;
			sent[own]!++;
			received[other]!++;
		}
	});
	const knownCount = sizes.reduce((sum, size) => sum + size, 0);
	const internalTies = internal.reduce((sum, ties) => sum + ties, 0);
	const internalPairs = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
	const allPairs = (knownCount * (knownCount - 1)) / 2;
	return {
		internalTies,
		externalTies,
		eiIndex: eiIndexOf(externalTies, internalTies),
		expected: eiIndexOf(allPairs - internalPairs, internalPairs),
		internalStrength,
		externalStrength,
		eiIndexByStrength: eiIndexOf(externalStrength, internalStrength),
		missingCount: network.actors.length - knownCount,
		groups: partition.names.map((name, g) => {
			const size = sizes[g]!;
			const inside = internal[g]!;
			const across = sent[g]! + received[g]!;
			const pairsInside = (size * (size - 1)) / 2;
			const pairsAcross = size * (knownCount - size);
			return {
				name,
				actorCount: size,
				internalTies: inside,
				externalTies: across,
				externalSent: network.directed ? sent[g]! : across,
				externalReceived: network.directed ? received[g]! : across,
				eiIndex: eiIndexOf(across, 2 * inside),
				eiIndexByTies: eiIndexOf(across, inside),
				eiIndexSent: network.directed ? eiIndexOf(sent[g]!, inside) : null,
				eiIndexReceived: network.directed ? eiIndexOf(received[g]!, inside) : null,
				expected: eiIndexOf(pairsAcross, 2 * pairsInside),
				expectedByTies: eiIndexOf(
					network.directed ? 2 * pairsAcross : pairsAcross,
					network.directed ? 2 * pairsInside : pairsInside
				)
			};
		})
	};
}
