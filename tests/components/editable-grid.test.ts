import { describe, expect, test } from 'vitest';
import {
	lastPart,
	matchingChoices,
	placeAfterKey,
	withLastPart
} from '../../src/lib/components/editable-grid';

describe('where a key leads', () => {
	const from = { row: 2, column: 1 };
	test.each([
		['ArrowUp', false, 1, 1],
		['ArrowUp', true, 0, 1],
		['ArrowDown', false, 3, 1],
		['ArrowDown', true, 9, 1],
		['ArrowLeft', false, 2, 0],
		['ArrowRight', false, 2, 2],
		['ArrowRight', true, 2, 3],
		['Home', false, 2, 0],
		['Home', true, 0, 0],
		['End', false, 2, 3],
		['End', true, 9, 3],
		['PageUp', false, 0, 1],
		['PageDown', false, 7, 1]
	])('%s, with Ctrl %s', (key, ctrlKey, row, column) => {
		const event = { key, ctrlKey, metaKey: false };
		expect(placeAfterKey(event, from, 10, 4, 5)).toEqual({ row, column });
	});
	test('the edges hold: the headings above, the heads of the rows to the left', () => {
		const press = (key: string, row: number, column: number) =>
			placeAfterKey({ key, ctrlKey: false, metaKey: false }, { row, column }, 10, 4, 5);
		expect(press('ArrowUp', 0, 0)).toEqual({ row: -1, column: 0 });
		expect(press('ArrowUp', -1, 0)).toEqual({ row: -1, column: 0 });
		expect(press('ArrowLeft', 0, -1)).toEqual({ row: 0, column: -1 });
		expect(press('ArrowDown', 9, 3)).toEqual({ row: 9, column: 3 });
		expect(press('a', 0, 0)).toBeNull();
	});
});

test('choices that begin with the text come first', () => {
	const choice = (label: string) => ({ value: label, label, text: label });
	const all = ['Nordbyen', 'Byen', 'Sydbyen'].map(choice);
	expect(matchingChoices(all, 'by').map(({ label }) => label)).toEqual([
		'Byen',
		'Nordbyen',
		'Sydbyen'
	]);
	expect(matchingChoices(all, '  ')).toEqual(all);
});

test('of several values the last one is written', () => {
	expect(lastPart('a; b; c')).toBe('c');
	expect(withLastPart('a;b', 'Sydbyen')).toBe('a; Sydbyen');
	expect(withLastPart('b', 'Sydbyen')).toBe('Sydbyen');
});
