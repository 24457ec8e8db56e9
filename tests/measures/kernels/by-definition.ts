import { emptyReach, type Reach } from '../../../src/lib/measures/reach';
import type { Rows } from '../../../src/lib/measures/kernels/search-graph';

/** Steps from `source` to everybody; Infinity where there is no way. */
function stepsFrom({ offsets, targets }: Rows, source: number): number[] {
	const steps = new Array<number>(offsets.length - 1).fill(Infinity);
	steps[source] = 0;
	const queue = [source];
	for (const v of queue) {
		for (const w of targets.subarray(offsets[v], offsets[v + 1])) {
			if (steps[w] !== Infinity) continue;
			steps[w] = steps[v]! + 1;
			queue.push(w);
		}
	}
	return steps;
}

/** Number of shortest ways from `source`, by the steps. */
function waysFrom({ offsets, targets }: Rows, source: number, steps: readonly number[]): number[] {
	const ways = steps.map(() => 0);
	ways[source] = 1;
	const order = [...steps.keys()].filter((v) => steps[v] !== Infinity);
	order.sort((a, b) => steps[a]! - steps[b]!);
	for (const v of order) {
		for (const w of targets.subarray(offsets[v], offsets[v + 1])) {
			if (steps[w] === steps[v]! + 1) ways[w]! += ways[v]!;
		}
	}
	return ways;
}

/** Betweenness by its definition: over ordered pairs (s, t), ways s-v times ways v-t / ways s-t. */
export function slowBetweenness(rows: Rows): number[] {
	const n = rows.offsets.length - 1;
	const steps = Array.from({ length: n }, (_, s) => stepsFrom(rows, s));
	const ways = steps.map((own, s) => waysFrom(rows, s, own));
	return Array.from({ length: n }, (_, v) => {
		let sum = 0;
		for (let s = 0; s < n; s++) {
			for (let t = 0; t < n; t++) {
				if (s === t || s === v || t === v || steps[s]![t] === Infinity) continue;
				if (steps[s]![v]! + steps[v]![t]! !== steps[s]![t]) continue;
				sum += (ways[s]![v]! * ways[v]![t]!) / ways[s]![t]!;
			}
		}
		return sum;
	});
}

/** Distances by plain breadth-first searches; 1/distance is added level by level. */
export function slowReach(rows: Rows): Reach {
	const n = rows.offsets.length - 1;
	const reach = emptyReach(n);
	for (let s = 0; s < n; s++) {
		const others = stepsFrom(rows, s).filter((steps) => steps > 0 && steps < Infinity);
		const farthest = Math.max(0, ...others);
		reach.reachedCount[s] = others.length;
		reach.distanceSum[s] = others.reduce((sum, steps) => sum + steps, 0);
		for (let level = 1; level <= farthest; level++) {
			reach.inverseSum[s]! += others.filter((steps) => steps === level).length / level;
		}
		reach.eccentricity[s] = farthest;
	}
	return reach;
}
