import { describe, expect, test } from 'vitest';
import { TABLES, type TableName } from '../../../src/lib/model/dataset';
import { applyEdits } from '../../../src/lib/model/edit';
import { readCells, writeCells } from '../../../src/lib/views/data/grid/clipboard-text';
import { gridColumns } from '../../../src/lib/views/data/grid/grid-columns';
import { planPaste } from '../../../src/lib/views/data/grid/paste-plan';
import { makeDataset } from '../../support/make-dataset';
import { cellWords } from './cells';

const dataset = makeDataset({
	actors: [
		{ id: 'a', label: 'Anna', sector: 'police' },
		{ id: 'b', label: 'Bo' }
	],
	ties: [{ source: 'a', target: 'b', weight: 1 }],
	districts: ['Syd']
});
const words = cellWords(dataset);

function paste(table: TableName, text: string, at: string, rows: readonly (string | number)[] = []) {
	const all = gridColumns(dataset, table, []);
	const columns = all.slice(all.findIndex(({ key }) => key === at));
	const plan = planPaste(words, { table, columns, all, rows }, readCells(text));
	return { plan, after: applyEdits(dataset, plan.edits) };
}

describe('cells on the clipboard', () => {
	test('tabs, quotes, line breaks inside a cell, rows of different length', () => {
		expect(readCells('a\tb\r\n"c ""d""\nx"\t\r\ne\r\n')).toEqual([
			['a', 'b'],
			['c "d"\nx', ''],
			['e', '']
		]);
		expect(readCells('')).toEqual([]);
		expect(readCells('"alone\tb')).toEqual([['"alone', 'b']]);
		expect(readCells('\t\n')).toEqual([['', '']]);
	});
	test('what is written is read again', () => {
		const cells = [
			['a', 'b\nc', '"'],
			['', '\t', 'd']
		];
		expect(readCells(writeCells(cells))).toEqual(cells);
	});
});

describe('pasting', () => {
	test('three new rows, each with its own id', () => {
		const { plan, after } = paste('actors', 'Cyd\tPoliti\nDan\tKirken\nCyd\t\n', 'label');
		expect(plan).toMatchObject({ addedRows: 3, changedRows: 0, refused: [] });
		expect(plan.notes).toEqual([{ code: 'new-sector', value: 'Kirken' }]);
		expect(after.actors.slice(2).map(({ id, label, sector }) => [id, label, sector])).toEqual([
			['cyd', 'Cyd', 'police'],
			['dan', 'Dan', 'Kirken'],
			['cyd-2', 'Cyd', null]
		]);
	});

	test('over present rows and beyond the last one', () => {
		const { plan, after } = paste('actors', 'Anne\nBo\nCyd', 'label', ['a', 'b']);
		expect(plan).toMatchObject({ changedCells: 1, changedRows: 1, addedRows: 1 });
		expect(after.actors.map(({ label }) => label)).toEqual(['Anne', 'Bo', 'Cyd']);
	});

	test('what cannot be taken is listed and kept, and the rest is taken', () => {
		const { plan, after } = paste('ties', 'Anna\tBo\t2\t-3\nAnna\tZoe\t1\t1\nBo\tAnna\t\t2,5\n', 'source', [
			0
		]);
		expect(plan.refused.map(({ row, column, problem }) => [row, column.key, problem.code])).toEqual([
			[1, 'weight', 'no-strength'],
			[2, 'target', 'unknown-actor']
		]);
		expect(plan.drafts).toEqual([{ key: 0, texts: new Map([['weight', '-3']]) }]);
		expect(plan.unfinished.map((texts) => texts.get('target'))).toEqual(['Zoe']);
		expect(after.ties.map(({ step, weight }) => [step, weight])).toEqual([
			[2, 1],
			[null, 2.5]
		]);
	});

	test('headings say which column is which, and new ones become own columns', () => {
		const { plan, after } = paste(
			'actors',
			'Bydel\tNavn\tTelefon\nSyd\tCyd\t12 34\n',
			'label'
		);
		expect(plan.hasHeadings).toBe(true);
		expect(plan.newColumns.map(({ heading }) => heading)).toEqual(['Telefon']);
		expect(after.actors.at(-1)).toMatchObject({
			label: 'Cyd',
			districts: ['Syd'],
			attributes: new Map([['Telefon', '12 34']])
		});
	});

	test('ids that collide, with others and among themselves', () => {
		const { plan, after } = paste('actors', 'id\tnavn\nb\tBodil\nc\tCyd\nc\tCai\n', 'label');
		expect(plan.refused.map(({ row, problem }) => [row, problem.code])).toEqual([
			[1, 'duplicate-id'],
			[3, 'duplicate-id']
		]);
		expect(after.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		expect(plan.unfinished).toHaveLength(2);
	});

	test('cells to the right of the last column are counted', () => {
		expect(paste('actors', 'x1\ty\tz', 'id', ['a']).plan.beyondCount).toBe(2);
	});

	test('nothing pasted anywhere changes nothing', () => {
		for (const table of TABLES) {
			const at = gridColumns(dataset, table, [])[0]!.key;
			expect(paste(table, '\n\n', at).plan.edits).toEqual([]);
		}
	});

	test('2,000 rows over as many', () => {
		const many = makeDataset({
			actors: Array.from({ length: 2_000 }, (_, n) => ({ id: `n${n}`, label: `Actor ${n}` }))
		});
		const all = gridColumns(many, 'actors', []);
		const text = many.actors.map(({ label }) => `${label} x\tPoliti`).join('\n');
		const plan = planPaste(
			cellWords(many),
			{ table: 'actors', columns: all, all, rows: many.actors.map(({ id }) => id) },
			readCells(text)
		);
		expect(plan.changedCells).toBe(4_000);
	});
});
