/** What each network format means: nodes, ties, directions, strengths, kinds, times, modes, isolates. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issuesDa } from '../../src/lib/i18n/da/issues';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/lib/model/dataset';
import { importTexts, told } from './read-tables';

const FOLDER = join(import.meta.dirname, '../fixtures/import');

function fixture(path: string): Uint8Array {
	return new Uint8Array(readFileSync(join(FOLDER, path)));
}

async function read(texts: Record<string, string | Uint8Array>): Promise<Dataset> {
	const { dataset, issues } = await importTexts(texts);
	expect(told(issues, 'error', 'warning')).toEqual([]);
	return dataset!;
}

/** `source>target weight kind from-to`; `-` for a tie without direction, `?` where it is not told. */
function tieLines({ ties }: Dataset): string[] {
	return ties.map(({ source, target, directed, weight, kind, from, to }) =>
		[
			`${source}${directed === null ? '?' : directed ? '>' : '-'}${target}`,
			weight ?? '',
			kind ?? '',
			from === null && to === null ? '' : `${from ?? ''}..${to ?? ''}`
		]
			.join(' ')
			.trim()
	);
}

const seats = ({ memberships }: Dataset) =>
	memberships.map(({ actor, forum }) => `${actor}@${forum}`);
const ids = ({ actors }: Dataset) => actors.map(({ id }) => id);

describe('GraphML', () => {
	test('defaults of keys, directions of single ties, isolates', async () => {
		const dataset = await read({ 'x.graphml': fixture('graphml-good.graphml') });
		expect(dataset.actors.map(({ id, label, sector }) => [id, label, sector])).toEqual([
			['a', 'Områdeleder', 'Kommune'],
			['b', 'Skole & hjem', 'Skole'],
			['alene', 'Uden samarbejde', 'Kommune']
		]);
		expect(tieLines(dataset)).toEqual(['a-b 2.5 sparring', 'b>a 1']);
	});

	test('what has no place is told with its line, and the file stays beside the project', async () => {
		const { dataset, issues } = await importTexts({ 'x.graphml': fixture('graphml-bad.graphml') });
		const parts = issues
			.filter(({ code }) => code === 'graph-part-left-out')
			.map(({ details, row }) => `${details['part']} ${details['count']} line ${row}`);
		expect(parts.sort()).toEqual([
			'drawing 1 line 7',
			'graph-facts 1 line 6',
			'hyperedges 1 line 10',
			'nested-graphs 1 line 8'
		]);
		expect(dataset?.actors.map(({ label }) => label)).toEqual(['Anna', 'g', 'g::b']);
		expect(dataset?.companions.has('x.graphml')).toBe(true);
	});

	test.each([
		['bipartite', 'long', '0', '1'],
		['type', 'boolean', 'false', 'true']
	])('two modes by %s', async (name, type, first, second) => {
		const dataset = await read({
			'x.graphml': `<graphml><key id="k" for="node" attr.name="${name}" attr.type="${type}"/><graph edgedefault="undirected">
				<node id="a"><data key="k">${first}</data></node><node id="f"><data key="k">${second}</data></node>
				<node id="tom"><data key="k">${second}</data></node><edge source="f" target="a"/></graph></graphml>`
		});
		expect(ids(dataset)).toEqual(['a']);
		expect(dataset.forums.map(({ id }) => id)).toEqual(['f', 'tom']);
		expect(seats(dataset)).toEqual(['a@f']);
	});
});

describe('GEXF', () => {
	test('times, spells, colours, defaults and kinds', async () => {
		const dataset = await read({ 'x.gexf': fixture('gexf-good.gexf') });
		expect(dataset.actors[0]).toMatchObject({ from: '2017', to: '2019', sector: 'Skole' });
		expect([...dataset.actors[0]!.attributes]).toEqual([
			['color', '#ff0010'],
			['x', '1.5'],
			['y', '-2'],
			['size', '3']
		]);
		expect(dataset.actors[1]?.sector).toBe('Kommune');
		expect(tieLines(dataset)).toEqual([
			'a-b 2 sparring 2017..2018',
			'a-b 2 sparring 2020..2020',
			'b>a'
		]);
	});

	test('dates, endless bounds and the attributes of 1.1', async () => {
		const dataset = await read({
			'x.gexf': `<gexf><graph defaultedgetype="directed"><nodes><node id="a" start="2019-03-01T10:00:00" endopen="Infinity"/>
				<node id="b"/></nodes><edges><edge source="a" target="b" end="2020-06"/></edges></graph></gexf>`
		});
		expect(dataset.actors[0]).toMatchObject({ from: '2019-03-01', to: null });
		expect(tieLines(dataset)).toEqual(['a>b   ..2020-06']);
	});
});

