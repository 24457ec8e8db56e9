/** What must hold for every measure, whatever the network. */
import { describe, expect, test } from 'vitest';
import { ACTOR_MEASURES } from '../../src/lib/measures/all';
import { blocks } from '../../src/lib/measures/blocks';
import { brokerageZ } from '../../src/lib/measures/brokerage/brokerage-expectation';
import { communities } from '../../src/lib/measures/communities';
import { components } from '../../src/lib/measures/components';
import { assortativity } from '../../src/lib/measures/groups/assortativity';
import { conductance } from '../../src/lib/measures/groups/conductance';
import { groupEi } from '../../src/lib/measures/groups/group-ei';
import { mixing } from '../../src/lib/measures/groups/mixing';
import { modularity } from '../../src/lib/measures/groups/modularity';
import type { Scores } from '../../src/lib/measures/measure';
import { seededRandom, shuffleInPlace } from '../../src/lib/model/seeded-random';
import { strongComponents } from '../../src/lib/measures/strong-components';
import { NETWORK_MEASURES } from '../../src/lib/measures/whole/all';
import { isolates } from '../../src/lib/measures/whole/isolates';
import type { Dataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import type { Network } from '../../src/lib/network/network';
import { partitionBy } from '../../src/lib/network/partition';
import { makeActor } from '../support/read-case';
import { randomCases, type RandomCase } from '../support/random-network';

const CASES = randomCases(48);

function networkOf(dataset: Dataset, { direction, weighted }: RandomCase): Network {
	return buildNetwork(dataset, { ...DEFAULT_LENS, direction, weighted });
}

/** Scores of every measure by actor id. */
function allScores(network: Network): Record<string, Record<string, number | null>> {
	const partition = partitionBy(network, 'sector');
	return Object.fromEntries(
		ACTOR_MEASURES.map((measure) => [
			measure.id,
			byId(network, measure.compute(network, partition))
		])
	);
}

function byId(network: Network, { values }: Scores): Record<string, number | null> {
	return Object.fromEntries(network.actors.map(({ id }, i) => [id, values[i]!]));
}

/** Every single figure of the network and its groups, and lists of ids in sorted order. */
function allFigures(network: Network): Record<string, unknown> {
	const partition = partitionBy(network, 'sector');
	const { articulationActors, bridges, blockCount } = blocks(network);
	const idOf = (i: number) => network.actors[i]!.id;
	const ei = groupEi(network, partition);
	return {
		...Object.fromEntries(NETWORK_MEASURES.map(({ id, compute }) => [id, compute(network).value])),
		components: components(network).sizes,
		strong: strongComponents(network).sizes,
		isolates: isolates(network).sort(),
		articulation: articulationActors.map(idOf).sort(),
		bridges: bridges.map(([a, b]) => [idOf(a), idOf(b)].sort().join(' ')).sort(),
		blockCount,
		assortativity: assortativity(network, partition).value,
		modularity: modularity(network, partition).value,
		ei: { ...ei, groups: Object.fromEntries(ei.groups.map((group) => [group.name, group])) },
		mixing: mixingByName(network),
		conductance: Object.fromEntries(conductance(network, partition))
	};
}

function mixingByName(network: Network): Record<string, unknown> {
	const { groups, observed, expected, density, ratio } = mixing(
		network,
		partitionBy(network, 'sector')
	);
	return Object.fromEntries(
		groups.flatMap((row, g) =>
			groups.map((column, h): [string, unknown] => [
				`${row} > ${column}`,
				[observed[g]![h], expected[g]![h], density[g]![h], ratio[g]![h]]
			])
		)
	);
}

/** Equal up to rounding; nulls, words and keys exactly. */
function expectSame(actual: unknown, expected: unknown, where: string): void {
	if (typeof expected === 'number' && typeof actual === 'number') {
		expect(Math.abs(actual - expected), `${where}: ${actual}, ${expected}`).toBeLessThanOrEqual(
			1e-9 * Math.max(1, Math.abs(expected))
		);
	} else if (expected !== null && typeof expected === 'object' && actual !== null) {
		expect(Object.keys(actual as object).sort(), where).toEqual(Object.keys(expected).sort());
		for (const [key, value] of Object.entries(expected)) {
			expectSame((actual as Record<string, unknown>)[key], value, `${where}.${key}`);
		}
	} else expect(actual, where).toBe(expected);
}

function numbersIn(value: unknown): number[] {
	if (typeof value === 'number') return [value];
	return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

function shuffled<T>(entries: readonly T[], random: () => number): T[] {
	const order = Int32Array.from(entries.keys());
	shuffleInPlace(order, random);
	return Array.from(order, (place) => entries[place]!);
}

describe.each(CASES)('$title', (random) => {
	const { dataset, seed } = random;
	const network = networkOf(dataset, random);
	const partition = partitionBy(network, 'sector');

	test('one value an actor, in range or null with a reason, never NaN', () => {
		for (const measure of ACTOR_MEASURES) {
			const { values, reason } = measure.compute(network, partition);
			expect(values.length, measure.id).toBe(network.actors.length);
			expect(reason !== null, `${measure.id}: reason`).toBe(values.includes(null));
			const [lowest, highest] = measure.range;
			for (const value of values) {
				if (value === null) continue;
				expect(Number.isFinite(value), `${measure.id}: ${value}`).toBe(true);
				expect(value, measure.id).toBeGreaterThanOrEqual(lowest - 1e-12);
				if (highest !== null) expect(value, measure.id).toBeLessThanOrEqual(highest + 1e-12);
			}
		}
	});

	test('figures of the network in range or null with a reason, never NaN', () => {
		for (const { id, range, compute } of NETWORK_MEASURES) {
			const { value, reason } = compute(network);
			expect(reason === null, `${id}: reason`).toBe(value !== null);
			if (value === null) continue;
			expect(value, id).toBeGreaterThanOrEqual((range[0] ?? -Infinity) - 1e-12);
			expect(value, id).toBeLessThanOrEqual((range[1] ?? Infinity) + 1e-12);
		}
		const numbers = numbersIn(allFigures(network));
		expect(numbers.length).toBeGreaterThan(0);
		expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
	});

	test('the same after shuffling actors and ties', () => {
		const draw = seededRandom(seed);
		const other = networkOf(
			{ ...dataset, actors: shuffled(dataset.actors, draw), ties: shuffled(dataset.ties, draw) },
			random
		);
		expectSame(allScores(other), allScores(network), 'scores');
		expectSame(allFigures(other), allFigures(network), 'figures');
		expectSame(communities(other).modularity.value, communities(network).modularity.value, 'Q');
	});

	test('the same after renaming the actors', () => {
		const renamed = new Map(dataset.actors.map(({ id }, i) => [id, `x${(i * 37) % 1009}`]));
		const other = networkOf(
			{
				...dataset,
				actors: dataset.actors.map((actor) => ({ ...actor, id: renamed.get(actor.id)! })),
				ties: dataset.ties.map((tie) => ({
					...tie,
					source: renamed.get(tie.source)!,
					target: renamed.get(tie.target)!
				}))
			},
			random
		);
		for (const measure of ACTOR_MEASURES) {
			const own = measure.compute(network, partition).values;
			expectSame(measure.compute(other, partitionBy(other, 'sector')).values, own, measure.id);
		}
	});

	test('an actor without ties changes no local score', () => {
		const group = dataset.actors[0]?.sector ?? '';
		const other = networkOf(
			{ ...dataset, actors: [...dataset.actors, makeActor('zzz', { sector: group })] },
			random
		);
		const before = allScores(network);
		const after = allScores(other);
		for (const { id, local } of ACTOR_MEASURES) {
			if (!local) continue;
			const { zzz, ...others } = after[id]!;
			expect(zzz === null || zzz === 0, `${id} of the new actor`).toBe(true);
			expectSame(others, before[id], id);
		}
	});

	test('doubled strengths change only strengths and path costs', () => {
		const other = networkOf(
			{ ...dataset, ties: dataset.ties.map((tie) => ({ ...tie, weight: tie.weight! * 2 })) },
			random
		);
		const before = allScores(network);
		const after = allScores(other);
		const doubled = new Set(['strength', 'inStrength', 'outStrength']);
		const costs = new Set(
			['closeness', 'closenessOut', 'harmonic', 'harmonicNormalised'].concat([
				'harmonicOut',
				'harmonicNormalisedOut'
			])
		);
		for (const { id } of ACTOR_MEASURES) {
			const factor = doubled.has(id) || (random.weighted && costs.has(id)) ? 2 : 1;
			const scaled = Object.fromEntries(
				Object.entries(before[id]!).map(([actor, value]) => [actor, value && value * factor])
			);
			expectSame(after[id], scaled, id);
		}
		expectSame(allFiguresWithoutStrength(other), allFiguresWithoutStrength(network), 'figures');
	});

	test('renamed groups change names only', () => {
		const other = networkOf(
			{
				...dataset,
				actors: dataset.actors.map((actor) => ({
					...actor,
					sector: actor.sector && `${actor.sector} renamed`
				}))
			},
			random
		);
		expectSame(allScores(other), allScores(network), 'scores');
		const text = JSON.stringify(allFigures(other)).replaceAll(' renamed', '');
		expectSame(JSON.parse(text), JSON.parse(JSON.stringify(allFigures(network))), 'figures');
	});

	test('z is null when undirected, finite when defined', () => {
		const { values } = brokerageZ(network, partition, 'total');
		expect(values.length).toBe(network.actors.length);
		for (const z of values) {
			if (!network.directed) expect(z).toBeNull();
			else expect(z === null || Number.isFinite(z)).toBe(true);
		}
	});

	test('communities: everybody is in one, each in one piece, modularity as counted', () => {
		const { of, sizes, modularity: best } = communities(network);
		expect(of.length).toBe(network.actors.length);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(network.actors.length);
		expect(pieces(network, of)).toBe(sizes.length);
		if (network.tieCount > 0) expect(best.value).toBeGreaterThanOrEqual(-1e-12);
		else expect(best).toMatchObject({ value: null });
	});
});

function allFiguresWithoutStrength(network: Network): Record<string, unknown> {
	const { ei, ...figures } = allFigures(network);
	const { internalStrength, externalStrength, ...rest } = ei as Record<string, unknown>;
	expect([typeof internalStrength, typeof externalStrength]).toEqual(['number', 'number']);
	return { ...figures, ei: rest };
}

/** Pieces of the network when only ties inside communities are left. */
function pieces(network: Network, of: Int32Array): number {
	const leader = Array.from(of.keys());
	const find = (i: number): number => (leader[i] === i ? i : (leader[i] = find(leader[i]!)));
	const { offsets, targets } = network.either;
	for (let i = 0; i < of.length; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			if (of[targets[k]!] === of[i]) leader[find(i)] = find(targets[k]!);
		}
	}
	return new Set(leader.map((_, i) => find(i))).size;
}
