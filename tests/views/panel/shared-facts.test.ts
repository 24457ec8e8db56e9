import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { sharedFacts } from '../../../src/lib/views/panel/shared-facts';
import { makeDataset, tiesOf } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: ['a', 'b', 'c', 'x', 'y'].map((id) => ({ id })),
	ties: tiesOf('a-b', 'x-a', 'x-b', 'x-c', 'y-a'),
	forums: [{ id: 'board' }, { id: 'group' }, { id: 'alone' }],
	memberships: [
		{ actor: 'a', forum: 'group' },
		{ actor: 'b', forum: 'group' },
		{ actor: 'a', forum: 'board' },
		{ actor: 'b', forum: 'board' },
		{ actor: 'c', forum: 'board' },
		{ actor: 'a', forum: 'alone' },
		{ actor: 'x', forum: 'alone' }
	]
});
const network = buildNetwork(dataset, DEFAULT_LENS);

describe('sharedFacts', () => {
	const facts = sharedFacts(dataset, network, ['a', 'b', 'c']);

	it('counts tied pairs of the possible ones', () => {
		expect(facts).toMatchObject({ actorCount: 3, tiedPairCount: 1, possiblePairCount: 3 });
	});

	it('lists forums that at least two of them share, the most shared first', () => {
		expect(facts.forums).toEqual([
			{ id: 'board', count: 3 },
			{ id: 'group', count: 2 }
		]);
	});

	it('lists the others who are tied to every one of them', () => {
		expect(facts.commonNeighbours).toEqual(['x']);
	});

	it('passes over actors outside the lens and repeats', () => {
		expect(sharedFacts(dataset, network, ['a', 'a', 'nobody'])).toMatchObject({
			actorCount: 1,
			possiblePairCount: 0,
			commonNeighbours: []
		});
	});
});
