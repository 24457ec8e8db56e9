import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PRODUCTS } from '../../../src/cli/scripts/ready.mjs';

function isCovered(path: string, sources: readonly string[]): boolean {
	return sources.some((source) => path === source || path.startsWith(`${source}/`));
}

/** Files and folders below the project that the scripts of a folder take in with `import.meta.glob`. */
function takenInBy(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith('.ts'))
		.flatMap((path) => {
			const calls = readFileSync(path, 'utf8').matchAll(/import\.meta\.glob\b[^;]*?\(([^)]*)/g);
			return [...calls]
				.flatMap(([, words]) => [...words!.matchAll(/'(\.[^'*]*)/g)])
				.map(([, start]) => posix.join(posix.dirname(path), start!).replace(/\/$/, ''));
		});
}

describe('a build is renewed when what it is made from changes', () => {
	test.each(Object.entries(PRODUCTS))('%s: every source that it names is there', (_, product) => {
		expect(product.sources.filter((path) => !existsSync(path))).toEqual([]);
	});

	test('the page: everything of src but the command line', () => {
		const parts = readdirSync('src').filter((name) => name !== 'cli' && name !== 'lib');
		const left = parts.filter((name) => !isCovered(`src/${name}`, PRODUCTS.app.sources));
		expect(parts).toContain('app.html');
		expect(left).toEqual([]);
	});

	test.each([
		['app', 'src/lib'],
		['cli', 'src/cli']
	] as const)('%s: the data that %s takes in', (name, folder) => {
		const taken = takenInBy(folder);
		expect(taken.length).toBeGreaterThan(0);
		expect(taken.filter((path) => !isCovered(path, PRODUCTS[name].sources))).toEqual([]);
	});
});
