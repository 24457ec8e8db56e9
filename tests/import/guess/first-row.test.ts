/** What the user says of the first row of a table goes before the guess. */
import { describe, expect, test } from 'vitest';
import { tableKey, type TableChoice } from '../../../src/lib/import/import-choices';
import { importTexts } from '../read-tables';

const saying = (file: string, hasHeadings: boolean, more: Partial<TableChoice> = {}) => ({
	tables: new Map([
		[tableKey(file, null), { table: null, columns: new Map(), hasHeadings, ...more }]
	])
});
const labels = ({ dataset }: Awaited<ReturnType<typeof importTexts>>) =>
	dataset?.actors.map(({ label }) => label);

describe('the first row is no heading', () => {
	test('a list of names is actors, the first one among them', async () => {
		const files = { 'navne.csv': 'Åse Ærø\nBo\nCyd\n' };
		const guessed = await importTexts(files);
		expect(guessed.dataset).toBeNull();
		expect(guessed.tables[0]?.hasHeadings).toBe(true);
		const read = await importTexts(files, saying('navne.csv', false));
		expect(labels(read)).toEqual(['Åse Ærø', 'Bo', 'Cyd']);
		expect(read.tables[0]).toMatchObject({ table: 'actors', hasHeadings: false, rowsRead: 3 });
		expect(read.tables[0]?.firstRows[0]).toEqual({ row: 1, cells: ['Åse Ærø'] });
		expect(read.issues.map(({ code }) => code)).not.toContain('headings-missing');
	});

	test.each([
		['a single name', 'Anna\n', ['Anna']],
		['a name that is a heading elsewhere', 'Leder\nBo\n', ['Leder', 'Bo']],
		['names that come again', 'Anna\nBo\nAnna\n', ['Anna', 'Bo']]
	])('%s', async (_what, text, names) => {
		const read = await importTexts({ 'n.csv': text }, saying('n.csv', false));
		expect(new Set(labels(read))).toEqual(new Set(names));
	});

	test('numbers beside names are numbered columns, and the user may name them', async () => {
		const files = { 'n.csv': '7,Anna,Nord\n9,Bo,Syd\n' };
		const guessed = await importTexts(files, saying('n.csv', false));
		expect(guessed.tables[0]?.columns.map(({ heading }) => heading)).toEqual([
			'(1)',
			'Navn',
			'(3)'
		]);
		expect(labels(guessed)).toEqual(['Anna', 'Bo']);
		const columns = new Map([
			['(1)', 'id'],
			['(3)', 'district']
		]);
		const read = await importTexts(files, saying('n.csv', false, { table: 'actors', columns }));
		expect(read.dataset?.actors.map(({ id, label }) => [id, label])).toEqual([
			['7', 'Anna'],
			['9', 'Bo']
		]);
	});

	test('sectors are found below', async () => {
		const read = await importTexts(
			{ 'n.csv': 'Anna;Noget andet\nBo;Politi\nCy;Kommune\n' },
			saying('n.csv', false)
		);
		expect(read.tables[0]?.columns.map(({ heading }) => heading)).toEqual(['Navn', 'Sektor']);
	});

	test('pairs are ties', async () => {
		const read = await importTexts({ 'n.csv': 'a;b\nb;c\nc;a\n' }, saying('n.csv', false));
		expect(read.dataset?.ties).toHaveLength(3);
	});
});

test('the first row is headings, though it looks like the others', async () => {
	const files = { 'par.csv': 'Åse;Bo\nBo;Dam\nDam;Åse\n' };
	expect((await importTexts(files)).tables[0]?.hasHeadings).toBe(false);
	const read = await importTexts(files, saying('par.csv', true));
	expect(read.tables[0]).toMatchObject({ hasHeadings: true });
	expect(read.tables[0]?.columns.map(({ heading }) => heading)).toEqual(['Åse', 'Bo']);
});

test('a network file has no first row to ask about', async () => {
	const read = await importTexts({ 'n.net': '*Vertices 2\n1 "a"\n2 "b"\n*Edges\n1 2\n' });
	expect(read.tables.map(({ hasHeadings }) => hasHeadings)).toEqual(read.tables.map(() => null));
	expect(read.tables.length).toBeGreaterThan(0);
});
