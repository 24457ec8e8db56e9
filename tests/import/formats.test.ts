/** For every format a good, a bad, an empty and an oddly encoded file, as they lie in the fixtures. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importProject } from '../../src/lib/import/import-project';
import { told } from './read-tables';

const FOLDER = join(import.meta.dirname, '../fixtures/import');

/** Errors and warnings that each fixture gives; one that is not named here must give none. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
	'csv-bad.csv': ['quote-unclosed', 'row-too-long', 'weight-not-number'],
	'csv-empty.csv': ['file-not-recognised', 'nothing-usable'],
	'tsv-bad.tsv': ['id-duplicate', 'row-too-short'],
	'tsv-empty.tsv': ['file-not-recognised', 'nothing-usable'],
	'matrix-bad.csv': ['matrix-not-square', 'nothing-usable'],
	'matrix-empty.csv': ['file-not-recognised', 'nothing-usable'],
	'attendance-bad.csv': ['cell-missing'],
	'attendance-empty.csv': ['file-not-recognised', 'nothing-usable'],
	'datapackage-bad.json': ['file-not-recognised', 'nothing-usable'],
	'datapackage-empty.json': ['file-not-recognised', 'nothing-usable'],
	'graphml-bad.graphml': [
		'actor-unknown',
		'graph-broken',
		'graph-part-left-out',
		'id-duplicate',
		'weight-not-number',
		'weight-not-positive'
	],
	'graphml-empty.graphml': ['file-not-recognised', 'nothing-usable'],
	'gexf-bad.gexf': ['actor-unknown', 'graph-broken', 'graph-part-left-out', 'weight-not-positive'],
	'gexf-empty.gexf': ['file-not-recognised', 'nothing-usable'],
	'pajek-bad.net': ['graph-part-left-out', 'weight-not-positive'],
	'pajek-empty.net': ['file-not-recognised', 'nothing-usable'],
	'dl-bad.dl': ['graph-part-left-out', 'weight-not-positive'],
	'dl-empty.dl': ['graph-broken', 'nothing-usable'],
	'vna-bad.vna': ['graph-part-left-out'],
	'vna-empty.vna': ['file-not-recognised', 'nothing-usable'],
	'sif-bad.sif': ['graph-part-left-out'],
	'sif-empty.sif': ['file-not-recognised', 'nothing-usable'],
	'graphology-bad.json': [
		'actor-unknown',
		'graph-part-left-out',
		'id-duplicate',
		'weight-not-number'
	],
	'graphology-empty.json': ['file-not-recognised', 'nothing-usable'],
	'node-link-bad.json': [
		'actor-unknown',
		'cell-missing',
		'graph-part-left-out',
		'weight-not-positive'
	],
	'node-link-empty.json': ['file-not-recognised', 'nothing-usable'],
	'kumu-bad.json': ['actor-unknown', 'graph-part-left-out'],
	'kumu-empty.json': ['file-not-recognised', 'nothing-usable'],
	'cytoscape-bad.json': ['actor-unknown'],
	'cytoscape-empty.json': ['file-not-recognised', 'nothing-usable']
};

const FORMATS = [
	...['csv', 'tsv', 'matrix', 'attendance'],
	...['graphml', 'gexf', 'pajek', 'dl', 'vna', 'sif'],
	...['graphology', 'node-link', 'kumu', 'cytoscape']
];

describe('fixtures', () => {
	for (const path of readdirSync(FOLDER).filter((name) => !name.endsWith('.md'))) {
		test(path, async () => {
			const bytes = new Uint8Array(readFileSync(join(FOLDER, path)));
			const { issues, dataset } = await importProject([{ path, bytes }]);
			const codes = told(issues, 'error', 'warning').map((line) => line.split(' ')[0]);
			const expected = EXPECTED[path] ?? [];
			expect([...new Set(codes)].sort()).toEqual(expected);
			expect(dataset === null).toBe(expected.includes('nothing-usable'));
			if (path.includes('-odd')) {
				expect(dataset?.actors[0]?.label).toBe('Områdeleder på Ærøvej');
			}
		});
	}

	test('there is a good, a bad, an empty and an odd one for each format of text', () => {
		const names = readdirSync(FOLDER).join(' ');
		for (const format of FORMATS) {
			for (const kind of ['good', 'bad', 'empty', 'odd'])
				expect(names).toContain(`${format}-${kind}`);
		}
	});
});
