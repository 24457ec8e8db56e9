import { describe, expect, test } from 'vitest';
import { districtShapes } from '../../../src/lib/map/geo/district-shapes';
import { signedArea, windRings } from '../../../src/lib/map/geo/wind-rings';
import type { District } from '../../../src/lib/model/dataset';

const district = (id: string, geometry: string | null = null, label = id): District => ({
	id,
	label,
	geometry,
	population: null,
	homes: [],
	declared: true,
	attributes: new Map()
});
/** Counter-clockwise, as RFC 7946 has it. */
const ring = (x: number, y: number, size = 1) => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y]
];
const area = (name: string, ...rings: number[][][]) => ({
	type: 'Feature',
	properties: { name },
	geometry: { type: 'Polygon', coordinates: rings }
});
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const shapesOf = (districts: readonly District[], files: Record<string, string>) =>
	districtShapes(districts, new Map(Object.entries(files)));
const drawn = ({ shapes }: ReturnType<typeof districtShapes>) =>
	shapes.map((shape) => shape.district);

describe('areas of districts', () => {
	test('one file for all, by id or by label in any case', () => {
		const found = shapesOf(
			[district('n', 'all.geojson', 'Nordbyen'), district('syd', 'all.geojson')],
			{ 'all.geojson': file(area('NORDBYEN', ring(11, 55)), area('syd', ring(12, 55))) }
		);
		expect(drawn(found)).toEqual(['n', 'syd']);
		expect(found).toMatchObject({ problems: [], unnamed: [], isPlanar: false });
	});

	test('one file a district needs no name in it; a file of the whole town does', () => {
		const alone = { 'n.json': file(area('plot 7', ring(11, 55))) };
		expect(drawn(shapesOf([district('n', 'geo/N.json')], alone))).toEqual(['n']);
		const town = { 'n.json': file(area('x', ring(11, 55)), area('y', ring(12, 55))) };
		const found = shapesOf([district('n', 'n.json')], town);
		expect(found.shapes).toEqual([]);
		expect(found.problems).toEqual([{ fault: 'no-area', file: 'n.json', districts: ['n'] }]);
	});

	test('parts of a district in several features are one area', () => {
		const found = shapesOf([district('n', 'a.geojson'), district('s', 'a.geojson')], {
			'a.geojson': file(area('n', ring(11, 55)), area('n', ring(13, 55)))
		});
		expect(found.shapes[0]!.polygons).toHaveLength(2);
		expect(found.problems).toEqual([{ fault: 'no-area', file: 'a.geojson', districts: ['s'] }]);
	});

	test('a file that is not there or broken is told, with the districts it leaves out', () => {
		const found = shapesOf(
			[
				district('a', 'https://example.org/a.geojson'),
				district('b', 'b.geojson'),
				district('c', 'c.geojson'),
				district('d')
			],
			{
				'b.geojson': '{',
				'c.geojson': '{"type":"Polygon","coordinates":[[["x"]]]}',
				'other.geojson': file(area('d', ring(11, 55)))
			}
		);
		expect(found.problems).toEqual([
			{ fault: 'file-missing', file: 'https://example.org/a.geojson', districts: ['a'] },
			{ fault: 'not-json', file: 'b.geojson', districts: ['b'] },
			{ fault: 'broken-area', file: 'c.geojson', districts: ['c'] }
		]);
		expect(found.unnamed).toEqual(['d']);
	});

	test('where no file is named, a GeoJSON file beside the data is tried', () => {
		const districts = [district('n'), district('s')];
		const files = { 'datapackage.json': '{}', 'x.geojson': file(area('s', ring(11, 55))) };
		expect(drawn(shapesOf(districts, files))).toEqual(['s']);
		expect(shapesOf(districts, { 'x.geojson': file(area('y', ring(1, 1))) })).toMatchObject({
			shapes: [],
			problems: []
		});
		expect(shapesOf([], files)).toMatchObject({ shapes: [], problems: [] });
	});

	test('metres of a national grid are known; both kinds at once are told', () => {
		const metres = file(area('n', ring(650_000, 6_140_000, 900)));
		expect(shapesOf([district('n', 'n.geojson')], { 'n.geojson': metres })).toMatchObject({
			isPlanar: true,
			problems: []
		});
		const mixed = shapesOf([district('n', 'n.geojson'), district('s', 's.geojson')], {
			'n.geojson': metres,
			's.geojson': file(area('s', ring(11, 55)))
		});
		expect(mixed.shapes).toEqual([]);
		expect(mixed.problems.map(({ fault }) => fault)).toEqual(['mixed-grids', 'mixed-grids']);
	});
});

describe('rings', () => {
	const outer = ring(0, 0, 10) as [number, number][];
	const hole = ring(4, 4) as [number, number][];

	test('outer ones run clockwise and holes against it, whichever way the file has them', () => {
		for (const polygon of [
			[outer, hole],
			[[...outer].reverse(), hole],
			[outer, [...hole].reverse()],
			[[...outer].reverse(), [...hole].reverse()]
		]) {
			const [first, second] = windRings(polygon);
			expect(signedArea(first!)).toBe(-100);
			expect(signedArea(second!)).toBe(1);
		}
	});
});