describe('Pajek', () => {
	test('arcs, edges, lists, relations and what stands behind a vertex', async () => {
		const dataset = await read({ 'x.net': fixture('pajek-good.net') });
		expect(ids(dataset)).toEqual(['Områdeleder', 'Bo Hansen', 'Cyd', 'Uden samarbejde']);
		expect(Object.fromEntries(dataset.actors[0]!.attributes)).toEqual({
			x: '0.1',
			y: '0.2',
			z: '0.5',
			shape: 'ellipse',
			ic: 'Red'
		});
		expect(tieLines(dataset)).toEqual([
			'Områdeleder>Bo Hansen 2.5 sparring',
			'Bo Hansen-Cyd 1 henvisning',
			'Cyd>Områdeleder  henvisning',
			'Cyd>Bo Hansen  henvisning'
		]);
	});

	test('a matrix, classes and numbers beside it', async () => {
		const dataset = await read({
			'n.net': '*Vertices 3\n*Matrix\n0 2 0\n2 0 1\n0 1 0\n',
			'sector.clu': '*Vertices 3\n1\n1\n2\n',
			'indflydelse.vec': '*Vertices 3\n0.5\n1\n2\n'
		});
		expect(tieLines(dataset)).toEqual(['1-2 2', '2-3 1']);
		expect(dataset.actors.map(({ sector }) => sector)).toEqual(['1', '1', '2']);
		expect(dataset.actors[2]?.attributes.get('indflydelse')).toBe('2');
	});

	test('a project file: networks on the same vertices are kinds of ties', async () => {
		const dataset = await read({
			'p.paj':
				'*Network sparring\n*Vertices 2\n1 "A"\n2 "B"\n*Edges\n1 2\n*Network henvisning\n*Vertices 2\n1 "A"\n2 "B"\n*Arcs\n2 1\n*Partition sektor\n*Vertices 2\n1\n2\n'
		});
		expect(tieLines(dataset)).toEqual(['A-B', 'B>A  henvisning']);
		expect(dataset.actors.map(({ sector }) => sector)).toEqual(['1', '2']);
	});

	test('classes without their network, and a class too few', async () => {
		const alone = await importTexts({ 'x.clu': '*Vertices 1\n1\n' });
		expect(told(alone.issues, 'error')[0]).toBe('file-not-recognised x.clu: =');
		const short = await importTexts({
			'n.net': '*Vertices 2\n*Edges\n1 2\n',
			'x.clu': '*Vertices 1\n1\n'
		});
		expect(short.issues.map(({ details }) => details['part']).filter(Boolean)).toEqual([
			'partitions'
		]);
	});
});

