import { describe, expect, test } from 'vitest';
import { costChunk, CostTotals, sweepCosts } from '../../../src/lib/measures/kernels/cost-chunks';
import { plainCostEngine, type CostEngine } from '../../../src/lib/measures/kernels/cost-engine';
import { costChunks, planCosts, type CostPlan } from '../../../src/lib/measures/kernels/cost-plan';
import { realCostTotals } from '../../../src/lib/measures/kernels/real-cost-totals';
import { searchGraph } from '../../../src/lib/measures/kernels/search-graph';
import { WasmCostEngine } from '../../../src/lib/measures/kernels/wasm-cost-engine';
import { integerCosts } from '../../../src/lib/measures/sweep/integer-costs';
import type { Sweep } from '../../../src/lib/measures/reach';
import { seededRandom } from '../../../src/lib/model/seeded-random';
import type { Adjacency } from '../../../src/lib/network/network';
import { randomRows, rowsOf } from './random-rows';

const compiled = WasmCostEngine.start()!;
const byHeap: CostEngine = { costTotals: realCostTotals };

/** Strengths 1 … most, the same in both directions. */
function strengthsOf(rows: { offsets: Int32Array; targets: Int32Array }, seed: number, most = 10) {
	const weights = new Float64Array(rows.targets.length);
	for (let i = 0; i + 1 < rows.offsets.length; i++) {
		for (let k = rows.offsets[i]!; k < rows.offsets[i + 1]!; k++) {
			const j = rows.targets[k]!;
			const pair = Math.min(i, j) * 1009 + Math.max(i, j);
			weights[k] = 1 + Math.floor(most * seededRandom(seed * 7919 + pair)());
		}
	}
	return { ...rows, weights };
}

function planOf(out: Adjacency, incoming: Adjacency): CostPlan {
	return planCosts(searchGraph(out, incoming), out, incoming);
}

function randomPlan(seed: number, n: number, ties: number, most?: number): CostPlan {
	const isDirected = seed % 2 === 1;
	const rows = randomRows(seed, n, ties, isDirected);
	const out = strengthsOf(rows.out, seed, most);
	return planOf(out, isDirected ? strengthsOf(rows.incoming, seed, most) : out);
}

/** The compiled kernel must have done all of it. */
function compiledSweep(plan: CostPlan): Sweep {
	for (const chunk of costChunks(plan)) expect(compiled.costTotals(plan, chunk)).not.toBe(null);
	return sweepCosts(plan, compiled);
}

