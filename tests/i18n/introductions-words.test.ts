import { expect, test } from 'vitest';
import { introductionsDa } from '../../src/lib/i18n/da/introductions';
import { introductionsEn } from '../../src/lib/i18n/en/introductions';

test('one suggestion is not the first of several', () => {
	expect(introductionsDa.together(1)).toBe('Hvis de to mødtes');
	expect(introductionsDa.together(10)).toBe('Hvis de første 10 mødtes');
	expect(introductionsEn.together(1)).toBe('If these two met');
	expect(introductionsEn.together(10)).toBe('If the first 10 met');
});

test('what stands in two columns has as many decimals in both', () => {
	const change = { before: 0.2, after: 0.95 };
	expect(introductionsDa.change(change, 'decimal')).toEqual({ before: '0,200', after: '0,950' });
	expect(introductionsEn.change(change, 'decimal')).toEqual({ before: '0.200', after: '0.950' });
	expect(introductionsDa.change({ before: 2, after: 1200 }, 'count')).toEqual({
		before: '2',
		after: '1.200'
	});
});
