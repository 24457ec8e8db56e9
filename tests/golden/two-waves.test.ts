/** Figures at a date, held to networkx on the rows that hold then (`two_waves/generate.py`). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importProject } from '../../src/lib/import/import-project';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { partitionBy } from '../../src/lib/network/partition';
import { expectClose } from '../support/expect-close';
import { GROUP_FIGURES, NETWORK_FIGURES } from './figure-table';

const folder = new URL('two_waves/', import.meta.url);
const { dates } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as {
	dates: { date: string | null; directed: boolean; figures: Record<string, unknown> }[];
};
const { dataset: read, issues } = await importProject(
	['actors.csv', 'ties.csv'].map((path) => ({
		path,
		bytes: new Uint8Array(readFileSync(new URL(path, folder)))
	}))
);
const dataset = read!;

test('the tables are read without an error', () => {
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect([dataset.actors.length, dataset.ties.length]).toEqual([12, 27]);
});

test('the dates give networks of different sizes', () => {
	const sizes = dates.map(({ figures }) => `${String(figures['n'])} ${String(figures['m'])}`);
	expect(new Set(sizes).size).toBeGreaterThan(10);
});

test.each(
	dates.map((one) => [one.date ?? 'any', one.directed ? 'directed' : 'pairs', one] as const)
)('at %s, %s', (_, __, { date, directed, figures }) => {
	const direction = directed ? 'reported' : 'either';
	const network = buildNetwork(dataset, { ...DEFAULT_LENS, date, direction });
	const partition = partitionBy(network, 'sector');
	for (const [key, expected] of Object.entries(figures)) {
		const [name, isGrouped] = key.startsWith('sector/') ? [key.slice(7), true] : [key, false];
		const compute = (isGrouped ? GROUP_FIGURES : NETWORK_FIGURES)[name];
		expect(compute, key).toBeDefined();
		expectClose(compute!(network, partition), expected, `${key} at ${String(date)}`);
	}
});
