import { expect, test } from 'vitest';
import { tableKey } from '../../src/lib/import/import-choices';
import { changeSheet, putCell, workbook } from './make-workbook';
import { importTexts, told } from './read-tables';

const LIST = [
	['Navn', 'Sektor'],
	['Anna', 'Kommune'],
	['Bo', 5],
	['Cy', 'Politi']
];

test('a value in the middle of several rows holds for all of them, under the headings alone', async () => {
	const bytes = changeSheet(
		await workbook({
			Aktører: [
				['Netværket i Øst', null, null],
				['Navn', 'Sektor', 'Bydel'],
				['Anna', 'Kommune', 'Øst'],
				['Bo', null, null],
				['Cy', null, 'Vest'],
				['Dy', 'Politi', 'Vest']
			]
		}),
		(markup) =>
			markup.replace(
				'</sheetData>',
				'</sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B3:B5"/><mergeCell ref="C3:C4"/></mergeCells>'
			)
	);
	const { dataset, issues } = await importTexts({ 'x.xlsx': bytes });
	expect(dataset?.actors.map(({ id, sector, districts }) => [id, sector, ...districts])).toEqual([
		['Anna', 'Kommune', 'Øst'],
		['Bo', 'Kommune', 'Øst'],
		['Cy', 'Kommune', 'Vest'],
		['Dy', 'Politi', 'Vest']
	]);
	expect(told(issues, 'error', 'warning')).toEqual([]);
	expect(issues.map(({ code, details }) => [code, details['count']])).toContainEqual([
		'cells-merged',
		3
	]);
});

test('a formula that was never worked out is told of with its text; one that came to nothing is empty', async () => {
	const bytes = changeSheet(await workbook({ Aktører: LIST }), (markup) =>
		putCell(
			putCell(markup, 'B3', '<c r="B3"><f>IF(A3&lt;&gt;"",B2)</f><v></v></c>'),
			'B4',
			'<c r="B4" t="str"><f>""</f><v></v></c>'
		)
	);
	const { dataset, issues } = await importTexts({ 'x.xlsx': bytes });
	expect(told(issues, 'error', 'warning')).toEqual(['formula-open x.xlsx:3 Sektor==IF(A3<>"",B2)']);
	expect(dataset?.actors.map(({ sector }) => sector)).toEqual(['Kommune', null, null]);
});

test('errors of Danish and English spreadsheets are no values, in text files too', async () => {
	const { dataset, issues } = await importTexts({
		'aktører.csv': 'Navn;Sektor;note\nAnna;#I/T;#N/A\nBo;#REFERENCE!;\nCy;#1;\n',
		'matrix.csv': ';Anna;Bo\nAnna;;#DIVISION/0!\nBo;1;\n'
	});
	expect(told(issues, 'error', 'warning')).toEqual([
		'cell-error aktører.csv:2 Sektor=#I/T',
		'cell-error aktører.csv:3 Sektor=#REFERENCE!',
		'cell-error matrix.csv:2 Bo=#DIVISION/0!'
	]);
	expect(dataset?.actors.map(({ sector }) => sector)).toEqual([null, null, '#1']);
	expect(dataset?.actors[0]?.attributes.get('note')).toBe('#N/A');
	expect(dataset?.ties.map(({ source, target }) => source + target)).toEqual(['BoAnna']);
});

test('a hidden sheet is left out, told of, kept beside, and read when the user says so', async () => {
	const bytes = changeSheet(
		await workbook({ Aktører: LIST, Gamle: [['Navn'], ['Dy']] }),
		(markup) => markup.replace('name="Gamle"', 'name="Gamle" state="veryHidden"'),
		'xl/workbook.xml'
	);
	const { dataset, issues, tables } = await importTexts({ 'x.xlsx': bytes });
	expect(dataset?.actors.map(({ id }) => id)).toEqual(['Anna', 'Bo', 'Cy']);
	expect(issues.map(({ code, details }) => [code, details['sheet'], details['reason']])).toEqual([
		['sheet-left-out', 'Gamle', 'hidden']
	]);
	expect(tables.map(({ table, basis }) => [table, basis])).toEqual([
		['actors', 'name'],
		['ignore', 'hidden']
	]);
	expect([...dataset!.companions]).toEqual([['x Gamle.csv', 'Navn\nDy\n']]);
	const choice = { table: 'actors' as const, columns: new Map([['Navn', 'label']]) };
	const chosen = await importTexts(
		{ 'x.xlsx': bytes },
		{ tables: new Map([[tableKey('x.xlsx', 'Gamle'), choice]]) }
	);
	expect(chosen.dataset?.actors.map(({ id }) => id)).toEqual(['Anna', 'Bo', 'Cy', 'Dy']);
	expect(told(chosen.issues, 'error', 'warning')).toEqual([]);
});

test('a sheet that is a chart alone does not make the workbook unreadable', async () => {
	const charted = changeSheet(
		await workbook({ Aktører: LIST, Diagram: [['x']] }),
		(markup) => markup.replace(/worksheet(?=" Target="worksheets\/sheet2)/, 'chartsheet'),
		'workbook.xml.rels'
	);
	const { dataset, issues, tables } = await importTexts({ 'x.xlsx': charted });
	expect(tables.map(({ sheet }) => sheet)).toEqual(['Aktører']);
	expect(told(issues, 'error', 'warning')).toEqual([]);
	expect(dataset?.actors.length).toBe(3);
});

test('a sheet that is broken does not take the others with it', async () => {
	const bytes = changeSheet(
		await workbook({
			Aktører: LIST,
			Samarbejder: [
				['Fra', 'Til'],
				['Anna', 'Bo']
			]
		}),
		(markup) => putCell(markup, 'B3', '<c r="B3" t="n"><v>fem</v></c>')
	);
	const { dataset, issues } = await importTexts({ 'x.xlsx': bytes });
	expect(issues.find(({ severity }) => severity === 'error')).toMatchObject({
		code: 'file-unreadable',
		details: { sheet: 'Aktører', reason: 'broken' }
	});
	expect(dataset?.ties.length).toBe(1);
});

test('cells without addresses, which the format allows, stand where they come', async () => {
	const plain = await workbook({ Aktører: LIST });
	const bare = changeSheet(plain, (markup) => markup.replace(/(<(?:row|c)) r="[A-Z]*[34]"/g, '$1'));
	const [whole, without] = await Promise.all(
		[plain, bare].map((bytes) => importTexts({ 'x.xlsx': bytes }))
	);
	expect(without!.dataset?.actors).toEqual(whole!.dataset?.actors);
	expect(without!.dataset?.actors.length).toBe(3);
});

test('a time without a day is no date', async () => {
	const bytes = await workbook({
		Aktører: [
			['Navn', 'Fra'],
			['Anna', new Date(Date.UTC(1899, 11, 30, 10, 30))]
		]
	});
	const { dataset, issues } = await importTexts({ 'x.xlsx': bytes });
	expect(told(issues, 'warning')).toEqual(['date-not-understood x.xlsx:2 Fra=10:30']);
	expect(dataset?.actors[0]?.from).toBeNull();
});

test('a sheet that is kept beside the project holds no formulas', async () => {
	const bytes = await workbook({
		Aktører: LIST,
		Noter: [
			['hvad', 'hvorfor'],
			['=HYPERLINK("http://x")', '-5']
		]
	});
	const { dataset } = await importTexts({ 'x.xlsx': bytes });
	expect(dataset?.companions.get('x Noter.csv')).toBe(
		`hvad,hvorfor\n"'=HYPERLINK(""http://x"")",-5\n`
	);
});
