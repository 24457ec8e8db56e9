/** Betweenness of some sources in plain TypeScript: what `assembly/path*.ts` do, to read. */
import type { SearchGraph } from './search-graph';

/** Path counts of a level above this are scaled, so that none overflows. */
export const COUNT_LIMIT = 2 ** 500;
const COUNT_SCALE = 2 ** -500;
const COUNT_FLOOR = 2 ** -960;
const LANES = 8;

/**
 * Ordered pairs (s, t) with s among the sources, by the share of shortest s-t paths through each
 * actor of the core (Brandes 2001); s and t count as often as they stand for actors.
 *
 * Forward: `count[w]` = Σ count[v] over the neighbours v one level nearer. Backward, from the farthest
 * level: `passed[v]` = count[v] · Σ ratio[w] over the neighbours w one level farther, with
 * `ratio[w]` = (bag[w] + passed[w]) / count[w]. Only ratios of neighbouring levels enter, so the counts
 * of a level may be scaled by a power of two, put back in the sum.
 *
 * Every sum runs over the neighbours in ascending order, and what a source gives is added to one of
 * eight totals by its number: that is what makes the figures equal to the last bit.
 *
 * Cost O(m) a source.
 */
export function pathTotals(
	graph: SearchGraph,
	bags: Float64Array,
	first: number,
	last: number
): Float64Array {
	const n = graph.tiedCount;
	const { offsets, targets } = graph.out;
	const incoming = graph.in;
	const totals = new Float64Array(n * LANES);
	const depthOf = new Int32Array(n).fill(-1);
	const order = new Int32Array(n);
	const count = new Float64Array(n);
	const ratio = new Float64Array(n);
	const levelStart = new Int32Array(n + 2);
	const isScaled = new Uint8Array(n + 2);
	for (let source = first; source < last; source++) {
		const lane = source % LANES;
		order[0] = source;
		depthOf[source] = 0;
		count[source] = 1;
		let filled = 1;
		let depth = 0;
		while (levelStart[depth]! < filled) {
			const levelEnd = filled;
			for (let place = levelStart[depth]!; place < levelEnd; place++) {
				const v = order[place]!;
				for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
					const w = targets[k]!;
					if (depthOf[w]! >= 0) continue;
					depthOf[w] = depth + 1;
					order[filled++] = w;
				}
			}
			let largest = 0;
			for (let place = levelEnd; place < filled; place++) {
				const w = order[place]!;
				let paths = 0;
				for (let k = incoming.offsets[w]!, end = incoming.offsets[w + 1]!; k < end; k++) {
					const v = incoming.targets[k]!;
					if (depthOf[v] === depth) paths += count[v]!;
				}
				count[w] = paths;
				if (paths > largest) largest = paths;
			}
			depth++;
			levelStart[depth] = levelEnd;
			isScaled[depth] = largest > COUNT_LIMIT ? 1 : 0;
			if (largest <= COUNT_LIMIT) continue;
			for (let place = levelEnd; place < filled; place++) {
				const w = order[place]!;
				count[w] = Math.max(count[w]! * COUNT_SCALE, COUNT_FLOOR);
			}
		}
		for (let level = depth - 1; level > 0; level--) {
			const scale = isScaled[level + 1] === 1 ? COUNT_SCALE : 1;
			for (let place = levelStart[level]!; place < levelStart[level + 1]!; place++) {
				const v = order[place]!;
				let sum = 0;
				for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
					const w = targets[k]!;
					if (depthOf[w] === level + 1) sum += ratio[w]!;
				}
				sum *= scale;
				totals[v * LANES + lane]! += bags[source]! * (count[v]! * sum);
				ratio[v] = sum + bags[v]! / count[v]!;
			}
		}
		for (let place = 0; place < filled; place++) depthOf[order[place]!] = -1;
	}
	return foldLanes(totals, n);
}

function foldLanes(totals: Float64Array, n: number): Float64Array {
	return Float64Array.from({ length: n }, (_, v) => {
		const at = v * LANES;
		const lower = totals[at]! + totals[at + 1]! + (totals[at + 2]! + totals[at + 3]!);
		const upper = totals[at + 4]! + totals[at + 5]! + (totals[at + 6]! + totals[at + 7]!);
		return lower + upper;
	});
}
