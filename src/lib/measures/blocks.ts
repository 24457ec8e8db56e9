/** Where a network hangs by a thread: articulation actors, bridges, and what breaks when one goes. */
import type { Network } from '../network/network';
import { perNetwork } from '../network/per-network';
import { components } from './components';

export interface Blocks {
	/** Numbers of the actors whose removal splits their island, in the order of the file. */
	readonly articulationActors: readonly number[];
	/** Pairs of actor numbers (smaller first) whose tie's removal splits their island. */
	readonly bridges: readonly (readonly [number, number])[];
	/** Biconnected components: a bridge is one, an isolate is none. */
	readonly blockCount: number;
	/** By actor number: size of the largest component of the network without the actor. */
	readonly largestComponentWithout: Int32Array;
	/** By actor number: number of components of the network without the actor. */
	readonly componentsWithout: Int32Array;
	/** By actor number: actors of its island that are no longer joined with the largest part left of it. */
	readonly cutOff: Int32Array;
}

/**
 * One depth-first search of the ties in either direction (Hopcroft and Tarjan 1973, Comm. ACM
 * 16:372-378; own stack, no recursion). `low[c]` is the earliest actor the subtree of c gets back to.
 * A child c of v with low[c] >= visit[v] opens a block, and its subtree comes loose when v goes; what
 * is left of v's island besides such subtrees stays together. So all removals are known from the
 * sizes of the subtrees.
 *
 * Cost O(n + m).
 */
export const blocks: (network: Network) => Blocks = perNetwork((network) => {
	const { offsets, targets } = network.either;
	const n = network.actors.length;
	const islands = components(network);
	const visit = new Int32Array(n).fill(-1);
	const low = new Int32Array(n);
	const parent = new Int32Array(n).fill(-1);
	const subtreeSize = new Int32Array(n).fill(1);
	const nextEdge = new Int32Array(n);
	const path = new Int32Array(n);
	const looseParts = new Int32Array(n);
	const looseActors = new Int32Array(n);
	const largestLoose = new Int32Array(n);
	const bridges: (readonly [number, number])[] = [];
	let visited = 0;
	let blockCount = 0;
	for (let root = 0; root < n; root++) {
		if (visit[root]! >= 0) continue;
		visit[root] = low[root] = visited++;
		nextEdge[root] = offsets[root]!;
		path[0] = root;
		let depth = 1;
		while (depth > 0) {
			const v = path[depth - 1]!;
			if (nextEdge[v]! < offsets[v + 1]!) {
				const w = targets[nextEdge[v]!++]!;
				if (visit[w]! < 0) {
					visit[w] = low[w] = visited++;
					nextEdge[w] = offsets[w]!;
					parent[w] = v;
					path[depth++] = w;
				} else if (w !== parent[v]) low[v] = Math.min(low[v]!, visit[w]!);
				continue;
			}
			depth--;
			const p = parent[v]!;
			if (p < 0) continue;
			low[p] = Math.min(low[p]!, low[v]!);
			subtreeSize[p]! += subtreeSize[v]!;
			if (low[v]! > visit[p]!) bridges.push(p < v ? [p, v] : [v, p]);
			if (low[v]! < visit[p]!) continue;
			blockCount++;
			looseParts[p]!++;
			looseActors[p]! += subtreeSize[v]!;
			largestLoose[p] = Math.max(largestLoose[p]!, subtreeSize[v]!);
		}
	}
	const articulationActors: number[] = [];
	const largestComponentWithout = new Int32Array(n);
	const componentsWithout = new Int32Array(n);
	const cutOff = new Int32Array(n);
	for (let v = 0; v < n; v++) {
		const island = islands.of[v]!;
		const rest = islands.sizes[island]! - 1 - looseActors[v]!;
		const parts = looseParts[v]! + (rest > 0 ? 1 : 0);
		if (parts > 1) articulationActors.push(v);
		const elsewhere = islands.sizes[island === 0 ? 1 : 0] ?? 0;
		largestComponentWithout[v] = Math.max(elsewhere, largestLoose[v]!, rest);
		componentsWithout[v] = islands.sizes.length - 1 + parts;
		cutOff[v] = islands.sizes[island]! - 1 - Math.max(largestLoose[v]!, rest);
	}
	bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	return {
		articulationActors,
		bridges,
		blockCount,
		largestComponentWithout,
		componentsWithout,
		cutOff
	};
});
