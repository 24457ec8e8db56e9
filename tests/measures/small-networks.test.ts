/** Values worked out by hand on networks small enough to check with a pencil. */
import { describe, expect, test } from 'vitest';
import { ACTOR_MEASURES, type ActorMeasureId } from '../../src/lib/measures/all';
import { groupEi } from '../../src/lib/measures/groups/group-ei';
import { mixing } from '../../src/lib/measures/groups/mixing';
import { mutualInformation } from '../../src/lib/measures/groups/mutual-information';
import type { Scores } from '../../src/lib/measures/measure';
import { NETWORK_MEASURES } from '../../src/lib/measures/whole/all';
import type { Network } from '../../src/lib/network/network';
import { partitionBy } from '../../src/lib/network/partition';
import { draw, networkOf } from '../support/small-networks';

function scores(network: Network, id: ActorMeasureId): Scores {
	return ACTOR_MEASURES.find((measure) => measure.id === id)!.compute(
		network,
		partitionBy(network, 'sector')
	);
}

function scoreOf(network: Network, id: ActorMeasureId, actor: string): number | null {
	return scores(network, id).values[network.indexOf.get(actor)!]!;
}

test('a closed triangle has constraint 1.125, above 1', () => {
	expect(scoreOf(networkOf(draw('a-b b-c a-c')), 'constraint', 'a')).toBeCloseTo(1.125, 12);
});

test('the end of a path of four has constraint 1', () => {
	expect(scoreOf(networkOf(draw('a-b b-c c-d')), 'constraint', 'a')).toBe(1);
});

test('a strong tie is the broker when strengths count, both are when they do not', () => {
	const dataset = draw('a-h:10 h-b:10 a-l:1 l-b:1');
	const strong = networkOf(dataset, { weighted: true });
	expect([scoreOf(strong, 'betweenness', 'h'), scoreOf(strong, 'betweenness', 'l')]).toEqual([
		1, 0
	]);
	const plain = networkOf(dataset);
	expect([scoreOf(plain, 'betweenness', 'h'), scoreOf(plain, 'betweenness', 'l')]).toEqual([
		0.5, 0.5
	]);
});

test.each([
	['whole strengths', 's-a:3 a-b:3 b-t:3 s-t:1'],
	['rounded up', 's-a:3.3 a-b:3.3 b-t:3.3 s-t:1.1'],
	['rounded down', 's-a:2.1 a-b:2.1 b-t:2.1 s-t:0.7']
])('1/3 + 1/3 + 1/3 is as far as 1: both ways share the pair, %s', (_, drawing) => {
	const network = networkOf(draw(drawing), { weighted: true });
	expect(scoreOf(network, 'betweenness', 'a')).toBeCloseTo(1.5, 12);
});

test('path counts beyond 2^32 stay exact: ten layers of sixteen between two ends', () => {
	const sixteen = Array.from({ length: 16 }, (_, i) => i);
	const ties = Array.from({ length: 9 }, (_, layer) =>
		sixteen.flatMap((i) => sixteen.map((j) => `n${layer}_${i}-n${layer + 1}_${j}`))
	).flat();
	const ends = sixteen.flatMap((i) => [`start-n0_${i}`, `n9_${i}-end`]);
	const network = networkOf(draw([...ends, ...ties].join(' ')));
	// The fifth layer: 1 + 4·16 actors before it and 1 + 5·16 behind it, their pairs shared by its
	// sixteen; and the 120 pairs inside each layer beside it, shared by the 32 actors next to those.
	expect(scoreOf(network, 'betweenness', 'n4_0')).toBeCloseTo((65 * 81) / 16 + (2 * 120) / 32, 6);
});

test('path counts beyond 1e308 do not overflow: a chain of 700 layers of three', () => {
	const ties = Array.from({ length: 699 }, (_, layer) =>
		['a', 'b', 'c'].flatMap((from) =>
			['a', 'b', 'c'].map((to) => `${from}${layer}-${to}${layer + 1}`)
		)
	).flat();
	for (const weighted of [false, true]) {
		const network = networkOf(draw(ties.join(' ')), { weighted });
		const { values } = scores(network, 'betweenness');
		expect(values.every((value) => Number.isFinite(value))).toBe(true);
		if (weighted) continue;
		// All pairs across a middle layer pass through its three actors.
		const across = 3 * 350 * 3 * 349;
		expect(scoreOf(network, 'betweenness', 'a350')).toBeCloseTo(across / 3 + (2 * 3) / 6, 4);
	}
}, 30_000);

test('closeness does not put the middle of a small island first', () => {
	const network = networkOf(draw('a-b b-c c-d x-y y-z'));
	expect(scoreOf(network, 'closeness', 'y')).toBeCloseTo(1 / 3, 12);
	expect(scoreOf(network, 'closeness', 'b')).toBeCloseTo(0.375, 12);
});