describe('UCINET DL', () => {
	const symmetric = ['A-B 2', 'B-C 1'];
	test.each([
		['fullmatrix', 'dl n=3 data: labels', 'DL N=3\nLABELS:\nA,B,C\nDATA:\n0 2 0\n2 0 1\n0 1 0\n'],
		['lowerhalf', '', 'dl n = 3 format = lowerhalf\nlabels: A B C\ndata:\n0\n2 0\n0 1 0\n'],
		[
			'lowerhalf without diagonal',
			'',
			'dl n=3, format=lowerhalf diagonal=absent\nlabels:\nA B C\ndata:\n2\n0 1\n'
		],
		['upperhalf', '', 'DL N=3 FORMAT=UPPERHALF LABELS: A B C DATA: 0 2 0 0 1 0'],
		['upperhalf, absent and not said', '', 'dl n=3 format=upperhalf labels: A B C data: 2 0 1'],
		[
			'labels embedded',
			'',
			'dl n=3 format=fullmatrix\nlabels embedded\ndata:\nA B C\nA 0 2 0\nB 2 0 1\nC 0 1 0\n'
		],
		['edgelist1', '', 'dl n=3 format=edgelist1\nlabels:\nA,B,C\ndata:\n1 2 2\n2 1 2\n2 3 1\n3 2\n'],
		[
			'edgelist1, names',
			'',
			'dl n=3 format=edgelist1\nlabels embedded:\ndata:\nA B 2\nB A 2\nb C 1\nC B 1\n'
		]
	])('%s', async (_name, _note, text) => {
		const dataset = await read({ 'x.dl': text });
		expect(ids(dataset)).toEqual(['A', 'B', 'C']);
		expect(tieLines(dataset)).toEqual(symmetric);
	});

	test('nodelist1 and nodelist1b', async () => {
		const first = await read({
			'x.dl': 'dl n=4 format=nodelist1\nlabels: A B C D\ndata:\n1 2 3\n3 1\n'
		});
		expect(tieLines(first)).toEqual(['A>B', 'A>C', 'C>A']);
		expect(ids(first)).toEqual(['A', 'B', 'C', 'D']);
		const second = await read({
			'x.dl': 'dl n=3 format=nodelist1b\nlabels: A B C\ndata:\n2 2 3\n0\n1 1\n'
		});
		expect(tieLines(second)).toEqual(['A>B', 'A>C', 'C>A']);
	});

	test.each([
		[
			'a matrix of rows and columns',
			'dl nr=2 nc=3\nrow labels: A B\ncolumn labels: F G H\ndata:\n1 0 1\n0 1 0\n'
		],
		[
			'nodelist2',
			'dl nr=2 nc=3 format=nodelist2\nrow labels: A B\ncolumn labels: F G H\ndata:\nA F H\nB G\n'
		],
		[
			'edgelist2',
			'dl nr=2 nc=3 format=edgelist2\nrow labels: A B\ncolumn labels: F G H\ndata:\nA F\nA H\nB G\n'
		]
	])('two modes: %s', async (_name, text) => {
		const dataset = await read({ 'x.txt': text });
		expect(ids(dataset)).toEqual(['A', 'B']);
		expect(dataset.forums.map(({ id }) => id)).toEqual(['F', 'G', 'H']);
		expect(seats(dataset)).toEqual(['A@F', 'A@H', 'B@G']);
	});

	test('several matrices are kinds of ties', async () => {
		const dataset = await read({
			'x.dl':
				'dl n=2 nm=2\nlabels: A B\nmatrix labels: sparring henvisning\ndata:\n0 1\n1 0\n\n0 1\n0 0\n'
		});
		expect(tieLines(dataset)).toEqual(['A>B 1 sparring', 'B>A 1 sparring', 'A>B 1 henvisning']);
	});

	test('a binary pair is refused with advice', async () => {
		const { issues } = await importTexts({
			'net.##h': new Uint8Array([1, 2]),
			'net.##d': new Uint8Array([3])
		});
		expect(issues.filter(({ details }) => details['format'] === 'UCINET').length).toBe(2);
	});
});

test('VNA: a column a relation, properties beside the data', async () => {
	const dataset = await read({ 'x.vna': fixture('vna-good.vna') });
	expect(ids(dataset)).toEqual(['Områdeleder', 'Bo', 'Alene']);
	expect(dataset.actors[1]?.attributes.get('shape')).toBe('1');
	expect(tieLines(dataset)).toEqual([
		'Områdeleder>Bo 1 sparring',
		'Bo>Områdeleder 1 sparring',
		'Bo>Områdeleder 2 henvisning'
	]);
});

test('SIF: several targets, names with spaces, one alone', async () => {
	const dataset = await read({ 'x.sif': fixture('sif-good.sif') });
	expect(ids(dataset)).toEqual(['Områdeleder', 'Bo Hansen', 'Cyd', 'Uden samarbejde']);
	expect(tieLines(dataset)).toEqual([
		'Områdeleder?Bo Hansen  sparring',
		'Områdeleder?Cyd  sparring',
		'Bo Hansen?Cyd  henvisning'
	]);
});

