import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importCircles, readSources, type SourceTree } from './support/import-graph';
import { findBreaches, findForeignAddresses } from './support/room-rules';
import { findUndocumentedExports } from './support/undocumented-exports';
import { findUnusedExports } from './support/unused-exports';

function readTree(folder: string): SourceTree {
	const texts = /\.(ts|mjs|js|svelte|css|html)$/;
	return new Map(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
			.filter((path) => texts.test(path))
			.map((path) => [path, readFileSync(join(path), 'utf8')])
	);
}

function tree(files: Record<string, string>): SourceTree {
	return new Map(Object.entries(files));
}

describe('the source', () => {
	const files = readTree('src');
	const sources = readSources(files);

	test('is there', () => {
		expect(sources.length).toBeGreaterThan(50);
		expect(sources.flatMap((source) => source.imports).length).toBeGreaterThan(100);
	});

	test('keeps the arrows between the rooms and the rules of the pure rooms', () => {
		expect(findBreaches(sources)).toEqual([]);
	});

	test('has no circle of imports', () => {
		expect(importCircles(sources)).toEqual([]);
	});

	test('names no foreign host', () => {
		expect(findForeignAddresses(files)).toEqual([]);
	});

	test('says what each function of a pure room does', () => {
		expect(findUndocumentedExports(files)).toEqual([]);
	});

	test('exports what another file needs, and keeps nothing for the tests alone', () => {
		expect(findUnusedExports(files, readTree('tests'))).toEqual([]);
	});
});

