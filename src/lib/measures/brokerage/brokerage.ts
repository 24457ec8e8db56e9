/**
 * Brokerage roles (Gould and Fernandez 1989, Sociological Methodology 19:89-126): for whom an actor
 * passes things on, by the groups of the three.
 */
import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { contactDirections, RECEIVED, SENT } from '../structural-holes/contact-directions';
import { withMissingGroup, type FullPartition } from '../missing-group';
import { forEachTriangle, pointedTies } from '../triangles';

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
 * Cost       O(n·groups + m·√m) at worst
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
	const flat = new Float64Array(5 * n);
	const [coordinator, itinerant, representative, gatekeeper, liaison] = [0, 1, 2, 3, 4].map(
		(role) => flat.subarray(role * n, (role + 1) * n)
	) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
	const { offsets, targets } = network.either;
	const directions = contactDirections(network);
	const senders = new Float64Array(groups.length);
	const receivers = new Float64Array(groups.length);
	for (let v = 0; v < n; v++) {
		const own = groupOf[v]!;
		senders.fill(0);
		receivers.fill(0);
		let sent = 0;
		let received = 0;
		// a = b is no pair: contacts that are both, and those of them in v's own group.
		let both = 0;
		let bothOwn = 0;
		for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
			const group = groupOf[targets[k]!]!;
			const direction = directions[k]!;
			if ((direction & SENT) !== 0) {
				receivers[group]!++;
				received++;
			}
			if ((direction & RECEIVED) !== 0) {
				senders[group]!++;
				sent++;
			}
			if (direction === SENT + RECEIVED) {
				both++;
				if (group === own) bothOwn++;
			}
		}
		const ownSenders = senders[own]!;
		const ownReceivers = receivers[own]!;
		let sameOther = -ownSenders * ownReceivers;
		for (let g = 0; g < groups.length; g++) sameOther += senders[g]! * receivers[g]!;
		coordinator[v] = ownSenders * ownReceivers - bothOwn;
		itinerant[v] = sameOther - (both - bothOwn);
		representative[v] = ownSenders * (received - ownReceivers);
		gatekeeper[v] = (sent - ownSenders) * ownReceivers;
		liaison[v] = (sent - ownSenders) * (received - ownReceivers) - sameOther;
	}
	takeOffClosedPairs(network, groupOf, flat);
	const total = new Float64Array(n);
	for (let v = 0; v < n; v++) {
		total[v] = coordinator[v]! + itinerant[v]! + representative[v]! + gatekeeper[v]! + liaison[v]!;
	}
	const counts = { coordinator, itinerant, representative, gatekeeper, liaison, total };
	return { counts, groups, groupOf };
}

/**
 * Takes off the pairs (x, y) with x -> v -> y that have a tie x -> y: each is a triangle.
 *
 * @param flat the counts of the five roles one after the other, n each
 */
function takeOffClosedPairs(network: Network, groupOf: Int32Array, flat: Float64Array): void {
	const pointed = pointedTies(network);
	const n = network.actors.length;
	if (!network.directed) {
		// Both orders of the two others are closed by every triangle.
		const takeOff = (v: number, x: number, y: number) => {
			flat[roleOf(x, groupOf[v]!, y) * n + v]!--;
			flat[roleOf(y, groupOf[v]!, x) * n + v]!--;
		};
		forEachTriangle(pointed, (a, b, c) => {
			takeOff(a, groupOf[b]!, groupOf[c]!);
			takeOff(b, groupOf[a]!, groupOf[c]!);
			takeOff(c, groupOf[a]!, groupOf[b]!);
		});
		return;
	}
	const directions = contactDirections(network);
	const takeOff = (x: number, v: number, y: number, xv: boolean, vy: boolean, xy: boolean) => {
		if (xv && vy && xy) flat[roleOf(groupOf[x]!, groupOf[v]!, groupOf[y]!) * n + v]!--;
	};
	forEachTriangle(pointed, (a, b, c, tieAB, tieAC, tieBC) => {
		const ofAB = directions[pointed.own[tieAB]!]!;
		const ofAC = directions[pointed.own[tieAC]!]!;
		const ofBC = directions[pointed.own[tieBC]!]!;
		const ab = (ofAB & SENT) !== 0;
		const ba = (ofAB & RECEIVED) !== 0;
		const ac = (ofAC & SENT) !== 0;
		const ca = (ofAC & RECEIVED) !== 0;
		const bc = (ofBC & SENT) !== 0;
		const cb = (ofBC & RECEIVED) !== 0;
		takeOff(b, a, c, ba, ac, bc);
		takeOff(c, a, b, ca, ab, cb);
		takeOff(a, b, c, ab, bc, ac);
		takeOff(c, b, a, cb, ba, ca);
		takeOff(a, c, b, ac, cb, ab);
		takeOff(b, c, a, bc, ca, ba);
	});
}

/** Place in BROKERAGE_ROLES of a -> v -> b by the three groups. */
function roleOf(a: number, v: number, b: number): number {
	if (a === b) return a === v ? 0 : 1;
	if (a === v) return 2;
	return b === v ? 3 : 4;
}
