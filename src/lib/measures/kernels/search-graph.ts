/** The ties in the order in which searches run fastest: neighbours near each other in memory. */
import type { Adjacency } from '../../network/network';

export type Rows = Pick<Adjacency, 'offsets' | 'targets'>;

/** Actors whose rows of 64 bytes the second cache holds with ease. */
const STRETCH = 2048;

/**
 * A graph with its actors numbered anew, island after island, each breadth first from its actor with
 * most ties: neighbours are found by about the same sources at about the same time. Within a stretch
 * of numbers those with most ties come first: what is read most lies together. Rows ascend, as in a Network. Plain arrays: it may be sent to a worker.
 */
export interface SearchGraph {
	readonly out: Rows;
	/** The same object as `out` when undirected. */
	readonly in: Rows;
	/** Number in the network by number here. */
	readonly actorOf: Int32Array;
	/** Actors with ties; they come first. */
	readonly tiedCount: number;
	/** First actor of each island that has ties, and `tiedCount` at the end. */
	readonly islandStarts: Int32Array;
}

/** Actors [low, high) hold the islands of the actors first … last, and so all they reach. */
export function islandRange(
	{ islandStarts }: SearchGraph,
	first: number,
	last: number
): { readonly low: number; readonly high: number } {
	return {
		low: islandStarts[islandAt(islandStarts, first)]!,
		high: islandStarts[islandAt(islandStarts, last) + 1]!
	};
}

/** The island that holds actor `v`: binary search. */
function islandAt(islandStarts: Int32Array, v: number): number {
	let low = 0;
	let high = islandStarts.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (islandStarts[middle]! <= v) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Numbers the actors anew. Cost O(n + m). */
export function searchGraph(out: Rows, incoming: Rows): SearchGraph {
	const n = out.offsets.length - 1;
	const isDirected = out !== incoming;
	const { actorOf, islandStarts } = breadthFirstOrder(isDirected ? [out, incoming] : [out], n);
	const numberOf = new Int32Array(n);
	actorOf.forEach((actor, number) => (numberOf[actor] = number));
	const outRows = renumber(out, incoming, actorOf, numberOf);
	return {
		out: outRows,
		in: isDirected ? renumber(incoming, out, actorOf, numberOf) : outRows,
		actorOf,
		tiedCount: islandStarts.at(-1)!,
		islandStarts
	};
}

/** Islands by the ties of their hub, most first; actors without ties at the end. */
function breadthFirstOrder(sides: readonly Rows[], n: number) {
	const actorOf = new Int32Array(n);
	const isPlaced = new Uint8Array(n);
	const islandStarts: number[] = [];
	let filled = 0;
	let place = 0;
	let tiedCount = 0;
	const degree = degreesOf(sides, n);
	for (const hub of byDegree(degree)) {
		if (isPlaced[hub] === 1) continue;
		const start = filled;
		isPlaced[hub] = 1;
		actorOf[filled++] = hub;
		for (; place < filled; place++) {
			const v = actorOf[place]!;
			for (const { offsets, targets } of sides) {
				for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
					const w = targets[k]!;
					if (isPlaced[w] === 1) continue;
					isPlaced[w] = 1;
					actorOf[filled++] = w;
				}
			}
		}
		if (filled - start === 1) continue;
		for (let first = start; first < filled; first += STRETCH) {
			const stretch = actorOf.subarray(first, Math.min(filled, first + STRETCH));
			stretch.sort((v, w) => degree[w]! - degree[v]!);
		}
		islandStarts.push(start);
		tiedCount = filled;
	}
	return { actorOf, islandStarts: Int32Array.from([...islandStarts, tiedCount]) };
}

function degreesOf(sides: readonly Rows[], n: number): Int32Array {
	const degree = new Int32Array(n);
	for (const { offsets } of sides) {
		for (let v = 0; v < n; v++) degree[v]! += offsets[v + 1]! - offsets[v]!;
	}
	return degree;
}

/** Actors by falling number of ties, equal ones in the order of the file: a counting sort. */
function byDegree(degree: Int32Array): Int32Array {
	const n = degree.length;
	let largest = 0;
	for (const ties of degree) if (ties > largest) largest = ties;
	const next = new Int32Array(largest + 2);
	for (const ties of degree) next[largest - ties + 1]!++;
	for (let d = 0; d <= largest; d++) next[d + 1]! += next[d]!;
	const order = new Int32Array(n);
	for (let v = 0; v < n; v++) order[next[largest - degree[v]!]!++] = v;
	return order;
}

/**
 * The rows under new numbers. They ascend because they are filled by going through the other ends in
 * ascending order, along the `reverse` rows.
 */
function renumber(rows: Rows, reverse: Rows, actorOf: Int32Array, numberOf: Int32Array): Rows {
	const n = actorOf.length;
	const offsets = new Int32Array(n + 1);
	for (let v = 0; v < n; v++) {
		const actor = actorOf[v]!;
		offsets[v + 1] = offsets[v]! + rows.offsets[actor + 1]! - rows.offsets[actor]!;
	}
	const targets = new Int32Array(rows.targets.length);
	const next = offsets.slice(0, n);
	for (let w = 0; w < n; w++) {
		const actor = actorOf[w]!;
		for (let k = reverse.offsets[actor]!, end = reverse.offsets[actor + 1]!; k < end; k++) {
			targets[next[numberOf[reverse.targets[k]!]!]!++] = w;
		}
	}
	return { offsets, targets };
}