describe('whole costs', () => {
	test('are found for whole strengths with a small common multiple, else not', () => {
		const of = (...weights: number[]) =>
			integerCosts({
				offsets: new Int32Array(7),
				targets: new Int32Array(weights.length),
				weights: Float64Array.from(weights)
			});
		expect(of(1, 2, 3, 4, 5)?.unit).toBe(60);
		expect([...of(1, 2, 3, 4, 5)!.costs]).toEqual([60, 30, 20, 15, 12]);
		expect(of()?.unit).toBe(1);
		expect(of(1, 0.5)).toBe(null);
		expect(of(11, 13, 17, 19)).toBe(null);
		expect(of(100_000)).toBe(null);
		const long = { offsets: new Int32Array(1_000_001), targets: new Int32Array(2) };
		expect(integerCosts({ ...long, weights: Float64Array.of(1, 2520) })).toBe(null);
		expect(integerCosts({ ...long, weights: Float64Array.of(1, 60) })?.unit).toBe(60);
	});

	test.each(Array.from({ length: 40 }, (_, seed) => ({ seed })))(
		'seed $seed: as the search with a heap',
		({ seed }) => {
			const n = [1, 2, 6, 15, 40, 80][seed % 6]!;
			const plan = randomPlan(seed, n, 3 * n);
			const exact = sweepCosts(plan, plainCostEngine);
			const near = sweepCosts(plan, byHeap);
			const { unit } = plan;
			for (const [v, pairs] of near.betweenness.entries()) {
				expect(exact.betweenness[v]).toBeCloseTo(pairs, 8);
			}
			for (const side of ['out', 'in'] as const) {
				near[side].reachedCount.forEach((reached, v) => {
					expect(exact[side].reachedCount[v]).toBe(reached);
					expect(exact[side].distanceSum[v]).toBeCloseTo(near[side].distanceSum[v]!, 8);
					expect(exact[side].inverseSum[v]! / unit).toBeCloseTo(near[side].inverseSum[v]!, 8);
					expect(exact[side].eccentricity[v]).toBeCloseTo(near[side].eccentricity[v]!, 8);
				});
			}
		}
	);

	test('1/3 + 1/3 + 1/3 is as far as 1: both ways count', () => {
		// 0-1 with strength 1; 0-2, 2-3, 3-1 with strength 3.
		const out = {
			offsets: Int32Array.from([0, 2, 4, 6, 8]),
			targets: Int32Array.from([1, 2, 0, 3, 0, 3, 1, 2]),
			weights: Float64Array.from([1, 3, 1, 3, 3, 3, 3, 3])
		};
		expect([...sweepCosts(planOf(out, out)).betweenness]).toEqual([0, 0, 3, 3]);
	});

	test('strengths that cannot be made whole: the same by the heap', () => {
		const rows = randomRows(3, 60, 150, true);
		const halved = (adjacency: Adjacency) => ({
			...adjacency,
			weights: adjacency.weights.map((strength) => strength / 2)
		});
		const [out, incoming] = [strengthsOf(rows.out, 3), strengthsOf(rows.incoming, 3)];
		const plan = planOf(halved(out), halved(incoming));
		expect(plan.unit).toBe(1);
		const halves = sweepCosts(plan);
		const wholes = sweepCosts(planOf(out, incoming));
		wholes.betweenness.forEach((pairs, v) => expect(halves.betweenness[v]).toBeCloseTo(pairs, 8));
		wholes.in.distanceSum.forEach((sum, v) =>
			expect(halves.in.distanceSum[v]).toBeCloseTo(2 * sum, 8)
		);
	});

	test.each(Array.from({ length: 40 }, (_, seed) => ({ seed })))(
		'seed $seed: the compiled kernel gives the bits of the plain twin',
		({ seed }) => {
			const n = [1, 2, 7, 8, 9, 40, 150, 300][seed % 8]!;
			const plan = randomPlan(seed, n, [n, 3 * n][(seed >> 1) % 2]!, [5, 10][(seed >> 2) % 2]);
			expect(compiledSweep(plan)).toEqual(sweepCosts(plan, plainCostEngine));
		}
	);

	test.each([
		{ title: 'more steps than the kernel takes turns', n: 400, strength: 1, other: 1 },
		{ title: 'costs beyond 16 bits', n: 60, strength: 1, other: 4001 },
		{ title: 'an arc that costs more than the kernel takes', n: 12, strength: 1, other: 9000 }
	])('a chain with $title: the same bits', ({ n, strength, other }) => {
		const order = Int32Array.from({ length: n }, (_, i) => (i * 7) % n);
		const pairs = Array.from({ length: n - 1 }, (_, i) => [order[i]!, order[i + 1]!] as const);
		const { out: rows } = rowsOf(n, pairs, false);
		const weights = new Float64Array(rows.targets.length).fill(strength);
		// One strong tie at the end makes all others dear.
		const [a, b] = pairs.at(-1)!;
		for (const [i, j] of [
			[a, b],
			[b, a]
		] as const) {
			weights[rows.targets.indexOf(j, rows.offsets[i]!)] = other;
		}
		const out = { ...rows, weights };
		const plan = planOf(out, out);
		const own = sweepCosts(plan, compiled);
		expect(own).toEqual(sweepCosts(plan, plainCostEngine));
		expect(own.betweenness[order[1]!]).toBe(2 * (n - 2));
	});

	test('actors by costs too large to count by', () => {
		const weights = Float64Array.from([1, 1, 25_000, 1, 25_000, 1, 1, 1]);
		const out = {
			offsets: Int32Array.from([0, 1, 3, 5, 7, 8]),
			targets: Int32Array.from([1, 0, 2, 1, 3, 2, 4, 3]),
			weights: weights.map((_, k) => (k === 2 || k === 3 ? 25_000 : 1))
		};
		const sweep = sweepCosts(planOf(out, out));
		expect([...sweep.betweenness]).toEqual([0, 6, 8, 6, 0]);
		expect(sweep.out.distanceSum[0]).toBeCloseTo(1 + 1.00004 + 2.00004 + 3.00004, 9);
	});
});

describe('chunks of a sweep along costs', () => {
	test.each([50, 51])(
		'seed %i: parts in any order, of a copied plan, give the same bits',
		(seed) => {
			const plan = randomPlan(seed, 700, 2000);
			const copy = structuredClone(plan);
			const chunks = costChunks(plan);
			expect(chunks.length).toBeGreaterThan(4);
			const backwards = new CostTotals(plan);
			for (const chunk of chunks.toReversed()) {
				expect(backwards.isComplete).toBe(false);
				backwards.add(costChunk(copy, chunk));
			}
			expect(backwards.isComplete).toBe(true);
			expect(backwards.sweep()).toEqual(sweepCosts(plan));
			expect(backwards.sweep()).toEqual(sweepCosts(plan, plainCostEngine));
		}
	);

	test('one engine goes from plan to plan', () => {
		const plans = [60, 61, 62].map((seed) => randomPlan(seed, 40 * (seed - 59), 120));
		for (const plan of [...plans, ...plans]) {
			expect(compiledSweep(plan)).toEqual(sweepCosts(plan, plainCostEngine));
		}
	});
});
