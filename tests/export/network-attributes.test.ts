import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { toFileNetwork, type FileNetwork } from '../../src/lib/export/networks/file-network';
import { writeGexf } from '../../src/lib/export/networks/gexf';
import { writeGraphml } from '../../src/lib/export/networks/graphml';
import { writeGraphologyJson } from '../../src/lib/export/networks/graphology-json';
import { writePajekNet } from '../../src/lib/export/networks/pajek';
import { writeDlEdgelist } from '../../src/lib/export/networks/ucinet-dl';
import { openingLens } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { makeDataset } from '../support/make-dataset';
import { IGRAPH, isHere, NETWORKX, R_NETWORK, runTool, SNA } from '../support/outside-tools';
import type { OutsideTool } from '../support/outside-tools';

const folder = mkdtempSync(join(tmpdir(), 'bindeled-attributes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Danish letters in every place, dates of every length, and cells without a value in every column. */
const dataset = makeDataset({
	actors: [
		{
			id: 'ærø-å',
			label: 'Åse Ørsted Æbelø',
			sector: 'politi',
			organisations: ['Østby Politi', 'Århus Å'],
			districts: ['Nørre Åby'],
			level: 'tactical',
			from: '2019',
			to: '2021-03',
			attributes: new Map([
				['Åbningsår', '2019'],
				['Vægt i kø', '0'],
				['Note på dansk', 'Blåbærgrød & »æ«']
			])
		},
		{ id: 'b', label: 'Bo', from: '2020-02-29', attributes: new Map([['Åbningsår', '2020']]) },
		{ id: 'c', label: 'Çelik Müller', sector: 'sundhed' },
		{ id: 'ensom-ø', label: 'Ø' }
	],
	ties: [
		{
			source: 'ærø-å',
			target: 'b',
			step: 3,
			weight: 2.5,
			kind: 'Møde i kælderen',
			from: '2019-03'
		},
		{ source: 'b', target: 'c' },
		{ source: 'c', target: 'ærø-å', to: '2022-12-31', attributes: new Map([['Sæson', 'forår']]) }
	]
});
const lens = { ...openingLens(dataset), direction: 'reported' as const };
const file: FileNetwork = toFileNetwork(dataset, buildNetwork(dataset, lens), {
	title: 'Prøve æøå',
	version: '9.9.9',
	date: '2026-03-31',
	lens: 'alle'
});

/** The names that Pajek and DL carry: two actors may share a label. */
const ids = file.actors.map(({ id }) => id);

interface ReadNetwork {
	readonly nodes: readonly [string, Record<string, unknown>][];
	readonly edges: readonly [string, string, Record<string, unknown>][];
}

const WRITERS = {
	gexf: writeGexf,
	graphml: writeGraphml,
	json: writeGraphologyJson,
	net: writePajekNet,
	dl: writeDlEdgelist
} as const;

function readWith(tool: OutsideTool, script: string, ending: keyof typeof WRITERS): ReadNetwork {
	const path = join(folder, `network.${ending}`);
	writeFileSync(path, WRITERS[ending](file).text);
	return JSON.parse(runTool(tool, [join(import.meta.dirname, script), path])) as ReadNetwork;
}

/** Every value, and nothing where the project says nothing. */
function expectSameValues({ nodes, edges }: ReadNetwork): void {
	file.actors.forEach(({ label, values }, i) => {
		const [, data] = nodes[i]!;
		expect(data['label']).toBe(label);
		for (const { name } of file.actorColumns) {
			expect(data[name] ?? null, `${name} of ${label}`).toBe(values.get(name) ?? null);
		}
	});
	const names = nodes.map(([name]) => name);
	for (const { source, target, values } of file.ties) {
		const [, , data] = edges.find(
			([a, b]) => names.indexOf(a) === source && names.indexOf(b) === target
		)!;
		for (const { name } of file.tieColumns) {
			expect(data[name] ?? null, `${name} of ${ids[source]}`).toBe(values.get(name) ?? null);
		}
	}
}

test('the columns hold the dates as they were written, and Danish letters in their names', () => {
	const columns = file.actorColumns.map(({ name }) => name);
	expect(columns).toEqual(expect.arrayContaining(['Åbningsår', 'Vægt i kø', 'Note på dansk']));
	const [first, second] = file.actors;
	const dates = ({ values }: typeof first & object) => [values.get('from'), values.get('to')];
	expect(dates(first!)).toEqual(['2019', '2021-03']);
	expect(dates(second!)).toEqual(['2020-02-29', undefined]);
	expect(file.tieColumns.map(({ name }) => name)).toContain('Sæson');
});

describe.runIf(isHere(NETWORKX))('networkx reads Danish letters, gaps and dates', () => {
	test.each(['gexf', 'graphml', 'json'] as const)('from %s', (ending) => {
		expectSameValues(readWith(NETWORKX, 'read-with-networkx.py', ending));
	});

	test('from net: the names', () => {
		const { nodes } = readWith(NETWORKX, 'read-with-networkx.py', 'net');
		expect(nodes.map(([name]) => name)).toEqual(ids);
	});
});

describe.runIf(isHere(IGRAPH))('igraph reads Danish letters, gaps and dates', () => {
	test('from graphml', () => {
		expectSameValues(readWith(IGRAPH, 'read-with-igraph.py', 'graphml'));
	});

	test.each(['net', 'dl'] as const)('from %s: the names', (ending) => {
		const { nodes } = readWith(IGRAPH, 'read-with-igraph.py', ending);
		expect(nodes.map(([name]) => name)).toEqual(ids);
	});
});

describe.runIf(isHere(R_NETWORK) && isHere(SNA))('network and sna (R) read Danish letters', () => {
	test('from net: the names', () => {
		const path = join(folder, 'r.net');
		writeFileSync(path, writePajekNet(file).text);
		const said = runTool(R_NETWORK, [join(import.meta.dirname, 'read-pajek.R'), path]);
		const names = said.split('\n').find((line) => line.startsWith('names\t'))!;
		expect(names.split('\t').slice(1)).toEqual(ids);
	});
});
