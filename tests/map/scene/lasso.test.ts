import { describe, expect, it } from 'vitest';
import { actorsInside, isInside } from '../../../src/lib/map/scene/lasso';

const square = [
	{ x: 0, y: 0 },
	{ x: 10, y: 0 },
	{ x: 10, y: 10 },
	{ x: 0, y: 10 }
];
/** A square with a bay from above down to the middle. */
const bay = [
	{ x: 0, y: 0 },
	{ x: 4, y: 0 },
	{ x: 5, y: 5 },
	{ x: 6, y: 0 },
	{ x: 10, y: 0 },
	{ x: 10, y: 10 },
	{ x: 0, y: 10 }
];

describe('the lasso', () => {
	it.each([
		[square, { x: 5, y: 5 }, true],
		[square, { x: 11, y: 5 }, false],
		[bay, { x: 5, y: 2 }, false],
		[bay, { x: 5, y: 8 }, true],
		[bay, { x: 2, y: 2 }, true]
	])('%# knows inside from outside', (polygon, point, expected) => {
		expect(isInside(polygon, point)).toBe(expected);
	});
	it('takes those inside, in their order', () => {
		const places = [
			['a', { x: 1, y: 1 }],
			['b', { x: 20, y: 1 }],
			['c', { x: 9, y: 9 }]
		] as const;
		expect(actorsInside(square, places)).toEqual(['a', 'c']);
	});
	it('holds nobody with fewer than three corners', () => {
		expect(actorsInside(square.slice(0, 2), [['a', { x: 5, y: 0 }]])).toEqual([]);
	});
});
