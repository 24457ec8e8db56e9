/** Network files that mean harm, or that stop in the middle: a clear word, in bounded time and room. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomNumbers } from '../export/random-dataset';
import { importTexts, told } from './read-tables';

const FOLDER = join(import.meta.dirname, '../fixtures/import');
const GRAPHS = readdirSync(FOLDER).filter((name) =>
	/\.(graphml|gexf|net|dl|vna|sif)$|^(graphology|node-link|kumu|cytoscape).*\.json$/.test(name)
);

/** A reading that does not end is ended by the time every test has. */
const read = (texts: Record<string, string | Uint8Array>, limits = {}) =>
	importTexts(texts, {}, limits);

const reasons = (issues: Awaited<ReturnType<typeof importTexts>>['issues']) =>
	issues.filter(({ code }) => code === 'graph-broken').map(({ details }) => details['reason']);

describe('XML', () => {
	test('entities of its own are refused', async () => {
		const levels = Array.from(
			{ length: 12 },
			(_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`
		);
		const bomb = `<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY e0 "ha">${levels.join('')}]><graphml><graph><node id="&e12;"/></graph></graphml>`;
		const { issues, dataset } = await read({ 'bomb.graphml': bomb });
		expect(reasons(issues)).toEqual(['entity']);
		expect(dataset).toBeNull();
	});

	test('an entity from another file is refused', async () => {
		const text =
			'<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]><gexf><graph><nodes><node id="a" label="&x;"/></nodes></graph></gexf>';
		const { issues, dataset } = await read({ 'x.gexf': text });
		expect(reasons(issues)).toEqual(['entity']);
		expect(dataset).toBeNull();
	});

	test('deep nesting is refused', async () => {
		const depth = 100_000;
		const text = `<graphml>${'<graph><node id="a">'.repeat(depth)}`;
		expect(reasons((await read({ 'x.graphml': text })).issues)).toEqual(['nesting']);
	});

	test('more nodes than allowed', async () => {
		const nodes = Array.from({ length: 2_000 }, (_, n) => `<node id="${n}"/>`).join('');
		const { issues } = await read(
			{ 'x.graphml': `<graphml><graph>${nodes}</graph></graphml>` },
			{ rows: 1_000 }
		);
		expect(told(issues, 'error')[0]).toBe('rows-over-limit x.graphml: =');
	});

	test('a column a node: more cells than allowed', async () => {
		const nodes = Array.from(
			{ length: 3_000 },
			(_, n) => `<node id="${n}"><data key="k${n}">x</data></node>`
		).join('');
		const { issues } = await read(
			{ 'x.graphml': `<graphml><graph>${nodes}</graph></graphml>` },
			{ cells: 1_000_000 }
		);
		expect(told(issues, 'error')[0]).toBe('file-too-large x.graphml: =');
	});
});

test.each([
	['x.net', '*Vertices 999999999\n*Edges\n1 2\n'],
	['x.dl', 'dl n=999999999 format=edgelist1\ndata:\n1 2\n'],
	['x.dl', 'dl format=fullmatrix\ndata:\n1 2\n']
])('%s: a size that cannot be', async (path, text) => {
	const { issues, dataset } = await read({ [path]: text });
	expect(reasons(issues)).toEqual(['dimensions']);
	expect(dataset).toBeNull();
});

describe('names that objects inherit, formulas and markup are only text', () => {
	const names = ['__proto__', 'constructor', '=1+1', '<img src=x>', 'toString'];
	const escaped = names.map((name) => name.replaceAll('<', '&lt;'));
	const files: Record<string, string> = {
		'x.graphml': `<graphml><graph>${escaped.map((id) => `<node id="${id}"><data key="__proto__">x</data></node>`).join('')}<edge source="__proto__" target="constructor"/></graph></graphml>`,
		'x.gexf': `<gexf><graph><nodes>${escaped.map((id) => `<node id="${id}" label="${id}"/>`).join('')}</nodes><edges><edge source="__proto__" target="constructor"/></edges></graph></gexf>`,
		'x.net': `*Vertices 5\n${names.map((name, n) => `${n + 1} "${name}"`).join('\n')}\n*Arcs\n1 2\n`,
		'x.dl': `dl n=5 format=edgelist1\nlabels:\n${names.map((name) => `"${name}"`).join(' ')}\ndata:\n1 2\n`,
		'x.vna': `*Node data\nID __proto__\n${names.map((name) => `"${name}" x`).join('\n')}\n*Tie data\nfrom to\n__proto__ constructor\n`,
		'x.sif': `__proto__\tpp\tconstructor\n${names.slice(2).join('\n')}\n`,
		'graphology.json': `{"nodes":[${names.map((name) => `{"key":${JSON.stringify(name)},"attributes":{"__proto__":"x"}}`).join(',')}],"edges":[{"source":"__proto__","target":"constructor"}]}`,
		'node-link.json': `{"nodes":[${names.map((name) => `{"id":${JSON.stringify(name)},"__proto__":"x"}`).join(',')}],"links":[{"source":"__proto__","target":"constructor"}]}`,
		'kumu.json': `{"elements":[${names.map((name) => `{"label":${JSON.stringify(name)},"__proto__":{"id":"x"}}`).join(',')}],"connections":[{"from":"__proto__","to":"constructor"}]}`
	};
	test.each(Object.entries(files))('%s', async (path, text) => {
		const { dataset, issues } = await importTexts({ [path]: text });
		expect(told(issues, 'error', 'warning')).toEqual([]);
		expect(new Set(dataset?.actors.map(({ id }) => id))).toEqual(new Set(names));
		expect(dataset?.ties.map(({ source, target }) => [source, target])).toEqual([
			['__proto__', 'constructor']
		]);
		expect(({} as Record<string, unknown>)['x']).toBeUndefined();
	});
});

describe('cut off anywhere, or with signs changed, nothing throws', () => {
	test.each(GRAPHS)(
		'%s, seeds 1 to 30',
		async (path) => {
			const whole = new Uint8Array(readFileSync(join(FOLDER, path)));
			for (let seed = 1; seed <= 30; seed++) {
				const random = randomNumbers(seed);
				const cut = whole.slice(0, Math.floor(random() * whole.length));
				const changed = whole.slice();
				for (let change = 0; change < 8; change++) {
					changed[Math.floor(random() * changed.length)] = 32 + Math.floor(random() * 95);
				}
				for (const bytes of [cut, changed]) {
					const { dataset, issues, tables } = await importTexts({ [path]: bytes });
					expect(dataset !== null || issues.length > 0).toBe(true);
					expect(issues.filter(({ code }) => code === 'file-unreadable')).toEqual([]);
					for (const { rowsRead, rowsKept, rowsRejected } of tables) {
						expect(rowsRead).toBe(rowsKept + rowsRejected);
					}
				}
			}
		},
		30_000
	);
});

test('fifty thousand ties in reasonable time, in every format', async () => {
	const count = 50_000;
	const pairs = Array.from({ length: count }, (_, n) => [n % 5_000, (n * 7 + 1) % 4_999] as const);
	const nodes = Array.from({ length: 5_000 }, (_, n) => n);
	const files: Record<string, string> = {
		'x.graphml': `<graphml><graph edgedefault="directed">${nodes.map((n) => `<node id="${n}"/>`).join('')}${pairs.map(([a, b]) => `<edge source="${a}" target="${b}"/>`).join('')}</graph></graphml>`,
		'x.net': `*Vertices 5000\n*Arcs\n${pairs.map(([a, b]) => `${a + 1} ${b + 1} 1`).join('\n')}\n`,
		'x.dl': `dl n=5000 format=edgelist1\ndata:\n${pairs.map(([a, b]) => `${a + 1} ${b + 1}`).join('\n')}\n`,
		'x.json': JSON.stringify({
			nodes: nodes.map((id) => ({ id })),
			links: pairs.map(([source, target]) => ({ source, target }))
		})
	};
	for (const [path, text] of Object.entries(files)) {
		const { dataset } = await importTexts({ [path]: text });
		expect(dataset?.ties.length).toBe(count);
	}
	// A second each on an idle machine; quadratic work would take many minutes.
}, 120_000);
