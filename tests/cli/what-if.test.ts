import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/cli/read-files';
import { readThresholds } from '../../src/cli/request/threshold-request';
import { UsageProblem } from '../../src/cli/request/usage-problem';
import { readWhatIf } from '../../src/cli/what-if/what-if-request';
import { DEFAULT_CHECK_SETTINGS } from '../../src/lib/findings/checks/check-settings';
import { FIGURE_ROWS } from '../../src/lib/findings/scenario/scenario-difference-figures';
import { InputProblem, type Effects } from '../../src/cli/effects';
import { loadExample } from '../support/load-example';
import { makeDataset, tiesOf } from '../support/make-dataset';
import { filesOf, runOn, SMALL } from './run-recorded';

const dataset = makeDataset({
	actors: [
		{ id: 'a', label: 'Anna Berg' },
		{ id: 'b', label: 'Bo' },
		{ id: 'c', label: 'Bo' },
		{ id: 'd', label: 'Leder, Syd; vikar' }
	],
	ties: tiesOf('a-b'),
	forums: [
		{ id: 'f', label: 'Styregruppe' },
		{ id: 'g', label: 'Gruppen i Syd' }
	],
	initiatives: [{ id: 'i', label: 'Sommerskole' }]
});

function effectsWith(files: Readonly<Record<string, string>>): Effects {
	return {
		version: '',
		environment: {},
		isWatched: false,
		columns: 100,
		readFiles: (paths) => {
			const found = filesOf(files).filter(({ path }) => paths.includes(path));
			return found.length > 0
				? Promise.resolve(found)
				: Promise.reject(new InputProblem('not-found', paths[0]!, 'ENOENT'));
		},
		writeFile: () => Promise.resolve(),
		today: () => '2026-11-22',
		print: () => undefined,
		tell: () => undefined
	};
}
const read = (text: string, files = {}) => readWhatIf(text, dataset, effectsWith(files));

async function faultOf(text: string, files = {}): Promise<unknown> {
	const error = await read(text, files).catch((reason: unknown) => reason);
	expect(error).toBeInstanceOf(UsageProblem);
	return (error as UsageProblem).fault;
}

describe('the grammar of --what-if', () => {
	test('each word is an edit', async () => {
		const edits = await read('untie a b; tie a c; seat a f; merge f g; close g; end i; leave d');
		expect(edits).toMatchObject([
			{ kind: 'remove-tie', actors: ['a', 'b'] },
			{ kind: 'add-tie', tie: { source: 'a', target: 'c' } },
			{ kind: 'add-membership', membership: { actor: 'a', forum: 'f', roles: ['member'] } },
			{ kind: 'merge-forums', forum: 'f', into: 'g' },
			{ kind: 'remove-forum', forum: 'g' },
			{ kind: 'remove-initiative', initiative: 'i' },
			{ kind: 'remove-actor', actor: 'd' }
		]);
	});

	test.each([
		['close Gruppen i Syd', { forum: 'g' }],
		['CLOSE styregruppe', { forum: 'f' }],
		['leave "Leder, Syd; vikar"', { actor: 'd' }],
		['leave »Anna Berg«', { actor: 'a' }],
		['seat Anna Berg Gruppen i Syd', { membership: { actor: 'a', forum: 'g' } }],
		['seat "anna berg" styregruppe', { membership: { actor: 'a', forum: 'f' } }],
		['merge Gruppen i Syd f', { forum: 'g', into: 'f' }],
		[' ; close f ;; ', { forum: 'f' }]
	])('%s: names are ids or labels, quoted where they must be', async (text, edit) => {
		expect(await read(text)).toMatchObject([edit]);
	});

	test.each([
		['', 'nothing', ''],
		[' ; ', 'nothing', ';'],
		['shut f', 'verb', 'shut'],
		['close', 'how-many', 'close'],
		['tie a', 'how-many', 'tie a'],
		['close nothing', 'name', 'nothing'],
		['seat a nowhere', 'name', 'nowhere'],
		['seat Anna Berg the moon', 'name', 'the moon'],
		['seat nobody here f', 'name', 'nobody'],
		['leave Bo', 'ambiguous', 'Bo'],
		['leave a; tie a b', 'problem', 'tie a b'],
		['untie a c', 'problem', 'untie a c'],
		['tie a a', 'problem', 'tie a a']
	])('“%s” is %s', async (text, code, part) => {
		expect(await faultOf(text)).toMatchObject({ kind: 'what-if', detail: { code, part } });
	});

	test('an unknown name is answered with those there are, one that several have with their ids', async () => {
		expect(await faultOf('close x')).toMatchObject({
			detail: { table: 'forums', known: ['f', 'g'] }
		});
		expect(await faultOf('leave bo')).toMatchObject({ detail: { known: ['b', 'c'] } });
	});

	test('names that part in several ways are not guessed', async () => {
		const twice = makeDataset({
			actors: [
				{ id: 'x', label: 'a b' },
				{ id: 'y', label: 'a' },
				{ id: 'z', label: 'b c' },
				{ id: 'w', label: 'c' }
			]
		});
		const error = await readWhatIf('tie a b c', twice, effectsWith({})).catch(
			(reason: unknown) => reason
		);
		expect((error as UsageProblem).fault).toMatchObject({ detail: { code: 'several-ways' } });
	});
});

