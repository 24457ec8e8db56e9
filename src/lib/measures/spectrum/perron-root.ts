/** The largest eigenvalue of each part of a network in which everybody reaches everybody. */
import { degreeOf, type Network } from '../../network/network';
import { components } from '../components';
import { strongComponents } from '../strong-components';
import { symmetricLeader, type Leader } from './symmetric-leader';
import type { TieMatrix } from './tie-matrix';

export interface PerronRoot {
	readonly value: number;
	/** Actor numbers of the strong component it belongs to. */
	readonly members: Int32Array;
	/** Its eigenvector in the order of the members, largest entry 1. */
	readonly vector: Float64Array;
}

/** Width of the interval around a root, as a share of it. */
const ROOT_WIDTH = 1e-11;
/** Less is slower where everybody is in step with a ring, more is slower everywhere else. */
const SHIFT = 1 / 8;
/** Steps between two looks at the interval. */
const STEPS_A_LOOK = 4;
/** Momentum begins at the one step and is given up at the other at the latest. */
const FREE_STEPS = 8;
const MOMENTUM_STEPS = 400;
/** The second eigenvalue is taken to be at most this share of the first, both shifted. */
const MOST_SECOND = 0.9;
const WORK_LIMIT = 1e8;

/**
 * Roots of the strong components, largest first; a component that cannot come near the largest by
 * its ties alone is left out. By the theorem of Perron and Frobenius a strong component has exactly
 * one largest eigenvalue, and for any positive x it lies between the smallest and the largest of
 * (Ax)_i / x_i (Collatz 1942): power iteration narrows that interval. In an undirected network the
 * eigenvector comes first, and the root with it.
 *
 * @returns null when an interval does not close within the budget
 */
export function perronRoots(network: Network): PerronRoot[] | null {
	const { of, sizes } = network.directed ? strongComponents(network) : components(network);
	const placeOf = new Int32Array(network.actors.length);
	const roots: PerronRoot[] = [];
	let best = 0;
	const candidates = membersBy(of, sizes)
		.filter((members) => members.length > 1)
		.map((members) => ({ members, bound: largestRowSum(network, members, of) }))
		.sort((a, b) => b.bound - a.bound);
	for (const { members, bound } of candidates) {
		if (bound < best * (1 - 1e-6)) break;
		const root = network.directed
			? rootOf(innerMatrix(network, members, of, placeOf))
			: islandLeader(network, members, of, placeOf);
		if (root === null) return null;
		best = Math.max(best, root.value);
		roots.push({ value: root.value, members, vector: root.vector });
	}
	return roots.sort((a, b) => b.value - a.value);
}

/** The actors of each component, ascending. */
function membersBy(of: Int32Array, sizes: readonly number[]): Int32Array[] {
	const members = sizes.map((size) => new Int32Array(size));
	const filled = new Int32Array(sizes.length);
	for (let i = 0; i < of.length; i++) members[of[i]!]![filled[of[i]!]!++] = i;
	return members;
}

/** No eigenvalue of a component is larger. */
function largestRowSum(network: Network, members: Int32Array, of: Int32Array): number {
	const { offsets, targets, weights } = network.in;
	const { directed, lens } = network;
	let largest = 0;
	for (const v of members) {
		let sum = directed || lens.weighted ? 0 : degreeOf(network.in, v);
		if (directed || lens.weighted) {
			for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
				if (of[targets[k]!] === of[v]) sum += lens.weighted ? weights[k]! : 1;
			}
		}
		if (sum > largest) largest = sum;
	}
	return largest;
}

/** The rows of the network serve as they are for an island that holds nearly everybody. */
function islandLeader(
	network: Network,
	members: Int32Array,
	of: Int32Array,
	placeOf: Int32Array
): Leader | null {
	const { offsets, targets, weights } = network.out;
	const n = network.actors.length;
	if (members.length < 0.9 * n) return symmetricLeader(innerMatrix(network, members, of, placeOf));
	const isMember = new Uint8Array(n);
	for (const member of members) isMember[member] = 1;
	const values = network.lens.weighted ? weights : null;
	const leader = symmetricLeader({ offsets, targets, values }, isMember);
	if (leader === null) return null;
	const vector = new Float64Array(members.length);
	for (let place = 0; place < vector.length; place++)
		vector[place] = leader.vector[members[place]!]!;
	return { value: leader.value, vector };
}

/**
 * The ties among the members of a component by the end that they lead to, numbered by place; `placeOf`
 * is room to work in.
 */
