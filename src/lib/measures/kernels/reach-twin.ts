/** Distances from some sources in plain TypeScript: what `assembly/reach.ts` does, to read. */
import { BitCounters } from './bit-counters';
import { islandRange, type Rows, type SearchGraph } from './search-graph';

/** Numbers of a source in a result: others reached, sum of distances, of 1/distance, the farthest. */
export const REACH_FIGURES = 4;
const WORD = 32;
/** Sources of a search: two words of bits. */
const BATCH = 2 * WORD;

/**
 * Breadth-first search from 64 sources at once, one bit each (Then et al. 2014, Proc. VLDB 8:449-460).
 * A level finds at w the sources that a neighbour of w was found by on the level before, less those
 * that found w earlier.
 *
 * @param out ties in the direction of the search
 * @param incoming the same ties from their far end; the same object when undirected
 * @returns four numbers for each source
 * Cost O(m · levels) for 64 sources at worst, O(m) where few actors are on a level.
 */
export function reachFigures(
	graph: SearchGraph,
	out: Rows,
	incoming: Rows,
	first: number,
	last: number
): Float64Array {
	const search = new BitSearch(graph.tiedCount, out, incoming);
	const figures = new Float64Array((last - first) * REACH_FIGURES);
	for (let start = first; start < last; start += BATCH) {
		const end = Math.min(last, start + BATCH);
		const { low, high } = islandRange(graph, start, end - 1);
		search.run(start, end, low, high, figures.subarray((start - first) * REACH_FIGURES));
	}
	return figures;
}

/** Each actor v has two words in the arrays of bits, at 2v and 2v + 1. */
class BitSearch {
	readonly #seen: Int32Array;
	#near: Int32Array;
	#far: Int32Array;
	/** Actors of the level, then those of the next. */
	readonly #list: Int32Array;
	readonly #counters = [new BitCounters(), new BitCounters()] as const;
	readonly #out: Rows;
	readonly #incoming: Rows;

	constructor(n: number, out: Rows, incoming: Rows) {
		this.#seen = new Int32Array(2 * n);
		this.#near = new Int32Array(2 * n);
		this.#far = new Int32Array(2 * n);
		this.#list = new Int32Array(2 * n);
		this.#out = out;
		this.#incoming = incoming;
	}

	/** Searches from [start, end) among the actors [low, high), which hold all that they reach. */
	run(start: number, end: number, low: number, high: number, figures: Float64Array): void {
		const seen = this.#seen.fill(0, 2 * low, 2 * high);
		const list = this.#list;
		let filled = 0;
		for (let source = start; source < end; source++) {
			const bit = source - start;
			const at = 2 * source + (bit >> 5);
			this.#near[at] = seen[at] = 1 << (bit & 31);
			list[filled++] = source;
		}
		for (let depth = 1; filled > 0; depth++) {
			const found = this.#isSparse(filled, high - low)
				? this.#push(filled)
				: this.#pull(filled, low, high, end - start);
			const near = this.#near;
			for (let place = 0; place < filled; place++) {
				near[2 * list[place]!] = 0;
				near[2 * list[place]! + 1] = 0;
			}
			list.copyWithin(0, filled, filled + found);
			filled = found;
			[this.#near, this.#far] = [this.#far, near];
			this.#book(filled, depth, figures);
		}
	}

	/** Whether few arcs leave the actors of the level, so that following them is the shorter way. */
	#isSparse(filled: number, actors: number): boolean {
		const { offsets, targets } = this.#out;
		const list = this.#list;
		const few = (targets.length * (2 * actors)) / this.#seen.length / 4;
		let arcs = 0;
		for (let place = 0; place < filled && arcs < few; place++) {
			const v = list[place]!;
			arcs += offsets[v + 1]! - offsets[v]!;
		}
		return arcs < few;
	}

	#push(filled: number): number {
		const { offsets, targets } = this.#out;
		const list = this.#list;
		const near = this.#near;
		const far = this.#far;
		const seen = this.#seen;
		let touched = filled;
		for (let place = 0; place < filled; place++) {
			const v = list[place]!;
			const even = near[2 * v]!;
			const odd = near[2 * v + 1]!;
			for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
				const at = 2 * targets[k]!;
				if ((far[at]! | far[at + 1]!) === 0) list[touched++] = targets[k]!;
				far[at]! |= even;
				far[at + 1]! |= odd;
			}
		}
		let found = filled;
		for (let place = filled; place < touched; place++) {
			const w = list[place]!;
			const even = far[2 * w]! & ~seen[2 * w]!;
			const odd = far[2 * w + 1]! & ~seen[2 * w + 1]!;
			far[2 * w] = even;
			far[2 * w + 1] = odd;
			if ((even | odd) === 0) continue;
			seen[2 * w]! |= even;
			seen[2 * w + 1]! |= odd;
			list[found++] = w;
		}
		return found - filled;
	}

	#pull(filled: number, low: number, high: number, sources: number): number {
		const { offsets, targets } = this.#incoming;
		const list = this.#list;
		const near = this.#near;
		const far = this.#far;
		const seen = this.#seen;
		const allEven = sources < WORD ? 2 ** sources - 1 : -1;
		const allOdd = sources < BATCH ? 2 ** Math.max(0, sources - WORD) - 1 : -1;
		let found = filled;
		for (let w = low; w < high; w++) {
			const seenEven = seen[2 * w]!;
			const seenOdd = seen[2 * w + 1]!;
			if (seenEven === allEven && seenOdd === allOdd) continue;
			let even = 0;
			let odd = 0;
			for (let k = offsets[w]!, end = offsets[w + 1]!; k < end; k++) {
				const at = 2 * targets[k]!;
				even |= near[at]!;
				odd |= near[at + 1]!;
			}
			even &= ~seenEven;
			odd &= ~seenOdd;
			if ((even | odd) === 0) continue;
			far[2 * w] = even;
			far[2 * w + 1] = odd;
			seen[2 * w] = seenEven | even;
			seen[2 * w + 1] = seenOdd | odd;
			list[found++] = w;
		}
		return found - filled;
	}

	/** Books how many actors of the level each source has found. */
	#book(filled: number, depth: number, figures: Float64Array): void {
		this.#counters.forEach((counters, word) => {
			counters.count(this.#near, this.#list, filled, word);
			counters.forEach((bit, found) => {
				const at = (word * WORD + bit) * REACH_FIGURES;
				figures[at]! += found;
				figures[at + 1]! += found * depth;
				figures[at + 2]! += found / depth;
				figures[at + 3] = depth;
			});
		});
	}
}
