import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeExport } from '../../src/lib/export/write-export';
import type { Dataset } from '../../src/lib/model/dataset';
import type { Lens } from '../../src/lib/model/lens';
import { loadExample } from '../support/load-example';
import { readCase } from '../support/read-case';
import { isHere, NETWORKX, runTool, SNA } from '../support/outside-tools';
import { randomNetworkDataset } from './random-network-dataset';
import { exportRequest, exportWords } from './export-request';
import { hostileDataset } from './hostile-network';
import { parseDelimited } from './parse-csv';

const folder = mkdtempSync(join(tmpdir(), 'bindeled-scripts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Costs that lie far apart, some of them decimal. */
const FAR_APART = [0.1, 0.3, 1, 2.5, 7, 1000];

const SETS: readonly [string, () => Promise<Dataset>, Partial<Lens>][] = [
	['Slagelse', () => loadExample('slagelse'), {}],
	['Slagelse by forums', () => loadExample('slagelse'), { layers: ['forums'], weighted: true }],
	['Eksempelby', () => loadExample('eksempelby'), {}],
	['Eksempelby with strengths', () => loadExample('eksempelby'), { weighted: true }],
	['Eksempelby as reported', () => loadExample('eksempelby'), { direction: 'reported' }],
	[
		'Eksempelby as reported with strengths, by district',
		() => loadExample('eksempelby'),
		{ direction: 'reported', weighted: true, groupBy: 'district' }
	],
	['Southern Women', () => loadExample('southern-women'), {}],
	[
		'the golden case emon_mtsi',
		() => Promise.resolve(readCase('emon_mtsi').dataset),
		{ direction: 'reported' }
	],
	[
		'the golden case dhhs_collaboration',
		() => Promise.resolve(readCase('dhhs_collaboration').dataset),
		{ weighted: true }
	],
	['hostile names', () => Promise.resolve(hostileDataset()), { direction: 'reported' }],
	['a random network, seed 7', () => Promise.resolve(randomNetworkDataset(7)), {}],
	[
		'a random network, seed 8',
		() => Promise.resolve(randomNetworkDataset(8)),
		{ direction: 'reported', weighted: true }
	],
	[
		'a random network with strengths far apart, seed 9',
		() => Promise.resolve(randomNetworkDataset(9, FAR_APART)),
		{ weighted: true }
	],
	[
		'a random network as reported with strengths far apart, seed 10',
		() => Promise.resolve(randomNetworkDataset(10, FAR_APART)),
		{ direction: 'reported', weighted: true }
	]
];

const written = new Map<string, string>();
beforeAll(async () => {
	for (const [name, load, change] of SETS) {
		const dataset = await load();
		const { files } = writeExport('scripts', exportRequest(dataset, change), exportWords(dataset));
		const home = join(folder, name.replace(/\W+/g, '-'));
		for (const [path, bytes] of files!) {
			mkdirSync(dirname(join(home, path)), { recursive: true });
			writeFileSync(join(home, path), bytes);
		}
		written.set(name, home);
	}
}, 120_000);

/** Chosen, not measured. */
const CHOSEN = ['communities'];

/** The figures of a written folder that have a value, by the name of their column or row. */
function figuresIn(home: string): string[] {
	const read = (name: string) => parseDelimited(readFileSync(join(home, name), 'utf8'));
	const [head, ...actors] = read('actors.csv');
	const columns = head!.filter(
		(_, place) => place >= head!.indexOf('degree') && actors.some((row) => row[place] !== '')
	);
	const whole = read('network.csv').slice(1);
	return [
		...new Set([...columns, ...whole.flatMap(([name, value]) => (value === '' ? [] : [name!]))])
	].filter((name) => !CHOSEN.includes(name));
}

function expectAllCompared(output: string, home: string, isLeftOut: (name: string) => boolean) {
	const compared = new Set(output.split('\n').map((line) => line.split(' ')[0]!));
	expect(figuresIn(home).filter((name) => !compared.has(name) && !isLeftOut(name))).toEqual([]);
}

/** What every set must have been compared on, whatever else. */
const ALWAYS = ['degree', 'betweenness', 'closeness', 'constraint', 'density', 'components'];

function expectSame(output: string) {
	expect(output).not.toContain('DIFFERS');
	expect(output).toContain('All figures agree within');
	for (const figure of ALWAYS) expect(output).toMatch(new RegExp(`^${figure} +\\S+  same$`, 'm'));
}

describe.runIf(isHere(NETWORKX))('the Python script agrees with networkx on', () => {
	test.each(SETS.map(([name]) => name))('%s', (name) => {
		const output = runTool(NETWORKX, [join(written.get(name)!, 'recompute.py')]);
		expectSame(output);
		// What a role is by chance is worked out in R alone.
		expectAllCompared(output, written.get(name)!, (figure) => /^z[A-Z]|^pagerank$/.test(figure));
	});

	test('a figure that was changed by hand is found', () => {
		const home = join(folder, 'changed');
		const { files } = writeExport(
			'scripts',
			exportRequest(hostileDataset(), {}),
			exportWords(hostileDataset())
		);
		mkdirSync(home);
		for (const [path, bytes] of files!) writeFileSync(join(home, path), bytes);
		const network = new TextDecoder().decode(files!.get('network.csv'));
		writeFileSync(join(home, 'network.csv'), network.replace(/^density,[^,]*/m, 'density,0.99'));
		expect(() => runTool(NETWORKX, [join(home, 'recompute.py')])).toThrow(/density .*DIFFERS/);
	});
});

describe.runIf(isHere(SNA))('the R script agrees with sna on', () => {
	test.each(SETS.map(([name]) => name))('%s', (name) => {
		const output = runTool(SNA, [join(written.get(name)!, 'recompute.R')]);
		expectSame(output);
		expectAllCompared(output, written.get(name)!, (figure) =>
			/^(localClustering|coreness|pagerank|assortativity)$/.test(figure)
		);
		const hasGroups = !/Southern/.test(name);
		if (hasGroups) expect(output).toMatch(/^liaison +\S+ {2}same$/m);
	});
});
