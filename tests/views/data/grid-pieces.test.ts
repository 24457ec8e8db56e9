import { describe, expect, test } from 'vitest';
import { columnWidth } from '../../../src/lib/views/data/grid/column-widths';
import { copiedRow } from '../../../src/lib/views/data/grid/copied-row';
import { planWithActors, pastingOf } from '../../../src/lib/views/data/grid/pasting';
import { gridColumns } from '../../../src/lib/views/data/grid/grid-columns';
import { UnsavedCells } from '../../../src/lib/views/data/grid/unsaved-cells.svelte';
import { writeTexts } from '../../../src/lib/views/data/grid/write-texts';
import { applyEdits } from '../../../src/lib/model/edit';
import { makeDataset, tiesOf } from '../../support/make-dataset';
import { cellWords } from './cells';

const dataset = makeDataset({
	actors: [
		{ id: 'a', label: 'Anna', sector: 'police' },
		{ id: 'b', label: 'Bo' }
	],
	ties: tiesOf('a-b')
});
const words = cellWords(dataset);

test('a column is as wide as its texts, within bounds', () => {
	expect(columnWidth('sector', 'Sektor', ['Politi'])).toBe(12);
	expect(columnWidth('step', 'Trin', [])).toBe(10);
	expect(columnWidth('sector', 'x', ['x'.repeat(99)])).toBe(31);
	expect(columnWidth('label', 'x', ['x'.repeat(99)])).toBe(39);
});

test('a copied row has another name and no id, and stays one line', () => {
	const columns = gridColumns(dataset, 'actors', []);
	const texts = new Map([
		['id', 'a'],
		['label', 'Anna'],
		['source', 'side 1\nside 2']
	]);
	const line = copiedRow(columns, (key) => texts.get(key) ?? '', (name) => `${name} (kopi)`);
	expect(line.match(/\n/g)?.length).toBe(1);
	expect(line).toContain('Anna (kopi)');
	expect(line.split('\t')).not.toContain('a');
});

describe('texts for many cells', () => {
	const columns = gridColumns(dataset, 'actors', []);
	const rowsWith = (texts: ReadonlyMap<string, string>) =>
		dataset.actors.map((row) => ({ key: row.id, row, texts }));
	test('are one edit of the cells that differ', () => {
		const { edits, taken, refused } = writeTexts(
			words,
			'actors',
			columns,
			rowsWith(new Map([['sector', 'Politi']]))
		);
		expect([edits.length, taken, refused]).toEqual([1, 1, 0]);
		expect(applyEdits(dataset, edits).actors.map(({ sector }) => sector)).toEqual([
			'police',
			'police'
		]);
	});
	test('what cannot be taken is counted and nothing is done', () => {
		const rows = rowsWith(new Map([['label', '']]));
		expect(writeTexts(words, 'actors', columns, rows)).toEqual({ edits: [], taken: 0, refused: 2 });
	});
});

describe('cells that are not saved', () => {
	const begin = () => new UnsavedCells({ drafts: [], unfinished: [] }, () => null);
	test('what is being typed is kept as if it were written', () => {
		const cells = begin();
		const keyOf = (token: string) => (token === 'row-1' ? 'a' : null);
		cells.type('row-1', 'label', 'Ann');
		expect(cells.kept(keyOf)).toEqual({
			drafts: [{ row: 'a', texts: { label: 'Ann' } }],
			unfinished: []
		});
		cells.type('blank', 'label', 'Cyd');
		expect(cells.kept(keyOf)).toEqual({ drafts: [], unfinished: [{ label: 'Cyd' }] });
		cells.rest();
		expect(cells.kept(keyOf)).toEqual({ drafts: [], unfinished: [] });
	});
	test('giving up the only cell of a new row gives up the row', () => {
		const cells = begin();
		const token = cells.newToken();
		cells.setFresh(token, new Map([['label', 'Cyd']]));
		cells.giveUp(token, 'label');
		expect(cells.unfinished).toEqual([]);
	});
	test('giving up a cell in which nothing stands gives up the row that it holds up', () => {
		const cells = begin();
		const token = cells.newToken();
		cells.setFresh(token, new Map([['source', 'Anna']]));
		cells.giveUp(token, 'target');
		expect(cells.unfinished).toEqual([]);
	});
	test('what was kept comes back to the rows that are there', () => {
		const kept = {
			drafts: [
				{ row: 'a', texts: { label: 'Ann' } },
				{ row: 'gone', texts: { label: 'X' } }
			],
			unfinished: [{ label: 'Cyd' }]
		};
		const cells = new UnsavedCells(kept, (row) => (row === 'a' ? 'row-1' : null));
		expect([...cells.drafts.keys()]).toEqual(['row-1']);
		expect(cells.unfinished.map(({ texts }) => texts.get('label'))).toEqual(['Cyd']);
	});
});

test('a paste that names unknown actors may add them first', () => {
	const target = {
		table: 'ties' as const,
		columns: gridColumns(dataset, 'ties', []),
		all: gridColumns(dataset, 'ties', []),
		rows: [null]
	};
	const { pasting, asks } = pastingOf(words, target, [['Anna', 'Cyd']]);
	expect(asks).toBe(true);
	expect(pasting.unknownActors).toEqual(['Cyd']);
	const plan = planWithActors(words, pasting);
	const after = applyEdits(dataset, plan.edits);
	expect(after.actors.at(-1)).toMatchObject({ id: 'cyd', label: 'Cyd' });
	expect(after.ties.at(-1)).toMatchObject({ source: 'a', target: 'cyd' });
});
