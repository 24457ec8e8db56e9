import { describe, expect, test } from 'vitest';
import { districtPlan } from '../../../src/lib/map/geo/district-plan';
import { districtShapes } from '../../../src/lib/map/geo/district-shapes';
import { insidePoint } from '../../../src/lib/map/geo/inside-point';
import type { GeoShape, Polygon } from '../../../src/lib/map/geo/geo-shape';
import { windRings } from '../../../src/lib/map/geo/wind-rings';
import { loadExample } from '../../support/load-example';

const ring = (x: number, y: number, size: number): [number, number][] => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y]
];
const shape = (district: string, ...polygons: Polygon[]): GeoShape => ({
	district,
	polygons: polygons.map(windRings)
});
const numbersIn = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('the map', () => {
	test('keeps north up and east right, and everything inside the picture', () => {
		const shapes = [shape('nw', [ring(11, 55.02, 0.01)]), shape('se', [ring(11.02, 55, 0.01)])];
		const plan = districtPlan(['nw', 'se'], { shapes, isPlanar: false }, 600);
		const [nw, se] = plan.places;
		expect(nw!.x).toBeLessThan(se!.x);
		expect(nw!.y).toBeLessThan(se!.y);
		for (const { path } of plan.places) {
			const numbers = numbersIn(path);
			expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
			expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(plan.width, plan.height));
		}
	});

	test('metres of a national grid keep north up too', () => {
		const shapes = [
			shape('n', [ring(650_000, 6_141_000, 900)]),
			shape('s', [ring(650_000, 6_140_000, 900)])
		];
		const { places } = districtPlan(['n', 's'], { shapes, isPlanar: true }, 600);
		expect(places[0]!.y).toBeLessThan(places[1]!.y);
	});

	test('a hole stays a hole and the name is not put into it', () => {
		const shapes = [shape('ring', [ring(11, 55, 0.09), ring(11.03, 55.03, 0.03)])];
		const [place] = districtPlan(['ring'], { shapes, isPlanar: false }, 600).places;
		expect(place!.path.match(/M/g)).toHaveLength(2);
		const [left, right] = [11.03, 11.06].map((x) => ((x - 11) / 0.09) * 560 + 20);
		const isBeside = place!.x < left! || place!.x > right! || Math.abs(place!.y - 300) > 90;
		expect(isBeside).toBe(true);
	});

	test('the name of a district in parts stands in the largest', () => {
		const shapes = [shape('n', [ring(11, 55, 0.001)], [ring(11.05, 55, 0.05)])];
		const [place] = districtPlan(['n'], { shapes, isPlanar: false }, 600).places;
		expect(place!.x).toBeGreaterThan(300);
	});

	test('a district without an area is a tile under the map', () => {
		const shapes = [shape('n', [ring(11, 55, 0.01)])];
		const plan = districtPlan(['n', 's'], { shapes, isPlanar: false }, 600);
		const [area, tile] = plan.places;
		expect([area!.isTile, tile!.isTile]).toEqual([false, true]);
		expect(tile!.y).toBeGreaterThan(
			Math.max(...numbersIn(area!.path).filter((_, k) => k % 2 === 1))
		);
		expect(plan.height).toBeGreaterThan(tile!.y);
	});

	test('areas of no size leave tiles', () => {
		const flat: Polygon = [
			[
				[11, 55],
				[11, 55],
				[11, 55],
				[11, 55]
			]
		];
		const { places } = districtPlan(
			['n'],
			{ shapes: [{ district: 'n', polygons: [flat] }], isPlanar: false },
			600
		);
		expect(places).toMatchObject([{ district: 'n', isTile: true }]);
	});

	test('Eksempelby is drawn as six areas, each name in its own', async () => {
		const { districts, companions } = await loadExample('eksempelby');
		const shapes = districtShapes(districts, companions);
		expect(shapes).toMatchObject({ problems: [], unnamed: [] });
		expect(shapes.descriptions.join()).toContain('invented');
		const { places } = districtPlan(
			districts.map(({ id }) => id),
			shapes,
			720
		);
		expect(places.map(({ isTile }) => isTile)).toEqual(Array(6).fill(false));
	});

	test('Slagelse has no geometry and is drawn as tiles', async () => {
		const { districts, companions } = await loadExample('slagelse');
		const shapes = districtShapes(districts, companions);
		expect(shapes).toMatchObject({ shapes: [], problems: [] });
		expect(shapes.unnamed).toHaveLength(districts.length);
	});
});

describe('tiles', () => {
	const tiles = (count: number, width: number) =>
		districtPlan(
			Array.from({ length: count }, (_, place) => `d${place}`),
			{ shapes: [], isPlanar: false },
			width
		);

	test.each([1, 2, 4, 5, 9, 40])('%i of them lie beside each other inside the picture', (count) => {
		for (const width of [320, 720]) {
			const { places, height } = tiles(count, width);
			expect(places).toHaveLength(count);
			const corners = places.map(({ path }) => numbersIn(path));
			for (const [x, y, right, bottom] of corners) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(right).toBeLessThanOrEqual(width);
				expect(y).toBeGreaterThanOrEqual(0);
				expect(bottom).toBeLessThanOrEqual(height);
			}
			expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
		}
	});

	test('the arrangement is the same every time', () => {
		expect(tiles(7, 500)).toEqual(tiles(7, 500));
	});
});

describe('a point inside', () => {
	test('a crescent has its name in itself, not in its middle', () => {
		const crescent: [number, number][] = [
			[0, 0],
			[100, 0],
			[100, 20],
			[20, 20],
			[20, 80],
			[100, 80],
			[100, 100],
			[0, 100],
			[0, 0]
		];
		const { x, y } = insidePoint([crescent])!;
		expect(x < 20 || y < 20 || y > 80).toBe(true);
	});

	test('nothing has no inside', () => {
		expect(insidePoint([])).toBeNull();
		expect(insidePoint([[[0, 0]]])).toBeNull();
	});
});
