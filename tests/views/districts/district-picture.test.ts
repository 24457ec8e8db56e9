import { describe, expect, test } from 'vitest';
import { districtPlan } from '../../../src/lib/map/geo/district-plan';
import { districtLines } from '../../../src/lib/views/districts/district-lines';
import { breakName, districtNames } from '../../../src/lib/views/districts/district-names';
import { strengthOf, valueClasses } from '../../../src/lib/views/districts/district-values';

const values = (...numbers: (number | null)[]) =>
	new Map(numbers.map((value, place) => [`d${place}`, value]));
const plan = districtPlan(['a', 'b', 'c', 'd', 'e', 'f'], { shapes: [], isPlanar: false }, 720);

describe('classes of the scale', () => {
	test('a class a value where there are few, none coloured at nothing', () => {
		const classes = valueClasses(values(0, 2, 2, null));
		expect(classes.map(({ low, high }) => [low, high])).toEqual([
			[0, 0],
			[2, 2]
		]);
		expect(strengthOf(0, classes)).toBe(0);
		expect(strengthOf(2, classes)).toBe(1);
		expect(strengthOf(null, classes)).toBeNull();
	});

	test('districts that are nearly alike look nearly alike', () => {
		const classes = valueClasses(values(10, 11));
		expect(strengthOf(10, classes)).toBeCloseTo(10 / 11);
		expect(strengthOf(11, classes)).toBe(1);
	});

	test('at most five, from faint to full, each value in one', () => {
		const many = values(...Array.from({ length: 40 }, (_, k) => k * k + 1));
		const classes = valueClasses(many);
		expect(classes.length).toBeLessThanOrEqual(5);
		for (const value of many.values()) {
			expect(classes.filter(({ low, high }) => value! >= low && value! <= high)).toHaveLength(1);
		}
		const strengths = classes.map(({ strength }) => strength);
		expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
	});

	test('no values, no classes', () => {
		expect(valueClasses(values())).toEqual([]);
		expect(valueClasses(values(null))).toEqual([]);
	});
});

describe('lines', () => {
	test('wider for more, numbers apart, in the order given', () => {
		const lines = districtLines(
			[
				{ districts: ['a', 'b'], count: 20 },
				{ districts: ['a', 'c'], count: 5 },
				{ districts: ['a', 'unknown'], count: 5 }
			],
			plan.places
		);
		expect(lines.map(({ count }) => count)).toEqual([20, 5]);
		expect(lines[0]!.width).toBeGreaterThan(lines[1]!.width);
		expect(Math.hypot(lines[0]!.x - lines[1]!.x, lines[0]!.y - lines[1]!.y)).toBeGreaterThan(20);
	});

	test('a single tie is a thin line', () => {
		const [line] = districtLines([{ districts: ['a', 'b'], count: 1 }], plan.places);
		expect(line!.width).toBeLessThan(2);
	});
});

describe('names', () => {
	test('broken between words, long ones cut after two lines', () => {
		expect(breakName('Nordre Havnekvarter', 12)).toEqual(['Nordre', 'Havnekvarter']);
		expect(breakName('Det nye store kvarter ved havnen', 10)).toEqual(['Det nye', 'store…']);
		expect(breakName('', 10)).toEqual([]);
	});

	test('none lies over another', () => {
		const crowded = plan.places.map((place, k) => ({ ...place, x: 100 + k * 5, y: 100 }));
		const shown = districtNames(crowded, (id) => `Bydel ${id}`).filter(
			({ lines }) => lines.length > 0
		);
		expect(shown).toHaveLength(1);
	});
});
