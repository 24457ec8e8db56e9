/** The sweep with path costs that are whole numbers (Dial 1969, Brandes 2001). */
import type { Adjacency } from '../network/network';
import { BucketQueue } from './bucket-queue';
import type { IntegerCosts } from './integer-costs';
import { emptyReach, type Sweep } from './reach';

/** Counts stop growing here, so that no sum overflows; no network of real people comes near. */
const COUNT_LIMIT = 1e300;
const UNREACHED = 2 ** 31 - 1;

/**
 * From each actor a search that settles actors in the order of their cost, taken from a ring of
 * buckets: an actor that may still come closer waits in several of them and counts in the first. Since
 * every step costs something, all ways to an actor are known when its turn comes, and paths are
 * counted on the way. Back from the farthest as in `cost-sweep.ts`.
 *
 * Cost O(n·(m + largest path cost)) time, O(n + m) memory beside the result.
 */
export function sweepIntegerCosts(
	out: Adjacency,
	{ unit, costs }: IntegerCosts,
	directed: boolean
): Sweep {
	const { offsets, targets } = out;
	const n = offsets.length - 1;
	const betweenness = new Float64Array(n);
	const outReach = emptyReach(n);
	const inReach = directed ? emptyReach(n) : outReach;
	const distance = new Int32Array(n).fill(UNREACHED);
	const order = new Int32Array(n);
	const count = new Float64Array(n);
	const ratio = new Float64Array(n);
	const queue = new BucketQueue(n, targets.length, costs);
	for (let source = 0; source < n; source++) {
		distance[source] = 0;
		count[source] = 1;
		queue.restart(source);
		let settled = 0;
		for (let v = queue.pop(); v >= 0; v = queue.pop()) {
			order[settled++] = v;
			const cost = distance[v]!;
			const paths = Math.min(count[v]!, COUNT_LIMIT);
			count[v] = paths;
			for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
				const w = targets[k]!;
				const reached = cost + costs[k]!;
				const known = distance[w]!;
				if (reached > known) continue;
				if (reached === known) {
					count[w]! += paths;
					continue;
				}
				distance[w] = reached;
				count[w] = paths;
				queue.push(w, reached);
			}
		}
		let sum = 0;
		let inverse = 0;
		for (let p = 1; p < settled; p++) {
			sum += distance[order[p]!]!;
			inverse += unit / distance[order[p]!]!;
		}
		outReach.reachedCount[source] = settled - 1;
		outReach.distanceSum[source] = sum / unit;
		outReach.inverseSum[source] = inverse;
		outReach.eccentricity[source] = distance[order[settled - 1]!]! / unit;
		for (let p = 1; directed && p < settled; p++) {
			const w = order[p]!;
			const cost = distance[w]!;
			inReach.reachedCount[w]! += 1;
			inReach.distanceSum[w]! += cost;
			inReach.inverseSum[w]! += unit / cost;
			if (cost > inReach.eccentricity[w]!) inReach.eccentricity[w] = cost;
		}
		for (let p = settled - 1; p > 0; p--) {
			const v = order[p]!;
			const cost = distance[v]!;
			let passed = 0;
			for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
				const w = targets[k]!;
				if (cost + costs[k]! === distance[w]) passed += ratio[w]!;
			}
			passed *= count[v]!;
			betweenness[v]! += passed;
			ratio[v] = (1 + passed) / count[v]!;
		}
		for (let p = 0; p < settled; p++) distance[order[p]!] = UNREACHED;
	}
	if (directed) {
		for (let v = 0; v < n; v++) {
			inReach.distanceSum[v]! /= unit;
			inReach.eccentricity[v]! /= unit;
		}
	}
	return { betweenness, out: outReach, in: inReach };
}
