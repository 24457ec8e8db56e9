import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importProject } from '../../src/lib/import/import-project';
import { told } from './read-tables';

const DATA = join(import.meta.dirname, '../../data');
const foldersOf = (folder: string) =>
	readdirSync(join(DATA, folder))
		.map((name) => join(folder, name))
		.filter((path) => statSync(join(DATA, path)).isDirectory());
const EXAMPLES = [
	...foldersOf('').filter((name) => name !== 'templates'),
	...foldersOf('templates')
];

test.each(EXAMPLES)('data/%s has no errors and no warnings', async (name) => {
	const files = readdirSync(join(DATA, name))
		.filter((path) => statSync(join(DATA, name, path)).isFile())
		.map((path) => ({
			path: `${name}/${path}`,
			bytes: new Uint8Array(readFileSync(join(DATA, name, path)))
		}));
	const { dataset, issues, tables } = await importProject(files);
	expect(told(issues, 'error', 'warning')).toEqual([]);
	expect(dataset?.actors.length).toBeGreaterThan(0);
	for (const { table, rowsRead, rowsKept } of tables) {
		expect(table).not.toBeNull();
		expect(rowsKept).toBe(rowsRead);
	}
});
