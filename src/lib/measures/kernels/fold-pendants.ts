/**
 * Actors with a single tie lie between nobody, and everything beyond them passes their one neighbour:
 * they can be folded into it before the search, again and again (Baglioni et al. 2012, Proc. ASONAM,
 * 210-217).
 */
import type { Rows } from './search-graph';
import { searchGraph, type SearchGraph } from './search-graph';

export interface FoldedGraph {
	/** What is left of the ties; folded actors have none. */
	readonly rows: Rows;
	/** By actor: how many actors it stands for, itself included. */
	readonly bags: Float64Array;
	/** By actor: ordered pairs that it lies between and of which one end at least hangs on it. */
	readonly settled: Float64Array;
}

/**
 * Folds an undirected graph until nobody has exactly one tie.
 *
 * Let s_1 … s_k be the bags folded into an actor, S their sum, and r the other actors of its island.
 * Ordered pairs it lies between, of which one end at least hangs on it: S² - Σ s² + 2·S·r. Pairs
 * among the r others pass it only where it is left in the graph, and are found there.
 *
 * Cost O(n + m).
 */
export function foldPendants(whole: SearchGraph): FoldedGraph {
	const { offsets, targets } = whole.out;
	const n = offsets.length - 1;
	const bags = new Float64Array(n).fill(1);
	const hanging = new Float64Array(n);
	const squares = new Float64Array(n);
	const degree = new Int32Array(n);
	const isFolded = new Uint8Array(n);
	const queue: number[] = [];
	for (let v = 0; v < n; v++) {
		degree[v] = offsets[v + 1]! - offsets[v]!;
		if (degree[v] === 1) queue.push(v);
	}
	for (let place = 0; place < queue.length; place++) {
		const v = queue[place]!;
		// The last actor of a tree has nobody left to be folded into.
		if (degree[v] !== 1) continue;
		let k = offsets[v]!;
		while (isFolded[targets[k]!] === 1) k++;
		const parent = targets[k]!;
		isFolded[v] = 1;
		bags[parent]! += bags[v]!;
		hanging[parent]! += bags[v]!;
		squares[parent]! += bags[v]! ** 2;
		degree[v] = 0;
		if (--degree[parent]! === 1) queue.push(parent);
	}
	const settled = new Float64Array(n);
	for (let island = 0; island + 1 < whole.islandStarts.length; island++) {
		const start = whole.islandStarts[island]!;
		const end = whole.islandStarts[island + 1]!;
		for (let v = start; v < end; v++) {
			const inside = hanging[v]!;
			settled[v] = inside ** 2 - squares[v]! + 2 * inside * (end - start - 1 - inside);
		}
	}
	return { rows: unfoldedRows(whole.out, isFolded, degree), bags, settled };
}

function unfoldedRows({ offsets, targets }: Rows, isFolded: Uint8Array, degree: Int32Array): Rows {
	const n = degree.length;
	const left = new Int32Array(n + 1);
	for (let v = 0; v < n; v++) left[v + 1] = left[v]! + degree[v]!;
	const kept = new Int32Array(left[n]!);
	let filled = 0;
	for (let v = 0; v < n; v++) {
		if (degree[v] === 0) continue;
		for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
			if (isFolded[targets[k]!] === 0) kept[filled++] = targets[k]!;
		}
	}
	return { offsets: left, targets: kept };
}

/** The folded graph with its actors numbered anew, and the bags under those numbers. */
export function foldedSearch(whole: SearchGraph, { rows, bags }: FoldedGraph) {
	const graph = searchGraph(rows, rows);
	return {
		graph: { ...graph, actorOf: graph.actorOf.map((v) => whole.actorOf[v]!) },
		bags: Float64Array.from(graph.actorOf, (v) => bags[v]!)
	};
}
