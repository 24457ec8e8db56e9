import { describe, expect, it } from 'vitest';
import { bestCommunities, communities, usualRuns } from '../../src/lib/measures/communities';
import { modularityOf } from '../../src/lib/measures/groups/modularity';
import { CommunitySearch, findCommunities } from '../../src/lib/measures/leiden/leiden';
import { seededRandom } from '../../src/lib/model/seeded-random';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { randomDataset } from '../support/random-network';
import { makeDataset, tiesOf } from '../support/make-dataset';

const network = buildNetwork(randomDataset(11, 300, 5), { ...DEFAULT_LENS, weighted: true });
const quality = (of: Int32Array) => modularityOf(network.either, of, of.length, true)!;

/** Two circles of everybody with everybody, joined by one tie. */
function twoCircles() {
	const circle = (letter: string) =>
		[1, 2, 3, 4].flatMap((a) =>
			[1, 2, 3, 4].filter((b) => b > a).map((b) => `${letter}${a}-${letter}${b}`)
		);
	const ids = [1, 2, 3, 4].flatMap((i) => [`x${i}`, `y${i}`]).sort();
	const ties = tiesOf(...circle('x'), ...circle('y'), 'x1-y1');
	return buildNetwork(makeDataset({ actors: ids.map((id) => ({ id })), ties }), DEFAULT_LENS);
}

/** Different pairs of n actors, drawn by lot. */
function randomPairs(n: number, count: number, seed: number): string[] {
	const random = seededRandom(seed);
	const pairs = new Set<string>();
	while (pairs.size < count) {
		const a = Math.floor(random() * n);
		const b = Math.floor(random() * n);
		if (a < b) pairs.add(`r${a}-r${b}`);
	}
	return [...pairs];
}

describe('communities (seed of the lens)', () => {
	it('finds two circles, run after run', () => {
		const { of, sizes, modularity, spread } = communities(twoCircles());
		expect([...of]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
		expect(sizes).toEqual([4, 4]);
		expect(modularity.value).toBeCloseTo(12 / 13 - 1 / 2, 12);
		expect(spread!.runs).toBe(20);
		expect(spread!.lowest).toBeCloseTo(modularity.value!, 12);
	});

	it('finds threes and a pair in a ring of eight, where most runs end at four pairs (seeds 1-20)', () => {
		const ties = tiesOf('a-b', 'b-c', 'c-d', 'd-e', 'e-f', 'f-g', 'g-h', 'h-a');
		const dataset = makeDataset({ actors: [...'abcdefgh'].map((id) => ({ id })), ties });
		for (let seed = 1; seed <= 20; seed++) {
			const { sizes, modularity } = communities(buildNetwork(dataset, { ...DEFAULT_LENS, seed }));
			expect(sizes).toEqual([3, 3, 2]);
			expect(modularity.value).toBeCloseTo(9 / 32, 12);
		}
	});

	it('is as good as igraph where there is little to find (random ties of seed 2, seeds 1-10)', () => {
		// igraph 1.0.0, Graph.community_leiden("modularity", n_iterations=-1): best of 200 seeds.
		const bestOfIgraph = 0.55049;
		const actors = Array.from({ length: 300 }, (_, i) => ({ id: `r${i}` }));
		const dataset = makeDataset({ actors, ties: tiesOf(...randomPairs(300, 600, 2)) });
		for (let seed = 1; seed <= 10; seed++) {
			const { modularity } = communities(buildNetwork(dataset, { ...DEFAULT_LENS, seed }));
			expect(modularity.value).toBeGreaterThanOrEqual(bestOfIgraph - 0.005);
		}
	});

	it('makes as many runs as asked, and says what they reached', () => {
		const one = bestCommunities(network, 1);
		const several = bestCommunities(network, 6);
		expect(one.spread).toEqual({
			runs: 1,
			lowest: one.modularity.value,
			median: one.modularity.value
		});
		expect(several.spread!.runs).toBe(6);
		expect(several.modularity.value).toBeGreaterThanOrEqual(one.modularity.value!);
		expect(several.spread!.median).toBeGreaterThanOrEqual(several.spread!.lowest);
		expect(several.modularity.value).toBeGreaterThanOrEqual(several.spread!.median);
		expect(several.modularity.value).toBeCloseTo(quality(several.of), 12);
	});

	it('makes fewer runs in larger networks', () => {
		const runs = [10, 500, 501, 10_000, 10_001, 1_000_000].map(usualRuns);
		expect(runs).toEqual([20, 20, 4, 4, 2, 2]);
	});

	it('says the same every time', () => {
		expect(bestCommunities(network, 3)).toEqual(bestCommunities(network, 3));
	});
});

describe('the search', () => {
	it('gives the same after other runs over the same memory', () => {
		const search = new CommunitySearch(network.either);
		search.run(seededRandom(1));
		search.improve(search.run(seededRandom(2)), seededRandom(3));
		expect(search.run(seededRandom(4))).toEqual(findCommunities(network.either, seededRandom(4)));
	});

	it('does not lose by improving (seeds 1-20)', () => {
		const search = new CommunitySearch(network.either);
		for (let seed = 1; seed <= 20; seed++) {
			const found = search.run(seededRandom(seed));
			const before = quality(found);
			const improved = search.improve(found, seededRandom(seed));
			expect(quality(improved)).toBeGreaterThanOrEqual(before - 1e-12);
			expect(quality(found)).toBe(before);
		}
	});

	it('does not see the unit of strengths', () => {
		const ones = { ...network.either, weights: network.either.weights.map(() => 1) };
		const halves = { ...network.either, weights: network.either.weights.map(() => 0.5) };
		expect(findCommunities(halves, seededRandom(1))).toEqual(
			findCommunities(ones, seededRandom(1))
		);
	});

	it('numbers communities without gaps', () => {
		const found = findCommunities(network.either, seededRandom(5));
		const numbers = [...new Set(found)].sort((a, b) => a - b);
		expect(numbers).toEqual(numbers.map((_, place) => place));
	});
});
