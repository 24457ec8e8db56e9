/** Drawings by force lie along the screen: they spread farther from left to right than from top to bottom. */
import { describe, expect, it } from 'vitest';
import { computeLayout } from '../../../src/lib/map/layout/compute-layout';
import { drawDisc } from '../../../src/lib/map/layout/disc';
import type { Points } from '../../../src/lib/map/layout/force';
import { tiesOf } from '../support';

/** Sums of squares and of products about the middle. */
function spread({ x, y }: Points): { xx: number; yy: number; xy: number } {
	const mean = (values: Float64Array) => values.reduce((sum, one) => sum + one, 0) / values.length;
	const [mx, my] = [mean(x), mean(y)];
	let [xx, yy, xy] = [0, 0, 0];
	for (let i = 0; i < x.length; i++) {
		xx += (x[i]! - mx) ** 2;
		yy += (y[i]! - my) ** 2;
		xy += (x[i]! - mx) * (y[i]! - my);
	}
	return { xx, yy, xy };
}

/** A ladder of `rungs` rungs: long and narrow. */
function ladder(rungs: number) {
	const pairs: [number, number][] = [];
	for (let i = 0; i < rungs; i++) {
		pairs.push([2 * i, 2 * i + 1]);
		if (i > 0) pairs.push([2 * i - 2, 2 * i], [2 * i - 1, 2 * i + 1]);
	}
	return tiesOf(2 * rungs, pairs);
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const NOTHING = () => undefined;

describe('a drawing of some actors', () => {
	const ties = ladder(15);
	const members = Array.from({ length: 30 }, (_, i) => i);

	it.each(SEEDS)('has its long axis from left to right (seed %i)', (seed) => {
		const { xx, yy, xy } = spread(drawDisc(ties, members, false, seed, NOTHING));
		expect(xx).toBeGreaterThan(2 * yy);
		// The axis itself lies level: within five degrees, what moving overlaps apart may turn.
		expect(Math.abs(Math.atan2(2 * xy, xx - yy) / 2)).toBeLessThan((5 * Math.PI) / 180);
	});

	it('takes less room where it is to be round', () => {
		const round = drawDisc(ties, members, true, 1, NOTHING);
		expect(round.radius).toBeLessThan(drawDisc(ties, members, false, 1, NOTHING).radius);
	});

	it('bears one actor, and actors in one place', () => {
		for (const n of [1, 2]) {
			const { x, y } = drawDisc(
				tiesOf(n, []),
				Array.from({ length: n }, (_, i) => i),
				false,
				1,
				NOTHING
			);
			expect([...x, ...y].every(Number.isFinite)).toBe(true);
		}
	});
});

describe('layouts that are drawn by force', () => {
	it.each(SEEDS)('ties as forces: a long network lies level (seed %i)', (seed) => {
		const layout = computeLayout({
			kind: 'force',
			ties: ladder(15),
			groups: new Int32Array(30).fill(-1),
			groupCount: 0,
			seed
		});
		const { xx, yy } = spread(layout);
		expect(xx).toBeGreaterThan(2 * yy);
	});

	it.each(SEEDS)('members around their forums: a chain of forums lies level (seed %i)', (seed) => {
		// Nine forums in a row; each shares one actor with the next and has two of its own.
		const seats = Array.from({ length: 9 }, (_, forum) => [
			[forum],
			[forum],
			...(forum < 8 ? [[forum, forum + 1]] : [])
		]).flat();
		const offsets = new Int32Array(seats.length + 1);
		seats.forEach((forums, i) => (offsets[i + 1] = offsets[i]! + forums.length));
		const layout = computeLayout({
			kind: 'hubs',
			ties: tiesOf(seats.length, []),
			groups: new Int32Array(seats.length).fill(-1),
			groupCount: 0,
			hubs: { offsets, forums: Int32Array.from(seats.flat()), forumCount: 9 },
			seed
		});
		const { xx, yy } = spread(layout);
		expect(xx).toBeGreaterThan(1.5 * yy);
	});
});
