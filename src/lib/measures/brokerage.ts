/**
 * Brokerage roles (Gould and Fernandez 1989, Sociological Methodology 19:89-126): for whom an actor
 * passes things on, by the groups of the three.
 */
import type { Network } from '../network/network';
import type { Partition } from '../network/partition';
import { withMissingGroup, type FullPartition } from './missing-group';

/** Groups of a, v, b on the way a -> v -> b: AAA, ABA, AAB, ABB, ABC; and their sum. */
export const BROKERAGE_ROLES = [
	'coordinator',
	'itinerant',
	'representative',
	'gatekeeper',
	'liaison',
	'total'
] as const;
export type BrokerageRole = (typeof BROKERAGE_ROLES)[number];

export interface Brokerage extends FullPartition {
	/** By role and actor number: ordered pairs (a, b) with a -> v -> b and no tie a -> b. */
	readonly counts: Readonly<Record<BrokerageRole, Float64Array>>;
}

const known = new WeakMap<Network, WeakMap<Partition, Brokerage>>();

/**
 * Raw counts of the roles. In an undirected network each pair counts in both orders, so that every
 * count is even over a pair and representative = gatekeeper.
 *
 * For each v all pairs are counted from the number of senders and receivers by group; then the pairs
 * that v does not need, a -> b being there, are taken off again by walking the triangles.
 *
 * Input      n actors, m ties, a grouping; actors without a value are the group MISSING
 * Weight     none
 * Cost       O(n·groups + Σ over ties a -> v of the out-degree of a)
 */
export function brokerage(network: Network, partition: Partition): Brokerage {
	let ofNetwork = known.get(network);
	if (!ofNetwork) known.set(network, (ofNetwork = new WeakMap()));
	let result = ofNetwork.get(partition);
	if (!result) ofNetwork.set(partition, (result = countRoles(network, partition)));
	return result;
}

function countRoles(network: Network, partition: Partition): Brokerage {
	const n = network.actors.length;
	const { groups, groupOf } = withMissingGroup(partition);
	const roles = Array.from({ length: 5 }, () => new Float64Array(n));
	const [coordinator, itinerant, representative, gatekeeper, liaison] = roles as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array
	];
	const { out, in: incoming } = network;
	const senders = new Float64Array(groups.length);
	const receivers = new Float64Array(groups.length);
	const isReceiver = new Uint8Array(n);
	for (let v = 0; v < n; v++) {
		const own = groupOf[v]!;
		senders.fill(0);
		receivers.fill(0);
		for (let k = out.offsets[v]!; k < out.offsets[v + 1]!; k++) {
			const b = out.targets[k]!;
			isReceiver[b] = 1;
			receivers[groupOf[b]!]!++;
		}
		for (let k = incoming.offsets[v]!; k < incoming.offsets[v + 1]!; k++) {
			const a = incoming.targets[k]!;
			const groupA = groupOf[a]!;
			senders[groupA]!++;
			// a = b is no pair, and neither is one with a tie a -> b.
			if (isReceiver[a] === 1) roles[roleOf(groupA, own, groupA)]![v]!--;
			for (let l = out.offsets[a]!; l < out.offsets[a + 1]!; l++) {
				const b = out.targets[l]!;
				if (isReceiver[b] === 1) roles[roleOf(groupA, own, groupOf[b]!)]![v]!--;
			}
		}
		const sent = incoming.offsets[v + 1]! - incoming.offsets[v]!;
		const received = out.offsets[v + 1]! - out.offsets[v]!;
		const ownSenders = senders[own]!;
		const ownReceivers = receivers[own]!;
		let sameOther = -ownSenders * ownReceivers;
		for (let g = 0; g < groups.length; g++) sameOther += senders[g]! * receivers[g]!;
		coordinator[v]! += ownSenders * ownReceivers;
		itinerant[v]! += sameOther;
		representative[v]! += ownSenders * (received - ownReceivers);
		gatekeeper[v]! += (sent - ownSenders) * ownReceivers;
		liaison[v]! += (sent - ownSenders) * (received - ownReceivers) - sameOther;
		for (let k = out.offsets[v]!; k < out.offsets[v + 1]!; k++) isReceiver[out.targets[k]!] = 0;
	}
	const total = coordinator.map((_, v) => roles.reduce((sum, role) => sum + role[v]!, 0));
	const counts = { coordinator, itinerant, representative, gatekeeper, liaison, total };
	return { counts, groups, groupOf };
}

/** Place in BROKERAGE_ROLES of a -> v -> b by the three groups. */
function roleOf(a: number, v: number, b: number): number {
	if (a === b) return a === v ? 0 : 1;
	if (a === v) return 2;
	return b === v ? 3 : 4;
}
