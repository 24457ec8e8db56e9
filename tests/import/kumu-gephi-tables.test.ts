/** Tables as Kumu and Gephi write them: blocks on one sheet, adjacency lists, times in one cell. */
import { describe, expect, test } from 'vitest';
import { sheetBlocks } from '../../src/lib/import/workbook/workbook-blocks';
import { importTexts, told } from './read-tables';

describe('blocks on one sheet', () => {
	const lines = [
		['Label', 'Type'],
		['Anna', 'Kommune'],
		['', ''],
		['Bo', 'Skole'],
		[''],
		[],
		['From', 'To', 'Type'],
		['Anna', 'Bo', 'sparring']
	];

	test('two blank rows and headings begin another table, its rows counted as they stand', () => {
		const blocks = sheetBlocks(lines);
		expect(blocks.map(({ row }) => row)).toEqual([1, 7]);
		expect(blocks[0]?.lines.length).toBe(6);
		expect(blocks[1]?.lines.slice(0, 6).flat()).toEqual([]);
		expect(blocks[1]?.lines[7]).toEqual(['Anna', 'Bo', 'sparring']);
	});

	test('one blank row, or another kind of sheet, is one table', () => {
		expect(sheetBlocks(lines.filter((_, place) => place !== 4)).length).toBe(1);
		expect(sheetBlocks([['Navn'], [], [], ['From', 'To']]).length).toBe(1);
		expect(sheetBlocks([])).toEqual([{ row: 1, lines: [] }]);
	});
});

describe('adjacency lists', () => {
	test('every row an actor with its partners; a pair named twice is stronger', async () => {
		const { dataset, issues, tables } = await importTexts({
			'net.csv': 'Anna;Bo;Cyd\nBo;Anna\nCyd;Dan\nDan;Cyd;Bo\n'
		});
		expect(told(issues, 'error', 'warning')).toEqual([]);
		expect(
			tables.map(({ table, basis, rowsRead, rowsKept }) => [table, basis, rowsRead, rowsKept])
		).toEqual([['adjacency-list', 'shape', 4, 4]]);
		expect(dataset?.actors.map(({ id }) => id)).toEqual(['Anna', 'Bo', 'Cyd', 'Dan']);
		expect(dataset?.ties.map(({ source, target, weight }) => [source, target, weight])).toEqual([
			['Anna', 'Bo', 2],
			['Anna', 'Cyd', 1],
			['Cyd', 'Dan', 2],
			['Dan', 'Bo', 1]
		]);
	});

	test('with a table of actors, an unknown name costs its row', async () => {
		const { dataset, issues } = await importTexts({
			'actors.csv': 'id,label\nAnna,Anna\nBo,Bo\nCyd,Cyd\n',
			'net.csv': 'Anna;Bo;Cyd\nBo;Niels\nCyd;Anna\n'
		});
		expect(told(issues, 'error')).toEqual(['actor-unknown net.csv:2 =Niels']);
		expect(dataset?.ties.length).toBe(2);
		expect(dataset?.rejected.length).toBe(1);
	});

	test.each([
		['rows of one length', 'en;to\ntre;fire\nfem;seks\n'],
		['names that nobody shares', 'en;to;tre\nfire;fem\nseks;syv;otte\n'],
		['numbers', 'uge;12;13\nsum;4\nantal;1;2\n']
	])('not taken for one: %s', async (_name, text) => {
		const { dataset, issues } = await importTexts({ 'x.csv': text });
		expect(dataset).toBeNull();
		expect(told(issues, 'error', 'warning')[0]).toMatch(/^file-not-recognised/);
	});
});

test('Gephi’s times in one cell', async () => {
	const { dataset } = await importTexts({
		'nodes.csv':
			'Id,Label,Timeset\na,Anna,"<[2007.0, 2009.0]>"\nb,Bo,"<[2010.0, 2011.0]; [2013.0, 2014.0]>"\nc,Cyd,\n',
		'edges.csv':
			'Source,Target,Type,Weight,Interval\na,b,Undirected,2,"<[2008-03-01, 2009-01-01]>"\n'
	});
	expect(dataset?.actors.map(({ from, to }) => [from, to])).toEqual([
		['2007', '2009'],
		['2010', '2014'],
		[null, null]
	]);
	expect(dataset?.actors[1]?.attributes.get('Timeset')).toBe(
		'<[2010.0, 2011.0]; [2013.0, 2014.0]>'
	);
	expect(dataset?.ties[0]).toMatchObject({
		directed: false,
		weight: 2,
		from: '2008-03-01',
		to: '2009-01-01'
	});
});
