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

/** The components of a symmetric adjacency. */
export function findComponents(adjacency: Adjacency): Components {
	const { offsets, targets } = adjacency;
	const n = offsets.length - 1;
	const found = new Int32Array(n).fill(-1);
	const waiting = new Int32Array(n);
	let count = 0;
	for (let first = 0; first < n; first++) {
		if (found[first]! >= 0) continue;
		let size = 0;
		waiting[size++] = first;
		found[first] = count;
		while (size > 0) {
			const v = waiting[--size]!;
			for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
				const w = targets[k]!;
				if (found[w]! >= 0) continue;
				found[w] = count;
				waiting[size++] = w;
			}
		}
		count++;
	}
	return rankBySize(found, count);
}

/** Numbers groups anew: by size, largest first, then by their first member. */
export function rankBySize(of: Int32Array, count: number): Components {
	const sizes = new Int32Array(count);
	const firstSeen = new Int32Array(count).fill(-1);
	of.forEach((group, i) => {
		sizes[group]!++;
		if (firstSeen[group]! < 0) firstSeen[group] = i;
	});
	const ranked = Array.from(sizes.keys()).sort(
		(a, b) => sizes[b]! - sizes[a]! || firstSeen[a]! - firstSeen[b]!
	);
	const rankOf = new Int32Array(count);
	ranked.forEach((group, rank) => (rankOf[group] = rank));
	return { of: of.map((group) => rankOf[group]!), sizes: ranked.map((group) => sizes[group]!) };
}
