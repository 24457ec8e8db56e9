import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/lib/findings/comparison/changes';
import { dateSides } from '../../../src/lib/findings/comparison/side';
import { messages } from '../../../src/lib/i18n/messages';
import { names } from '../../../src/lib/i18n/names';
import { openingLens } from '../../../src/lib/model/lens';
import { chosenTies, pairRows, strengthText } from '../../../src/lib/views/compare/change-table';
import { loadExample } from '../../support/load-example';

const dataset = await loadExample('eksempelby');
const changes = changesBetween(dateSides(dataset, openingLens(dataset), ['2023', '2025']), 0, 1);
const { pairs, lists } = messages('en').compare;
const rows = pairRows(changes, pairs, names(dataset, 'en'));

test('the most changed pair stands first, and its ties are behind it', () => {
	const [first] = rows;
	expect(first!.name).toBe('Police and Education');
	expect(chosenTies(changes, rows, { fate: 'came', pair: first!.key })).toHaveLength(24);
	expect(chosenTies(changes, rows, { fate: 'went', pair: first!.key })).toHaveLength(0);
});

test('the rows add up to all ties', () => {
	const sum = (fate: 'came' | 'went') =>
		rows.reduce((total, { change }) => total + change.ties[fate].length, 0);
	expect(sum('came')).toBe(chosenTies(changes, rows, { fate: 'came', pair: null }).length);
	expect(sum('went')).toBe(115);
	expect(chosenTies(changes, rows, { fate: 'came', pair: 'nobody' })).toEqual([]);
});

test('what made a tie stronger', () => {
	const state = { step: null, weight: null, shared: 0 };
	const text = (before: object, after: object) =>
		strengthText(
			{
				actors: ['a', 'b'],
				fate: 'stronger',
				before: { ...state, ...before },
				after: { ...state, ...after }
			},
			lists,
			String
		);
	expect(text({ step: 2, weight: 1 }, { step: 3, weight: 9 })).toBe('step 2 → 3');
	expect(text({ weight: 1 }, { weight: 9 })).toBe('strength 1 → 9');
	expect(text({ shared: 1 }, { shared: 2 })).toBe('shared 1 → 2');
	expect(text({ step: 2 }, {})).toBe('');
});
