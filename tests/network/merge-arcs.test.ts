import { describe, expect, test } from 'vitest';
import { mergeArcs, mergePairs, type Arcs } from '../../src/lib/network/merge-arcs';
import type { Adjacency } from '../../src/lib/network/network';
import { randomNumbers } from '../export/random-dataset';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

/** Arcs between few actors, so that many are repeated, with room behind them that does not count. */
function randomArcs(seed: number): { n: number; arcs: Arcs } {
	const random = randomNumbers(seed);
	const n = 2 + Math.floor(random() * 30);
	const count = Math.floor(random() * 200);
	const sources = new Int32Array(count + 5).fill(-7);
	const targets = new Int32Array(count + 5).fill(-7);
	const weights = new Float64Array(count + 5).fill(NaN);
	for (let arc = 0; arc < count; arc++) {
		sources[arc] = Math.floor(random() * n);
		targets[arc] = (sources[arc]! + 1 + Math.floor(random() * (n - 1))) % n;
		weights[arc] = Math.floor(random() * 40) / 10 + 0.1;
	}
	return { n, arcs: { count, sources, targets, weights } };
}

/** Arc by arc, with a map for each row. */
function mergeSlowly(n: number, { count, sources, targets, weights }: Arcs, ways: string) {
	const rows = Array.from({ length: n }, () => new Map<number, number>());
	const add = (row: number, other: number, weight: number) =>
		rows[row]!.set(other, (rows[row]!.get(other) ?? 0) + weight);
	for (let arc = 0; arc < count; arc++) {
		const [source, target, weight] = [sources[arc]!, targets[arc]!, weights[arc]!];
		if (ways !== 'backward') add(source, target, weight);
		if (ways !== 'forward') add(target, source, weight);
	}
	return rows.map((row) => [...row].sort(([a], [b]) => a - b));
}

function rowsOf({ offsets, targets, weights }: Adjacency) {
	expect(offsets.at(-1)).toBe(targets.length);
	expect(weights).toHaveLength(targets.length);
	return Array.from({ length: offsets.length - 1 }, (_, i) =>
		Array.from({ length: offsets[i + 1]! - offsets[i]! }, (_, k) => [
			targets[offsets[i]! + k]!,
			weights[offsets[i]! + k]!
		])
	);
}

describe('arcs merge into rows in ascending order, strengths added in the order of the arcs', () => {
	test.each(SEEDS)('seed %i', (seed) => {
		const { n, arcs } = randomArcs(seed);
		for (const way of ['forward', 'backward'] as const) {
			expect(rowsOf(mergeArcs(n, arcs, way))).toEqual(mergeSlowly(n, arcs, way));
		}
		expect(rowsOf(mergePairs(n, arcs))).toEqual(mergeSlowly(n, arcs, 'both'));
	});
});

test('nobody has a row without arcs', () => {
	const none = { count: 0, sources: new Int32Array(0), targets: new Int32Array(0) };
	expect(rowsOf(mergePairs(3, { ...none, weights: new Float64Array(0) }))).toEqual([[], [], []]);
});
