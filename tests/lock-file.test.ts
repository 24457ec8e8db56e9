import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockEntry {
	readonly version?: string;
	readonly resolved?: string;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, LockEntry>>;

/** Optional packages that an entry asks for and the lock does not hold: another system would lack its binary. */
function missingOptional(packages: Packages): string[] {
	return Object.entries(packages).flatMap(([path, entry]) =>
		Object.keys(entry.optionalDependencies ?? {})
			.filter((name) => !isFound(packages, path, name))
			.map((name) => `${path || 'the project'} -> ${name}`)
	);
}

/** Whether Node would find the package from there: in the folder itself or in one above it. */
function isFound(packages: Packages, from: string, name: string): boolean {
	for (
		let folder = from;
		;
		folder = folder.slice(0, folder.lastIndexOf('node_modules')).replace(/\/$/, '')
	) {
		if (Object.hasOwn(packages, `${folder === '' ? '' : `${folder}/`}node_modules/${name}`))
			return true;
		if (folder === '') return false;
	}
}

describe('package-lock.json', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Packages;
	};

	test('holds the optional packages of every system', () => {
		expect(Object.keys(packages).length).toBeGreaterThan(100);
		expect(missingOptional(packages)).toEqual([]);
	});

	test('names no registry', () => {
		const named = Object.values(packages).filter((entry) => entry.resolved?.includes('://'));
		expect(named).toEqual([]);
	});

	test('a missing one would be seen, a nested one is found', () => {
		const lock: Packages = {
			'': {},
			'node_modules/a': { optionalDependencies: { 'a-linux': '1', 'a-mac': '1', 'a-win': '1' } },
			'node_modules/a/node_modules/a-linux': { version: '1' },
			'node_modules/a-mac': { version: '1' }
		};
		expect(missingOptional(lock)).toEqual(['node_modules/a -> a-win']);
	});
});
