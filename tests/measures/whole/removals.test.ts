import { describe, expect, it, test } from 'vitest';
import { seededRandom } from '../../../src/lib/model/seeded-random';
import { globalEfficiency } from '../../../src/lib/measures/whole/distances';
import { removals, removalsOf } from '../../../src/lib/measures/whole/removals';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import type { Network } from '../../../src/lib/network/network';
import { withoutActors } from '../../../src/lib/network/sub-network';
import { makeDataset, tiesOf } from '../../support/make-dataset';
import { randomCases, randomDataset } from '../../support/random-network';

/** The definition word by word: take the actor out, look at all pairs. */
function efficiencyWithout(network: Network, actor: number): number | null {
	const left = withoutActors(
		network,
		network.actors.map((_, i) => i === actor)
	);
	return globalEfficiency.compute(left).value;
}

function expectAsDefined(network: Network, actors: Iterable<number>) {
	const { without } = removals(network);
	for (const actor of actors) {
		const expected = efficiencyWithout(network, actor);
		const actual = without.values[actor]!;
		if (expected === null) expect(actual).toBeNull();
		else expect(Math.abs(actual - expected), `actor ${actor}`).toBeLessThanOrEqual(1e-12);
	}
}

function networkOfTies(...words: string[]): Network {
	const ids = [...new Set(words.flatMap((word) => word.split(/->|-/)))].sort();
	const actors = ids.map((id) => ({ id }));
	return buildNetwork(makeDataset({ actors, ties: tiesOf(...words) }), DEFAULT_LENS);
}

describe.each(randomCases(48))('$title', ({ dataset, direction, weighted }) => {
	const network = buildNetwork(dataset, { ...DEFAULT_LENS, direction, weighted });

	test('each removal as computed by removing', () => {
		expect(removals(network).without.values.length).toBe(network.actors.length);
		expectAsDefined(network, network.actors.keys());
	});

	test('ranked: everybody once, the efficiency left never falls', () => {
		const { ranked, without } = removals(network);
		expect([...ranked].sort((a, b) => a - b)).toEqual([...network.actors.keys()]);
		const left = ranked.map((actor) => without.values[actor] ?? 0);
		expect(left).toEqual([...left].sort((a, b) => a - b));
	});
});

describe.each(['either', 'reported', 'mutual'] as const)('400 actors, %s', (direction) => {
	const dataset = randomDataset(7, 400, 4);
	const network = buildNetwork(dataset, { ...DEFAULT_LENS, direction });

	test('20 random removals (seed 7)', () => {
		const random = seededRandom(7);
		expectAsDefined(
			network,
			Array.from({ length: 20 }, () => Math.floor(random() * 400))
		);
	});
});

describe('removals', () => {
	it('of the hub of a star leaves nothing, exactly', () => {
		const { without, ranked, efficiency } = removals(networkOfTies('h-a', 'h-b', 'h-c', 'h-d'));
		expect(efficiency.value).toBeCloseTo(0.7, 12);
		expect(without.values).toEqual([0.75, 0.75, 0.75, 0.75, 0]);
		expect(ranked).toEqual([4, 0, 1, 2, 3]);
	});

	it('in a ring is the same for everybody to the last bit', () => {
		const ring = Array.from({ length: 19 }, (_, i) => `a${10 + i}-a${10 + ((i + 1) % 19)}`);
		const { without, ranked } = removals(networkOfTies(...ring));
		expect(new Set(without.values).size).toBe(1);
		expect(ranked).toEqual(Array.from({ length: 19 }, (_, i) => i));
	});

	it('in a chain longer than the sums are whole for', () => {
		const chain = Array.from({ length: 59 }, (_, i) => `a${10 + i}-a${11 + i}`);
		const network = networkOfTies(...chain);
		expectAsDefined(network, network.actors.keys());
	});

	it('is undefined when fewer than two would remain', () => {
		const pair = removals(networkOfTies('a-b')).without;
		expect(pair).toEqual({ values: [null, null], reason: 'one-actor' });
		const nobody = removals(buildNetwork(makeDataset({ actors: [] }), DEFAULT_LENS));
		expect(nobody.without).toEqual({ values: [], reason: null });
		expect(nobody.ranked).toEqual([]);
	});

	it('reports rising shares', () => {
		const network = buildNetwork(randomDataset(3, 300, 5), DEFAULT_LENS);
		const shares: number[] = [];
		removalsOf(network, (share) => shares.push(share));
		expect(shares.length).toBeGreaterThan(1);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBeLessThanOrEqual(1);
	});
});
