/** Path costs that are not whole numbers, for strengths that `integerCosts` cannot make whole. */
import { IndexedHeap } from '../sweep/indexed-heap';
import type { Reach } from '../reach';
import { costFigures, type CostChunk, type CostPlan } from './cost-plan';

/** Two path costs count as equal when they differ by less than this share: 1/3 + 1/3 + 1/3 is 1. */
const EQUAL_COST_TOLERANCE = 1e-10;

/** Counts stop growing here, so that no sum overflows; no network of real people comes near. */
const COUNT_LIMIT = 1e300;

/**
 * Distances first, by Dijkstra with an indexed heap; then paths, over the actors in the order they
 * were settled: v comes before w on a shortest path when v was settled earlier and d(v) + cost(v, w)
 * equals d(w) up to the tolerance.
 *
 * Cost O(m + n log n) a source.
 */
export function realCostTotals(plan: CostPlan, { first, last }: CostChunk): Float64Array {
	const { graph, outCosts, inCosts } = plan;
	const { out, in: incoming } = graph;
	const n = graph.tiedCount;
	const figures = costFigures(plan, { first, last });
	const distance = new Float64Array(n).fill(Infinity);
	const settledAt = new Int32Array(n).fill(n);
	const order = new Int32Array(n);
	const count = new Float64Array(n);
	const passed = new Float64Array(n);
	// Ties on shortest paths, by the place of their target in `order`.
	const predecessors = new Int32Array(incoming.targets.length);
	const predecessorStart = new Int32Array(n + 1);
	const queue = new IndexedHeap(distance);
	for (let source = first; source < last; source++) {
		distance[source] = 0;
		queue.push(source);
		let settled = 0;
		while (queue.size > 0) {
			const v = queue.pop();
			settledAt[v] = settled;
			order[settled++] = v;
			for (let k = out.offsets[v]!, end = out.offsets[v + 1]!; k < end; k++) {
				const w = out.targets[k]!;
				const reached = distance[v]! + outCosts[k]!;
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
				if (distance[v]! + inCosts[k]! > limit || settledAt[v]! >= p) continue;
				paths += count[v]!;
				predecessors[stored++] = v;
			}
			count[w] = Math.min(paths, COUNT_LIMIT);
			predecessorStart[p + 1] = stored;
			book(figures.out, source - first, distance[w]!);
			if (figures.in) book(figures.in, w, distance[w]!);
		}
		for (let p = settled - 1; p > 0; p--) {
			const w = order[p]!;
			figures.pairs[w]! += passed[w]!;
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
	return figures.all;
}

function book(reach: Reach, place: number, cost: number): void {
	reach.reachedCount[place]! += 1;
	reach.distanceSum[place]! += cost;
	reach.inverseSum[place]! += 1 / cost;
	if (cost > reach.eccentricity[place]!) reach.eccentricity[place] = cost;
}
