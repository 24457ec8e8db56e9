import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFiles } from '../../src/cli/read-files';

describe('reading paths', () => {
	let folder: string;

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'bindeled æøå '));
		for (const inner of ['sub/geo', '.git', 'node_modules/x']) {
			mkdirSync(join(folder, inner), { recursive: true });
		}
		for (const file of [
			'actors.csv',
			'sub/ties.csv',
			'sub/geo/nord.geojson',
			'README.md',
			'.hidden.csv',
			'.git/config',
			'node_modules/x/a.csv'
		]) {
			writeFileSync(join(folder, file), file);
		}
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test('a folder gives its files with their paths inside it, hidden ones left out', async () => {
		const files = await readFiles([folder]);
		expect(files.map((file) => file.path)).toEqual([
			'README.md',
			'actors.csv',
			'sub/geo/nord.geojson',
			'sub/ties.csv'
		]);
		expect(new TextDecoder().decode(files[3]!.bytes)).toBe('sub/ties.csv');
	});

	test('single files have their names', async () => {
		const files = await readFiles([join(folder, 'sub', 'ties.csv'), join(folder, 'actors.csv')]);
		expect(files.map((file) => file.path)).toEqual(['ties.csv', 'actors.csv']);
	});

	test('a link to a folder above is not followed round', async () => {
		const inner = join(folder, 'sub', 'up');
		symlinkSync(folder, inner, 'junction');
		const files = await readFiles([folder]);
		rmSync(inner, { recursive: false, force: true });
		expect(files).toHaveLength(4);
	});

	test.each(['nowhere', 'actors.csv/inside'])('%s does not exist', async (path) => {
		await expect(readFiles([join(folder, path)])).rejects.toMatchObject({ kind: 'not-found' });
	});

	test('a folder with far too many files is refused', async () => {
		const crowd = join(folder, '..', `bindeled-crowd-${process.pid}`);
		mkdirSync(crowd);
		for (let i = 0; i <= 2000; i++) writeFileSync(join(crowd, `${i}.csv`), '');
		await expect(readFiles([crowd])).rejects.toMatchObject({
			kind: 'too-many-files',
			reason: '2000'
		});
		rmSync(crowd, { recursive: true });
	});
});
