/** The sweep with path costs that are whole numbers (Dial 1969, Brandes 2001). */
import type { IntegerCosts } from './integer-costs';
import { UNREACHED, type CostRows, type CostSearch } from '../kernels/cost-search';
import type { Rows } from '../kernels/search-graph';
import { fastestCostSearch } from '../kernels/wasm-cost-search';
import { emptyReach, type Sweep } from '../reach';

/** Counts stop growing here, so that no sum overflows; no network of real people comes near. */
const COUNT_LIMIT = 1e300;
/** Up to this cost actors are sorted by counting. */
const MOST_BUCKETS = 2 ** 16;

/**
 * From each actor the cost of the cheapest path to everybody, then the actors by their cost, equal
 * costs in the order of the file: v comes before w on a cheapest path when cost(v) + cost of the arc
 * is cost(w). Forward counts the paths; back from the farthest each actor hands on to those before it
 * what passes it. Costs are whole, so it does not matter who finds them: the sums are the same bits.
 *
 * Input      n actors, m ties, rows that ascend; `incoming` is the same object as `out` when undirected
 * Output     betweenness in ordered pairs by actor; distances in units of 1 / strength
 * Weight     strength, as cost 1 / strength
 * Islands    local: only pairs that a path joins.  Isolate -> 0
 * Cost       O(n·(m + n)) time, O(n + m) memory beside the result
 * Source     Brandes 2001, J. Math. Sociology 25:163-177; Dial 1969, Comm. ACM 12:632-633
 * Checked    tests/measures/sweep/integer-cost-sweep.test.ts; tests/golden/cases: w_betweenness
 *
 * @param costs of the arcs in `out`
 * @param costsIn of the arcs in `incoming`; the same when undirected
 * @param searchFor who searches; the figures do not depend on it
 */
export function sweepIntegerCosts(
	out: Rows,
	incoming: Rows,
	costs: IntegerCosts,
	costsIn: IntegerCosts,
	searchFor: (out: CostRows, incoming: CostRows) => CostSearch = fastestCostSearch
): Sweep {
	const directed = incoming !== out;
	const { unit } = costs;
	const search = searchFor({ ...out, costs: costs.costs }, { ...incoming, costs: costsIn.costs });
	const n = out.offsets.length - 1;
	const betweenness = new Float64Array(n);
	const outReach = emptyReach(n);
	const inReach = directed ? emptyReach(n) : outReach;
	const byCost = new CostOrder(n);
	const { order } = byCost;
	const count = new Float64Array(n);
	const passed = new Float64Array(n);
	for (let source = 0; source < n; source++) {
		const { distance, before, starts } = search.from(source);
		const settled = byCost.sort(distance);
		count[source] = 1;
		let sum = 0;
		let inverse = 0;
		for (let p = 1; p < settled; p++) {
			const w = order[p]!;
			const cost = distance[w]!;
			let paths = 0;
			for (let e = starts[w]!, end = starts[w + 1]!; e < end; e++) paths += count[before[e]!]!;
			count[w] = Math.min(paths, COUNT_LIMIT);
			const nearness = unit / cost;
			sum += cost;
			inverse += nearness;
			if (!directed) continue;
			inReach.reachedCount[w]! += 1;
			inReach.distanceSum[w]! += cost;
			inReach.inverseSum[w]! += nearness;
			if (cost > inReach.eccentricity[w]!) inReach.eccentricity[w] = cost;
		}
		outReach.reachedCount[source] = settled - 1;
		outReach.distanceSum[source] = sum / unit;
		outReach.inverseSum[source] = inverse;
		outReach.eccentricity[source] = distance[order[settled - 1]!]! / unit;
		for (let p = settled - 1; p > 0; p--) {
			const w = order[p]!;
			const own = passed[w]!;
			passed[w] = 0;
			betweenness[w]! += own;
			const ratio = (1 + own) / count[w]!;
			for (let e = starts[w]!, end = starts[w + 1]!; e < end; e++) {
				const v = before[e]!;
				passed[v]! += count[v]! * ratio;
			}
		}
		passed[source] = 0;
	}
	if (directed) {
		for (let v = 0; v < n; v++) {
			inReach.distanceSum[v]! /= unit;
			inReach.eccentricity[v]! /= unit;
		}
	}
	return { betweenness, out: outReach, in: inReach };
}

/** Sorts actors by cost, equal ones by their number. */
class CostOrder {
	/** Those that are reached, after `sort`. */
	readonly order: Int32Array;
	#next = new Int32Array(1024);
	readonly #keys: Float64Array;

	constructor(n: number) {
		this.order = new Int32Array(n);
		this.#keys = new Float64Array(n);
	}

	/** Returns how many are reached. */
	sort(distance: Int32Array): number {
		let highest = 0;
		for (let v = 0; v < distance.length; v++) {
			const cost = distance[v]!;
			if (cost !== UNREACHED && cost > highest) highest = cost;
		}
		return highest < MOST_BUCKETS ? this.#byCounting(distance, highest) : this.#byKeys(distance);
	}

	#byCounting(distance: Int32Array, highest: number): number {
		if (this.#next.length < highest + 2) this.#next = new Int32Array(2 * highest + 2);
		const next = this.#next.fill(0, 0, highest + 2);
		for (let v = 0; v < distance.length; v++) {
			const cost = distance[v]!;
			if (cost !== UNREACHED) next[cost + 1]!++;
		}
		for (let cost = 0; cost <= highest; cost++) next[cost + 1]! += next[cost]!;
		const reached = next[highest + 1]!;
		for (let v = 0; v < distance.length; v++) {
			const cost = distance[v]!;
			if (cost !== UNREACHED) this.order[next[cost]!++] = v;
		}
		return reached;
	}

	#byKeys(distance: Int32Array): number {
		const n = distance.length;
		let reached = 0;
		for (let v = 0; v < n; v++) {
			if (distance[v] !== UNREACHED) this.#keys[reached++] = distance[v]! * n + v;
		}
		const keys = this.#keys.subarray(0, reached).sort();
		for (let p = 0; p < reached; p++) this.order[p] = keys[p]! % n;
		return reached;
	}
}