describe('JSON', () => {
	test('Graphology, node-link, Kumu', async () => {
		const graphology = await read({ 'x.json': fixture('graphology-good.json') });
		expect(ids(graphology)).toEqual(['a', 'b', 'alene']);
		expect(tieLines(graphology)).toEqual(['a-b 2 sparring', 'b>a']);
		const nodeLink = await read({ 'x.json': fixture('node-link-good.json') });
		expect(tieLines(nodeLink)).toEqual(['a-b 2.5']);
		expect(nodeLink.actors[1]?.attributes.get('steder')).toBe('Nord|Syd');
		const kumu = await read({ 'x.json': fixture('kumu-good.json') });
		expect(kumu.actors.map(({ label, sector }) => [label, sector])).toEqual([
			['Områdeleder', 'Kommune'],
			['Bo', 'Skole'],
			['Uden samarbejde', null]
		]);
		expect(tieLines(kumu)).toEqual(['Områdeleder-Bo 3 sparring', 'Bo>Områdeleder']);
	});

	test.each([
		['undirected', ['a-b', 'b>c', 'c-a']],
		['directed', ['a>b', 'b>c', 'c-a']]
	])('a Graphology edge that does not say is as the graph is: %s', async (type, lines) => {
		const graph = {
			options: { type, multi: true, allowSelfLoops: true },
			nodes: [{ key: 'a' }, { key: 'b' }, { key: 'c' }],
			edges: [
				{ source: 'a', target: 'b' },
				{ source: 'b', target: 'c', undirected: false },
				{ source: 'c', target: 'a', undirected: true }
			]
		};
		expect(tieLines(await read({ 'x.json': JSON.stringify(graph) }))).toEqual(lines);
	});

	test('other JSON beside tables stays a companion', async () => {
		const dataset = await read({
			'actors.csv': 'id,label\na,Anna\n',
			'kort.geojson': '{"type":"FeatureCollection","features":[]}',
			'andet.json': '{"nodes":"ingen"}'
		});
		expect([...dataset.companions.keys()].sort()).toEqual(['andet.json', 'kort.geojson']);
	});
});

test('the tables of a network file can be read otherwise', async () => {
	const graph = { 'x.graphml': fixture('graphml-good.graphml') };
	const { tables } = await importTexts(graph);
	expect(tables.map(({ sheet, table, basis, format }) => [sheet, table, basis, format])).toEqual([
		['nodes', 'actors', 'format', 'GraphML'],
		['edges', 'ties', 'format', 'GraphML']
	]);
	const { dataset } = await importTexts(graph, {
		tables: new Map([
			[tables[0]!.key, { table: null, columns: new Map([['sector', 'organisation']]) }]
		])
	});
	expect(dataset?.actors[1]).toMatchObject({ sector: null, organisations: ['Skole'] });
});

describe('each line that cannot be understood is told with what stands there', () => {
	test.each([
		[
			'x.dl',
			'dl n=3 format=edgelist1\ndata:\n1 2\n2 9\nx y\n',
			[
				[4, '2 9'],
				[5, 'x y']
			]
		],
		['x.net', '*Vertices 2\n1 "A"\n2 "B"\n*Arcs\n1 2\n1 7 3\n', [[6, '1 7 3']]],
		['x.sif', 'a pp b\nb pp\n', [[2, 'b pp']]],
		['x.vna', '*Tie data\nfrom to\na b\na\n', [[4, 'a']]]
	])('%s', async (path, text, expected) => {
		const { issues, dataset } = await importTexts({ [path]: text });
		expect(
			issues.filter(({ severity }) => severity === 'warning').map(({ row, value }) => [row, value])
		).toEqual(expected);
		expect(dataset?.companions.get(path)).toBe(text);
	});
});

test('a network file of two modes says how many forums and seats it has', async () => {
	const { issues } = await importTexts({
		'x.net': '*Vertices 3 2\n1 "A"\n2 "B"\n3 "F"\n*Edges\n1 3\n2 3\n'
	});
	const read = issues.find(({ code }) => code === 'graph-read')!;
	expect(issuesDa['graph-read'](read).text).toContain(
		'2 aktører, 0 samarbejder, 1 mødeforum og 2 pladser i dem.'
	);
});

test('Graphology without a type is mixed, so that its edges are directed', async () => {
	const nodes = [{ key: 'a' }, { key: 'b' }];
	const edges = [{ source: 'a', target: 'b' }];
	const directedOf = async (options: object) =>
		(await read({ 'x.json': JSON.stringify({ ...options, nodes, edges }) })).ties[0]?.directed;
	expect(await directedOf({})).toBe(true);
	expect(await directedOf({ options: { type: 'mixed' } })).toBe(true);
	expect(await directedOf({ options: { type: 'undirected' } })).toBe(false);
});
