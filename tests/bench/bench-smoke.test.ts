import { beforeAll, describe, expect, test } from 'vitest';
import { BenchUsageProblem, readOptions } from './options';
import { resultsTable } from './results-table';
import { compareValues, quantile, race, WrongResult } from './rounds';
import { runBench, type BenchResult } from './run-bench';

const TINY = { name: 'tiny', actors: 100, ties: 400, districts: 3 };

describe('every figure at a tiny size, seed 1', () => {
	let result: BenchResult;

	beforeAll(async () => {
		result = await runBench({
			root: process.cwd(),
			sizes: [TINY],
			only: [],
			rounds: 1,
			seed: 1,
			peerModules: null,
			report: () => undefined
		});
	}, 120_000);

	test('fails nowhere and is wrong nowhere', () => {
		const bad = result.rows.filter(
			({ verdict, check }) => verdict === 'wrong' || check.startsWith('FAILED')
		);
		expect(bad).toEqual([]);
	});

	test.each(['sweep', 'closeness', 'pagerank', 'eigenvector', 'files', 'what-if'])(
		'%s equals graphology, and its time counts',
		(figure) => {
			const rows = result.rows.filter(
				(row) => row.figure === figure && /graphology/.test(row.peer)
			);
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) expect(row.ratio).not.toBeNull();
		}
	);

	test('the traps are avoided by us and caught graphology', () => {
		const traps = result.rows.filter((row) => row.figure === 'traps');
		expect(traps).toHaveLength(4);
		for (const trap of traps) {
			expect(trap.verdict, trap.what).toBe('met');
			expect(trap.ours, trap.what).toMatch(/^right/);
		}
		expect(traps.filter(({ peer }) => peer.includes('WRONG')).length).toBeGreaterThanOrEqual(3);
	});

	test('a peer that is not there is said to be so', () => {
		for (const [name, title] of result.peers) {
			expect(title, name).toMatch(/present|\d/);
		}
		const without = result.rows.filter(({ check }) => check === 'peer not present');
		for (const row of without) expect(row.ratio).toBeNull();
	});

	test('the table lists every row', () => {
		const table = resultsTable(result, { command: 'npm run bench', machine: [], rounds: 1 });
		expect(table.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(
			result.rows.length + 2
		);
	});
});

describe('a race', () => {
	const alwaysOne = { name: 'one', run: () => ({ ms: 2, result: 1 }) };
	const peer = { name: 'peer', run: () => ({ ms: 6, result: 1 }) };

	test('takes ratios round by round', async () => {
		const { ratios, worst } = await race({
			ours: [alwaysOne],
			peers: [peer],
			rounds: 3,
			check: (a, b) => Math.abs(a - b)
		});
		expect(ratios.get('one')!.get('peer')).toEqual({ median: 3, min: 3, max: 3 });
		expect(worst).toBe(0);
	});

	test('does not count the time of a wrong result', async () => {
		const wrong = { name: 'one', run: () => ({ ms: 2, result: 2 }) };
		const run = race({
			ours: [wrong],
			peers: [peer],
			rounds: 1,
			check: (a, b) => compareValues([a], [b], 1e-9)
		});
		await expect(run).rejects.toThrow(WrongResult);
	});
});

test('comparing finds a wrong value, a missing one and a wrong length', () => {
	expect(compareValues([1, null], [1, NaN], 0)).toBe(0);
	expect(compareValues([1 + 1e-12, 0], [1, 0], 1e-9)).toBeCloseTo(1e-12, 14);
	expect(() => compareValues([1, 2], [1, 2.1], 1e-3)).toThrow(WrongResult);
	expect(() => compareValues([1, null], [1, 2], 1e-3)).toThrow(WrongResult);
	expect(() => compareValues([1, 2], [1, NaN], 1e-3)).toThrow(WrongResult);
	expect(() => compareValues([1], [1, 2], 1e-3)).toThrow(WrongResult);
});

test('quantiles lie between the values', () => {
	expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
	expect(quantile([5], 0.95)).toBe(5);
});

describe('the options', () => {
	test('name sizes, figures and rounds', () => {
		const options = readOptions(['--size', 's,M', '--only', 'sweep', '--rounds', '7']);
		expect(options.sizes.map(({ name }) => name)).toEqual(['S', 'M']);
		expect(options.only).toEqual(['sweep']);
		expect(options.rounds).toBe(7);
	});

	test('keep folders out of the command that is shown', () => {
		const { shown } = readOptions([
			'--size',
			'S',
			'--peer-modules',
			'x',
			'--out=y',
			'--rounds',
			'3'
		]);
		expect(shown).toBe('--size S --rounds 3');
	});

	test.each([[['--size', 'Q']], [['--rounds', '0']], [['--fast']]])('refuse %j', (args) => {
		expect(() => readOptions(args)).toThrow(BenchUsageProblem);
	});
});
