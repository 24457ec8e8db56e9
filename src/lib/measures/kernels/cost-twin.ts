/** Path costs and cheapest paths in plain TypeScript: what `assembly/cost*.ts` do, to read. */
import type { Reach } from '../reach';
import { BucketQueue } from '../sweep/bucket-queue';
import { CostOrder, UNREACHED } from './cost-order';
import { costFigures, type CostChunk, type CostPlan } from './cost-plan';
import type { Rows } from './search-graph';

const LANES = 8;
/** Counts stop growing here, so that no sum overflows; no network of real people comes near. */
const COUNT_LIMIT = 1e300;

/**
 * From each source the cost of the cheapest path to everybody (Dial 1969), then the actors by their
 * cost: v comes before w on a cheapest path when cost(v) + cost of the arc is cost(w). Forward
 * `count[w]` = Σ count[v] over those before w. Back from the farthest `ratio[v]` = 1 / count[v] +
 * Σ ratio[w] over those w that v comes before, and count[v] times that sum are the pairs that pass v
 * (Brandes 2001).
 *
 * Costs are whole, so it does not matter who finds them. Sums of 1 / cost by source run over the
 * actors in ascending order; by actor eight sources are added pairwise, then to the sum so far: that
 * is what makes the figures equal to the last bit.
 *
 * Cost O(m + n) a source.
 */
export function costTotals(plan: CostPlan, { first, last }: CostChunk): Float64Array {
	const { graph, unit, isDirected } = plan;
	const n = graph.tiedCount;
	const figures = costFigures(plan, { first, last });
	const search = new CostSearch(graph.out, plan.outCosts as Int32Array, n);
	const paths = new CheapestPaths(graph.in, plan.inCosts as Int32Array, n);
	const nearness = new Float64Array(isDirected ? n * LANES : 0);
	for (let source = first; source < last; source++) {
		const distance = search.from(source);
		const lane = (source - first) % LANES;
		const place = source - first;
		for (let v = 0; v < n; v++) {
			const cost = distance[v]!;
			if (cost === UNREACHED || cost === 0) continue;
			const near = unit / cost;
			book(figures.out, place, cost, near);
			if (!figures.in) continue;
			book(figures.in, v, cost, 0);
			nearness[v * LANES + lane] = near;
		}
		if (figures.in && (lane === LANES - 1 || source === last - 1)) {
			addLanes(figures.in.inverseSum, nearness);
		}
		paths.addPairs(distance, figures.pairs);
	}
	return figures.all;
}

function book(reach: Reach, place: number, cost: number, near: number): void {
	reach.reachedCount[place]! += 1;
	reach.distanceSum[place]! += cost;
	reach.inverseSum[place]! += near;
	if (cost > reach.eccentricity[place]!) reach.eccentricity[place] = cost;
}

/** Adds the lanes of each actor and clears them. */
function addLanes(sums: Float64Array, lanes: Float64Array): void {
	for (let v = 0; v < sums.length; v++) {
		const at = v * LANES;
		const even = lanes[at]! + lanes[at + 2]! + (lanes[at + 4]! + lanes[at + 6]!);
		const odd = lanes[at + 1]! + lanes[at + 3]! + (lanes[at + 5]! + lanes[at + 7]!);
		sums[v]! += even + odd;
	}
	lanes.fill(0);
}

/** Settles actors in the order of their cost, taken from a ring of buckets. */
class CostSearch {
	readonly #rows: Rows;
	readonly #costs: Int32Array;
	readonly #queue: BucketQueue;
	readonly #distance: Int32Array;

	constructor(rows: Rows, costs: Int32Array, n: number) {
		this.#rows = rows;
		this.#costs = costs;
		this.#queue = new BucketQueue(n, rows.targets.length, costs);
		this.#distance = new Int32Array(n);
	}

	/** By actor: cost of the cheapest path, or UNREACHED; used again for the next source. */
	from(source: number): Int32Array {
		const { offsets, targets } = this.#rows;
		const costs = this.#costs;
		const queue = this.#queue;
		const distance = this.#distance.fill(UNREACHED);
		distance[source] = 0;
		queue.restart(source);
		for (let v = queue.pop(); v >= 0; v = queue.pop()) {
			const cost = distance[v]!;
			for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
				const w = targets[k]!;
				const reached = cost + costs[k]!;
				if (reached >= distance[w]!) continue;
				distance[w] = reached;
				queue.push(w, reached);
			}
		}
		return distance;
	}
}

/** Counts the cheapest paths by the costs that a search has found. */
class CheapestPaths {
	readonly #incoming: Rows;
	readonly #costs: Int32Array;
	readonly #byCost: CostOrder;
	readonly #count: Float64Array;
	readonly #ratio: Float64Array;
	/** The actors before v are `before[starts[v] … starts[v+1]-1]`, in the order of its row. */
	readonly #before: Int32Array;
	readonly #starts: Int32Array;

	constructor(incoming: Rows, costs: Int32Array, n: number) {
		this.#incoming = incoming;
		this.#costs = costs;
		this.#byCost = new CostOrder(n, bucketShift(costs));
		this.#count = new Float64Array(n);
		this.#ratio = new Float64Array(n);
		this.#before = new Int32Array(incoming.targets.length);
		this.#starts = new Int32Array(n + 1);
	}

	addPairs(distance: Int32Array, pairs: Float64Array): void {
		this.#findBefore(distance);
		const reached = this.#byCost.sort(distance);
		const { order } = this.#byCost;
		const before = this.#before;
		const starts = this.#starts;
		const count = this.#count;
		const ratio = this.#ratio.fill(0);
		count[order[0]!] = 1;
		for (let p = 1; p < reached; p++) {
			const w = order[p]!;
			let paths = 0;
			for (let e = starts[w]!, end = starts[w + 1]!; e < end; e++) paths += count[before[e]!]!;
			count[w] = Math.min(paths, COUNT_LIMIT);
		}
		for (let p = reached - 1; p > 0; p--) {
			const w = order[p]!;
			pairs[w]! += count[w]! * ratio[w]!;
			ratio[w]! += 1 / count[w]!;
			for (let e = starts[w]!, end = starts[w + 1]!; e < end; e++) ratio[before[e]!]! += ratio[w]!;
		}
	}

	#findBefore(distance: Int32Array): void {
		const { offsets, targets } = this.#incoming;
		const costs = this.#costs;
		let stored = 0;
		for (let w = 0; w < distance.length; w++) {
			this.#starts[w] = stored;
			const cost = distance[w]!;
			for (let k = offsets[w]!, end = offsets[w + 1]!; k < end; k++) {
				const v = targets[k]!;
				if (distance[v]! + costs[k]! === cost) this.#before[stored++] = v;
			}
		}
		this.#starts[distance.length] = stored;
	}
}

/** log2 of the widest bucket that no arc fits into. */
export function bucketShift(costs: Int32Array): number {
	return 31 - Math.clz32(costs.reduce((a, b) => Math.min(a, b), UNREACHED));
}
