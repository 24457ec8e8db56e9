/** What each actor's leaving takes away from the nearness of all pairs, source by source. */
import type { Rows } from '../kernels/search-graph';

/** Sums are of UNIT / distance: whole numbers up to distance 16, exact in any order. */
const UNIT = 720_720;
const NOT_REACHED = 0x7fffffff;

/**
 * Searches from sources, one after the other, and adds up who is needed for what.
 *
 * A search gives each actor its *gate*: the last actor before it that all shortest paths from the
 * source pass. Gates form a tree (the dominator tree of the shortest paths), in which exactly the
 * actors below v get farther away when v leaves.
 */
export class RemovalSearch {
	readonly unit = UNIT;
	/** Sum of unit / d(s, t) over the sources s so far. */
	total = 0;
	/** By actor: what of `total` is lost when it leaves. */
	readonly lost: Float64Array;
	readonly #out: Rows;
	readonly #in: Rows;
	/** unit / distance. */
	readonly #nearness: Float64Array;
	readonly #distance: Int32Array;
	/** Actors in the order in which they are found, and where each stands in it. */
	readonly #found: Int32Array;
	readonly #place: Int32Array;
	readonly #gate: Int32Array;
	/** Actors from the top of the tree down, each followed by all below it; `#turn` is where each stands. */
	readonly #tree: Int32Array;
	readonly #turn: Int32Array;
	/** Where those below an actor end in `#tree`. */
	readonly #end: Int32Array;
	/** Distance when an actor has left, for those below it. */
	readonly #detour: Int32Array;
	/** Lists of actors by detour: the first of each, and the next after an actor; -1 = none. */
	readonly #first: Int32Array;
	readonly #next: Int32Array;
	readonly #wave: Int32Array;

	/** @param incoming the ties from their far end; the same object as `out` when undirected */
	constructor(out: Rows, incoming: Rows) {
		const n = out.offsets.length - 1;
		this.#out = out;
		this.#in = incoming;
		this.lost = new Float64Array(n);
		this.#nearness = Float64Array.from({ length: n + 1 }, (_, d) => (d === 0 ? 0 : UNIT / d));
		this.#distance = new Int32Array(n);
		this.#found = new Int32Array(n);
		this.#place = new Int32Array(n);
		this.#gate = new Int32Array(n);
		this.#tree = new Int32Array(n);
		this.#turn = new Int32Array(n);
		this.#end = new Int32Array(n);
		this.#detour = new Int32Array(n);
		this.#first = new Int32Array(n + 2).fill(-1);
		this.#next = new Int32Array(n);
		this.#wave = new Int32Array(n);
	}

	/** Adds the pairs that start at a source. */
	add(source: number): void {
		const count = this.#search(source);
		const found = this.#found;
		const distance = this.#distance;
		let reached = 0;
		for (let place = 1; place < count; place++) {
			const actor = found[place]!;
			const near = this.#nearness[distance[actor]!]!;
			reached += near;
			this.lost[actor]! += near;
		}
		this.total += reached;
		this.lost[source]! += reached;
		this.#layOutTree(count);
		for (let place = 1; place < count; place++) {
			const actor = found[place]!;
			const below = this.#end[actor]! - this.#turn[actor]! - 1;
			if (below === 1) this.lost[actor]! += this.#loseOne(actor);
			else if (below > 1) this.lost[actor]! += this.#loseSeveral(actor, count);
		}
	}

