import { describe, expect, it } from 'vitest';
import { shortestWay } from '../../../src/lib/map/scene/ways';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { makeDataset } from '../../support/make-dataset';

const network = buildNetwork(
	makeDataset({
		actors: ['a', 'b', 'c', 'd', 'e', 'alone'].map((id) => ({ id })),
		ties: [
			{ source: 'a', target: 'b' },
			{ source: 'b', target: 'c' },
			{ source: 'c', target: 'd' },
			{ source: 'a', target: 'e' },
			{ source: 'd', target: 'e' }
		]
	}),
	DEFAULT_LENS
);

describe('shortestWay', () => {
	it('takes the fewest ties, in either direction', () => {
		expect(shortestWay(network, 'a', 'd')).toEqual(['a', 'e', 'd']);
		expect(shortestWay(network, 'd', 'a')).toEqual(['d', 'e', 'a']);
	});
	it('is the two themselves when they work together', () => {
		expect(shortestWay(network, 'a', 'b')).toEqual(['a', 'b']);
	});
	it('is empty where there is no way, or nowhere to go', () => {
		expect(shortestWay(network, 'a', 'alone')).toEqual([]);
		expect(shortestWay(network, 'a', 'a')).toEqual([]);
		expect(shortestWay(network, 'a', 'nobody')).toEqual([]);
	});
});