describe('edits in a file', () => {
	test('a list, or an object with it', async () => {
		const edits = [
			{ kind: 'remove-forum', forum: 'f' },
			{ kind: 'add-tie', tie: { source: 'a', target: 'c', step: 3, weight: 2 } },
			{ kind: 'add-membership', membership: { actor: 'b', forum: 'g', roles: ['chair'] } }
		];
		const expected = [
			{ kind: 'remove-forum', forum: 'f' },
			{ tie: { source: 'a', step: 3, weight: 2, directed: false, reportedBy: 'both' } },
			{ membership: { roles: ['chair'] } }
		];
		expect(await read('@e.json', { 'e.json': JSON.stringify(edits) })).toMatchObject(expected);
		const named = JSON.stringify({ name: 'x', edits });
		expect(await read('@e.json', { 'e.json': named })).toMatchObject(expected);
	});

	test.each([
		['not JSON', '{'],
		['a number', '7'],
		['another kind', '[{"kind":"restore","tables":{}}]'],
		['a part that is missing', '[{"kind":"remove-actor"}]'],
		['a part of another type', '[{"kind":"remove-tie","actors":["a",1]}]'],
		['a row that is no object', '["close f"]']
	])('%s is refused, with the kinds there are', async (_, text) => {
		expect(await faultOf('@e.json', { 'e.json': text })).toMatchObject({
			detail: { code: 'file', known: expect.arrayContaining(['remove-forum']) }
		});
	});

	test('an edit that cannot be made is named by its place; a file that is not there is an input problem', async () => {
		const text = '[{"kind":"remove-actor","actor":"a"},{"kind":"remove-actor","actor":"a"}]';
		expect(await faultOf('@e.json', { 'e.json': text })).toMatchObject({
			detail: { code: 'problem', part: '@e.json 2' }
		});
		await expect(read('@other.json')).rejects.toBeInstanceOf(InputProblem);
	});
});

describe('--threshold', () => {
	test('names in any capitals, shares as 0.4 or per cent, the rest at their default', () => {
		expect(readThresholds([])).toEqual(DEFAULT_CHECK_SETTINGS);
		expect(readThresholds(['maxforums=3, maxSeatShare=40%', 'minReachShare=0.75'])).toEqual({
			...DEFAULT_CHECK_SETTINGS,
			maxForums: 3,
			maxSeatShare: 0.4,
			minReachShare: 0.75
		});
	});

	test.each([
		'maxForums',
		'maxForums=',
		'maxForums=0',
		'maxForums=2.5',
		'limit=3',
		'maxSeatShare=2'
	])('%s is refused', (text) => expect(() => readThresholds([text])).toThrow(UsageProblem));
});

