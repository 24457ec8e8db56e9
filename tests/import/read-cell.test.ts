import { describe, expect, test } from 'vitest';
import {
	isMark,
	readBoolean,
	readDirected,
	readNumber,
	readPartialDate,
	readStep
} from '../../src/lib/import/read-cell';

describe('readPartialDate', () => {
	test.each([
		['2019', '2019'],
		['2019-03', '2019-03'],
		['2019-3-1', '2019-03-01'],
		['31-12-2019', '2019-12-31'],
		['31.12.2019', '2019-12-31'],
		['31/12/2019', '2019-12-31'],
		['1. marts 2019', '2019-03-01'],
		['marts 2019', '2019-03'],
		['May 2019', '2019-05'],
		['3/2019', '2019-03'],
		['2019-03-31T00:00:00', '2019-03-31'],
		['2019.0', '2019'],
		['43830', '2019-12-31'],
		['29-02-2020', '2020-02-29'],
		['29-02-2019', null],
		['31-04-2019', null],
		['12/31/2019', null],
		['efteråret', null],
		['19', null],
		['2019-13', null]
	])('%s is %s', (text, date) => expect(readPartialDate(text)).toBe(date));
});

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
		['3', 'Trin 2', '4 - fælles innovation', 'Vidensdeling', '0', '5', '12', '2,5', 'x'].map(
			readStep
		)
	).toEqual([3, 2, 4, 1, null, null, null, null, null]);
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
