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
	'tsv-empty.tsv': ['nothing-usable'],
	'matrix-bad.csv': ['matrix-not-square', 'nothing-usable'],
	'matrix-empty.csv': ['file-not-recognised', 'nothing-usable'],
	'attendance-bad.csv': ['cell-missing'],
	'attendance-empty.csv': ['nothing-usable'],
	'datapackage-bad.json': ['file-not-recognised', 'nothing-usable'],
	'datapackage-empty.json': ['file-not-recognised', 'nothing-usable']
};

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
		for (const format of ['csv', 'tsv', 'matrix', 'attendance']) {
			for (const kind of ['good', 'bad', 'empty', 'odd'])
				expect(names).toContain(`${format}-${kind}`);
		}
	});
});
