/**
 * Arcs in any order -> adjacency in compressed rows. The loops are functions of their own that know
 * nothing but arrays: the engine throws code that rests on objects of a class away whenever none of
 * them is in use, and compiling it again costs as much as running it.
 */
import type { Adjacency } from './network';

/** Parallel arrays, one entry an arc; only the first `count` entries count. */
export interface Arcs {
	readonly count: number;
	readonly sources: Int32Array;
	readonly targets: Int32Array;
	readonly weights: Float64Array;
}

/**
 * The arcs one way: two counting sorts (by end, then by start), then equal neighbours merge, their
 * strengths added in the order of the arcs. O(n + arcs).
 */
export function mergeArcs(n: number, arcs: Arcs, way: 'forward' | 'backward'): Adjacency {
	const { count, weights } = arcs;
	const starts = way === 'forward' ? arcs.sources : arcs.targets;
	const ends = way === 'forward' ? arcs.targets : arcs.sources;
	const byStart = countPlaces(n, starts, count);
	const byEnd = countPlaces(n, ends, count);
	const sortedStarts = new Int32Array(count);
	const sortedWeights = new Float64Array(count);
	sortInto(ends, starts, weights, count, byEnd.slice(), sortedStarts, sortedWeights);
	const filled = byStart.slice(0, n);
	const targets = new Int32Array(count);
	const strengths = new Float64Array(count);
	dealOut(byEnd, sortedStarts, sortedWeights, byStart, filled, targets, strengths);
	return closeGaps(n, byStart, filled, targets, strengths);
}

/**
 * The arcs both ways, so that each pair stands in the rows of both ends, the strengths of its arcs
 * added in their order. No arc may join an actor to itself. Pairs are sorted by their smaller end and
 * dealt out to the larger one; what has merged there is dealt back. O(n + arcs).
 */
export function mergePairs(n: number, { count, sources, targets, weights }: Arcs): Adjacency {
	const starts = new Int32Array(n + 1);
	const bySmaller = new Int32Array(n + 1);
	countPairs(sources, targets, count, starts, bySmaller);
	addUp(starts);
	addUp(bySmaller);
	const sortedLarger = new Int32Array(count);
	const sortedWeights = new Float64Array(count);
	const next = bySmaller.slice();
	sortBySmaller(sources, targets, weights, count, next, sortedLarger, sortedWeights);
	const filled = starts.slice(0, n);
	const neighbours = new Int32Array(2 * count);
	const strengths = new Float64Array(2 * count);
	dealOut(bySmaller, sortedLarger, sortedWeights, starts, filled, neighbours, strengths);
	dealBack(starts, filled.slice(), filled, neighbours, strengths);
	return closeGaps(n, starts, filled, neighbours, strengths);
}

/** Where the arcs of each actor begin when they are sorted by actor. */
function countPlaces(n: number, actors: Int32Array, count: number): Int32Array {
	const places = new Int32Array(n + 1);
	countEach(actors, count, places);
	addUp(places);
	return places;
}

function countEach(actors: Int32Array, count: number, places: Int32Array): void {
	for (let arc = 0; arc < count; arc++) places[actors[arc]! + 1]!++;
}

/** By actor: the arcs that it is an end of, and those that it is the smaller end of. */
function countPairs(
	sources: Int32Array,
	targets: Int32Array,
	count: number,
	either: Int32Array,
	smaller: Int32Array
): void {
	for (let arc = 0; arc < count; arc++) {
		const source = sources[arc]!;
		const target = targets[arc]!;
		either[source + 1]!++;
		either[target + 1]!++;
		smaller[(source < target ? source : target) + 1]!++;
	}
}

function addUp(counts: Int32Array): void {
	for (let i = 1; i < counts.length; i++) counts[i]! += counts[i - 1]!;
}

/** `sortInto` with the smaller end of each arc as the key and the larger one beside it. */
function sortBySmaller(
	sources: Int32Array,
	targets: Int32Array,
	weights: Float64Array,
	count: number,
	next: Int32Array,
	sortedLarger: Int32Array,
	sortedWeights: Float64Array
): void {
	for (let arc = 0; arc < count; arc++) {
		const source = sources[arc]!;
		const target = targets[arc]!;
		const isUp = source < target;
		const place = next[isUp ? source : target]!++;
		sortedLarger[place] = isUp ? target : source;
		sortedWeights[place] = weights[arc]!;
	}
}

/** Writes each arc behind the last one with the same key. */
function sortInto(
	keys: Int32Array,
	others: Int32Array,
	weights: Float64Array,
	count: number,
	next: Int32Array,
	sortedOthers: Int32Array,
	sortedWeights: Float64Array
): void {
	for (let arc = 0; arc < count; arc++) {
		const place = next[keys[arc]!]!++;
		sortedOthers[place] = others[arc]!;
		sortedWeights[place] = weights[arc]!;
	}
}

/**
 * Deals arcs that are sorted by their one end out to the rows of the other. The sorted ends come in
 * ascending order, so that the last entry of a row is the only one that may be equal.
 *
 * @param rows row of each arc, by its place in the sorted list
 * @param filled end of what each row holds; moved on
 */
function dealOut(
	byEnd: Int32Array,
	rows: Int32Array,
	weights: Float64Array,
	rowStarts: Int32Array,
	filled: Int32Array,
	targets: Int32Array,
	strengths: Float64Array
): void {
	for (let end = 0; end + 1 < byEnd.length; end++) {
		for (let place = byEnd[end]!; place < byEnd[end + 1]!; place++) {
			const row = rows[place]!;
			const last = filled[row]!;
			if (last > rowStarts[row]! && targets[last - 1] === end) {
				strengths[last - 1]! += weights[place]!;
			} else {
				targets[last] = end;
				strengths[last] = weights[place]!;
				filled[row] = last + 1;
			}
		}
	}
}

/**
 * Rows hold their smaller neighbours, each once, up to `smallerEnds`: puts every row behind the last
 * entry of each of these neighbours.
 */
function dealBack(
	rowStarts: Int32Array,
	smallerEnds: Int32Array,
	filled: Int32Array,
	targets: Int32Array,
	strengths: Float64Array
): void {
	for (let row = 0; row < smallerEnds.length; row++) {
		for (let place = rowStarts[row]!; place < smallerEnds[row]!; place++) {
			const last = filled[targets[place]!]!++;
			targets[last] = row;
			strengths[last] = strengths[place]!;
		}
	}
}

/** Moves the rows together where arcs have merged. Row i lies from `starts[i]` up to `ends[i]`. */
function closeGaps(
	n: number,
	starts: Int32Array,
	ends: Int32Array,
	targets: Int32Array,
	weights: Float64Array
): Adjacency {
	const offsets = new Int32Array(n + 1);
	for (let i = 0; i < n; i++) {
		const start = offsets[i]!;
		if (start !== starts[i]) {
			targets.copyWithin(start, starts[i]!, ends[i]!);
			weights.copyWithin(start, starts[i]!, ends[i]!);
		}
		offsets[i + 1] = start + ends[i]! - starts[i]!;
	}
	const count = offsets[n]!;
	if (count === targets.length) return { offsets, targets, weights };
	return { offsets, targets: targets.slice(0, count), weights: weights.slice(0, count) };
}
