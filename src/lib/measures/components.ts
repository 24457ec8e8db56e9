/** Islands of a network: actors that are joined by ties in either direction. */
import type { Adjacency, Network } from '../network/network';
import { perNetwork } from '../network/per-network';

export interface Components {
	/** By actor number: number of its component, 0 = the largest; equal sizes by their first actor. */
	readonly of: Int32Array;
	/** Actors by component number, largest first; an actor without ties is a component of 1. */
	readonly sizes: readonly number[];
}

/** Weak components: the direction of ties does not matter. O(n + m). */
export const components: (network: Network) => Components = perNetwork((network) =>
	findComponents(network.either)
);

/**
 * The components of a symmetric adjacency with ascending rows. Each tie puts two trees of actors
 * together, whose roots are their first actors (Galler and Fischer 1964, Comm. ACM 7:301-303).
 */
export function findComponents({ offsets, targets }: Adjacency): Components {
	const n = offsets.length - 1;
	const above = new Int32Array(n);
	for (let v = 0; v < n; v++) {
		above[v] = v;
		let root = v;
		for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
			const w = targets[k]!;
			if (w >= v) break;
			const other = rootOf(above, w);
			if (other === root) continue;
			const [low, high] = other < root ? [other, root] : [root, other];
			above[high] = low;
			root = low;
		}
	}
	let count = 0;
	// An actor stands below nobody who comes after it.
	for (let v = 0; v < n; v++) above[v] = above[v] === v ? count++ : above[above[v]!]!;
	return rankBySize(above, count);
}

/** The root of a tree; the way to it is halved in passing. */
function rootOf(above: Int32Array, actor: number): number {
	let v = actor;
	for (let parent = above[v]!; parent !== v; parent = above[v]!) {
		const next = above[parent]!;
		above[v] = next;
		v = next;
	}
	return v;
}

/** Numbers groups anew: by size, largest first, then by their first member. */
export function rankBySize(of: Int32Array, count: number): Components {
	const sizes = new Int32Array(count);
	const firstSeen = new Int32Array(count).fill(-1);
	for (let i = 0; i < of.length; i++) {
		const group = of[i]!;
		sizes[group]!++;
		if (firstSeen[group]! < 0) firstSeen[group] = i;
	}
	const ranked = Array.from(sizes.keys()).sort(
		(a, b) => sizes[b]! - sizes[a]! || firstSeen[a]! - firstSeen[b]!
	);
	const rankOf = new Int32Array(count);
	ranked.forEach((group, rank) => (rankOf[group] = rank));
	return { of: of.map((group) => rankOf[group]!), sizes: ranked.map((group) => sizes[group]!) };
}
