import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allDa } from '../../src/lib/i18n/da/all';
import { broughtWith, lateParts, namesRead } from '../support/spoken-sections';

const tree = new Map(
	readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((name) => `src/${name.replaceAll('\\', '/')}`)
		.filter((path) => /\.(ts|svelte)$/.test(path))
		.map((path) => [path, readFileSync(path, 'utf8')])
);

/** The sections that have to be asked for before a module may be shown, and the file that reads each. */
function laterSections(entry: string): Map<string, string> {
	const spoken = new Map<string, string>();
	for (const path of broughtWith(entry, tree)) {
		for (const name of namesRead(tree.get(path)!)) if (name in allDa.later) spoken.set(name, path);
	}
	return spoken;
}

describe('the words of the page', () => {
	const parts = lateParts(tree).filter(({ from }) => /^src\/(lib\/views|routes)\//.test(from));

	test('are found where they are read', () => {
		expect(parts.length).toBeGreaterThan(20);
		expect([...laterSections('src/lib/views/share/ShareView.svelte').keys()]).toContain('share');
		const ways = [
			'workspace.messages.map.title',
			'const words = $derived(workspace.messages.chain);',
			'const all = $derived(workspace.messages); all.silos.title;',
			'const { roles, share: words } = messages(language);',
			'function a({ data }: Messages, other: Messages) { return other.compare; }'
		];
		const found = ways.flatMap((way) => [...namesRead(way)].filter((name) => name in allDa.later));
		expect(found.sort()).toEqual(['chain', 'compare', 'data', 'map', 'roles', 'share', 'silos']);
	});

	test.each([
		'src/routes/+layout.svelte',
		'src/routes/+page.svelte',
		'src/routes/[view]/+page.svelte'
	])('%s speaks only what is there from the first moment', (entry) => {
		expect([...laterSections(entry)]).toEqual([]);
	});

	test.each(parts.map((part) => [part.path, part] as const))(
		'%s comes with every section it speaks',
		(_, { path, sections }) => {
			const missing = [...laterSections(path)].filter(([name]) => !sections.includes(name));
			expect(missing).toEqual([]);
		}
	);
});
