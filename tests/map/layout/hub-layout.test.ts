import { describe, expect, it } from 'vitest';
import { computeLayout } from '../../../src/lib/map/layout/compute-layout';
import { SPACING, type LayoutRequest } from '../../../src/lib/map/layout/layout';
import { tiesOf } from '../support';

/** Seats as [actor, forum]. */
function request(n: number, forumCount: number, seats: [number, number][]): LayoutRequest {
	const rows = Array.from({ length: n }, (_, i) => seats.filter(([actor]) => actor === i));
	const offsets = new Int32Array(n + 1);
	for (const [i, row] of rows.entries()) offsets[i + 1] = offsets[i]! + row.length;
	const forums = Int32Array.from(rows.flatMap((row) => row.map(([, forum]) => forum)));
	return {
		kind: 'hubs',
		ties: tiesOf(n, []),
		groups: new Int32Array(n).fill(-1),
		groupCount: 0,
		hubs: { offsets, forums, forumCount },
		seed: 1
	};
}

// Forum 0: actors 0-4; forum 1: actors 4-8; forum 2 has nobody; actors 9 and 10 have no forum.
const seats: [number, number][] = [
	...[0, 1, 2, 3, 4].map((actor): [number, number] => [actor, 0]),
	...[4, 5, 6, 7, 8].map((actor): [number, number] => [actor, 1])
];
const layout = computeLayout(request(11, 3, seats));
const hubs = layout.regions.filter(({ shape }) => shape === 'hub');
const far = (actor: number, hub: { x: number; y: number }) =>
	Math.hypot(layout.x[actor]! - hub.x, layout.y[actor]! - hub.y);

describe('forums as hubs', () => {
	it('has a hub for each forum somebody sits in', () => {
		expect(hubs.map(({ group }) => group)).toEqual([0, 1]);
	});
	it('stands members around their own forum', () => {
		for (const actor of [0, 1, 2, 3])
			expect(far(actor, hubs[0]!)).toBeLessThan(far(actor, hubs[1]!));
		for (const actor of [5, 6, 7, 8])
			expect(far(actor, hubs[1]!)).toBeLessThan(far(actor, hubs[0]!));
	});
	it('stands an actor of two forums between them', () => {
		const apart = Math.hypot(hubs[0]!.x - hubs[1]!.x, hubs[0]!.y - hubs[1]!.y);
		expect(far(4, hubs[0]!)).toBeLessThan(apart);
		expect(far(4, hubs[1]!)).toBeLessThan(apart);
	});
	it('stands those without a seat in a row of their own', () => {
		const region = layout.regions.find(({ shape }) => shape === 'isolates')!;
		for (const actor of [9, 10]) {
			expect(Math.abs(layout.y[actor]! - region.y)).toBeLessThanOrEqual(region.halfHeight);
		}
		const lowest = Math.max(...[...layout.y].slice(0, 9), ...hubs.map(({ y }) => y));
		expect(Math.min(layout.y[9]!, layout.y[10]!)).toBeGreaterThan(lowest);
	});
	it('covers neither an actor nor a hub', () => {
		const points = [
			...[...layout.x].map((x, i) => ({ x, y: layout.y[i]! })),
			...hubs.map(({ x, y }) => ({ x, y }))
		];
		for (const [i, a] of points.entries()) {
			for (const b of points.slice(i + 1)) {
				expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(0.99 * SPACING);
			}
		}
	});
});
