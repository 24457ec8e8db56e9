import { describe, expect, it } from 'vitest';
import { holdsAt, isPartialDate, isReversed } from '../../src/lib/model/period';

describe('holdsAt', () => {
	it.each([
		[null, null, '2019', true],
		['2018', '2018', '2018-12-31', true],
		['2018', '2018', '2019-01-01', false],
		['2018-06', null, '2018', true],
		['2018-06', null, '2018-05-31', false],
		[null, '2018-02', '2018-02-28', true],
		[null, '2018-02', '2018-03', false],
		['2030', null, null, true]
	])('from %s to %s on %s: %s', (from, to, date, expected) => {
		expect(holdsAt({ from, to }, date)).toBe(expected);
	});
});

it.each([
	['2019', true],
	['2019-13', false],
	['2019-03-31', true],
	['31-03-2019', false],
	['', false]
])('%s is a partial date: %s', (value, expected) => {
	expect(isPartialDate(value)).toBe(expected);
});

it.each([
	['2019', '2018', true],
	['2019-06', '2019', false],
	['2019', null, false]
])('from %s to %s is reversed: %s', (from, to, expected) => {
	expect(isReversed({ from, to })).toBe(expected);
});
