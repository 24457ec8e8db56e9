import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/lib/i18n/messages';
import { names } from '../../../src/lib/i18n/names';
import { importProject } from '../../../src/lib/import/import-project';
import { TABLES } from '../../../src/lib/model/dataset';
import { markedValues, tableText } from '../../../src/lib/views/data/table-rows';
import { templateSheets } from '../../../src/lib/views/data/template-sheets';

const bytes = (text: string) => new TextEncoder().encode(text);
const words = messages('da').app.data.tables;

async function readProject() {
	const result = await importProject([
		{
			path: 'aktører.csv',
			bytes: bytes('id;navn;sektor;bydel;Telefon\na;Åse;politi;Syd|Nord;12\nb;Bo;;;\n')
		},
		{ path: 'samarbejder.csv', bytes: bytes('fra;til;trin\na;b;9\nb;a;2\n') }
	]);
	return { ...result, dataset: result.dataset! };
}

describe('tableText', () => {
	it('shows names and lists, own columns last, and leaves empty columns out', async () => {
		const { dataset } = await readProject();
		const text = tableText(dataset, 'actors', names(dataset, 'da'), words, new Map());
		expect(text.columns.map(({ label }) => label)).toEqual([
			'Navn',
			'Id',
			'Sektor',
			'Bydel',
			'Telefon'
		]);
		expect(text.rows[0]!.cells).toEqual(['Åse', 'a', 'Politi', 'Syd; Nord', '12']);
		expect(text.rows[1]!.cells).toEqual(['Bo', 'b', '', '', '']);
	});

	it('calls the ends of a tie by name, and shows what was not understood as it stands', async () => {
		const { dataset } = await readProject();
		const text = tableText(dataset, 'ties', names(dataset, 'da'), words, new Map());
		expect(text.columns.map(({ label }) => label)).toEqual([
			'Fra aktør',
			'Til aktør',
			'Trin',
			'trin'
		]);
		expect(text.rows[0]!.cells).toEqual(['Åse', 'Bo', '', '9']);
		expect(text.rows[1]!.cells).toEqual(['Bo', 'Åse', '2', '']);
	});

	it('has a row for each row of every table, with a cell for each column', async () => {
		const { dataset } = await readProject();
		for (const table of TABLES) {
			const text = tableText(dataset, table, names(dataset, 'da'), words, new Map());
			expect(text.rows).toHaveLength(dataset[table].length);
			for (const row of text.rows) expect(row.cells).toHaveLength(text.columns.length);
		}
	});

	it('marks the rows that hold a value that was remarked on', async () => {
		const { dataset } = await readProject();
		const marks = new Map([['Bo', 'Staves på to måder.']]);
		const text = tableText(dataset, 'actors', names(dataset, 'da'), words, marks);
		expect(text.rows.map(({ mark }) => mark)).toEqual([null, 'Staves på to måder.']);
	});
});

describe('markedValues', () => {
	it('takes warnings about a value of the table, and nothing else', () => {
		const issue = {
			code: 'spelling-variant',
			severity: 'warning',
			file: 'x',
			table: 'actors',
			row: 2,
			column: 'sektor',
			value: 'Politi',
			details: {}
		} as const;
		const marks = markedValues(
			[issue, { ...issue, table: 'ties', value: 'a' }, { ...issue, severity: 'error', value: 'b' }],
			'actors',
			({ row }) => `row ${row}`
		);
		expect([...marks]).toEqual([['Politi', 'row 2']]);
	});
});

describe('templateSheets', () => {
	it.each(['da', 'en'] as const)('gives sheets that are read as what they are (%s)', async (language) => {
		for (const { table, text } of templateSheets(language)) {
			const { tables } = await importProject([
				{ path: `${messages(language).app.data.tables.name[table]}.csv`, bytes: bytes(text) }
			]);
			expect(tables.map((guess) => guess.table)).toEqual([table]);
			expect(tables[0]!.columns.filter(({ column }) => column === null)).toEqual([]);
			expect(tables[0]!.missing).toEqual([]);
		}
	});
});
