import { describe, expect, it } from 'vitest';
import { hullsOf, type HullShape } from '../../../src/lib/map/groups/hull';
import { isInside } from '../../../src/lib/map/scene/lasso';
import type { Place } from '../../../src/lib/map/scene/map-scene';
import { seededRandom } from '../../../src/lib/model/seeded-random';

const at = (x: number, y: number) => ({ x, y });

/** Inside the outer line and in none of the holes. */
function holds({ rings }: HullShape, point: Place): boolean {
	return rings.filter((ring) => isInside(ring, point)).length % 2 === 1;
}

describe('hullsOf', () => {
	const near = [at(0, 0), at(8, 0), at(0, 8)];
	const distant = near.map(({ x, y }) => at(x + 500, y));
	it('draws one line around those of a group who stand together', () => {
		const [hull, ...rest] = hullsOf(near, [0, 0, 0], 12, 3);
		expect(rest).toEqual([]);
		expect(hull!.memberCount).toBe(3);
		for (const point of near) expect(holds(hull!, point)).toBe(true);
	});
	it('draws two where a group stands in two places, and none around two actors', () => {
		const points = [...near, ...distant, at(250, 0), at(255, 0)];
		const hulls = hullsOf(points, [0, 0, 0, 0, 0, 0, 1, 1], 12, 3);
		expect(hulls.map(({ group, memberCount }) => [group, memberCount])).toEqual([
			[0, 3],
			[0, 3]
		]);
		expect(holds(hulls[0]!, at(250, 0))).toBe(false);
	});
	it('leaves out those without a group', () => {
		expect(hullsOf(near, [-1, -1, -1], 12, 3)).toEqual([]);
	});
	it('goes round somebody else who stands in the midst', () => {
		const circle = Array.from({ length: 10 }, (_, k) => {
			const turn = (k / 10) * 2 * Math.PI;
			return at(10 * Math.cos(turn), 10 * Math.sin(turn));
		});
		const [hull] = hullsOf([...circle, at(0, 0)], [...circle.map(() => 0), 1], 12, 3);
		for (const point of circle) expect(holds(hull!, point)).toBe(true);
		expect(holds(hull!, at(0, 0))).toBe(false);
	});
	it('holds all members and nobody else, wherever they stand (seed 4)', () => {
		const random = seededRandom(4);
		const points: Place[] = [];
		while (points.length < 250) {
			const point = at(random() * 160, random() * 160);
			if (points.every(({ x, y }) => (x - point.x) ** 2 + (y - point.y) ** 2 > 36)) {
				points.push(point);
			}
		}
		const groups = points.map(() => Math.floor(random() * 3));
		const hulls = hullsOf(points, groups, 18, 4);
		expect(hulls.length).toBeGreaterThan(5);
		for (const hull of hulls) {
			const held = points.map((_, i) => i).filter((i) => holds(hull, points[i]!));
			expect(held).toHaveLength(hull.memberCount);
			expect(new Set(held.map((i) => groups[i]))).toEqual(new Set([hull.group]));
		}
	});
});
