/** Draws shortest paths between random pairs: a search from both ends that meets in the middle. */
import type { Rows, SearchGraph } from './search-graph';

/** Only ratios within a level matter, so counts above this are scaled down, level by level. */
const COUNT_LIMIT = 1e100;

/**
 * A search from both ends, one level at a time from the side whose next level costs less. As soon as
 * arcs from the level of one side end in the other, those arcs are where all shortest paths cross. One
 * is drawn in proportion to the paths through it, then a way to either end, predecessors in proportion
 * to their paths: every shortest path is equally likely (Borassi and Natale 2019, ACM J. Exp.
 * Algorithmics 24:1.2).
 */
export class PathSampler {
	readonly #sides: readonly [Side, Side];
	readonly #random: () => number;

	constructor({ out, in: incoming }: SearchGraph, random: () => number) {
		const n = out.offsets.length - 1;
		this.#sides = [new Side(n, out, incoming), new Side(n, incoming, out)];
		this.#random = random;
	}

	/** Adds one to `passes` of every actor inside a shortest path from s to t, drawn at random. */
	draw(s: number, t: number, passes: Uint32Array): void {
		const [near, far] = this.#sides;
		near.restart(s);
		far.restart(t);
		while (near.arcs > 0 && far.arcs > 0) {
			const isNear = near.arcs <= far.arcs;
			const crossing = (isNear ? near : far).advance(isNear ? far : near, this.#random);
			if (!crossing) continue;
			const [own, other] = isNear ? [near, far] : [far, near];
			own.walkBack(crossing[0], this.#random, passes);
			other.walkBack(crossing[1], this.#random, passes);
			return;
		}
	}
}

/** The search from one end. */
class Side {
	/** Arcs that leave the outermost level. */
	arcs = 0;
	readonly #rows: Rows;
	readonly #reverse: Rows;
	readonly #depthOf: Int32Array;
	readonly #count: Float64Array;
	readonly #found: Int32Array;
	#filled = 0;
	#levelStart = 0;
	#depth = 0;

	constructor(n: number, rows: Rows, reverse: Rows) {
		this.#rows = rows;
		this.#reverse = reverse;
		this.#depthOf = new Int32Array(n).fill(-1);
		this.#count = new Float64Array(n);
		this.#found = new Int32Array(n);
	}

	restart(end: number): void {
		for (let place = 0; place < this.#filled; place++) this.#depthOf[this.#found[place]!] = -1;
		this.#found[0] = end;
		this.#filled = 1;
		this.#levelStart = 0;
		this.#depth = 0;
		this.#depthOf[end] = 0;
		this.#count[end] = 1;
		this.arcs = this.#rows.offsets[end + 1]! - this.#rows.offsets[end]!;
	}

	/** Finds the next level; or an arc into the other side, [from, to], when there is one. */
	advance(other: Side, random: () => number): readonly [number, number] | null {
		const { offsets, targets } = this.#rows;
		const depthOf = this.#depthOf;
		const otherDepthOf = other.#depthOf;
		const count = this.#count;
		const found = this.#found;
		const end = this.#filled;
		const depth = this.#depth + 1;
		let filled = end;
		let arcs = 0;
		let crossings = 0;
		let from = -1;
		let to = -1;
		let largest = 0;
		for (let place = this.#levelStart; place < end; place++) {
			const v = found[place]!;
			const paths = count[v]!;
			for (let k = offsets[v]!, last = offsets[v + 1]!; k < last; k++) {
				const w = targets[k]!;
				if (otherDepthOf[w]! >= 0) {
					const through = paths * other.#count[w]!;
					crossings += through;
					if (random() * crossings < through) {
						from = v;
						to = w;
					}
				} else if (depthOf[w]! < 0) {
					depthOf[w] = depth;
					count[w] = paths;
					found[filled++] = w;
					arcs += offsets[w + 1]! - offsets[w]!;
				} else if (depthOf[w] === depth) count[w]! += paths;
				if (count[w]! > largest) largest = count[w]!;
			}
		}
		this.#levelStart = end;
		this.#filled = filled;
		this.#depth = depth;
		this.arcs = arcs;
		if (largest > COUNT_LIMIT) {
			for (let place = end; place < filled; place++) count[found[place]!]! /= largest;
		}
		return from < 0 ? null : [from, to];
	}

	/** From v to the end, through predecessors in proportion to their paths; the end does not count. */
	walkBack(v: number, random: () => number, passes: Uint32Array): void {
		const { offsets, targets } = this.#reverse;
		for (let depth = this.#depthOf[v]!; depth > 0; depth--) {
			passes[v]!++;
			let paths = 0;
			let next = v;
			for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
				const u = targets[k]!;
				if (this.#depthOf[u] !== depth - 1) continue;
				paths += this.#count[u]!;
				if (random() * paths < this.#count[u]!) next = u;
			}
			v = next;
		}
	}
}
