/** The parts of a grid that is edited: what is drawn, what a key does, which rows are chosen, where the focus goes. */
import { describe, expect, test } from 'vitest';
import { rowsBetween, toggledAll, toggledRow } from '../../src/lib/components/grid-choice';
import { GridFocus, HEAD, ROW_HEAD } from '../../src/lib/components/grid-focus.svelte';
import { actionOfKey, isTyping, type GridAction } from '../../src/lib/components/grid-keys';
import { drawnRows, pageRows, ROW_HEIGHT } from '../../src/lib/components/grid-window';

const many = Array.from({ length: 2_000 }, (_, at) => `r${at}`);

describe('rows that are drawn', () => {
	test('only those in view and a few beside them', () => {
		const { rows, gapAfter } = drawnRows(many, 0, { top: 100 * ROW_HEIGHT, height: 320 });
		expect(rows[0]).toEqual({ row: 0, token: 'r0', gap: 0 });
		expect(rows[1]).toEqual({ row: 92, token: 'r92', gap: 91 });
		expect(rows.at(-1)).toEqual({ row: 117, token: 'r117', gap: 0 });
		expect(gapAfter).toBe(2_000 - 118);
	});
	test('the row with the focus below the view, and no gap is counted twice', () => {
		const { rows, gapAfter } = drawnRows(many, 500, { top: 0, height: 320 });
		const heights = rows.reduce((sum, { gap }) => sum + gap + 1, gapAfter);
		expect(heights).toBe(2_000);
		expect(rows.at(-1)).toEqual({ row: 500, token: 'r500', gap: 482 });
	});
	test('all on paper, none of an empty table', () => {
		expect(drawnRows(many, 3, null).rows.length).toBe(2_000);
		expect(drawnRows([], -1, { top: 0, height: 320 })).toEqual({ rows: [], gapAfter: 0 });
		expect(pageRows(0)).toBe(1);
	});
});

describe('what a key does', () => {
	const press = (key: string, held = '') => ({
		key,
		ctrlKey: held.includes('c'),
		metaKey: held.includes('m'),
		shiftKey: held.includes('s'),
		altKey: held.includes('a')
	});
	test.each<[string, string, number, number, GridAction | null]>([
		['Enter', '', -1, 2, 'sort'],
		[' ', '', -1, -1, 'choose-all'],
		['F2', '', -1, 2, null],
		['Enter', '', 3, -1, 'menu'],
		['F10', 's', 3, 2, 'menu'],
		['Enter', 'c', 3, 2, 'show'],
		['Enter', 'm', 3, -1, 'show'],
		[' ', 's', 3, 2, 'choose-row'],
		['Delete', 's', 3, 2, 'remove-rows'],
		['A', 'c', 3, 2, 'choose-all'],
		['a', 'cs', 3, 2, null],
		['d', 'c', 3, 2, 'fill'],
		['d', 'c', 3, -1, null],
		['Delete', '', 3, 2, 'empty'],
		['Delete', '', 3, -1, null],
		['F2', '', 3, 2, 'edit'],
		['Backspace', '', 3, 2, 'overwrite'],
		['Escape', '', 3, 2, 'escape'],
		['x', '', 3, 2, null]
	])('%s (%s) in row %i, column %i: %s', (key, held, row, column, action) => {
		expect(actionOfKey(press(key, held), { row, column })).toBe(action);
	});
	test('a letter writes in a cell, and only there and alone', () => {
		expect(isTyping(press('å'), { row: 0, column: 0 })).toBe(true);
		expect(isTyping(press('Dead'), { row: 0, column: 0 })).toBe(true);
		expect(isTyping(press('x', 'c'), { row: 0, column: 0 })).toBe(false);
		expect(isTyping(press('x'), { row: 0, column: -1 })).toBe(false);
		expect(isTyping(press('F5'), { row: 0, column: 0 })).toBe(false);
	});
});

describe('chosen rows', () => {
	const order = ['a', 'b', 'c', 'd', 'blank'];
	const isRow = (token: string) => token !== 'blank';
	test('one more, one less; the empty row never', () => {
		expect([...toggledRow(new Set(['a']), 'b', isRow)]).toEqual(['a', 'b']);
		expect([...toggledRow(new Set(['a']), 'a', isRow)]).toEqual([]);
		expect([...toggledRow(new Set(), 'blank', isRow)]).toEqual([]);
	});
	test('a range in either direction, beside what was chosen', () => {
		expect([...rowsBetween(new Set(['a']), order, [4, 2], isRow)]).toEqual(['a', 'c', 'd']);
		expect([...toggledAll(new Set(['a']), order, isRow)]).toEqual(['a', 'b', 'c', 'd']);
		expect([...toggledAll(new Set(['a', 'b', 'c', 'd']), order, isRow)]).toEqual([]);
	});
});

describe('the focus', () => {
	function begin(start: readonly string[]) {
		const shown = { order: start, keys: ['id', 'label', 'sector'] };
		const focus = new GridFocus(
			() => shown.order,
			() => shown.keys
		);
		return { shown, focus };
	}
	test('begins in the first cell, and reaches the headings and the heads of the rows', () => {
		const { focus } = begin(['a', 'b', 'c']);
		expect(focus.settle()).toBe('gone');
		expect(focus.cell).toEqual({ token: 'a', key: 'id' });
		focus.moveTo({ row: -1, column: 1 });
		expect(focus.is({ token: HEAD, key: 'label' })).toBe(true);
		expect(focus.cell).toBeNull();
		focus.moveTo({ row: 2, column: -1 });
		expect(focus.is({ token: 'c', key: ROW_HEAD })).toBe(true);
		expect(focus.token).toBe('c');
	});
	test('a block reaches from where it began, in any direction', () => {
		const { focus } = begin(['a', 'b', 'c']);
		focus.moveTo({ row: 2, column: 1 });
		focus.moveTo({ row: 1, column: 2 }, true);
		expect(focus.block()).toEqual({ tokens: ['b', 'c'], keys: ['label', 'sector'] });
		expect(focus.start()).toEqual({ token: 'b', key: 'label' });
		expect(focus.isInBlock(2, 1)).toBe(true);
		expect(focus.isInBlock(0, 1)).toBe(false);
		focus.dropBlock();
		expect(focus.hasBlock).toBe(false);
		expect(focus.block()).toEqual({ tokens: ['b'], keys: ['sector'] });
	});
});
