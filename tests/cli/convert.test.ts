import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { OutputProblem } from '../../src/cli/effects';
import { importProject } from '../../src/lib/import/import-project';
import { runOn, SMALL } from './run-recorded';

/** Runs a conversion; the files that were written, path -> bytes. */
async function convert(args: readonly string[], texts = SMALL, existing: readonly string[] = []) {
	const written = new Map<string, Uint8Array>();
	const recorded = await runOn(texts, ['convert', ...args], {
		today: () => '2026-03-31',
		writeFile: (path, bytes, mayReplace) => {
			if (existing.includes(path) && !mayReplace) {
				return Promise.reject(new OutputProblem('exists', path, 'EEXIST'));
			}
			written.set(path, bytes);
			return Promise.resolve();
		}
	});
	return { ...recorded, written };
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('convert', () => {
	test.each([
		['out.gexf', [], '<gexf'],
		['out.graphml', [], '<graphml'],
		['out.net', [], '*Vertices 4'],
		['out.dl', [], 'DL N=4'],
		['out.txt', ['--to', 'dl-matrix'], 'FULLMATRIX'],
		['out.json', [], '"nodes"'],
		['out.md', [], '# Methods'],
		['OUT.GEXF', [], '<gexf']
	])('%s %j', async (path, options, mark) => {
		const { exitCode, written, answer } = await convert(['x', path, ...options]);
		expect(exitCode).toBe(0);
		expect([...written.keys()]).toEqual([path]);
		expect(text(written.get(path))).toContain(mark);
		expect(answer).toContain(path);
	});

	test.each([
		['gephi', ['README.txt', 'edges.csv', 'nodes.csv']],
		['pajek', ['out-district.clu', 'out-level.clu', 'out-sector.clu', 'out.net']],
		['package', ['actors.csv', 'datapackage.json', 'ties.csv']],
		[
			'scripts',
			[
				...['about.csv', 'actors.csv', 'checks.csv', 'codebook.csv', 'findings.csv', 'groups.csv'],
				...['methods.md', 'mixing.csv', 'network.csv', 'recompute.R', 'recompute.py', 'ties.csv']
			]
		]
	])('--to %s is a zip with %j', async (to, names) => {
		const { exitCode, written } = await convert(['x', 'folder/out.zip', '--to', to]);
		expect(exitCode).toBe(0);
		expect(Object.keys(unzipSync(written.get('folder/out.zip')!)).sort()).toEqual(names);
	});

	test.each(['kumu', 'xlsx', 'numbers'])('--to %s is a workbook that opens', async (to) => {
		const { written } = await convert(['x', 'out.xlsx', '--to', to]);
		const sheets = text(unzipSync(written.get('out.xlsx')!)['xl/workbook.xml']);
		expect(sheets).toContain({ kumu: 'Elements', xlsx: 'ties', numbers: 'codebook' }[to]!);
	});

	test('the data package reads as the same project', async () => {
		const { written } = await convert(['x', 'out.zip']);
		const { dataset, issues } = await importProject([
			{ path: 'out.zip', bytes: written.get('out.zip')! }
		]);
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(dataset!.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
		expect(dataset!.ties).toHaveLength(3);
	});

	test('the lens decides what is in the file, and what is not is told', async () => {
		const { written, told } = await convert([
			'x',
			'o.graphml',
			'--direction',
			'reported',
			'--sector',
			'municipality'
		]);
		const file = text(written.get('o.graphml'));
		expect(file).toContain('edgedefault="directed"');
		expect(file.match(/<node /g)).toHaveLength(2);
		expect(told).toContain('2 actors outside what counts');
	});

	test('an existing file is left alone unless --force', async () => {
		const refused = await convert(['x', 'out.gexf'], SMALL, ['out.gexf']);
		expect(refused).toMatchObject({ exitCode: 2, answer: '' });
		expect(refused.told).toContain('out.gexf');
		expect(refused.told).toContain('--force');
		expect(refused.written.size).toBe(0);
		const forced = await convert(['x', 'out.gexf', '--force'], SMALL, ['out.gexf']);
		expect(forced.exitCode).toBe(0);
		expect(forced.written.size).toBe(1);
	});

	test.each([
		[['x', 'out.doc'], '.gexf'],
		[['x', 'out'], '.graphml'],
		[['x', 'out.gexf', '--to', 'kumu'], '.xlsx'],
		[['x', 'out.gexf', '--to', 'constructor'], 'graphology'],
		[['out.gexf'], 'convert <in> <out>']
	])('%j is wrong usage and writes nothing', async (args, known) => {
		const { exitCode, written, told } = await convert(args);
		expect(exitCode).toBe(2);
		expect(told).toContain(known);
		expect(written.size).toBe(0);
	});

	test('data with errors: 1, and the file has what is usable', async () => {
		const { exitCode, written } = await convert(['x', 'out.net'], {
			...SMALL,
			'ties.csv': 'source,target\na,b\na,zoe\n'
		});
		expect(exitCode).toBe(1);
		expect(text(written.get('out.net'))).toContain('1 2 1');
	});

	test('nothing usable: 1, and no file', async () => {
		const { exitCode, written } = await convert(['x', 'out.net'], { 'poem.txt': 'roses' });
		expect(exitCode).toBe(1);
		expect(written.size).toBe(0);
	});

	test('--format json tells what was written and what was left out', async () => {
		const { answer } = await convert(['x', 'out.dl', '--format', 'json']);
		const told = JSON.parse(answer);
		expect(told).toMatchObject({ bindeled: '9.9.9', written: 'out.dl', kind: 'dl' });
		expect(told.leftOut.map(({ code }: { code: string }) => code)).toContain('labels');
	});

	test('the same twice gives the same bytes', async () => {
		const [first, second] = [
			await convert(['x', 'o.zip', '--to', 'scripts']),
			await convert(['x', 'o.zip', '--to', 'scripts'])
		];
		expect(first.written.get('o.zip')).toEqual(second.written.get('o.zip'));
	});
});

describe('a copy without names', () => {
	const names = {
		...SMALL,
		'actors.csv': 'id,label,sector\nanna-and,Anna And,municipality\nbo-ibsen,Bo Ibsen,police\n',
		'ties.csv': 'source,target,kind\nanna-and,bo-ibsen,Anna And ringer\n'
	};

	test('the copy and its key are two files, and no name is in the copy', async () => {
		const { exitCode, written, told } = await convert(
			['x', 'out.zip', '--pseudonymise', '--min-cell', '0'],
			names
		);
		expect(exitCode).toBe(0);
		expect([...written.keys()].sort()).toEqual(['out-key.csv', 'out.zip']);
		const files = Object.values(unzipSync(written.get('out.zip')!)).map(text);
		for (const name of ['anna-and', 'Anna And', 'bo-ibsen', 'Bo Ibsen']) {
			expect(files.some((content) => content.includes(name))).toBe(false);
			expect(text(written.get('out-key.csv'))).toContain(name);
		}
		expect(files.join()).toMatch(/A-\d{3},A-\d{3}/);
		expect(told).toContain('None found');
	});

	test.each([
		[['x', 'out.gexf', '--pseudonymise'], 'out.gexf'],
		[['x', 'out.zip', '--pseudonymise', '--min-cell', 'many'], 'min-cell'],
		[['x', 'out.zip', '--pseudonymise', '--key', 'actors.csv'], 'actors.csv']
	])('%j is wrong usage and writes nothing', async (args, word) => {
		const { exitCode, written, told } = await convert(args, names);
		expect(exitCode).toBe(2);
		expect(written.size).toBe(0);
		expect(told).toContain(word);
	});
});
