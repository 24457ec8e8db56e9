/** The largest eigenvalue of each part of a network in which everybody reaches everybody. */
import { degreeOf, type Network } from '../network/network';
import { strongComponents } from './strong-components';
import { symmetricLeader, type SymmetricMatrix } from './symmetric-leader';

export interface PerronRoot {
	readonly value: number;
	/** Actor numbers of the strong component it belongs to. */
	readonly members: readonly number[];
	/** Its eigenvector in the order of the members, largest entry 1; null where directed. */
	readonly vector: Float64Array | null;
}

/** Width of the interval around a root, as a share of it. */
const ROOT_WIDTH = 1e-11;
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
	const { of, sizes } = strongComponents(network);
	const membersOf: number[][] = sizes.map(() => []);
	of.forEach((component, i) => membersOf[component]!.push(i));
	const roots: PerronRoot[] = [];
	const placeOf = new Int32Array(network.actors.length);
	let best = 0;
	const candidates = membersOf
		.filter((members) => members.length > 1)
		.map((members) => ({ members, bound: largestRowSum(network, members, of) }))
		.sort((a, b) => b.bound - a.bound);
	for (const { members, bound } of candidates) {
		if (bound < best * (1 - 1e-6)) break;
		const root = network.directed
			? rootOf(network, members, of)
			: symmetricLeader(islandMatrix(network, members, placeOf));
		if (root === null) return null;
		best = Math.max(best, root.value);
		roots.push({ value: root.value, members, vector: root.vector });
	}
	return roots.sort((a, b) => b.value - a.value);
}

function largestRowSum(network: Network, members: readonly number[], of: Int32Array): number {
	let largest = 0;
	if (!network.directed && !network.lens.weighted) {
		for (const v of members) largest = Math.max(largest, degreeOf(network.out, v));
		return largest;
	}
	for (const v of members) largest = Math.max(largest, rowProduct(network, v, of, null));
	return largest;
}

/** Row v of A times x inside the component of v; x = null stands for all ones. */
function rowProduct(network: Network, v: number, of: Int32Array, x: Float64Array | null): number {
	const { offsets, targets, weights } = network.in;
	let sum = 0;
	for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
		const w = targets[k]!;
		if (of[w] !== of[v]) continue;
		sum += (network.lens.weighted ? weights[k]! : 1) * (x === null ? 1 : x[w]!);
	}
	return sum;
}

/** The ties among the members of an island, numbered by their place; `placeOf` is room to work in. */
function islandMatrix(
	network: Network,
	members: readonly number[],
	placeOf: Int32Array
): SymmetricMatrix {
	const { offsets, targets, weights } = network.out;
	const rows = new Int32Array(members.length + 1);
	for (let place = 0; place < members.length; place++) {
		const member = members[place]!;
		placeOf[member] = place;
		rows[place + 1] = rows[place]! + offsets[member + 1]! - offsets[member]!;
	}
	const arcs = rows[members.length]!;
	const ends = new Int32Array(arcs);
	const values = network.lens.weighted ? new Float64Array(arcs) : null;
	let filled = 0;
	for (const member of members) {
		for (let k = offsets[member]!; k < offsets[member + 1]!; k++) {
			if (values) values[filled] = weights[k]!;
			ends[filled++] = placeOf[targets[k]!]!;
		}
	}
	return { offsets: rows, targets: ends, values };
}

function rootOf(
	network: Network,
	members: readonly number[],
	of: Int32Array
): Pick<PerronRoot, 'value' | 'vector'> | null {
	let vector = new Float64Array(network.actors.length);
	let next = new Float64Array(network.actors.length);
	for (const v of members) vector[v] = 1;
	let ties = members.length;
	for (const v of members) ties += network.in.offsets[v + 1]! - network.in.offsets[v]!;
	const steps = Math.max(1000, WORK_LIMIT / ties);
	for (let step = 0; step < steps; step++) {
		let lowest = Infinity;
		let highest = 0;
		let largest = 0;
		// The shift by half the last upper bound keeps two-sided components from swinging.
		for (const v of members) {
			const product = rowProduct(network, v, of, vector);
			lowest = Math.min(lowest, product / vector[v]!);
			highest = Math.max(highest, product / vector[v]!);
			next[v] = product;
		}
		if (highest - lowest <= ROOT_WIDTH * highest) {
			return { value: (lowest + highest) / 2, vector: null };
		}
		for (const v of members) {
			next[v]! += (highest / 2) * vector[v]!;
			largest = Math.max(largest, next[v]!);
		}
		for (const v of members) next[v]! /= largest;
		[vector, next] = [next, vector];
	}
	return null;
}
