import { expect, it } from 'vitest';
import { response } from '../../../src/lib/measures/uncertainty/response';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { makeDataset, type SmallDataset } from '../../support/make-dataset';

const ACTORS = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

function answer(ties: NonNullable<SmallDataset['ties']>) {
	const dataset = makeDataset({ actors: ACTORS, ties });
	return response(buildNetwork(dataset, DEFAULT_LENS), dataset.ties);
}

it('counts who answered and which pairs both sides confirm', () => {
	expect(
		answer([
			{ source: 'a', target: 'b', reportedBy: 'a' },
			{ source: 'b', target: 'a', reportedBy: 'b' },
			{ source: 'a', target: 'c', reportedBy: 'a' },
			{ source: 'c', target: 'b', reportedBy: 'both' },
			{ source: 'd', target: 'a', reportedBy: 'a' }
		])
	).toEqual({
		answered: ['a', 'b', 'c'],
		responseShare: 0.75,
		pairsBothAnswered: 3,
		pairsConfirmed: 2,
		confirmedShare: 2 / 3
	});
});

it('cannot tell when no row says who reports it', () => {
	expect(answer([{ source: 'a', target: 'b' }])).toEqual({
		answered: [],
		responseShare: null,
		pairsBothAnswered: 0,
		pairsConfirmed: 0,
		confirmedShare: null
	});
});