	/** Distances and gates; returns how many are found, the source included. */
	#search(source: number): number {
		const { offsets, targets } = this.#out;
		const distance = this.#distance.fill(NOT_REACHED);
		const found = this.#found;
		const place = this.#place;
		const gate = this.#gate;
		distance[source] = 0;
		gate[source] = source;
		place[source] = 0;
		found[0] = source;
		let count = 1;
		for (let head = 0; head < count; head++) {
			const v = found[head]!;
			const next = distance[v]! + 1;
			for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
				const w = targets[k]!;
				const known = distance[w]!;
				if (known < next) continue;
				if (known > next) {
					distance[w] = next;
					gate[w] = v;
					place[w] = count;
					found[count++] = w;
					continue;
				}
				// Another last step to w: its gate moves up to where the ways part.
				let a = gate[w]!;
				if (a === source) continue;
				let b = v;
				while (a !== b) {
					if (place[a]! > place[b]!) a = gate[a]!;
					else b = gate[b]!;
				}
				gate[w] = a;
			}
		}
		return count;
	}

	#layOutTree(count: number): void {
		const found = this.#found;
		const gate = this.#gate;
		const turn = this.#turn.fill(-1);
		const end = this.#end;
		// First `end` counts an actor and all below it, and `wave` is the next free turn below it.
		for (let place = 0; place < count; place++) end[found[place]!] = 1;
		for (let place = count - 1; place > 0; place--) {
			const actor = found[place]!;
			end[gate[actor]!]! += end[actor]!;
		}
		const free = this.#wave;
		const source = found[0]!;
		turn[source] = 0;
		free[source] = 1;
		this.#tree[0] = source;
		for (let place = 1; place < count; place++) {
			const actor = found[place]!;
			const above = gate[actor]!;
			const own = free[above]!;
			free[above] = own + end[actor]!;
			free[actor] = own + 1;
			turn[actor] = own;
			end[actor]! += own;
			this.#tree[own] = actor;
		}
	}

	/** What the source loses of the one actor below `gate` when that leaves. */
	#loseOne(gate: number): number {
		const { offsets, targets } = this.#in;
		const distance = this.#distance;
		const actor = this.#tree[this.#turn[gate]! + 1]!;
		const own = distance[actor]!;
		let nearest = NOT_REACHED;
		for (let k = offsets[actor]!, end = offsets[actor + 1]!; k < end; k++) {
			const neighbour = targets[k]!;
			if (neighbour === gate || distance[neighbour]! >= nearest) continue;
			nearest = distance[neighbour]!;
			if (nearest === own) break;
		}
		const before = this.#nearness[own]!;
		return nearest === NOT_REACHED ? before : before - this.#nearness[nearest + 1]!;
	}

	/** What the source loses of all actors below `gate` when that leaves. */
	#loseSeveral(gate: number, count: number): number {
		const start = this.#turn[gate]!;
		const end = this.#end[gate]!;
		let lost = 0;
		for (let at = start + 1; at < end; at++) {
			lost += this.#nearness[this.#distance[this.#tree[at]!]!]!;
		}
		// The ties from those who keep their distance to the others, seen from the smaller side.
		const isReached =
			count < 2 * (end - start) ? this.#enterFrom(start, end, count) : this.#enterInto(start, end);
		return isReached ? lost - this.#regain(start, end) : lost;
	}

	/**
	 * Detours of those below the gate over a neighbour that keeps its distance, found by going through
	 * all who keep theirs; false when there are none.
	 */
	#enterFrom(start: number, end: number, count: number): boolean {
		const { offsets, targets } = this.#out;
		const detour = this.#detour;
		for (let at = start + 1; at < end; at++) detour[this.#tree[at]!] = NOT_REACHED;
		let isReached = false;
		for (let at = 0; at < count; at++) {
			if (at === start) at = end;
			if (at >= count) break;
			const actor = this.#tree[at]!;
			const own = this.#distance[actor]! + 1;
			for (let k = offsets[actor]!, stop = offsets[actor + 1]!; k < stop; k++) {
				const neighbour = targets[k]!;
				const turn = this.#turn[neighbour]!;
				if (turn <= start || turn >= end || detour[neighbour]! <= own) continue;
				detour[neighbour] = own;
				isReached = true;
			}
		}
		return isReached;
	}

	/** The same, found by asking each of those below the gate. */
	#enterInto(start: number, end: number): boolean {
		const { offsets, targets } = this.#in;
		const distance = this.#distance;
		const turn = this.#turn;
		let isReached = false;
		for (let at = start + 1; at < end; at++) {
			const actor = this.#tree[at]!;
			let nearest = NOT_REACHED;
			for (let k = offsets[actor]!, stop = offsets[actor + 1]!; k < stop; k++) {
				const neighbour = targets[k]!;
				if (distance[neighbour]! >= nearest) continue;
				const neighbourTurn = turn[neighbour]!;
				if (neighbourTurn < start || neighbourTurn >= end) nearest = distance[neighbour]!;
			}
			if (nearest !== NOT_REACHED) isReached = true;
			this.#detour[actor] = nearest === NOT_REACHED ? NOT_REACHED : nearest + 1;
		}
		return isReached;
	}

	/** Nearness by detours: a search that starts, level by level, from those entered. */
	#regain(start: number, end: number): number {
		const { offsets, targets } = this.#out;
		const turn = this.#turn;
		const detour = this.#detour;
		const wave = this.#wave;
		const first = this.#first;
		let lowest = NOT_REACHED;
		let highest = 0;
		for (let at = start + 1; at < end; at++) {
			const actor = this.#tree[at]!;
			const level = detour[actor]!;
			if (level === NOT_REACHED) continue;
			this.#next[actor] = first[level]!;
			first[level] = actor;
			if (level < lowest) lowest = level;
			if (level > highest) highest = level;
		}
		let regained = 0;
		let head = 0;
		let tail = 0;
		for (let level = lowest; level <= highest || head < tail; level++) {
			// Who is found on an earlier level by now has a shorter detour than its list says.
			for (let actor = first[level]!; actor >= 0; actor = this.#next[actor]!) {
				if (detour[actor] === level) wave[tail++] = actor;
			}
			first[level] = -1;
			const stop = tail;
			regained += (stop - head) * this.#nearness[level]!;
			for (; head < stop; head++) {
				const actor = wave[head]!;
				for (let k = offsets[actor]!, last = offsets[actor + 1]!; k < last; k++) {
					const neighbour = targets[k]!;
					if (detour[neighbour]! <= level + 1) continue;
					const neighbourTurn = turn[neighbour]!;
					if (neighbourTurn <= start || neighbourTurn >= end) continue;
					detour[neighbour] = level + 1;
					wave[tail++] = neighbour;
				}
			}
		}
		return regained;
	}
}
