import { describe, expect, test } from 'vitest';
import {
	MOST_CHARACTERS,
	MOST_POSITIONS,
	readGeoJson
} from '../../../src/lib/map/geo/read-geojson';

const square = [
	[
		[11, 55],
		[12, 55],
		[12, 56],
		[11, 56],
		[11, 55]
	]
];
const read = (value: unknown) => readGeoJson(JSON.stringify(value));
const feature = (geometry: unknown, properties: unknown = {}) => ({
	type: 'Feature',
	properties,
	geometry
});

describe('GeoJSON', () => {
	test('a lone polygon, a feature and a collection', () => {
		const polygon = { type: 'Polygon', coordinates: square };
		expect(read(polygon)).toEqual({
			areas: [{ names: [], polygons: [square] }],
			description: null,
			fault: null
		});
		expect(read(feature(polygon, { navn: 'Nord', id: 7 })).areas).toEqual([
			{ names: ['7', 'Nord'], polygons: [square] }
		]);
		const collection = {
			type: 'FeatureCollection',
			description: 'invented',
			features: [feature(polygon, { note: 'x', LABEL: 'Nord' }), feature(null)]
		};
		expect(read(collection)).toEqual({
			areas: [{ names: ['Nord', 'x'], polygons: [square] }],
			description: 'invented',
			fault: null
		});
	});

	test('several polygons, collections of geometries, height dropped, open rings closed', () => {
		const open = square[0]!.slice(0, 4).map((position) => [...position, 30]);
		const multi = { type: 'MultiPolygon', coordinates: [square, [open]] };
		expect(read(multi).areas[0]!.polygons).toEqual([square, square]);
		const mixed = {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Point', coordinates: [11, 55] },
				{ type: 'Polygon', coordinates: square }
			]
		};
		expect(read(mixed).areas[0]!.polygons).toEqual([square]);
	});

	test.each([
		['nothing', ''],
		['half a file', '{"type":"FeatureCollection","features":[{"type":"Fea'],
		['markup', '<kml></kml>'],
		['a million brackets', '['.repeat(1_000_000)]
	])('%s is no JSON', (_, text) => {
		expect(readGeoJson(text).fault).toBe('not-json');
	});

	test.each([
		['a list', []],
		['a number', 7],
		['nothing', null],
		['an object', { a: 1 }],
		['a table of features', { type: 'FeatureCollection', features: {} }],
		['features that are none', { type: 'FeatureCollection', features: [null, 3, 'x'] }],
		['a point', { type: 'Point', coordinates: [11, 55] }],
		['topology', { type: 'Topology', objects: {}, arcs: [] }]
	])('%s has no areas', (_, value) => {
		expect(read(value).fault).toBe('not-geojson');
	});

	test.each([
		[
			'texts',
			[
				[
					['11', '55'],
					['12', '55'],
					['12', '56'],
					['11', '55']
				]
			]
		],
		['nulls', [[null, null, null, null]]],
		['a hole that cannot be read', [...square, [[1, 2]]]],
		[
			'two places',
			[
				[
					[11, 55],
					[12, 55]
				]
			]
		],
		['an object', { 0: square }],
		['nothing', undefined]
	])('an area of %s is there and cannot be read', (_, coordinates) => {
		expect(read({ type: 'Polygon', coordinates }).areas).toEqual([{ names: [], polygons: null }]);
	});

	test('infinite numbers, and names that are words of the language', () => {
		const text = '{"type":"Polygon","coordinates":[[[1e999,1],[1,1],[2,2],[1e999,1]]]}';
		expect(readGeoJson(text).areas).toEqual([{ names: [], polygons: null }]);
		const named =
			'{"type":"Feature","properties":{"__proto__":"north","constructor":"x"},"geometry":' +
			`{"type":"Polygon","coordinates":${JSON.stringify(square)}}}`;
		expect(readGeoJson(named).areas[0]!.names).toEqual(['north', 'x']);
	});

	test('too much is said, not drawn', () => {
		expect(readGeoJson(' '.repeat(MOST_CHARACTERS + 1)).fault).toBe('too-large');
		const ring = Array.from({ length: MOST_POSITIONS + 1 }, () => [1, 1]);
		expect(read({ type: 'Polygon', coordinates: [ring] }).fault).toBe('too-large');
	});
});
