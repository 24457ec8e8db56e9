import { describe, expect, test } from 'vitest';
import type { TableName } from '../../../src/lib/model/dataset';
import { applyEdits } from '../../../src/lib/model/edit';
import type { RowKey } from '../../../src/lib/model/table-row';
import { gridColumns, problemOfHeading } from '../../../src/lib/views/data/grid/grid-columns';
import { checkNewRow, checkRow, freeId } from '../../../src/lib/views/data/grid/row-edits';
import { setColumn } from '../../../src/lib/views/data/grid/set-column';
import { makeDataset } from '../../support/make-dataset';
import { cellWords, columnAt } from './cells';

const dataset = makeDataset({
	actors: [
		{ id: 'a', label: 'Anna', from: '2019', to: '2020', attributes: new Map([['Telefon', '12']]) },
		{ id: 'b', label: 'Bo', districts: ['Nord'] }
	],
	ties: [{ source: 'a', target: 'b' }],
	forums: [{ id: 'f' }, { id: 'g', parent: 'f' }]
});
const words = cellWords(dataset);
const columns = gridColumns(dataset, 'actors', []);
/** One text for one cell. */
function checkCell(table: TableName, row: RowKey, key: string, text: string) {
	const column = columnAt(dataset, table, key);
	const { edits, problems } = checkRow(words, table, row, [column], new Map([[key, text]]));
	return { edits, problem: problems.get(key) };
}
const check = (key: string, text: string) => checkCell('actors', 'a', key, text);

describe('a cell', () => {
	test('becomes one edit, or none where it says the same', () => {
		expect(check('label', 'Anne').edits).toEqual([
			{ kind: 'change-rows', table: 'actors', changes: [{ row: 'a', fields: { label: 'Anne' } }] }
		]);
		expect(check('label', 'Anna').edits).toEqual([]);
	});

	test('an id goes along everywhere', () => {
		const after = applyEdits(dataset, check('id', 'anna').edits);
		expect(after.ties[0]!.source).toBe('anna');
		expect(check('id', 'b').problem?.code).toBe('duplicate-id');
		expect(check('id', 'both').problem?.code).toBe('bad-id');
	});

	test('an own column is written and emptied without touching the others', () => {
		const after = applyEdits(dataset, check('extra Telefon', '34').edits);
		expect([...after.actors[0]!.attributes]).toEqual([['Telefon', '34']]);
		const emptied = applyEdits(dataset, check('extra Telefon', '').edits);
		expect(emptied.actors[0]!.attributes.size).toBe(0);
	});

	test('what an edit refuses is told', () => {
		expect(check('from', '2021').problem?.code).toBe('period-reversed');
		const tie = (key: string, text: string) =>
			checkCell('ties', 0, key, text).problem?.code;
		expect(tie('weight', '-2')).toBe('no-strength');
		expect(tie('weight', '0')).toBe('no-strength');
		expect(tie('weight', '1e308')).toBe('strength-out-of-range');
		expect(tie('weight', '1e-13')).toBe('strength-out-of-range');
		expect(tie('weight', '1e12')).toBeUndefined();
		expect(tie('target', 'Anna')).toBe('self-tie');
		const forum = checkCell('forums', 'f', 'parent', 'g');
		expect(forum.problem?.code).toBe('parent-cycle');
	});
});

describe('a row', () => {
	test('dates that only hold together are taken together', () => {
		const texts = new Map([
			['from', '2022'],
			['to', '2023']
		]);
		const { edits, problems } = checkRow(words, 'actors', 'a', columns, texts, 'to');
		expect(problems.size).toBe(0);
		expect(applyEdits(dataset, edits).actors[0]).toMatchObject({ from: '2022', to: '2023' });
	});

	test('what cannot be taken is told, and the rest is taken', () => {
		const texts = new Map([
			['from', '2022'],
			['label', 'Anne'],
			['level', 'taktisk'],
			['id', 'b']
		]);
		const { edits, problems, taken } = checkRow(words, 'actors', 'a', columns, texts, 'label');
		expect([...problems].map(([key, { code }]) => [key, code])).toEqual([
			['from', 'period-reversed'],
			['id', 'duplicate-id']
		]);
		expect([...taken].sort()).toEqual(['label', 'level']);
		expect(applyEdits(dataset, edits).actors[0]).toMatchObject({
			label: 'Anne',
			level: 'tactical',
			from: '2019'
		});
	});
});

describe('a new row', () => {
	const fresh = (table: 'actors' | 'ties', texts: Record<string, string>) =>
		checkNewRow(
			words,
			table,
			gridColumns(dataset, table, []),
			new Map(Object.entries(texts)),
			new Set(['a', 'b', 'oe-raad'])
		);

	test('needs its required cells, and gets an id of its own', () => {
		expect(fresh('actors', { sector: 'Politi' }).missing.map(({ key }) => key)).toEqual(['label']);
		expect(fresh('actors', { label: 'Ø-råd' }).row).toMatchObject({ id: 'oe-raad-2' });
		expect(fresh('actors', { label: 'Ø-råd', id: 'x' }).row).toMatchObject({ id: 'x' });
		expect(fresh('ties', { source: 'Anna', target: 'Bo' }).row).toMatchObject({
			source: 'a',
			target: 'b'
		});
	});

	test('is none as long as a cell cannot be taken', () => {
		const { row, problems } = fresh('ties', { source: 'Anna', target: 'Zoe', weight: 'x' });
		expect(row).toBeNull();
		expect([...problems.keys()].sort()).toEqual(['target', 'weight']);
	});

	test('ids are made from any name', () => {
		expect(freeId('Børne- og Ungeråd (Syd)', new Set())).toBe('boerne-og-ungeraad-syd');
		expect(freeId('both', new Set())).toBe('id-both');
		expect(freeId('中文', new Set(['id']))).toBe('id-2');
	});
});

describe('one column of many rows', () => {
	const set = (key: string, text: string, adds = false) =>
		setColumn(words, 'actors', ['a', 'b'], columnAt(dataset, 'actors', key), text, adds);

	test('only rows that become another are counted', () => {
		const { edit, count } = set('district', 'Nord');
		expect(count).toBe(1);
		expect(applyEdits(dataset, [edit!]).actors.map(({ districts }) => districts)).toEqual([
			['Nord'],
			['Nord']
		]);
	});

	test('several values are put beside those that are there', () => {
		const { edit } = set('district', 'Syd', true);
		expect(applyEdits(dataset, [edit!]).actors.map(({ districts }) => districts)).toEqual([
			['Syd'],
			['Nord', 'Syd']
		]);
	});

	test('rows that cannot take it are left out and told', () => {
		const { count, refused, problem } = set('from', '2021');
		expect({ count, refused, problem }).toEqual({ count: 1, refused: ['a'], problem: null });
		expect(set('label', '').problem).toEqual({ code: 'required' });
	});
});

describe('an own column', () => {
	test.each([
		[' ', 'empty'],
		['telefon', 'taken'],
		['Sektor', 'understood'],
		['navn', 'understood']
	] as const)('»%s« is refused: %s', (heading, code) => {
		expect(problemOfHeading('actors', columns, heading)?.code).toBe(code);
	});
	test('any other heading goes', () => {
		expect(problemOfHeading('actors', columns, 'Noter')).toBeNull();
	});
});
