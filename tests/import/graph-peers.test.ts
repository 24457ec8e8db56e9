/** What comes from Gephi Lite and Kumu: the workspace, and which elements are one and the same. */
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import { kumuIdentities } from '../../src/lib/import/graph/kumu-identity';
import { importTexts, told } from './read-tables';

const WORKSPACE = {
	type: 'gephi-lite',
	version: '1.0.0',
	graphDataset: {
		nodeData: {
			a: { label: 'Åse Områdeleder', sector: 'Kommune', steder: 'Nord, Syd', antal: 3 },
			b: { label: 'Bo', sector: 'Skole' }
		},
		nodeRenderingData: {
			a: { label: 'Åse (vist)', x: 1, y: 2, color: '#f00' },
			c: { label: 'Uden data', size: 4 }
		},
		edgeData: { e1: { weight: 2.5, kind: 'sparring' }, e2: {} },
		edgeRenderingData: { e2: { weight: 4, label: 'møde' } },
		layout: { a: { x: 1, y: 2 } },
		metadata: { title: 'Min undersøgelse', type: 'mixed' },
		nodeFields: [{ id: 'steder', itemType: 'nodes', type: 'keywords', separator: ',' }],
		edgeFields: [],
		fullGraph: {
			options: { type: 'mixed', multi: true, allowSelfLoops: true },
			attributes: {},
			nodes: [{ key: 'a' }, { key: 'b' }, { key: 'c' }, { key: '__proto__' }],
			edges: [
				{ key: 'e1', source: 'a', target: 'b', undirected: true },
				{ key: 'e2', source: 'b', target: 'a' }
			]
		}
	},
	filters: { past: [], future: [] },
	appearance: { nodesColor: { type: 'fixed', value: '#000' } }
};

describe('Gephi Lite', () => {
	test('its workspace: names, facts, strengths, directions, and whoever stands alone', async () => {
		const { dataset, issues } = await importTexts({ 'net.json': JSON.stringify(WORKSPACE) });
		expect(told(issues, 'error')).toEqual([]);
		expect(dataset?.actors.map(({ id, label, sector }) => [id, label, sector])).toEqual([
			['a', 'Åse Områdeleder', 'Kommune'],
			['b', 'Bo', 'Skole'],
			['c', 'Uden data', null],
			['__proto__', '__proto__', null]
		]);
		const [first] = dataset!.actors;
		expect(first?.attributes.get('steder')).toBe('Nord|Syd');
		expect(first?.attributes.get('antal')).toBe('3');
		expect(first?.attributes.has('color')).toBe(false);
		expect(
			dataset?.ties.map(({ source, target, directed, weight, kind }) => ({
				ends: `${source} ${target}`,
				directed,
				weight,
				kind
			}))
		).toEqual([
			{ ends: 'a b', directed: false, weight: 2.5, kind: 'sparring' },
			{ ends: 'b a', directed: true, weight: 4, kind: null }
		]);
	});

	test('what has no place in the tables is told, and the file is kept beside them', async () => {
		const { dataset, issues } = await importTexts({ 'net.json': JSON.stringify(WORKSPACE) });
		const parts = issues.filter(({ code }) => code === 'graph-part-left-out');
		expect(parts.map(({ details }) => details['part'])).toEqual(['drawing', 'graph-facts']);
		expect([...dataset!.companions.keys()]).toEqual(['net.json']);
		const read = issues.find(({ code }) => code === 'graph-read')!;
		expect(messages('da').issues['graph-read'](read).text).toContain(
			'Gephi Lite: 4 aktører og 2 samarbejder'
		);
	});

	test.each([
		['nothing in it', { type: 'gephi-lite', graphDataset: {} }],
		['no data set', { type: 'gephi-lite' }],
		['wrong kinds', { type: 'gephi-lite', graphDataset: { fullGraph: { nodes: 'x', edges: 3 } } }]
	])('a broken one is no network: %s', async (_name, workspace) => {
		const { dataset, issues } = await importTexts({ 'net.json': JSON.stringify(workspace) });
		expect(dataset).toBeNull();
		expect(told(issues, 'error', 'warning').length).toBeGreaterThan(0);
	});
});

