/** Strong components: actors that reach one another along the direction of the ties. */
import type { Network } from '../network/network';
import { perNetwork } from '../network/per-network';
import { rankBySize, type Components } from './components';

/**
 * Tarjan 1972 (SIAM J. Computing 1:146-160) with its own stack instead of recursion. In an undirected
 * network these are the components. O(n + m).
 */
export const strongComponents: (network: Network) => Components = perNetwork((network) => {
	const { offsets, targets } = network.out;
	const n = network.actors.length;
	const visit = new Int32Array(n).fill(-1);
	const low = new Int32Array(n);
	const found = new Int32Array(n).fill(-1);
	const path = new Int32Array(n);
	const open = new Int32Array(n);
	const nextEdge = new Int32Array(n);
	let visited = 0;
	let openCount = 0;
	let count = 0;
	for (let root = 0; root < n; root++) {
		if (visit[root]! >= 0) continue;
		let depth = 0;
		const enter = (v: number) => {
			visit[v] = low[v] = visited++;
			nextEdge[v] = offsets[v]!;
			path[depth++] = v;
			open[openCount++] = v;
		};
		enter(root);
		while (depth > 0) {
			const v = path[depth - 1]!;
			if (nextEdge[v]! < offsets[v + 1]!) {
				const w = targets[nextEdge[v]!++]!;
				if (visit[w]! < 0) enter(w);
				else if (found[w]! < 0) low[v] = Math.min(low[v]!, visit[w]!);
				continue;
			}
			depth--;
			if (depth > 0) low[path[depth - 1]!] = Math.min(low[path[depth - 1]!]!, low[v]!);
			if (low[v] !== visit[v]) continue;
			let member: number;
			do {
				member = open[--openCount]!;
				found[member] = count;
			} while (member !== v);
			count++;
		}
	}
	return rankBySize(found, count);
});
