import { describe, expect, test } from 'vitest';
import {
	compareLabels,
	formatAlternatives,
	formatFixed,
	formatFixedShare,
	formatList,
	formatNumber,
	formatShare,
	formatSigned,
	isLanguage
} from '../../src/lib/i18n/language';

/** What stands between a number and its sign of per cent in Danish. */
const HARD_SPACE = '\u00a0';

describe('numbers', () => {
	test('as each language writes them, with at most so many decimals', () => {
		expect(formatNumber(12345.678, 'da')).toBe('12.346');
		expect(formatNumber(12345.678, 'en')).toBe('12,346');
		expect(formatNumber(0.5, 'da', 3)).toBe('0,5');
	});

	test('with exactly so many decimals', () => {
		expect(formatFixed(0.5, 'da', 3)).toBe('0,500');
		expect(formatFixed(2, 'en', 1)).toBe('2.0');
	});

	test('a share as per cent', () => {
		expect(formatShare(0.256, 'da')).toBe(`26${HARD_SPACE}%`);
		expect(formatShare(0.256, 'en')).toBe('26%');
		expect(formatShare(0.2, 'en', 1)).toBe('20%');
		expect(formatFixedShare(0.2, 'en', 1)).toBe('20.0%');
	});

	test('below zero stands the minus sign of print', () => {
		expect(formatNumber(-3, 'da')).toBe('−3');
		expect(formatFixed(-0.25, 'en', 2)).toBe('−0.25');
		expect(formatShare(-0.25, 'en')).toBe('−25%');
		expect(formatFixedShare(-0.25, 'da', 0)).toBe(`−25${HARD_SPACE}%`);
	});

	test('what is zero as it is written has no sign', () => {
		expect(formatNumber(-0.2, 'en')).toBe('0');
		expect(formatFixed(-0.001, 'en', 2)).toBe('0.00');
		expect(formatShare(-0.001, 'en')).toBe('0%');
		expect(formatSigned(-0.001, 'en', 2)).toBe('0.00');
		expect(formatSigned(0, 'da', 2)).toBe('0,00');
	});

	test('with a sign of their own', () => {
		expect(formatSigned(0.5, 'en', 2)).toBe('+0.50');
		expect(formatSigned(-0.5, 'da', 2)).toBe('−0,50');
	});
});

test('lists', () => {
	expect(formatList(['a', 'b', 'c'], 'da')).toBe('a, b og c');
	expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
	expect(formatAlternatives(['a', 'b', 'c'], 'da')).toBe('a, b eller c');
	expect(formatAlternatives(['a'], 'en')).toBe('a');
});

test('Danish labels: æ, ø, å last, aa as å; numbers by value', () => {
	const sorted = ['Aarhus', 'Østby', 'Zone 10', 'Zone 9', 'Ærø', 'Bispehaven'].sort(
		compareLabels('da')
	);
	expect(sorted).toEqual(['Bispehaven', 'Zone 9', 'Zone 10', 'Ærø', 'Østby', 'Aarhus']);
});

test('the languages that are spoken', () => {
	expect(isLanguage('da')).toBe(true);
	expect(isLanguage('de')).toBe(false);
});
