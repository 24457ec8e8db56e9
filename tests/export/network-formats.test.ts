import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { toFileNetwork, type FileNetwork } from '../../src/lib/export/networks/file-network';
import { writeGexf } from '../../src/lib/export/networks/gexf';
import { writeGraphml } from '../../src/lib/export/networks/graphml';
import { writeGraphologyJson } from '../../src/lib/export/networks/graphology-json';
import { writePajek, writePajekNet } from '../../src/lib/export/networks/pajek';
import { writeDlEdgelist, writeDlMatrix } from '../../src/lib/export/networks/ucinet-dl';
import { density } from '../../src/lib/measures/whole/density';
import type { Dataset } from '../../src/lib/model/dataset';
import { openingLens, type Lens } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { loadExample } from '../support/load-example';
import {
	IGRAPH,
	isHere,
	NETWORKX,
	R_NETWORK,
	runTool,
	SNA,
	type OutsideTool
} from '../support/outside-tools';
import { hostileDataset } from './hostile-network';

const NOTE = {
	title: 'Test & "x"',
	version: '9.9.9',
	date: '2026-03-31',
	lens: 'By sector -- all'
};
const folder = mkdtempSync(join(tmpdir(), 'bindeled-formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface ReadNetwork {
	readonly directed: boolean;
	readonly nodes: readonly [string, Record<string, unknown>][];
	readonly edges: readonly [string, string, Record<string, unknown>][];
}

const FORMATS = {
	gexf: writeGexf,
	graphml: writeGraphml,
	net: writePajekNet,
	dl: writeDlEdgelist,
	json: writeGraphologyJson
} as const;
type Ending = keyof typeof FORMATS;

function readWith(tool: OutsideTool, script: string, network: FileNetwork, ending: Ending) {
	const path = join(folder, `network.${ending}`);
	writeFileSync(path, FORMATS[ending](network).text);
	return JSON.parse(runTool(tool, [join(import.meta.dirname, script), path])) as ReadNetwork;
}

const SETS: readonly [string, () => Promise<Dataset>, Partial<Lens>][] = [
	['Slagelse', () => loadExample('slagelse'), {}],
	['Eksempelby', () => loadExample('eksempelby'), {}],
	['Eksempelby as reported', () => loadExample('eksempelby'), { direction: 'reported' }],
	['Eksempelby, forums too', () => loadExample('eksempelby'), { layers: ['ties', 'forums'] }],
	['hostile names', () => Promise.resolve(hostileDataset()), { direction: 'reported' }]
];

async function networkOf(load: () => Promise<Dataset>, change: Partial<Lens>) {
	const dataset = await load();
	const network = buildNetwork(dataset, { ...openingLens(dataset), ...change });
	return { dataset, network, file: toFileNetwork(dataset, network, NOTE) };
}

/** What every reader must find, whatever the format can carry besides. */
function expectSameTies(read: ReadNetwork, file: FileNetwork, isBothWays = false) {
	expect(read.nodes).toHaveLength(file.actors.length);
	expect(read.edges).toHaveLength(file.ties.length * (isBothWays ? 2 : 1));
	const strength = (a: string, b: string) => [a, b].sort().join(' | ');
	const sums = (rows: readonly [string, number][]) => {
		const sum = new Map<string, number>();
		for (const [key, weight] of rows) sum.set(key, (sum.get(key) ?? 0) + weight);
		return [...sum.values()].sort((a, b) => a - b);
	};
	const ours = file.ties.map(({ source, target, weight }): [string, number] => [
		strength(String(source), String(target)),
		weight * (isBothWays ? 2 : 1)
	]);
	const theirs = read.edges.map(([a, b, data]): [string, number] => [
		strength(a, b),
		Number(data['weight'] ?? 1)
	]);
	const expected = sums(ours);
	sums(theirs).forEach((weight, place) => expect(weight).toBeCloseTo(expected[place]!, 9));
}

function expectSameAttributes(read: ReadNetwork, file: FileNetwork, isXml = true) {
	expect(read.directed).toBe(file.directed);
	const clean = (text: string | number) =>
		// eslint-disable-next-line no-control-regex -- what XML cannot carry
		typeof text === 'string' && isXml ? text.replace(/[\u0001-\u0008]/g, '\ufffd') : text;
	file.actors.forEach(({ label, values }, i) => {
		const [, data] = read.nodes[i]!;
		expect(data['label']).toBe(clean(label));
		for (const [name, value] of values) expect(data[name]).toBe(clean(value));
	});
	// An undirected reader may give the ties in another order.
	const texts = (rows: readonly string[]) => [...rows].sort();
	for (const { name } of file.tieColumns) {
		const theirs = read.edges.map(([, , data]) => String(data[name] ?? ''));
		const ours = file.ties.map(({ values }) => String(clean(values.get(name) ?? '')));
		expect(texts(theirs), name).toEqual(texts(ours));
	}
}

describe.runIf(isHere(NETWORKX))('networkx reads', () => {
	describe.each(SETS)('%s', (_, load, change) => {
		test.each(['gexf', 'graphml', 'json'] as const)('%s with every attribute', async (ending) => {
			const { file } = await networkOf(load, change);
			const read = readWith(NETWORKX, 'read-with-networkx.py', file, ending);
			expectSameTies(read, file);
			expectSameAttributes(read, file, ending !== 'json');
		});

		test('net with names and strengths', async () => {
			const { file } = await networkOf(load, change);
			const read = readWith(NETWORKX, 'read-with-networkx.py', file, 'net');
			expectSameTies(read, file);
			expect(read.directed).toBe(file.directed);
		});
	});
});

describe.runIf(isHere(IGRAPH))('igraph reads', () => {
	describe.each(SETS)('%s', (_, load, change) => {
		test('graphml with every attribute', async () => {
			const { file } = await networkOf(load, change);
			const read = readWith(IGRAPH, 'read-with-igraph.py', file, 'graphml');
			expectSameTies(read, file);
			expectSameAttributes(read, file);
		});

		test('net with names and strengths', async () => {
			const { file } = await networkOf(load, change);
			const read = readWith(IGRAPH, 'read-with-igraph.py', file, 'net');
			expectSameTies(read, file);
			expect(read.directed).toBe(file.directed);
		});
	});

	// igraph's reader of DL knows no quotes, so that names with spaces are beyond it.
	describe.each(SETS.filter(([name]) => name !== 'hostile names'))('%s', (_, load, change) => {
		test('dl with names and strengths', async () => {
			const { file } = await networkOf(load, change);
			const read = readWith(IGRAPH, 'read-with-igraph.py', file, 'dl');
			expectSameTies(read, file, !file.directed);
			expect(read.nodes.map(([name]) => name)).toEqual(file.actors.map(({ id }) => id));
		});
	});
});

describe.runIf(isHere(R_NETWORK) && isHere(SNA))('network and sna (R) read', () => {
	test.each(SETS)(
		'net of %s: same counts, same density, same isolates',
		async (_, load, change) => {
			const { file, network } = await networkOf(load, change);
			const path = join(folder, 'network.net');
			writeFileSync(path, writePajekNet(file).text);
			const script = join(import.meta.dirname, 'read-pajek.R');
			const lines = runTool(R_NETWORK, [script, path]).split('\n');
			const told = new Map(lines.map((line) => [line.split('\t')[0]!, line.split('\t').slice(1)]));
			expect(Number(told.get('vertices')![0])).toBe(file.actors.length);
			expect(Number(told.get('edges')![0])).toBe(file.ties.length);
			expect(told.get('directed')![0]).toBe(file.directed ? 'TRUE' : 'FALSE');
			expect(Number(told.get('density')![0])).toBeCloseTo(density.compute(network).value!, 9);
			const tied = new Set(file.ties.flatMap(({ source, target }) => [source, target]));
			expect(Number(told.get('isolates')![0])).toBe(file.actors.length - tied.size);
		}
	);
});

describe('every format', () => {
	test('keeps actors without ties and names what it leaves out', async () => {
		const { file } = await networkOf(() => loadExample('slagelse'), { sectors: ['police'] });
		for (const write of Object.values(FORMATS)) {
			const { leftOut } = write(file);
			expect(leftOut.map(({ code }) => code)).toContain('other-actors');
		}
		expect(writeDlEdgelist(file).leftOut.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['labels', 'note'])
		);
	});

	test('an empty project gives a file and no exception', async () => {
		const { file } = await networkOf(() => loadExample('slagelse'), { sectors: [] });
		expect(file.actors).toHaveLength(0);
		for (const write of Object.values(FORMATS)) expect(write(file).text).not.toBe('');
		expect(writePajek(file, 'x').files.size).toBe(1);
	});

	test('a matrix has the strengths in rows and columns', async () => {
		const { file } = await networkOf(() => loadExample('eksempelby'), {});
		const lines = writeDlMatrix(file).text.trimEnd().split('\n');
		const rows = lines.slice(-file.actors.length).map((line) => line.split(' ').map(Number));
		const [tie] = file.ties;
		expect(rows[tie!.source]![tie!.target]).toBe(tie!.weight);
		expect(rows[tie!.target]![tie!.source]).toBe(tie!.weight);
		expect(rows.flat().filter((cell) => cell > 0)).toHaveLength(2 * file.ties.length);
	});

	test('a partition of Pajek numbers the sectors from 1', async () => {
		const { file } = await networkOf(() => loadExample('slagelse'), {});
		const partition = writePajek(file, 'x').files.get('x-sector.clu')!;
		const lines = partition.trimEnd().split('\n');
		const classes = lines.slice(lines.findIndex((line) => line.startsWith('*')) + 1).map(Number);
		expect(classes).toHaveLength(file.actors.length);
		const sectors = file.actors.map(({ values }) => values.get('sector') ?? null);
		expect(new Set(classes).size).toBe(new Set(sectors).size);
	});

	test('places are written where they are given', async () => {
		const { dataset, network } = await networkOf(() => loadExample('slagelse'), {});
		const places = new Map(dataset.actors.map(({ id }, i) => [id, { x: i, y: -i / 2 }]));
		const file = toFileNetwork(dataset, network, NOTE, places);
		expect(writeGexf(file).text).toContain('<viz:position x="1" y="-0.5" z="0"/>');
		expect(writeGraphml(file).text).toContain('<data key="x">1</data>');
		expect(writePajekNet(file).text).toMatch(/^1 ".*" 0\.0200 0\.0200 0\.5$/m);
	});
});
