import { describe, expect, test } from 'vitest';
import { importProject } from '../../../src/lib/import/import-project';
import { emptyDataset, type Dataset } from '../../../src/lib/model/dataset';
import { escapeFormula, unescapeFormula } from '../../../src/lib/model/table-schema';
import {
	writeTabularDataPackage,
	writeZippedDataPackage
} from '../../../src/lib/export/project/tabular-data-package';
import { loadExample } from '../../support/load-example';
import { randomDataset } from '../random-dataset';

async function readBack(dataset: Dataset) {
	const files = [...writeTabularDataPackage(dataset)].map(([path, text]) => ({
		path,
		bytes: new TextEncoder().encode(text)
	}));
	return importProject(files);
}

/** A companion whose name a table takes moves into a folder. */
function withMovedCompanions(dataset: Dataset): Dataset {
	const companions = new Map(
		[...dataset.companions].map(([path, text]) => [
			path === 'ties.csv' ? 'kept/ties.csv' : path,
			text
		])
	);
	return { ...dataset, companions };
}

describe('import(export(x)) = x', () => {
	for (let seed = 1; seed <= 150; seed++) {
		test(`random data set, seed ${seed}`, async () => {
			const dataset = randomDataset(seed);
			const { dataset: again, issues } = await readBack(dataset);
			expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(again).toEqual(withMovedCompanions(dataset));
		});
	}

	test.each(['slagelse', 'eksempelby', 'southern-women'])('data/%s', async (name) => {
		const dataset = await loadExample(name);
		expect((await readBack(dataset)).dataset).toEqual(dataset);
	});

	test('as a zip, whose bytes are the same each time', async () => {
		const dataset = randomDataset(7);
		const bytes = writeZippedDataPackage(dataset);
		expect(writeZippedDataPackage(dataset)).toEqual(bytes);
		const { dataset: again } = await importProject([{ path: 'x.zip', bytes }]);
		expect(again).toEqual(withMovedCompanions(dataset));
	});

	test('a project without any rows', async () => {
		expect((await readBack(emptyDataset('tom'))).dataset).toEqual(emptyDataset('tom'));
	});

	test('properties of the package that the program does not know', async () => {
		const extras = JSON.stringify({ description: 'x', contributors: [{ title: 'y' }] }, null, '\t');
		const dataset = { ...randomDataset(3), companions: new Map([['datapackage.json', extras]]) };
		expect((await readBack(dataset)).dataset).toEqual(dataset);
	});

	test('cells that were not understood go back into their column', async () => {
		const bytes = new TextEncoder().encode('id,label,from\na,Anna,efteråret\nb,Bo,2019\n');
		const { dataset } = await importProject([{ path: 'actors.csv', bytes }]);
		const files = writeTabularDataPackage(dataset!);
		expect(files.get('actors.csv')).toBe('id,label,from\r\na,Anna,efteråret\r\nb,Bo,2019\r\n');
		expect((await readBack(dataset!)).dataset).toEqual(dataset);
	});
});

test('formulas are escaped, plain negative numbers are not, and nothing is lost', () => {
	const cells = [
		'=1',
		'+1',
		'-1+1',
		'@a',
		'\tx',
		'\rx',
		"'=1",
		"''=1",
		'-5',
		'-5,5',
		"'a",
		'a=1',
		''
	];
	const escaped = cells.map(escapeFormula);
	expect(escaped.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
	expect(escaped.map(unescapeFormula)).toEqual(cells);
	expect(escapeFormula('-5')).toBe('-5');
	expect(escapeFormula('-1+1')).toBe("'-1+1");
});

test('the description has a schema, keys and foreign keys for each table', () => {
	const files = writeTabularDataPackage({
		...emptyDataset('p'),
		title: { da: 'Prøve' },
		licence: 'CC0-1.0',
		actors: [{ ...actor('a'), attributes: new Map([['telefon', '=1']]) }, actor('b')],
		ties: [
			{
				source: 'a',
				target: 'b',
				step: 3,
				weight: 1.5,
				kind: null,
				directed: null,
				reportedBy: null,
				from: null,
				to: null,
				sourcePassage: null,
				attributes: new Map()
			}
		]
	});
	expect(files.get('actors.csv')).toBe("id,label,telefon\r\na,a,'=1\r\nb,b,\r\n");
	expect(files.get('ties.csv')).toBe('source,target,step,weight\r\na,b,3,1.5\r\n');
	const description = JSON.parse(files.get('datapackage.json')!);
	expect(description).toMatchObject({
		profile: 'tabular-data-package',
		name: 'p',
		title: 'Prøve',
		titles: { da: 'Prøve' },
		licenses: [{ name: 'CC0-1.0' }]
	});
	expect(description.resources[0].schema.primaryKey).toBe('id');
	expect(description.resources[1].schema).toEqual({
		fields: [
			{ name: 'source', type: 'string', constraints: { required: true } },
			{ name: 'target', type: 'string', constraints: { required: true } },
			{ name: 'step', type: 'number' },
			{ name: 'weight', type: 'number' }
		],
		foreignKeys: [
			{ fields: 'source', reference: { resource: 'actors', fields: 'id' } },
			{ fields: 'target', reference: { resource: 'actors', fields: 'id' } }
		],
		missingValues: ['']
	});
});

function actor(id: string) {
	return {
		id,
		label: id,
		sector: null,
		organisations: [],
		districts: [],
		level: null,
		roles: [],
		from: null,
		to: null,
		source: null,
		attributes: new Map<string, string>()
	};
}
