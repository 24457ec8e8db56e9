import { describe, expect, it } from 'vitest';
import { computeLayout } from '../../../src/lib/map/layout/compute-layout';
import { LAYOUT_KINDS, SPACING, type Layout } from '../../../src/lib/map/layout/layout';
import { randomRequest, tiesOf } from '../support';

function closestPair({ x, y }: Layout): number {
	let closest = Infinity;
	for (let i = 0; i < x.length; i++) {
		for (let j = i + 1; j < x.length; j++) {
			closest = Math.min(closest, Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!));
		}
	}
	return closest;
}

describe.each(LAYOUT_KINDS)('layout %s', (kind) => {
	it.each([1, 2, 3])('places every actor and overlaps none (seed %i)', (seed) => {
		const request = randomRequest(kind, 250, 1200, 6, seed);
		const layout = computeLayout(request);
		expect(layout.x).toHaveLength(250);
		expect([...layout.x, ...layout.y].every(Number.isFinite)).toBe(true);
		expect(closestPair(layout)).toBeGreaterThanOrEqual(0.99 * SPACING);
	});

	it('gives the same positions for the same seed (seed 7)', () => {
		const request = randomRequest(kind, 120, 500, 5, 7);
		expect(computeLayout(request)).toEqual(computeLayout(request));
	});

	it('handles nobody, one actor and actors without any tie', () => {
		for (const n of [0, 1, 2, 9]) {
			const layout = computeLayout({
				kind,
				ties: tiesOf(n, []),
				groups: new Int32Array(n).fill(-1),
				groupCount: 0,
				seed: 1
			});
			expect([...layout.x, ...layout.y].every(Number.isFinite)).toBe(true);
			if (n > 1) expect(closestPair(layout)).toBeGreaterThanOrEqual(0.99 * SPACING);
		}
	});
});

describe('islands', () => {
	it.each([4, 25])('keeps %i districts apart and each actor on its own (seed 5)', (districts) => {
		const request = randomRequest('islands', 300, 1200, districts, 5);
		const { regions, x, y } = computeLayout(request);
		expect(regions).toHaveLength(new Set(request.groups).size);
		for (const [i, a] of regions.entries()) {
			for (const b of regions.slice(i + 1)) {
				const apart = Math.hypot(a.x - b.x, a.y - b.y);
				expect(apart).toBeGreaterThan(a.halfWidth + b.halfWidth);
			}
		}
		for (const [actor, group] of request.groups.entries()) {
			const region = regions.find((one) => one.group === group)!;
			const out = Math.hypot(x[actor]! - region.x, y[actor]! - region.y);
			expect(out).toBeLessThanOrEqual(region.halfWidth + 0.01);
		}
	});

	it('puts those who serve the whole municipality in the middle', () => {
		const { regions } = computeLayout(randomRequest('islands', 200, 800, 5, 2));
		const middle = regions.find((region) => region.group === -1)!;
		expect([middle.x, middle.y]).toEqual([0, 0]);
	});
});

describe('force', () => {
	it('brings two groups with one tie between them apart', () => {
		const pairs: [number, number][] = [[0, 6]];
		for (const base of [0, 6]) {
			for (let a = 0; a < 6; a++) for (let b = 0; b < a; b++) pairs.push([base + a, base + b]);
		}
		const { x, y } = computeLayout({
			kind: 'force',
			ties: tiesOf(12, pairs),
			groups: new Int32Array(12).fill(-1),
			groupCount: 0,
			seed: 3
		});
		const mean = (values: Float64Array, from: number) =>
			values.slice(from, from + 6).reduce((sum, value) => sum + value, 0) / 6;
		const between = Math.hypot(mean(x, 0) - mean(x, 6), mean(y, 0) - mean(y, 6));
		expect(between).toBeGreaterThan(2 * SPACING);
	});

	it('sets actors without ties in rows below the rest (seed 4)', () => {
		const request = randomRequest('force', 100, 300, 3, 4);
		const { x, y, regions } = computeLayout(request);
		const region = regions.find((one) => one.shape === 'isolates')!;
		const top = region.y - region.halfHeight;
		for (let i = 0; i < 100; i++) {
			const isolated = request.ties.offsets[i] === request.ties.offsets[i + 1];
			expect(y[i]! >= top).toBe(isolated);
			if (isolated) expect(Math.abs(x[i]! - region.x)).toBeLessThanOrEqual(region.halfWidth);
		}
	});

	it('draws 2,000 actors within seconds and tells how far it is (seed 1)', () => {
		const shares: number[] = [];
		const request = randomRequest('force', 2000, 10000, 6, 1);
		const layout = computeLayout(request, (share) => shares.push(share));
		expect(closestPair(layout)).toBeGreaterThanOrEqual(0.99 * SPACING);
		expect(shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share <= 1)).toBe(true);
	});
});

describe('bands', () => {
	it('stacks the levels from the top down (seed 6)', () => {
		const request = randomRequest('bands', 90, 300, 4, 6);
		const { regions, y } = computeLayout(request);
		expect(regions).toHaveLength(new Set(request.groups).size);
		for (const [actor, group] of request.groups.entries()) {
			const region = regions.find((one) => one.group === group)!;
			expect(Math.abs(y[actor]! - region.y)).toBeLessThanOrEqual(region.halfHeight);
		}
		const bottoms = regions.map((region) => region.y + region.halfHeight);
		for (const [i, region] of regions.entries()) {
			if (i) expect(region.y - region.halfHeight).toBeGreaterThan(bottoms[i - 1]!);
		}
	});
});
