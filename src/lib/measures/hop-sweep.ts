/** The sweep in steps: one breadth-first search from every actor (Brandes 2001). */
import type { Adjacency } from '../network/network';
import { emptyReach, type Reach, type Sweep } from './reach';

/** Path counts above this are divided by the largest of their level, so that none overflows. */
const COUNT_LIMIT = 1e150;

/**
 * The sweep over any adjacency, in steps.
 *
 * Forward: levels of the search; `count[v]` = number of shortest paths from the source. Backward,
 * from the farthest: `passed[v]` = count[v] · Σ (1 + passed[w]) / count[w] over the successors w.
 * Counts are 64-bit floats; only ratios between neighbouring levels enter, so a level whose counts
 * grow past the limit is scaled down and the factor put back in the ratio.
 *
 * Cost O(n·m) time, O(n) memory beside the result.
 */
export function sweepHops(adjacency: Adjacency, directed: boolean): Sweep {
	const { offsets, targets } = adjacency;
	const n = offsets.length - 1;
	const betweenness = new Float64Array(n);
	const out = emptyReach(n);
	const incoming = directed ? emptyReach(n) : out;
	const order = new Int32Array(n);
	const depthOf = new Int32Array(n).fill(-1);
	const count = new Float64Array(n);
	const ratio = new Float64Array(n);
	const levelStart = new Int32Array(n + 1);
	// Ties that lead one level on, by the place of their source in `order`.
	const successors = new Int32Array(targets.length);
	const successorStart = new Int32Array(n + 1);
	const levelScale = new Float64Array(n + 1);
	for (let source = 0; source < n; source++) {
		order[0] = source;
		depthOf[source] = 0;
		count[source] = 1;
		let filled = 1;
		let depth = 0;
		let place = 0;
		let onward = 0;
		levelStart[0] = 0;
		while (place < filled) {
			const levelEnd = filled;
			depth++;
			levelStart[depth] = levelEnd;
			for (; place < levelEnd; place++) {
				const v = order[place]!;
				const paths = count[v]!;
				for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
					const w = targets[k]!;
					const known = depthOf[w]!;
					if (known < 0) {
						depthOf[w] = depth;
						count[w] = paths;
						order[filled++] = w;
						successors[onward++] = w;
					} else if (known === depth) {
						count[w]! += paths;
						successors[onward++] = w;
					}
				}
				successorStart[place + 1] = onward;
			}
			levelScale[depth] = scaleLevel(order, levelEnd, filled, count);
			const found = filled - levelEnd;
			if (found === 0) break;
			out.reachedCount[source]! += found;
			out.distanceSum[source]! += found * depth;
			out.inverseSum[source]! += found / depth;
			out.eccentricity[source] = depth;
		}
		if (directed) addIncoming(incoming, order, filled, depthOf);
		for (let level = depth - 1; level > 0; level--) {
			const scale = levelScale[level]!;
			for (let p = levelStart[level]!, end = levelStart[level + 1]!; p < end; p++) {
				const v = order[p]!;
				let passed = 0;
				for (let e = successorStart[p]!, last = successorStart[p + 1]!; e < last; e++) {
					passed += ratio[successors[e]!]!;
				}
				passed *= count[v]!;
				betweenness[v]! += passed;
				ratio[v] = (1 + passed) / count[v]! / scale;
			}
		}
		for (let p = 0; p < filled; p++) depthOf[order[p]!] = -1;
	}
	return { betweenness, out, in: incoming };
}

/** Divides the counts of a level by their largest when that is above the limit; returns the divisor. */
function scaleLevel(order: Int32Array, from: number, to: number, count: Float64Array): number {
	let largest = 0;
	for (let p = from; p < to; p++) largest = Math.max(largest, count[order[p]!]!);
	if (largest <= COUNT_LIMIT) return 1;
	for (let p = from; p < to; p++) count[order[p]!]! /= largest;
	return largest;
}

/** Books the distances from one source with the actors that were reached. */
function addIncoming(
	incoming: Reach,
	order: Int32Array,
	filled: number,
	depthOf: Int32Array
): void {
	for (let p = 1; p < filled; p++) {
		const target = order[p]!;
		const distance = depthOf[target]!;
		incoming.reachedCount[target]! += 1;
		incoming.distanceSum[target]! += distance;
		incoming.inverseSum[target]! += 1 / distance;
		if (distance > incoming.eccentricity[target]!) incoming.eccentricity[target] = distance;
	}
}
