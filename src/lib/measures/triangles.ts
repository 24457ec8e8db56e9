/** All triangles of an undirected adjacency, each once: the shared step of Burt's figures and the roles. */
import type { Adjacency, Network } from '../network/network';
import { perNetwork } from '../network/per-network';

/**
 * The ties of `network.either` pointed from the actor with fewer ties to the one with more (equal
 * ones: to the higher number), so that no actor keeps more than √(2m) of them.
 */
export interface PointedTies {
	readonly offsets: Int32Array;
	readonly targets: Int32Array;
	/** Beside each pointed tie: where the rows of `either` hold it, from its own end and from the other. */
	readonly own: Int32Array;
	readonly other: Int32Array;
}

export const pointedTies: (network: Network) => PointedTies = perNetwork((network) =>
	pointTies(network.either)
);

function pointTies({ offsets, targets }: Adjacency): PointedTies {
	const n = offsets.length - 1;
	const ties = targets.length / 2;
	const pointed = {
		offsets: new Int32Array(n + 1),
		targets: new Int32Array(ties),
		own: new Int32Array(ties),
		other: new Int32Array(ties)
	};
	// Rows ascend, so going through all actors meets the entries of every row in order.
	const next = offsets.slice(0, n);
	const mirror = new Int32Array(targets.length);
	for (let v = 0; v < n; v++) {
		for (let k = offsets[v]!; k < offsets[v + 1]!; k++) mirror[k] = next[targets[k]!]!++;
	}
	let filled = 0;
	for (let v = 0; v < n; v++) {
		const degree = offsets[v + 1]! - offsets[v]!;
		for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
			const w = targets[k]!;
			const difference = offsets[w + 1]! - offsets[w]! - degree;
			if (difference < 0 || (difference === 0 && w < v)) continue;
			pointed.targets[filled] = w;
			pointed.own[filled] = k;
			pointed.other[filled++] = mirror[k]!;
		}
		pointed.offsets[v + 1] = filled;
	}
	return pointed;
}

/**
 * Calls `visit` for every triangle a, b, c with the places of its pointed ties a -> b, a -> c and
 * b -> c (Schank and Wagner 2005, Proc. WEA, 606-609).
 *
 * Cost O(m·√m) time at worst, O(n) memory.
 */
export function forEachTriangle(
	{ offsets, targets }: PointedTies,
	visit: (a: number, b: number, c: number, ab: number, ac: number, bc: number) => void
): void {
	const n = offsets.length - 1;
	// Place of the tie from the actor at hand, plus one; 0 = none.
	const tieTo = new Int32Array(n);
	for (let a = 0; a < n; a++) {
		const start = offsets[a]!;
		const end = offsets[a + 1]!;
		if (end - start < 2) continue;
		for (let k = start; k < end; k++) tieTo[targets[k]!] = k + 1;
		for (let ab = start; ab < end; ab++) {
			const b = targets[ab]!;
			for (let bc = offsets[b]!, last = offsets[b + 1]!; bc < last; bc++) {
				const c = targets[bc]!;
				const ac = tieTo[c]!;
				if (ac > 0) visit(a, b, c, ab, ac - 1, bc);
			}
		}
		for (let k = start; k < end; k++) tieTo[targets[k]!] = 0;
	}
}
