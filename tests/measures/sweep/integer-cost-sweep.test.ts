import { describe, expect, test } from 'vitest';
import { sweepCosts } from '../../../src/lib/measures/sweep/cost-sweep';
import { sweepIntegerCosts } from '../../../src/lib/measures/sweep/integer-cost-sweep';
import { integerCosts } from '../../../src/lib/measures/sweep/integer-costs';
import type { CostRows } from '../../../src/lib/measures/kernels/cost-search';
import { PlainCostSearch } from '../../../src/lib/measures/kernels/cost-twin';
import { seededRandom } from '../../../src/lib/model/seeded-random';
import type { Adjacency } from '../../../src/lib/network/network';
import { randomRows, rowsOf } from '../kernels/random-rows';

/** Strengths 1 … 10, the same in both directions. */
function strengthsOf(rows: { offsets: Int32Array; targets: Int32Array }, seed: number) {
	const weights = new Float64Array(rows.targets.length);
	for (let i = 0; i + 1 < rows.offsets.length; i++) {
		for (let k = rows.offsets[i]!; k < rows.offsets[i + 1]!; k++) {
			const j = rows.targets[k]!;
			const pair = Math.min(i, j) * 1009 + Math.max(i, j);
			weights[k] = 1 + Math.floor(10 * seededRandom(seed * 7919 + pair)());
		}
	}
	return { ...rows, weights };
}

const plainly = (out: CostRows, incoming: CostRows) => new PlainCostSearch(out, incoming);

function sweepOf(out: Adjacency, incoming: Adjacency, searchFor?: typeof plainly) {
	return sweepIntegerCosts(out, incoming, integerCosts(out)!, integerCosts(incoming)!, searchFor);
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
			const isDirected = seed % 2 === 1;
			const rows = randomRows(seed, n, 3 * n, isDirected);
			const out = strengthsOf(rows.out, seed);
			const incoming = isDirected ? strengthsOf(rows.incoming, seed) : out;
			const exact = sweepOf(out, incoming);
			const near = sweepCosts(out, incoming, isDirected);
			const pairs = [
				[exact.betweenness, near.betweenness],
				...(['out', 'in'] as const).flatMap((side) =>
					(['reachedCount', 'distanceSum', 'inverseSum', 'eccentricity'] as const).map(
						(figure) => [exact[side][figure], near[side][figure]] as const
					)
				)
			] as const;
			for (const [own, other] of pairs) {
				expect(own.length).toBe(n);
				own!.forEach((value, v) => expect(value).toBeCloseTo(other![v]!, 8));
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
		expect([...sweepOf(out, out).betweenness]).toEqual([0, 0, 3, 3]);
	});

	test.each(Array.from({ length: 30 }, (_, seed) => ({ seed })))(
		'seed $seed: the compiled search gives the same bits',
		({ seed }) => {
			const n = [1, 2, 7, 8, 9, 40, 150][seed % 7]!;
			const isDirected = seed % 2 === 1;
			const rows = randomRows(seed, n, 3 * n, isDirected);
			const out = strengthsOf(rows.out, seed);
			const incoming = isDirected ? strengthsOf(rows.incoming, seed) : out;
			expect(sweepOf(out, incoming)).toEqual(sweepOf(out, incoming, plainly));
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
		const own = sweepOf(out, out);
		expect(own).toEqual(sweepOf(out, out, plainly));
		expect(own.betweenness[order[1]!]).toBe(2 * (n - 2));
	});

	test('actors by costs too large to count by', () => {
		const weights = Float64Array.from([1, 1, 25_000, 1, 25_000, 1, 1, 1]);
		const out = {
			offsets: Int32Array.from([0, 1, 3, 5, 7, 8]),
			targets: Int32Array.from([1, 0, 2, 1, 3, 2, 4, 3]),
			weights: weights.map((_, k) => (k === 2 || k === 3 ? 25_000 : 1))
		};
		expect([...sweepOf(out, out).betweenness]).toEqual([0, 6, 8, 6, 0]);
		expect(sweepOf(out, out).out.distanceSum[0]).toBeCloseTo(1 + 1.00004 + 2.00004 + 3.00004, 9);
	});
});