describe('on Slagelse', () => {
	const folder = join(import.meta.dirname, '../../data/slagelse');
	const run = (...args: string[]) => runOn({}, [args[0]!, folder, ...args.slice(1)], { readFiles });

	test('what changed is on top: figures, checks, findings; then the data as they are', async () => {
		const { exitCode, answer } = await run('analyse', '--what-if', 'close koordinationsgruppe');
		expect(exitCode).toBe(0);
		const order = [
			'Close Koordinationsgruppe',
			'The whole network',
			'4 checks get another answer',
			'Met → Partly',
			'Findings of the overview',
			'As things are',
			'Worth'
		].map((text) => answer.indexOf(text));
		expect(order.slice(0, 6)).toEqual([...order.slice(0, 6)].sort((a, b) => a - b));
		expect(order.slice(0, 6).every((place) => place >= 0)).toBe(true);
	});

	test('as JSON: edits that can be read again, every figure, checks and findings', async () => {
		const { answer } = await run(
			'analyse',
			'--format',
			'json',
			'--what-if',
			'close koordinationsgruppe; seat dgi bestyrelse'
		);
		const { whatIf, findings } = JSON.parse(answer);
		expect(Object.keys(whatIf.figures.before)).toEqual([...FIGURE_ROWS]);
		expect(Object.keys(whatIf.figures.after)).toEqual([...FIGURE_ROWS]);
		expect(whatIf.lens.layers).toEqual(['ties', 'forums']);
		expect(whatIf.steps[0]).toEqual({
			da: 'Luk Koordinationsgruppe',
			en: 'Close Koordinationsgruppe'
		});
		expect(whatIf.checks.map(({ id }: { id: string }) => id)).toContain('K8');
		expect(whatIf.findings.disappeared[0].text.da).toMatch(/\.$/);
		expect(findings.map(({ code }: { code: string }) => code)).toContain('chain.carrier');
		const slagelse = await loadExample('slagelse');
		const again = await readWhatIf(
			'@e.json',
			slagelse,
			effectsWith({ 'e.json': JSON.stringify(whatIf) })
		);
		expect(again.map(({ kind }) => kind)).toEqual(['remove-forum', 'add-membership']);
	});

	test('layers that are named count, whatever changes', async () => {
		const args = ['analyse', '--format', 'json', '--what-if', 'close bestyrelse'];
		const { answer } = await run(...args, '--layer', 'ties');
		expect(JSON.parse(answer).whatIf.lens.layers).toEqual(['ties']);
	});

	test('measures: those of the network in which it has come true', async () => {
		const args = ['measures', '--what-if', 'leave leder-kompetencecenter'];
		const { answer } = await run(...args, '--format', 'json');
		const { whatIf, network, actors } = JSON.parse(answer);
		expect([whatIf.figures.before.actors, whatIf.figures.after.actors]).toEqual([59, 58]);
		expect(network.actors).toBe(58);
		expect(Object.keys(actors)).not.toContain('leder-kompetencecenter');
		const text = (await run(...args)).answer;
		expect(text.indexOf('The whole network')).toBeLessThan(text.indexOf('The network\n'));
	});

	test('a threshold that is set is stated with its default, and the answer follows', async () => {
		const { answer } = await run('analyse', '--threshold', 'maxForums=3');
		expect(answer.replace(/\s+/g, ' ')).toContain('at most 3 forums at the same time (default 4)');
		const { answer: json } = await run('analyse', '--threshold', 'maxForums=3', '--format', 'json');
		const k17 = JSON.parse(json).checks.find(({ id }: { id: string }) => id === 'K17');
		expect(k17).toMatchObject({
			answer: 'partly',
			thresholds: {
				maxForums: { value: 3, default: 4 },
				maxOverloadedShare: { value: 0.05, default: 0.05 }
			}
		});
		const usual = (await run('analyse')).answer;
		expect(usual).not.toContain('Threshold');
	});
});

test.each([
	[['analyse', 'x', '--what-if', 'close'], 'takes a name'],
	[['measures', 'x', '--what-if', 'leave zoe'], 'Possible ids: a, b, c, d'],
	[['analyse', 'x', '--what-if', 'close f', '--lang', 'da'], 'Mulige id’er: ingen i data'],
	[['analyse', 'x', '--threshold', 'x=1'], 'Possible values: minSectors']
])(
	'%j is wrong usage: 2, no answer, a complaint that names what is known',
	async (args, complaint) => {
		const { exitCode, answer, told } = await runOn(SMALL, args);
		expect({ exitCode, answer }).toEqual({ exitCode: 2, answer: '' });
		expect(told).toContain(complaint);
	}
);
