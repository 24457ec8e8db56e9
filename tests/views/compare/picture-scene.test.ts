import { describe, expect, test } from 'vitest';
import { successiveChanges } from '../../../src/lib/findings/comparison/changes';
import { dateSides, districtSides } from '../../../src/lib/findings/comparison/side';
import { sectorLooks } from '../../../src/lib/map/looks/sector-look';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import {
	frameOf,
	linePath,
	nearestMark,
	scenesOf
} from '../../../src/lib/views/compare/picture-scene';
import { makeDataset } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: [
		{ id: 'a', sector: 'police', districts: ['north'] },
		{ id: 'b', sector: 'police', districts: ['north', 'south'] },
		{ id: 'c', sector: 'business', districts: ['south'] }
	],
	ties: [
		{ source: 'a', target: 'b', to: '2019' },
		{ source: 'b', target: 'c' },
		{ source: 'a', target: 'c', from: '2021' }
	]
});
const places = new Map([
	['a', { x: 0, y: 0 }],
	['b', { x: 10, y: 0 }],
	['c', { x: 0, y: 20 }]
]);
const looks = sectorLooks(dataset);

describe('pictures of two dates', () => {
	const sides = dateSides(dataset, DEFAULT_LENS, ['2019', '2021']);
	const scenes = scenesOf(sides, dataset, places, looks, successiveChanges(sides), new Set());

	test('everybody stands in the same place', () => {
		const [first, second] = scenes.map(({ marks }) => marks.map(({ x, y }) => [x, y]));
		expect(first).toEqual(second);
	});

	test('new ties are new, ended ones are still drawn, and only in the later picture', () => {
		const ends = (kind: 'came' | 'went' | 'across' | 'inside') =>
			scenes.map(({ lines }) => lines[kind].map(({ ends: [a, b] }) => `${a}-${b}`));
		expect(ends('came')).toEqual([[], ['a-c']]);
		expect(ends('went')).toEqual([[], ['a-b']]);
		expect(ends('across')).toEqual([['b-c'], ['b-c']]);
		expect(ends('inside')).toEqual([['a-b'], []]);
		expect(scenes[0]!.changed).toBeNull();
		expect(scenes[1]!.changed).toEqual({ came: 1, went: 1 });
	});

	test('the frame holds everybody and every area', () => {
		expect(frameOf(scenes, [])).toEqual({ x: -12, y: -12, width: 34, height: 44 });
		const disc = { shape: 'disc', group: 0, x: 0, y: 0, halfWidth: 50, halfHeight: 50 } as const;
		expect(frameOf(scenes, [disc])).toMatchObject({ x: -62, width: 124 });
		expect(frameOf([], []).width).toBeGreaterThan(0);
	});

	test('lines as one path', () => {
		expect(linePath(scenes[1]!.lines.came)).toBe('M0 0L0 20');
	});
});

describe('pictures of two districts', () => {
	const sides = districtSides(dataset, DEFAULT_LENS, ['north', 'south']);
	const scenes = scenesOf(sides, dataset, places, looks, [], new Set(['b']));

	test('the others only keep their place', () => {
		const here = scenes.map(({ marks }) =>
			marks.filter(({ isHere }) => isHere).map(({ actor }) => actor)
		);
		expect(here).toEqual([
			['a', 'b'],
			['b', 'c']
		]);
		expect(scenes[0]!.marks.find(({ actor }) => actor === 'b')!.isSpanning).toBe(true);
	});

	test('a pointer finds the nearest who is here', () => {
		expect(nearestMark(scenes[0]!.marks, { x: 1, y: 19 }, 5)).toBeNull();
		expect(nearestMark(scenes[1]!.marks, { x: 1, y: 19 }, 5)?.actor).toBe('c');
	});
});
