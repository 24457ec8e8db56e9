import { describe, expect, test } from 'vitest';
import { plainEngine } from '../../../src/lib/measures/kernels/plain-engine';
import {
	sweepChunk,
	sweepPaths,
	sweepReach,
	SweepTotals
} from '../../../src/lib/measures/kernels/sweep-chunks';
import { pathChunks, planSweep, reachChunks } from '../../../src/lib/measures/kernels/sweep-plan';
import { wasmEngine } from '../../../src/lib/measures/kernels/wasm-engine';
import { slowBetweenness, slowReach } from './by-definition';
import { layeredRows, randomRows, rowsOf } from './random-rows';

const compiled = wasmEngine()!;

function bitsOf(values: Float64Array): string[] {
	return Array.from(new BigUint64Array(values.slice().buffer), (bits) => bits.toString(16));
}

const GRAPHS = Array.from({ length: 60 }, (_, seed) => {
	const n = [0, 1, 2, 3, 7, 8, 9, 20, 40, 90][seed % 10]!;
	return { seed, n, ties: Math.floor(n * (0.5 + (seed % 7) / 2)), isDirected: seed % 3 === 2 };
});

describe('compiled kernels and plain twin', () => {
	test.each(GRAPHS)('seed $seed: $n actors, directed $isDirected', (graph) => {
		const { out, incoming } = randomRows(graph.seed, graph.n, graph.ties, graph.isDirected);
		const plan = planSweep(out, incoming);
		const paths = sweepPaths(plan, plainEngine);
		expect(bitsOf(sweepPaths(plan, compiled))).toEqual(bitsOf(paths));
		const reach = sweepReach(plan, plainEngine);
		expect(sweepReach(plan, compiled)).toEqual(reach);
		const truth = slowBetweenness(out);
		paths.forEach((pairs, v) => expect(pairs).toBeCloseTo(truth[v]!, 9));
		expect(reach.out).toEqual(slowReach(out));
		expect(reach.in).toEqual(slowReach(incoming));
	});

	test.each([
		{ seed: 101, n: 1500, ties: 6000, isDirected: false },
		{ seed: 102, n: 1500, ties: 4000, isDirected: true },
		{ seed: 103, n: 1400, ties: 1400, isDirected: false }
	])('seed $seed: $n actors in several chunks', ({ seed, n, ties, isDirected }) => {
		const { out, incoming } = randomRows(seed, n, ties, isDirected);
		const plan = planSweep(out, incoming);
		expect(bitsOf(sweepPaths(plan, compiled))).toEqual(bitsOf(sweepPaths(plan, plainEngine)));
		expect(sweepReach(plan, compiled)).toEqual(sweepReach(plan, plainEngine));
	});

	test('a chain of 3,000: as many levels as actors', () => {
		const pairs = Array.from({ length: 2999 }, (_, v) => [v, v + 1] as const);
		const arcs = rowsOf(3000, pairs, true);
		const plan = planSweep(arcs.out, arcs.incoming);
		const paths = sweepPaths(plan, compiled);
		expect(paths[1000]).toBe(1000 * 1999);
		expect(bitsOf(paths)).toEqual(bitsOf(sweepPaths(plan, plainEngine)));
		const reach = sweepReach(plan, compiled);
		expect(reach.out.distanceSum[0]).toBe((2999 * 3000) / 2);
		expect(reach).toEqual(sweepReach(plan, plainEngine));
		const both = rowsOf(3000, pairs, false);
		expect(sweepPaths(planSweep(both.out, both.incoming))[1000]).toBe(2 * 1000 * 1999);
	});
});

describe('path counts', () => {
	test('10 layers of 16 with an actor at each end: counts pass 2^32', () => {
		const { n, pairs } = layeredRows(10, 16);
		const ends = Array.from({ length: 16 }, (_, v) => [
			[n, v],
			[n + 1, n - 16 + v]
		]).flat() as [number, number][];
		const { out, incoming } = rowsOf(n + 2, [...pairs, ...ends], false);
		const paths = sweepPaths(planSweep(out, incoming), compiled);
		const truth = slowBetweenness(out);
		paths.forEach((value, v) => expect(value).toBeCloseTo(truth[v]!, 8));
		expect(paths[4 * 16]! / 2).toBe(336.5625);
	});

	test('400 layers of 16: counts would pass 2^1024', () => {
		const { n, pairs } = layeredRows(400, 16);
		const { out, incoming } = rowsOf(n, pairs, false);
		const plan = planSweep(out, incoming);
		const paths = sweepPaths(plan, compiled);
		expect(paths.every(Number.isFinite)).toBe(true);
		// All of a layer are alike: pairs across it pass one of its 16, pairs inside a layer beside it
		// pass one of 16 or 32.
		const across = (2 * (200 * 16) * (199 * 16)) / 16;
		expect(paths[200 * 16]! / across).toBeCloseTo(1, 3);
		expect(Math.max(...paths.slice(3200, 3216))).toBeCloseTo(
			Math.min(...paths.slice(3200, 3216)),
			6
		);
	});
});

describe('chunks', () => {
	test('parts in any order give the same bits', () => {
		const { out, incoming } = randomRows(7, 1500, 5000, false);
		const plan = planSweep(out, incoming);
		const chunks = [...pathChunks(plan), ...reachChunks(plan)];
		expect(chunks.length).toBeGreaterThan(6);
		const backwards = new SweepTotals(plan);
		for (const chunk of chunks.toReversed()) backwards.add(sweepChunk(plan, chunk));
		expect(bitsOf(backwards.betweenness())).toEqual(bitsOf(sweepPaths(plan)));
		expect(backwards.reaches()).toEqual(sweepReach(plan));
	});

	test('a copy of the plan gives the same bits', () => {
		const { out, incoming } = randomRows(8, 600, 2000, true);
		const plan = planSweep(out, incoming);
		const copy = structuredClone(plan);
		expect(bitsOf(sweepPaths(copy, compiled))).toEqual(bitsOf(sweepPaths(plan, compiled)));
	});
});
