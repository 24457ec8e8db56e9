import { describe, expect, test } from 'vitest';
import { issuesDa } from '../../src/lib/i18n/da/issues';
import { issuesEn } from '../../src/lib/i18n/en/issues';
import { ISSUE_CODES, type Issue } from '../../src/lib/model/issue';

function issue(code: Issue['code'], details: Issue['details'] = {}): Issue {
	return {
		code,
		severity: 'error',
		file: 'liste.csv',
		table: 'actors',
		row: 4,
		column: 'Navn',
		value: 'Anna',
		details
	};
}

describe.each([
	['Danish', issuesDa],
	['English', issuesEn]
])('%s', (_language, sentences) => {
	test.each(ISSUE_CODES)('%s is said in whole sentences', (code) => {
		const details = {
			count: 2,
			limit: 10,
			limitBytes: 2_000_000,
			firstRow: 2,
			keptAs: 'x',
			other: 'y'
		};
		const { text, remedy } = sentences[code]({ ...issue(code, details) });
		expect(text).toMatch(/[.]$/);
		expect(remedy).toMatch(/[.]$|^$/);
		expect(text + remedy).not.toMatch(/undefined|null|NaN|\[object/);
	});

	test('without any facts nothing is broken either', () => {
		for (const code of ISSUE_CODES) {
			const bare = { ...issue(code), file: null, row: null, column: null, value: null };
			expect(sentences[code](bare).text).not.toMatch(/undefined|null|NaN/);
		}
	});
});

test('the sentence names the value and what became of the row', () => {
	expect(issuesDa['actor-unknown'](issue('actor-unknown'))).toEqual({
		text: '»Anna« findes ikke blandt aktørerne. Rækken er sprunget over.',
		remedy: 'Ret navnet, føj aktøren til tabellen, eller vælg at oprette manglende aktører.'
	});
	expect(issuesEn['id-duplicate'](issue('id-duplicate', { firstRow: 2 })).text).toBe(
		'“Anna” also stands in row 2. The first one counts, and this row was left out.'
	);
});