describe('the checker finds', () => {
	test.each<[what: string, files: Record<string, string>, breach: string]>([
		[
			'a static import up the house',
			{ 'src/lib/model/a.ts': "import { b } from '../network/b';", 'src/lib/network/b.ts': '' },
			'src/lib/model/a.ts:1: model may not import network (../network/b)'
		],
		[
			'a type import',
			{
				'src/lib/components/A.svelte':
					'<p></p>\n<script lang="ts">\n\timport type { W } from \'$lib/workspace/w.svelte\';\n</script>',
				'src/lib/workspace/w.svelte.ts': 'export interface W {}'
			},
			'src/lib/components/A.svelte:3: components may not import workspace ($lib/workspace/w.svelte)'
		],
		[
			'a dynamic import',
			{
				'src/lib/findings/a.ts': "export const load = () => import('../views/b');",
				'src/lib/views/b.ts': ''
			},
			'src/lib/findings/a.ts:1: findings may not import views (../views/b)'
		],
		[
			'a worker by address',
			{
				'src/lib/map/a.ts': "new Worker(new URL('../worker/b.worker.ts', import.meta.url));",
				'src/lib/worker/b.worker.ts': ''
			},
			'src/lib/map/a.ts:1: map may not import worker (../worker/b.worker.ts)'
		],
		[
			'a type written as an import',
			{
				'src/lib/export/a.ts': "export type A = import('../import/b').B;",
				'src/lib/import/b.ts': ''
			},
			'src/lib/export/a.ts:1: export may not import import (../import/b)'
		],
		[
			'an export passed on',
			{
				'src/lib/model/a.ts': "export { b } from '../i18n/b';\nexport const a = 1;",
				'src/lib/i18n/b.ts': ''
			},
			'src/lib/model/a.ts:1: model may not import i18n (../i18n/b)'
		],
		[
			'the command line reaching into the page',
			{ 'src/cli/a.ts': "import '../lib/workspace/b';", 'src/lib/workspace/b.ts': '' },
			'src/cli/a.ts:1: cli may not import workspace (../lib/workspace/b)'
		],
		[
			'a route that does more than mount',
			{ 'src/routes/+page.ts': "import '../lib/network/b';", 'src/lib/network/b.ts': '' },
			'src/routes/+page.ts:1: routes may not import network (../lib/network/b)'
		],
		[
			'a room without arrows',
			{ 'src/lib/cellar/a.ts': '' },
			'src/lib/cellar/a.ts: the room cellar has no arrows'
		],
		[
			'an import of nothing',
			{ 'src/lib/model/a.ts': "import './b';" },
			'src/lib/model/a.ts:1: ./b is no file of src'
		],
		[
			'the drawing library outside the canvas',
			{ 'src/lib/views/a.ts': "import Sigma from 'sigma';" },
			'src/lib/views/a.ts:1: sigma may not be imported here'
		],
		[
			'Node in a pure room',
			{ 'src/lib/import/a.ts': "import { readFile } from 'node:fs';" },
			'src/lib/import/a.ts:1: node:fs may not be imported here'
		],
		[
			'Svelte in a pure room',
			{ 'src/lib/measures/a.ts': "import { tick } from 'svelte';" },
			'src/lib/measures/a.ts:1: svelte may not be imported here'
		],
		[
			'the page in a pure room',
			{ 'src/lib/export/a.ts': 'export const a = () => document.title;' },
			'src/lib/export/a.ts:1: document in a pure room'
		],
		[
			'dice in a pure room',
			{ 'src/lib/network/a.ts': '\nexport const a = Math.random();' },
			'src/lib/network/a.ts:2: Math.random in a pure room'
		],
		[
			'a clock in a pure room',
			{ 'src/lib/network/a.ts': 'export const a = Date.now();' },
			'src/lib/network/a.ts:1: Date.now in a pure room'
		],
		[
			'a default export in a pure room',
			{ 'src/lib/network/a.ts': 'export default function a() {}' },
			'src/lib/network/a.ts: default export'
		],
		[
			'a barrel',
			{
				'src/lib/model/all.ts': "export * from './a';\nexport { b } from './a';",
				'src/lib/model/a.ts': ''
			},
			'src/lib/model/all.ts: barrel'
		],
		[
			'a name without a purpose',
			{ 'src/lib/model/utils.ts': '' },
			'src/lib/model/utils.ts: name says nothing about the purpose'
		]
	])('%s', (_what, files, breach) => {
		expect(findBreaches(readSources(tree(files)))).toEqual([breach]);
	});

	test('nothing wrong where nothing is', () => {
		const files = tree({
			'src/lib/model/a.ts': 'export interface A { document: string }',
			'src/lib/network/b.ts':
				"import type { A } from '../model/a';\nexport const b = ({ document }: A) => document.length;",
			'src/lib/map/canvas/network-canvas.ts':
				"import Sigma from 'sigma';\nimport { b } from '../../network/b';",
			'src/lib/views/V.svelte':
				"<script>\n\timport '../map/canvas/network-canvas';\n\tdocument.title;\n</script>"
		});
		expect(findBreaches(readSources(files))).toEqual([]);
		expect(importCircles(readSources(files))).toEqual([]);
	});

	test('circles: of two, of three by type and dynamic imports, and a file that imports itself', () => {
		const files = tree({
			'src/lib/model/a.ts': "import './b';",
			'src/lib/model/b.ts': "import './a';",
			'src/lib/network/c.ts': "import type { D } from './d';",
			'src/lib/network/d.ts': "export const e = () => import('./e');",
			'src/lib/network/e.ts': "export * from './c';",
			'src/lib/network/f.ts': "import './f';",
			'src/lib/network/g.ts': "import './c';"
		});
		expect(importCircles(readSources(files))).toEqual([
			['src/lib/model/a.ts', 'src/lib/model/b.ts'],
			['src/lib/network/c.ts', 'src/lib/network/d.ts', 'src/lib/network/e.ts'],
			['src/lib/network/f.ts']
		]);
	});

	test('a function that says nothing about itself, unless the heading of its file does', () => {
		const files = tree({
			'src/lib/model/a.ts': '/** Heading. */\nexport function a() {}',
			'src/lib/model/b.ts':
				"/** Heading. */\nimport './a';\nexport function b() {}\n/** Own. */\nexport function c() {}",
			'src/lib/views/d.ts': 'export function d() {}'
		});
		expect(findUndocumentedExports(files)).toEqual([
			'src/lib/model/b.ts: b says nothing about itself'
		]);
	});

	test('an export that nothing names, one that only tests name, and not one that serves', () => {
		const files = tree({
			'src/lib/model/a.ts':
				'export const alone = 1;\nexport function tested() {}\nexport const part = 2;\nexport const used = part;',
			'src/lib/network/b.ts': "// alone\nimport { used } from '../model/a';"
		});
		const tests = tree({ 'tests/model/a.test.ts': 'tested(part);' });
		expect(findUnusedExports(files, tests)).toEqual([
			'src/lib/model/a.ts: nothing names alone',
			'src/lib/model/a.ts: only tests name tested'
		]);
	});

	test('a foreign host in any text, and none in the name of a format', () => {
		const files = tree({
			'src/app.html': '<link href="https://fonts.example/a.css">',
			'src/lib/map/a.ts': "const svg = 'http://www.w3.org/2000/svg';"
		});
		expect(findForeignAddresses(files)).toEqual(['src/app.html: https://fonts.example/a.css']);
	});
});
