import { expect, test } from 'vitest';
import {
	beginDraft,
	chooseColumn,
	chooseHeadings,
	chooseTable,
	draftedHeadings
} from '../../../src/lib/views/data/import/reading-draft';
import { importTexts } from '../../import/read-tables';

const guess = (await importTexts({ 'navne.csv': 'Anna\nBo\n' })).tables[0]!;

test('what is said of the first row stays when table and columns are said', () => {
	const start = beginDraft(null);
	expect(draftedHeadings(start, guess)).toBe(true);
	const said = chooseHeadings(start, guess, false);
	expect(draftedHeadings(said, guess)).toBe(false);
	const more = chooseColumn(chooseTable(said, guess, 'actors'), guess, 'Navn', 'id');
	expect(more.tables.get(guess.key)).toEqual({
		table: 'actors',
		columns: new Map([['Navn', 'id']]),
		hasHeadings: false
	});
});

test('another first row makes other columns, so nothing is left of what was said of them', () => {
	const named = chooseColumn(beginDraft(null), guess, 'Anna', 'label');
	expect(chooseHeadings(named, guess, false).tables.get(guess.key)).toEqual({
		table: null,
		columns: new Map(),
		hasHeadings: false
	});
});

test('a project kept before the question was asked is not asked', () => {
	const kept = { ...guess, hasHeadings: undefined } as unknown as typeof guess;
	expect(draftedHeadings(beginDraft(null), kept)).toBeNull();
});
