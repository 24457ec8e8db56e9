import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/model/seeded-random';
import { DEFAULT_LENS, DIRECTIONS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { withoutActors, withTies } from '../../src/lib/network/sub-network';
import { makeDataset } from '../support/make-dataset';

function randomRows(seed: number) {
	const random = seededRandom(seed);
	const actors = Array.from({ length: 12 }, (_, i) => ({ id: `a${i}` }));
	const pick = () => `a${Math.floor(random() * 12)}`;
	const ties = Array.from({ length: 40 }, () => ({
		source: pick(),
		target: pick(),
		weight: 1 + Math.floor(random() * 4)
	}));
	return { actors, ties };
}

describe.each(DIRECTIONS)('%s', (direction) => {
	const lens = { ...DEFAULT_LENS, direction };

	it.each([1, 2, 3])('without actors equals a network built without them (seed %i)', (seed) => {
		const { actors, ties } = randomRows(seed);
		const network = buildNetwork(makeDataset({ actors, ties }), lens);
		const leaving = new Set(['a0', 'a5', 'a11']);
		const kept = actors.filter(({ id }) => !leaving.has(id));
		const rows = ties.filter(({ source, target }) => !leaving.has(source) && !leaving.has(target));
		const smaller = withoutActors(
			network,
			network.actors.map(({ id }) => leaving.has(id))
		);
		expect(smaller).toEqual(buildNetwork(makeDataset({ actors: kept, ties: rows }), lens));
	});

	it.each([4, 5])('with all ties is the same network, with none has no ties (seed %i)', (seed) => {
		const network = buildNetwork(makeDataset(randomRows(seed)), lens);
		expect(withTies(network, () => true)).toEqual(network);
		expect(withTies(network, () => false).tieCount).toBe(0);
	});

	it('asks once about each tie', () => {
		const network = buildNetwork(makeDataset(randomRows(6)), lens);
		const asked: string[] = [];
		withTies(network, (source, target) => asked.push(`${source} ${target}`) > 0);
		expect(asked).toHaveLength(network.tieCount);
		expect(new Set(asked).size).toBe(network.tieCount);
	});
});
