import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { weightFault } from '../../src/lib/model/tie-weight';

test.each([
	[1, null],
	[1e12, null],
	[1e-12, null],
	[0, 'weight-not-positive'],
	[-1, 'weight-not-positive'],
	[NaN, 'weight-not-positive'],
	[1.1e12, 'weight-out-of-range'],
	[Infinity, 'weight-out-of-range'],
	[0.9e-12, 'weight-out-of-range']
])('%d: %s', (weight, code) => {
	expect(weightFault(weight)?.code ?? null).toBe(code);
});

test.each(LANGUAGES)('a file and a cell are told the same (%s)', (language) => {
	const { edits, issues } = messages(language);
	const place = {
		file: 'ties.csv',
		table: 'ties',
		row: 2,
		column: 'weight',
		value: '1e308'
	} as const;
	const told = (code: 'weight-not-positive' | 'weight-out-of-range') =>
		issues[code]({ ...place, severity: 'error', code, details: { side: 'large' } }).text;
	expect(told('weight-not-positive')).toContain(edits.problem['no-strength']);
	expect(told('weight-out-of-range')).toContain(edits.problem['strength-out-of-range']);
});
