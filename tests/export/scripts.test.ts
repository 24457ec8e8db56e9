import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

const folder = mkdtempSync(join(tmpdir(), 'bindeled-scripts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

/** What every set must have been compared on, whatever else. */
const ALWAYS = ['degree', 'betweenness', 'closeness', 'constraint', 'density', 'components'];

function expectSame(output: string) {
	expect(output).not.toContain('DIFFERS');
	expect(output).toContain('All figures agree within');
	for (const figure of ALWAYS) expect(output).toMatch(new RegExp(`^${figure} +\\S+  same$`, 'm'));
}

describe.runIf(isHere(NETWORKX))('the Python script agrees with networkx on', () => {
	test.each(SETS.map(([name]) => name))('%s', (name) => {
		expectSame(runTool(NETWORKX, [join(written.get(name)!, 'recompute.py')]));
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
		const hasGroups = !/Southern/.test(name);
		if (hasGroups) expect(output).toMatch(/^liaison +\S+ {2}same$/m);
	});
});