function innerMatrix(
	network: Network,
	members: Int32Array,
	of: Int32Array,
	placeOf: Int32Array
): TieMatrix {
	const { offsets, targets, weights } = network.in;
	const rows = new Int32Array(members.length + 1);
	for (let place = 0; place < members.length; place++) {
		const member = members[place]!;
		placeOf[member] = place;
		rows[place + 1] = rows[place]! + offsets[member + 1]! - offsets[member]!;
	}
	const most = rows[members.length]!;
	const ends = new Int32Array(most);
	const values = network.lens.weighted ? new Float64Array(most) : null;
	let filled = 0;
	for (let place = 0; place < members.length; place++) {
		const member = members[place]!;
		for (let k = offsets[member]!, end = offsets[member + 1]!; k < end; k++) {
			if (of[targets[k]!] !== of[member]) continue;
			if (values) values[filled] = weights[k]!;
			ends[filled++] = placeOf[targets[k]!]!;
		}
		rows[place + 1] = filled;
	}
	return { offsets: rows, targets: ends.subarray(0, filled), values };
}

/**
 * Power iteration with momentum: x becomes (A + shift)·x - β·(x before). Where all other eigenvalues of
 * A + shift are at most r in size and real, β = r²/4 makes what is left of them shrink as conjugate
 * gradients would, in the square root of the steps (Golub and Varga 1961, Numer. Math. 3:147-156). r
 * is read from how fast the interval narrows. Where eigenvalues are not real, as in rings, momentum may
 * do harm: when the interval widens, or does not close in time, all begins anew without it.
 */
function rootOf({ offsets, targets, values }: TieMatrix): Leader | null {
	const n = offsets.length - 1;
	let vector = new Float64Array(n).fill(1);
	let next = new Float64Array(n);
	let before = new Float64Array(n);
	const steps = Math.max(1000, WORK_LIMIT / (n + targets.length));
	let shift = 0;
	let factor = 1;
	let momentum = 0;
	let mayGainMomentum = true;
	let lastWidth = Infinity;
	for (let step = 0; step < steps; step++) {
		for (let v = 0, k = 0; v < n; v++) {
			const end = offsets[v + 1]!;
			let product = 0;
			if (values) for (; k < end; k++) product += values[k]! * vector[targets[k]!]!;
			else for (; k < end; k++) product += vector[targets[k]!]!;
			next[v] = product;
		}
		if (step % STEPS_A_LOOK === 0) {
			const { lowest, highest } = intervalOf(next, vector);
			const width = highest - lowest;
			if (highest < Infinity && width <= ROOT_WIDTH * highest) {
				return { value: (lowest + highest) / 2, vector };
			}
			const isHelping = width < lastWidth && step < MOMENTUM_STEPS;
			if (momentum > 0 && !isHelping) {
				mayGainMomentum = false;
				momentum = 0;
				vector.fill(1);
				before.fill(0);
				lastWidth = Infinity;
				continue;
			}
			if (mayGainMomentum && step >= FREE_STEPS) {
				momentum = Math.max(momentum, momentumFor(width / lastWidth, lowest + shift, momentum));
			} else shift = highest * SHIFT;
			lastWidth = width;
		}
		// The shift by part of an upper bound keeps two-sided components from swinging.
		const kept = momentum * factor;
		let largest = 0;
		for (let v = 0; v < n; v++) {
			const entry = next[v]! + shift * vector[v]! - kept * before[v]!;
			next[v] = entry;
			if (entry > largest) largest = entry;
		}
		factor = 1 / largest;
		for (let v = 0; v < n; v++) next[v]! *= factor;
		[before, vector, next] = [vector, next, before];
	}
	return null;
}

/** Smallest and largest of image / vector; a vector that is not positive proves no upper bound. */
function intervalOf(image: Float64Array, vector: Float64Array) {
	let lowest = Infinity;
	let highest = 0;
	for (let v = 0; v < image.length; v++) {
		const bound = vector[v]! > 0 ? image[v]! / vector[v]! : Infinity;
		if (bound < lowest) lowest = bound;
		if (bound > highest) highest = bound;
	}
	return { lowest, highest };
}

/**
 * The momentum for the second eigenvalue that two looks tell of: what is left of an eigenvalue μ grows
 * by the root z of z² - μ·z + β, the leader by that of its own.
 *
 * @param narrowing width of the interval as a share of the one before
 * @param leading the largest eigenvalue or less: more could make the iteration swing
 */
function momentumFor(narrowing: number, leading: number, momentum: number): number {
	const ofLeader = (leading + Math.sqrt(Math.max(0, leading * leading - 4 * momentum))) / 2;
	// The fourth root, four steps being between two looks; unlike a power it is the same everywhere.
	const left = Math.min(1, Math.sqrt(Math.sqrt(narrowing))) * ofLeader;
	const second = Math.min(left + momentum / left, MOST_SECOND * leading);
	return (second * second) / 4;
}