test.each([
	['two equal islands', 'a-b b-c c-a x-y y-z z-x', false, 'top-eigenvalues-meet'],
	['no ties', 'a b', false, 'no-ties'],
	['acyclic arcs', 'a-b b-c', true, 'no-ring']
])('eigenvector is null with a reason: %s', (_, drawing, isDirected, reason) => {
	const network = networkOf(draw(drawing, {}, isDirected), {
		direction: isDirected ? 'reported' : 'either'
	});
	const { values, reason: given } = scores(network, 'eigenvector');
	expect(values.every((value) => value === null)).toBe(true);
	expect(given).toBe(reason);
});

test('eigenvector on two unlike islands: only the one with the larger eigenvalue scores', () => {
	const network = networkOf(draw('a-b b-c c-a x-y'));
	expect(scores(network, 'eigenvector').values).toEqual([1, 1, 1, 0, 0]);
});

test('eigenvector of a star: leaves have 1 / sqrt(leaves)', () => {
	const network = networkOf(draw('m-a m-b m-c m-d'));
	expect(scoreOf(network, 'eigenvector', 'a')).toBeCloseTo(0.5, 10);
});

test('the middle of a star: every centralisation is 1', () => {
	const network = networkOf(draw('m-a m-b m-c m-d'));
	for (const id of [
		'degreeCentralisation',
		'betweennessCentralisation',
		'closenessCentralisation'
	] as const) {
		const measure = NETWORK_MEASURES.find((candidate) => candidate.id === id)!;
		expect(measure.compute(network).value, id).toBeCloseTo(1, 12);
	}
	expect(scoreOf(network, 'largestComponentWithout', 'm')).toBe(1);
	expect(scoreOf(network, 'componentsWithout', 'm')).toBe(4);
});

describe('no actor has a group', () => {
	const network = networkOf(draw('a-b b-c'));
	const partition = partitionBy(network, 'sector');

	test.each(ACTOR_MEASURES.filter(({ grouped }) => grouped))('$id is null: no-group', (measure) => {
		expect(measure.compute(network, partition)).toEqual({
			values: [null, null, null],
			reason: 'no-group'
		});
	});

	test('the E-I index of the network is null', () => {
		expect(groupEi(network, partition)).toMatchObject({
			eiIndex: null,
			expected: null,
			groups: [],
			missingCount: 3
		});
	});
});

test('mixing: observed, expected by possible pairs, ratio', () => {
	const groups = { a: 'x', b: 'x', c: 'y' };
	const network = networkOf(draw('a-b b-c', groups));
	expect(mixing(network, partitionBy(network, 'sector'))).toEqual({
		groups: ['x', 'y'],
		sizes: [2, 1],
		observed: [
			[1, 1],
			[1, 0]
		],
		possible: [
			[1, 2],
			[2, 0]
		],
		expected: [
			[2 / 3, 4 / 3],
			[4 / 3, null]
		],
		ratio: [
			[1.5, 0.75],
			[0.75, null]
		],
		density: [
			[1, 0.5],
			[0.5, null]
		],
		tieCount: 2
	});
});

test('an actor without a group: its ties leave the E-I index, and it is a group in the matrix', () => {
	const network = networkOf(draw('a-b b-c c-d', { a: 'x', b: 'x', c: 'y' }));
	const partition = partitionBy(network, 'sector');
	expect(groupEi(network, partition)).toMatchObject({
		internalTies: 1,
		externalTies: 1,
		missingCount: 1
	});
	expect(mixing(network, partition).groups).toEqual(['x', 'y', '(missing)']);
	expect(scoreOf(network, 'eiIndex', 'd')).toBeNull();
});

test('expected E-I of a group by ends: (n - 2 n_g + 1) / (n - 1)', () => {
	const network = networkOf(draw('a-b b-c c-d d-e', { a: 'x', b: 'x', c: 'y', d: 'y', e: 'y' }));
	const { groups } = groupEi(network, partitionBy(network, 'sector'));
	expect(groups.map(({ expected }) => expected)).toEqual([0.5, 0]);
});

test('agreement of groupings: same groups 1, unrelated 0, one group null', () => {
	const a = Int32Array.of(0, 0, 1, 1);
	expect(mutualInformation(a, Int32Array.of(5, 5, 2, 2)).value).toBeCloseTo(1, 12);
	expect(mutualInformation(a, Int32Array.of(0, 1, 0, 1)).value).toBeCloseTo(0, 12);
	expect(mutualInformation(Int32Array.of(0, 0), Int32Array.of(1, 1)).value).toBeNull();
});

test('every id once', () => {
	const ids = [...ACTOR_MEASURES, ...NETWORK_MEASURES].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
