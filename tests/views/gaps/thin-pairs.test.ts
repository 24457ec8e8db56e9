import { describe, expect, it } from 'vitest';
import { MISSING } from '../../../src/lib/network/partition';
import { thinPairs } from '../../../src/lib/views/gaps/thin-pairs';

const ties = {
	groups: ['a', 'b', 'c', MISSING],
	sizes: [5, 5, 5, 5],
	observed: [
		[9, 1, 2, 0],
		[1, 3, 0, 0],
		[2, 0, 0, 0],
		[0, 0, 0, 0]
	],
	expected: [
		[3, 4, 3, 9],
		[4, 3, 8, 9],
		[3, 8, null, 9],
		[9, 9, 9, 9]
	]
};

describe('thinPairs', () => {
	it('has the pair that misses most ties first, and no pair at half or more', () => {
		expect(thinPairs(ties, false)).toEqual([
			{ first: 'b', second: 'c', observedCount: 0, expectedCount: 8, ratio: 0 },
			{ first: 'a', second: 'b', observedCount: 1, expectedCount: 4, ratio: 0.25 }
		]);
	});

	it('adds both directions', () => {
		expect(thinPairs(ties, true)[0]).toMatchObject({ observedCount: 0, expectedCount: 16 });
	});

	it('says nothing of pairs of which hardly a tie is expected', () => {
		const few = { ...ties, expected: ties.expected.map((row) => row.map(() => 0.9)) };
		expect(thinPairs(few, false)).toEqual([]);
	});
});
