/** The sweep with path costs: one step costs 1 / strength (Dijkstra 1959, Brandes 2001). */
import type { Adjacency } from '../../network/network';
import { IndexedHeap } from './indexed-heap';
import { emptyReach, type Sweep } from '../reach';

/** Two path costs count as equal when they differ by less than this share: 1/3 + 1/3 + 1/3 is 1. */
const EQUAL_COST_TOLERANCE = 1e-10;

/** Counts stop growing here, so that no sum overflows; no network of real people comes near. */
const COUNT_LIMIT = 1e300;

/**
 * For strengths that `integerCosts` cannot make whole. Distances first, by Dijkstra with an indexed
 * heap; then paths, over the actors in the order they were settled: v comes before w on a shortest path when v was settled earlier and
 * d(v) + cost(v, w) equals d(w) up to the tolerance.
 *
 * Cost O(n·(m + n log n)) time, O(n + m) memory beside the result.
 */
export function sweepCosts(out: Adjacency, incoming: Adjacency, directed: boolean): Sweep {
	const n = out.offsets.length - 1;
	const costsOut = out.weights.map((strength) => 1 / strength);
	const costsIn = incoming === out ? costsOut : incoming.weights.map((strength) => 1 / strength);
	const betweenness = new Float64Array(n);
	const outReach = emptyReach(n);
	const inReach = directed ? emptyReach(n) : outReach;
	const distance = new Float64Array(n).fill(Infinity);
	const settledAt = new Int32Array(n).fill(n);
	const order = new Int32Array(n);
	const count = new Float64Array(n);
	const passed = new Float64Array(n);
	// Ties on shortest paths, by the place of their target in `order`.
	const predecessors = new Int32Array(incoming.targets.length);
	const predecessorStart = new Int32Array(n + 1);
	const queue = new IndexedHeap(distance);
	for (let source = 0; source < n; source++) {
		distance[source] = 0;
		queue.push(source);
		let settled = 0;
		while (queue.size > 0) {
			const v = queue.pop();
			settledAt[v] = settled;
			order[settled++] = v;
			for (let k = out.offsets[v]!, end = out.offsets[v + 1]!; k < end; k++) {
				const w = out.targets[k]!;
				const reached = distance[v]! + costsOut[k]!;
				if (reached < distance[w]!) {
					distance[w] = reached;
					queue.push(w);
				}
			}
		}
		count[source] = 1;
		let stored = 0;
		predecessorStart[1] = 0;
		for (let p = 1; p < settled; p++) {
			const w = order[p]!;
			const limit = distance[w]! * (1 + EQUAL_COST_TOLERANCE);
			let paths = 0;
			for (let k = incoming.offsets[w]!, end = incoming.offsets[w + 1]!; k < end; k++) {
				const v = incoming.targets[k]!;
				if (distance[v]! + costsIn[k]! > limit || settledAt[v]! >= p) continue;
				paths += count[v]!;
				predecessors[stored++] = v;
			}
			count[w] = Math.min(paths, COUNT_LIMIT);
			predecessorStart[p + 1] = stored;
			const cost = distance[w]!;
			outReach.reachedCount[source]! += 1;
			outReach.distanceSum[source]! += cost;
			outReach.inverseSum[source]! += 1 / cost;
			outReach.eccentricity[source] = cost;
			if (!directed) continue;
			inReach.reachedCount[w]! += 1;
			inReach.distanceSum[w]! += cost;
			inReach.inverseSum[w]! += 1 / cost;
			if (cost > inReach.eccentricity[w]!) inReach.eccentricity[w] = cost;
		}
		for (let p = settled - 1; p > 0; p--) {
			const w = order[p]!;
			betweenness[w]! += passed[w]!;
			const ratio = (1 + passed[w]!) / count[w]!;
			for (let e = predecessorStart[p]!, end = predecessorStart[p + 1]!; e < end; e++) {
				const v = predecessors[e]!;
				passed[v]! += count[v]! * ratio;
			}
		}
		for (let p = 0; p < settled; p++) {
			distance[order[p]!] = Infinity;
			settledAt[order[p]!] = n;
			passed[order[p]!] = 0;
		}
	}
	return { betweenness, out: outReach, in: inReach };
}
