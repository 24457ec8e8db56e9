/** One of the two searches that meet in the middle. */
import type { Rows } from './search-graph';

/** Only ratios within a level matter, so counts above this are scaled down, level by level. */
const COUNT_LIMIT = 1e100;

/** Who of a network has been found, and where; the two sides share it. */
export interface FoundPlaces {
	/** By actor: 0 = by nobody, else the number of the side. */
	readonly sideOf: Uint8Array;
	/** By actor that is found: its place in the list of that side. */
	readonly placeOf: Int32Array;
}

/**
 * Breadth first from one end, with the number of shortest paths to each actor that is found. What the
 * search knows of its actors lies together in the order in which they were found; of a large network
 * only `sideOf`, a byte an actor, is read here and there, once an arc.
 */
export class SearchSide {
	/** Arcs that leave the outermost level. */
	arcs = 0;
	/** After an `advance` that met the other side: the places of the crossing, here and there. */
	crossingFrom = 0;
	crossingTo = 0;
	readonly #rows: Rows;
	readonly #reverse: Rows;
	readonly #known: FoundPlaces;
	readonly #side: 1 | 2;
	/** Actors by place, and the shortest paths to each. */
	#found = new Int32Array(1024);
	#count = new Float64Array(1024);
	#filled = 0;
	/** First place of each level; the outermost is the last. */
	readonly #levels: number[] = [];

	/**
	 * @param rows ties in the direction of the search
	 * @param known nobody is found yet
	 */
	constructor(rows: Rows, reverse: Rows, known: FoundPlaces, side: 1 | 2) {
		this.#rows = rows;
		this.#reverse = reverse;
		this.#known = known;
		this.#side = side;
	}

	start(end: number): void {
		const { offsets } = this.#rows;
		this.#found[0] = end;
		this.#count[0] = 1;
		this.#filled = 1;
		this.#levels.length = 0;
		this.#levels.push(0);
		this.#known.sideOf[end] = this.#side;
		this.#known.placeOf[end] = 0;
		this.arcs = offsets[end + 1]! - offsets[end]!;
	}

	/** Forgets all it has found; both sides must, before either starts again. */
	clear(): void {
		const { sideOf } = this.#known;
		for (let place = 0; place < this.#filled; place++) sideOf[this.#found[place]!] = 0;
	}

	/**
	 * Finds the next level. When arcs lead into the other side one is drawn, in proportion to the paths
	 * across it, and the answer is true.
	 */
	advance(other: SearchSide, random: () => number): boolean {
		this.#makeRoom();
		const { offsets, targets } = this.#rows;
		const { sideOf, placeOf } = this.#known;
		const side = this.#side;
		const found = this.#found;
		const count = this.#count;
		const countThere = other.#count;
		const end = this.#filled;
		let filled = end;
		let crossings = 0;
		for (let place = this.#levels.at(-1)!; place < end; place++) {
			const v = found[place]!;
			const paths = count[place]!;
			for (let k = offsets[v]!, last = offsets[v + 1]!; k < last; k++) {
				const w = targets[k]!;
				if (sideOf[w] === 0) {
					// Whoever is found beside a crossing is on no shortest path.
					if (crossings > 0) continue;
					sideOf[w] = side;
					placeOf[w] = filled;
					found[filled] = w;
					count[filled++] = paths;
				} else if (sideOf[w] === side) {
					if (placeOf[w]! >= end) count[placeOf[w]!]! += paths;
				} else {
					const through = paths * countThere[placeOf[w]!]!;
					crossings += through;
					if (random() * crossings < through) {
						this.crossingFrom = place;
						this.crossingTo = placeOf[w]!;
					}
				}
			}
		}
		this.#filled = filled;
		if (crossings > 0) return true;
		this.#levels.push(end);
		this.#closeLevel(end);
		return false;
	}

	/** Room for all arcs of the level to find somebody new. */
	#makeRoom(): void {
		const most = Math.min(this.#known.sideOf.length, this.#filled + this.arcs);
		if (most <= this.#found.length) return;
		const found = new Int32Array(2 * most);
		const count = new Float64Array(2 * most);
		found.set(this.#found);
		count.set(this.#count);
		this.#found = found;
		this.#count = count;
	}

	/** Counts the arcs on from the level that begins at a place, and keeps its path counts in bounds. */
	#closeLevel(start: number): void {
		const { offsets } = this.#rows;
		let arcs = 0;
		let largest = 0;
		for (let place = start; place < this.#filled; place++) {
			const v = this.#found[place]!;
			arcs += offsets[v + 1]! - offsets[v]!;
			if (this.#count[place]! > largest) largest = this.#count[place]!;
		}
		this.arcs = arcs;
		if (largest <= COUNT_LIMIT) return;
		for (let place = start; place < this.#filled; place++) this.#count[place]! /= largest;
	}

	/**
	 * From the actor at a place to the end, through predecessors in proportion to their paths, each with
	 * one more in `passes`; the end itself does not count.
	 */
	walkBack(place: number, random: () => number, passes: Uint32Array): void {
		const { offsets, targets } = this.#reverse;
		const { sideOf, placeOf } = this.#known;
		const side = this.#side;
		let level = this.#levels.length - 1;
		while (this.#levels[level]! > place) level--;
		for (let at = place; level > 0; level--) {
			const v = this.#found[at]!;
			passes[v]!++;
			const from = this.#levels[level - 1]!;
			const to = this.#levels[level]!;
			let paths = 0;
			for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
				const u = targets[k]!;
				if (sideOf[u] !== side) continue;
				const before = placeOf[u]!;
				if (before < from || before >= to) continue;
				const through = this.#count[before]!;
				paths += through;
				if (random() * paths < through) at = before;
			}
		}
	}
}
