import { describe, expect, test } from 'vitest';
import { changeSheet, workbook } from '../make-workbook';
import { importTexts, told } from '../read-tables';

describe('XLSX', () => {
	test('a sheet per table, named in Danish; (ignore) is passed over; rows as the sheet counts', async () => {
		const bytes = await workbook({
			Aktører: [
				['Navn', 'Sektor', 'Fra'],
				['Anna', 'Politi', new Date(Date.UTC(2019, 11, 31))],
				[null, null, null],
				['Bo', 'Kommune', 2018]
			],
			Samarbejder: [
				['Fra', 'Til', 'Vægt'],
				['Anna', 'Bo', 1.5],
				['Anna', 'Dorte', 1]
			],
			'noter (ignore)': [['hej']]
		});
		const { dataset, issues, tables } = await importTexts({ 'bog.xlsx': bytes });
		expect(told(issues, 'error', 'warning')).toEqual(['actor-unknown bog.xlsx:3 Til=Dorte']);
		expect(tables.map(({ sheet, table, basis }) => [sheet, table, basis])).toEqual([
			['Aktører', 'actors', 'name'],
			['Samarbejder', 'ties', 'name']
		]);
		expect(tables[0]?.firstRows.map(({ row }) => row)).toEqual([2, 4]);
		expect(dataset?.actors.map(({ from }) => from)).toEqual(['2019-12-31', '2018']);
		expect(dataset?.ties[0]?.weight).toBe(1.5);
	});

	test('a cell with an error is empty, and told of with what it shows', async () => {
		const bytes = await workbook({
			actors: [
				['id', 'label'],
				['a', 'Anna'],
				['b', 5]
			]
		});
		const broken = changeSheet(bytes, (markup) =>
			markup.replace(/<c r="B3"[^>]*>.*?<\/c>/, '<c r="B3" t="e"><v>#N/A</v></c>')
		);
		const { dataset, issues } = await importTexts({ 'x.xlsx': broken });
		expect(told(issues, 'error', 'warning')).toEqual([
			'cell-error x.xlsx:3 label=#N/A',
			'cell-missing x.xlsx:3 label='
		]);
		expect(dataset?.actors[1]).toMatchObject({ id: 'b', label: 'b' });
	});

	test('a cell in the last corner does not become a grid', async () => {
		const bytes = await workbook({
			actors: [
				['id', 'label'],
				['a', 5]
			]
		});
		const huge = changeSheet(bytes, (markup) =>
			markup.replace(
				'</sheetData>',
				'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
			)
		);
		const { issues } = await importTexts({ 'x.xlsx': huge });
		expect(told(issues, 'error')).toEqual(['file-too-large x.xlsx: =', 'nothing-usable : =']);
	});

	test('entities in the markup are not expanded', async () => {
		const bytes = await workbook({
			actors: [
				['id', 'label'],
				['a', 5]
			]
		});
		const bomb = changeSheet(bytes, (markup) => {
			const levels = Array.from(
				{ length: 20 },
				(_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`
			).join('');
			const doctype = `<!DOCTYPE x [<!ENTITY l0 "lol">${levels}]>`;
			return markup.replace('?>', `?>${doctype}`).replace('<v>5</v>', '<v>&l20;</v>');
		});
		const { issues, dataset } = await importTexts({ 'x.xlsx': bomb });
		expect(issues.length > 0 || dataset !== null).toBe(true);
	});

	test('unpacking stops at the limit', async () => {
		const bytes = await workbook({
			actors: [
				['id', 'label'],
				['a', 'x'.repeat(30_000)]
			]
		});
		const { issues } = await importTexts({ 'x.xlsx': bytes }, {}, { inflatedBytes: 20_000 });
		expect(told(issues, 'error')[0]).toBe('file-too-large x.xlsx: =');
	});

	test.each([
		['empty sheets', async () => workbook({ actors: [] }), 'file-not-recognised'],
		['cut off', async () => (await workbook({ a: [['id']] })).slice(0, 500), 'file-unreadable'],
		[
			'an old .xls',
			async () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
			'file-not-recognised'
		],
		['text under the wrong name', async () => Uint8Array.from([0, 1, 2, 3]), 'file-not-recognised']
	])('%s', async (_name, make, code) => {
		const { issues, dataset } = await importTexts({ 'x.xlsx': await make() });
		expect(dataset).toBeNull();
		expect(issues.map((issue) => issue.code)).toEqual([code, 'nothing-usable']);
	});
});
