import { describe, expect, it } from 'vitest';
import { convexHull, hullsOf } from '../../src/lib/map/hull';
import { isInside } from '../../src/lib/map/lasso';

const at = (x: number, y: number) => ({ x, y });

describe('convexHull', () => {
	it('leaves out what is inside and on the edges', () => {
		const hull = convexHull([at(0, 0), at(2, 0), at(4, 0), at(4, 4), at(0, 4), at(2, 2)]);
		expect(new Set(hull.map(({ x, y }) => `${x} ${y}`))).toEqual(
			new Set(['0 0', '4 0', '4 4', '0 4'])
		);
	});
});

describe('hullsOf', () => {
	const near = [at(0, 0), at(8, 0), at(0, 8)];
	const distant = near.map(({ x, y }) => at(x + 500, y));
	it('draws one line around those of a group who stand together', () => {
		const [hull, ...rest] = hullsOf(near, [0, 0, 0], 12, 3);
		expect(rest).toEqual([]);
		expect(hull!.memberCount).toBe(3);
		for (const point of near) expect(isInside(hull!.corners, point)).toBe(true);
	});
	it('draws two where a group stands in two places, and none around two actors', () => {
		const points = [...near, ...distant, at(250, 0), at(255, 0)];
		const hulls = hullsOf(points, [0, 0, 0, 0, 0, 0, 1, 1], 12, 3);
		expect(hulls.map(({ group, memberCount }) => [group, memberCount])).toEqual([
			[0, 3],
			[0, 3]
		]);
		expect(isInside(hulls[0]!.corners, at(250, 0))).toBe(false);
	});
	it('leaves out those without a group', () => {
		expect(hullsOf(near, [-1, -1, -1], 12, 3)).toEqual([]);
	});
});
