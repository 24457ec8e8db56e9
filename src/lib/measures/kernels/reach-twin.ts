/** Distances from some sources in plain TypeScript: what `assembly/reach.ts` does, to read. */
import { islandRange, type Rows, type SearchGraph } from './search-graph';

/** Numbers of a source in a result: others reached, sum of distances, of 1/distance, the farthest. */
export const REACH_FIGURES = 4;
const WORD = 32;

/**
 * Breadth-first search from 32 sources at once, one bit each (Then et al. 2014, Proc. VLDB 8:449-460).
 * A level finds at w the sources that a neighbour of w was found by on the level before, less those
 * that found w earlier. How many actors each source finds on a level is counted in bit planes: plane p
 * holds bit p of the 32 counters.
 *
 * @param out ties in the direction of the search
 * @param incoming the same ties from their far end; the same object when undirected
 * @returns four numbers for each source
 * Cost O(m · levels) for 32 sources at worst, O(m) where few actors are on a level.
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
	for (let start = first; start < last; start += WORD) {
		const end = Math.min(last, start + WORD);
		const { low, high } = islandRange(graph, start, end - 1);
		search.run(start, end, low, high, figures, first);
	}
	return figures;
}

class BitSearch {
	readonly #seen: Int32Array;
	#near: Int32Array;
	#far: Int32Array;
	readonly #list: Int32Array;
	readonly #isTouched: Uint8Array;
	readonly #planes = new Int32Array(WORD);
	#planeCount = 0;
	readonly #out: Rows;
	readonly #incoming: Rows;

	constructor(n: number, out: Rows, incoming: Rows) {
		this.#seen = new Int32Array(n);
		this.#near = new Int32Array(n);
		this.#far = new Int32Array(n);
		this.#list = new Int32Array(2 * n);
		this.#isTouched = new Uint8Array(n);
		this.#out = out;
		this.#incoming = incoming;
	}

	run(
		start: number,
		end: number,
		low: number,
		high: number,
		figures: Float64Array,
		first: number
	): void {
		const seen = this.#seen.fill(0, low, high);
		const list = this.#list;
		const all = end - start === WORD ? -1 : 2 ** (end - start) - 1;
		let filled = 0;
		for (let source = start; source < end; source++) {
			this.#near[source] = seen[source] = 1 << (source - start);
			list[filled++] = source;
		}
		for (let depth = 1; filled > 0; depth++) {
			const found = this.#isSparse(filled, high - low)
				? this.#push(filled)
				: this.#pull(filled, low, high, all);
			for (let place = 0; place < filled; place++) this.#near[list[place]!] = 0;
			list.copyWithin(0, filled, filled + found);
			filled = found;
			[this.#near, this.#far] = [this.#far, this.#near];
			this.#book(depth, figures, start - first);
		}
	}

	/** Whether few arcs leave the actors of the level, so that following them is the shorter way. */
	#isSparse(filled: number, actors: number): boolean {
		const { offsets, targets } = this.#out;
		let arcs = 0;
		for (let place = 0; place < filled; place++) {
			const v = this.#list[place]!;
			arcs += offsets[v + 1]! - offsets[v]!;
		}
		return arcs * 4 < targets.length * (actors / this.#seen.length);
	}

	#push(filled: number): number {
		const { offsets, targets } = this.#out;
		const list = this.#list;
		let touched = filled;
		for (let place = 0; place < filled; place++) {
			const v = list[place]!;
			for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
				const w = targets[k]!;
				this.#far[w]! |= this.#near[v]!;
				if (this.#isTouched[w] === 1) continue;
				this.#isTouched[w] = 1;
				list[touched++] = w;
			}
		}
		let found = filled;
		for (let place = filled; place < touched; place++) {
			const w = list[place]!;
			this.#isTouched[w] = 0;
			this.#far[w]! &= ~this.#seen[w]!;
			if (this.#far[w] === 0) continue;
			this.#settle(w);
			list[found++] = w;
		}
		return found - filled;
	}

	#pull(filled: number, low: number, high: number, all: number): number {
		const { offsets, targets } = this.#incoming;
		let found = filled;
		for (let w = low; w < high; w++) {
			if (this.#seen[w] === all) continue;
			let bits = 0;
			for (let k = offsets[w]!, end = offsets[w + 1]!; k < end; k++) {
				bits |= this.#near[targets[k]!]!;
			}
			bits &= ~this.#seen[w]!;
			if (bits === 0) continue;
			this.#far[w] = bits;
			this.#settle(w);
			this.#list[found++] = w;
		}
		return found - filled;
	}

	/** Marks w as seen by the sources that have just found it, and adds one to their counters. */
	#settle(w: number): void {
		let carry = this.#far[w]!;
		this.#seen[w]! |= carry;
		let p = 0;
		for (; carry !== 0; p++) {
			const plane = this.#planes[p]!;
			this.#planes[p] = plane ^ carry;
			carry &= plane;
		}
		if (p > this.#planeCount) this.#planeCount = p;
	}

	/** Books the counters of a level with the sources and clears them. */
	#book(depth: number, figures: Float64Array, place: number): void {
		const planes = this.#planes;
		let any = 0;
		for (let p = 0; p < this.#planeCount; p++) any |= planes[p]!;
		while (any !== 0) {
			const bit = 31 - Math.clz32(any & -any);
			any &= any - 1;
			let found = 0;
			for (let p = 0; p < this.#planeCount; p++) found |= ((planes[p]! >>> bit) & 1) << p;
			const at = (place + bit) * REACH_FIGURES;
			figures[at]! += found;
			figures[at + 1]! += found * depth;
			figures[at + 2]! += found / depth;
			figures[at + 3] = depth;
		}
		planes.fill(0, 0, this.#planeCount);
		this.#planeCount = 0;
	}
}