describe('which elements of Kumu are the same', () => {
	const element = (label: string, type = '', id = '') => ({ id, label, type });
	test('by ID, else by label and type, else by label; the last one holds', () => {
		expect(
			kumuIdentities([
				element('Anna', 'Skole', '1'),
				element('Anna', 'Politi', '1'),
				element('Bo', 'Skole'),
				element('Bo', 'Skole'),
				element('Cyd'),
				element('Cyd')
			]).map(({ id, isOverruled }) => [id, isOverruled])
		).toEqual([
			['1', true],
			['1', false],
			['Bo', true],
			['Bo', false],
			['Cyd', true],
			['Cyd', false]
		]);
	});
	test('two of one label and different types are two', () => {
		expect(
			kumuIdentities([element('Bo', 'Skole'), element('Bo', 'Politi')]).map(({ id }) => id)
		).toEqual(['Bo (Skole)', 'Bo (Politi)']);
	});

	test('in a table: the overruled row is told of with what holds, and is kept', async () => {
		const { dataset, issues } = await importTexts({
			'elements.csv':
				'Label,Type,Description\nAnna,Skole,gammel\nBo,Politi,x\nAnna,Skole,ny\nBo,Skole,y\n',
			'connections.csv': 'From,To\nAnna,Bo (Skole)\n'
		});
		expect(dataset?.actors.map(({ id, sector }) => [id, sector])).toEqual([
			['Bo (Politi)', 'Politi'],
			['Anna', 'Skole'],
			['Bo (Skole)', 'Skole']
		]);
		expect(dataset?.actors[1]?.attributes.get('Description')).toBe('ny');
		expect(dataset?.ties.map(({ source, target }) => [source, target])).toEqual([
			['Anna', 'Bo (Skole)']
		]);
		const [double] = issues.filter(({ code }) => code === 'id-duplicate');
		expect(double).toMatchObject({ row: 2, value: 'Anna', details: { firstRow: 4 } });
		expect(messages('da').issues['id-duplicate'](double!).text).toBe(
			'»Anna« står igen i række 4. Den sidste gælder som i Kumu, og denne række er sprunget over.'
		);
		expect(dataset?.rejected.map(({ row, cells }) => [row, cells.get('Description')])).toEqual([
			[2, 'gammel']
		]);
	});

	test('a tie that names a label of two elements is told of, not guessed', async () => {
		const { dataset, issues } = await importTexts({
			'elements.csv': 'Label,Type\nBo,Politi\nBo,Skole\nAnna,Skole\n',
			'connections.csv': 'From,To\nAnna,Bo\n'
		});
		expect(dataset?.ties).toEqual([]);
		expect(told(issues, 'error')).toEqual(['label-ambiguous connections.csv:2 To=Bo']);
	});

	test('in a table of other programs the first row holds, as ever', async () => {
		const { dataset, issues } = await importTexts({
			'actors.csv': 'id,label,sector\na,Anna,skole\na,Anna igen,politi\n',
			'ties.csv': 'source,target\n'
		});
		expect(dataset?.actors.map(({ label }) => label)).toEqual(['Anna']);
		expect(told(issues, 'error')).toEqual(['id-duplicate actors.csv:3 id=a']);
	});

	test('in the blueprint', async () => {
		const blueprint = {
			elements: [
				{ label: 'Anna', type: 'Skole', description: 'gammel' },
				{ label: 'Anna', type: 'Skole', description: 'ny' },
				{ id: '7', label: 'Bo' },
				{ id: '7', label: 'Bo Ny' }
			],
			connections: [{ from: 'Anna', to: 'Bo' }]
		};
		const { dataset, issues } = await importTexts({ 'k.json': JSON.stringify(blueprint) });
		expect(dataset?.actors.map(({ id, label }) => [id, label])).toEqual([
			['Anna', 'Anna'],
			['7', 'Bo Ny']
		]);
		expect(dataset?.actors[0]?.attributes.get('description')).toBe('ny');
		expect(dataset?.ties.map(({ source, target }) => `${source}-${target}`)).toEqual(['Anna-7']);
		expect(issues.filter(({ code }) => code === 'id-duplicate').map(({ row }) => row)).toEqual([
			1, 3
		]);
	});
});
