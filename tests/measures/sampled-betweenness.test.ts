import { describe, expect, test } from 'vitest';
import {
	drawChunk,
	fromPasses,
	planSamples,
	sampleBetweenness,
	type SampledBetweenness
} from '../../src/lib/measures/sampled-betweenness';
import { slowBetweenness } from './kernels/by-definition';
import { sweepPaths } from '../../src/lib/measures/kernels/sweep-chunks';
import { planSweep } from '../../src/lib/measures/kernels/sweep-plan';
import { layeredRows, randomRows, rowsOf } from './kernels/random-rows';

const REQUEST = { epsilon: 0.02, delta: 0.1, seed: 1 };

function finish(steps: Generator<number, SampledBetweenness>): SampledBetweenness {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

describe('sampled betweenness', () => {
	test.each([
		{ seed: 1, isDirected: false },
		{ seed: 2, isDirected: false },
		{ seed: 3, isDirected: true },
		{ seed: 4, isDirected: true },
		{ seed: 5, isDirected: false }
	])('seed $seed: no share is further off than epsilon', ({ seed, isDirected }) => {
		const n = 60;
		const { out, incoming } = randomRows(seed, n, 110, isDirected);
		const truth = slowBetweenness(out);
		const { shares, pathCount } = finish(sampleBetweenness(out, incoming, { ...REQUEST, seed }));
		expect(pathCount).toBeGreaterThan(2500);
		const errors = truth.map((pairs, v) => Math.abs(pairs / (n * (n - 1)) - shares[v]!));
		expect(Math.max(...errors)).toBeLessThan(REQUEST.epsilon);
		expect(Math.max(...shares)).toBeGreaterThan(REQUEST.epsilon / 2);
	});

	test('the bound holds among 1,200 actors for nine of ten seeds and more (network of seed 71)', () => {
		const n = 1200;
		const { out } = randomRows(71, n, 3000, false);
		const exact = sweepPaths(planSweep(out, out));
		const request = { epsilon: 0.015, delta: 0.1 };
		const errors = Array.from({ length: 10 }, (_, seed) => {
			const { shares } = finish(sampleBetweenness(out, out, { ...request, seed }));
			return Math.max(...shares.map((share, v) => Math.abs(share - exact[v]! / (n * (n - 1)))));
		});
		// The bound allows one of ten to be worse.
		expect(errors.filter((error) => error > request.epsilon).length).toBeLessThanOrEqual(1);
		expect(Math.max(...errors)).toBeGreaterThan(0);
	});

	test('seed 1: many equal paths are drawn alike, and counts past 2^1024 do no harm', () => {
		const { n, pairs } = layeredRows(700, 3);
		const { out, incoming } = rowsOf(n, pairs, false);
		const { shares } = finish(sampleBetweenness(out, incoming, { ...REQUEST, epsilon: 0.05 }));
		// Half of the ordered pairs are on either side of the middle; a third takes each of the three.
		for (const v of [1050, 1051, 1052]) expect(shares[v]).toBeCloseTo(1 / 6, 1);
	});

	test('the number of paths is that of the bound', () => {
		const pairs = Array.from({ length: 10 }, (_, v) => [v, v + 1] as const);
		const { out } = rowsOf(11, pairs, false);
		const plan = planSamples(out, out, { epsilon: 0.01, delta: 0.1, seed: 1 });
		expect(plan.pathActors).toBeGreaterThanOrEqual(11);
		const dimension = Math.floor(Math.log2(plan.pathActors - 2)) + 1;
		expect(plan.pathCount).toBe(Math.ceil(5000 * (dimension + Math.log(10))));
	});

	test('chunks in any order, by whom ever, give the same counts; another seed gives others', () => {
		const { out, incoming } = randomRows(9, 80, 200, false);
		const plan = structuredClone(planSamples(out, incoming, REQUEST));
		const passes = new Uint32Array(80);
		for (let chunk = plan.chunkCount - 1; chunk >= 0; chunk--) {
			drawChunk(plan, chunk).forEach((count, v) => (passes[v]! += count));
		}
		const whole = finish(sampleBetweenness(out, incoming, REQUEST));
		expect(fromPasses(plan, passes)).toEqual(whole);
		const other = finish(sampleBetweenness(out, incoming, { ...REQUEST, seed: 2 }));
		expect(other.shares).not.toEqual(whole.shares);
	});

	test('progress comes in steps that end at 1', () => {
		const { out, incoming } = randomRows(9, 80, 200, false);
		const steps = [...sampleBetweenness(out, incoming, REQUEST)];
		expect(steps.length).toBeGreaterThan(2);
		expect(steps.at(-1)).toBe(1);
	});

	test.each([0, 1, 2])('%d actors', (n) => {
		const { out, incoming } = rowsOf(n, n === 2 ? [[0, 1]] : [], false);
		const { shares } = finish(sampleBetweenness(out, incoming, REQUEST));
		expect([...shares]).toEqual(new Array(n).fill(0));
	});
});
