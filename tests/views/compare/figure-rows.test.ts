import { describe, expect, test } from 'vitest';
import { dateSides } from '../../../src/lib/findings/comparison/side';
import { sideFigures } from '../../../src/lib/findings/comparison/side-figures';
import { messages } from '../../../src/lib/i18n/messages';
import { names } from '../../../src/lib/i18n/names';
import { emptyDataset, type Dataset } from '../../../src/lib/model/dataset';
import { DEFAULT_LENS, openingLens } from '../../../src/lib/model/lens';
import { figureRows } from '../../../src/lib/views/compare/figure-rows';
import { loadExample } from '../../support/load-example';

function rowsOf(dataset: Dataset, dates: readonly string[]) {
	const sides = dateSides(dataset, openingLens(dataset), dates);
	return figureRows(
		sides.map((side) => sideFigures(side)),
		{
			compare: messages('en').compare.figures,
			reasons: messages('en').measures.reason,
			names: names(dataset, 'en'),
			language: 'en'
		}
	);
}

describe('figures of the sides on one scale', () => {
	test('every bar of a row is drawn on the scale of the largest', async () => {
		const rows = rowsOf(await loadExample('eksempelby'), ['2023', '2025']);
		const ties = rows.find(({ id }) => id === 'ties')!;
		expect(ties.cells.map(({ text }) => text)).toEqual(['1,106', '1,130']);
		expect(ties.cells[1]!.bar).toEqual([0, 1]);
		expect(ties.cells[0]!.bar![1]).toBeCloseTo(1106 / 1130, 10);
	});

	test('an index has its bar from zero, with the expected value as a mark', async () => {
		const rows = rowsOf(await loadExample('slagelse'), ['2017', '2019']);
		const ei = rows.find(({ id }) => id === 'eiIndex')!.cells[0]!;
		expect(ei.text).toBe('+0.15');
		expect(ei.bar![0]).toBe(0.5);
		expect(ei.bar![1]).toBeCloseTo(0.5775, 3);
		expect(ei.expected).toBeGreaterThan(ei.bar![1]);
		expect(ei.note).toBe('expected +0.66, by lot +0.44\u00a0to\u00a0+0.86');
	});

	test('links that one actor carries stand for these actors', async () => {
		const rows = rowsOf(await loadExample('eksempelby'), ['2023']);
		const links = rows.find(({ id }) => id === 'thinLinks')!.cells[0]!;
		expect(links).toMatchObject({ text: '3 of 12', actors: ['planleder'] });
	});

	test('what is not known has no bar and says why', () => {
		const side = { id: 'e', name: 'e', dataset: emptyDataset('e'), lens: DEFAULT_LENS };
		const rows = figureRows([sideFigures(side)], {
			compare: messages('da').compare.figures,
			reasons: messages('da').measures.reason,
			names: names(side.dataset, 'da'),
			language: 'da'
		});
		for (const { id, cells } of rows) {
			const [cell] = cells;
			if (cell!.text === null)
				expect([id, cell!.bar, typeof cell!.note]).toEqual([id, null, 'string']);
			else expect(cell!.text).not.toMatch(/NaN|undefined/);
		}
		expect(rows.find(({ id }) => id === 'density')!.cells[0]!.text).toBeNull();
	});
});
