import { describe, expect, test } from 'vitest';
import {
	isMark,
	readBoolean,
	readDirected,
	readNumber,
	readStep
} from '../../../src/lib/import/cells/read-cell';

describe('readNumber', () => {
	test.each([
		['1,5', ',', 1.5],
		['1.500', ',', 1500],
		['1.500,25', ',', 1500.25],
		['12 345', ',', 12345],
		['1.5', '.', 1.5],
		['1,500', '.', 1500],
		['1,5', '.', 1.5],
		['-2', '.', -2],
		['1e-7', '.', 1e-7],
		['meget', ',', null],
		['', ',', null],
		['1e999', '.', null],
		['0x10', '.', null],
		['NaN', '.', null]
	] as const)('%s with %s is %s', (text, mark, number) =>
		expect(readNumber(text, mark)).toBe(number)
	);
});

test('steps are digits, digits with words, or names; others are none', () => {
	expect(
		[
			...['3', 'Trin 2', '4 - fælles innovation', '3.positiv', '2.', 'Vidensdeling'],
			...['knowledge-sharing', '2.0', '0', '5', '12', '2,5', '2.5', '1-2', '1 - 2', '3/4', 'x']
		].map(readStep)
	).toEqual([3, 2, 4, 3, 2, 1, 1, 2, null, null, null, null, null, null, null, null, null]);
});

test('yes and no in both languages', () => {
	expect(['ja', 'NEJ', 'x', '1', '0', 'True', 'måske'].map(readBoolean)).toEqual([
		true,
		false,
		true,
		true,
		false,
		true,
		null
	]);
	expect(
		['Directed', 'undirected', 'mutual', 'gensidig', 'ja', 'venner'].map(readDirected)
	).toEqual([true, false, false, false, true, null]);
});

test('anything but empty, zero, a dash or no is a mark', () => {
	expect(['x', '1', 'formand', '', ' ', '0', '-', 'nej'].map(isMark)).toEqual([
		true,
		true,
		true,
		false,
		false,
		false,
		false,
		false
	]);
});
