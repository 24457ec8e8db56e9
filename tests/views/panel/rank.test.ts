import { describe, expect, it } from 'vitest';
import { rankOf } from '../../../src/lib/views/panel/rank';

describe('rankOf', () => {
	it('puts the largest first and lets equals share the better place', () => {
		expect(rankOf([5, 9, 5, 1], 1)).toEqual({ place: 1, of: 4 });
		expect(rankOf([5, 9, 5, 1], 0)).toEqual({ place: 2, of: 4 });
		expect(rankOf([5, 9, 5, 1], 2)).toEqual({ place: 2, of: 4 });
		expect(rankOf([5, 9, 5, 1], 3)).toEqual({ place: 4, of: 4 });
	});

	it('counts only what is defined', () => {
		expect(rankOf([null, 3, 2], 2)).toEqual({ place: 2, of: 2 });
		expect(rankOf([null, 3], 0)).toBeNull();
	});

	it('lets values that differ by rounding only share a place', () => {
		expect(rankOf([2, 1.9999999999999998, 1], 1)).toEqual({ place: 1, of: 3 });
		expect(rankOf([2, 1.9999999999999998, 1], 2)).toEqual({ place: 3, of: 3 });
	});
});
