import { describe, expect, test } from 'vitest';
import { CHECK_ANSWERS, CHECK_IDS } from '../../src/lib/findings/checks/check';
import { FINDING_KINDS } from '../../src/lib/findings/finding';
import { runOn, SMALL } from './run-recorded';
import { readFiles } from '../../src/cli/read-files';

const NETWORK = [
	'actors',
	'ties',
	'density',
	'reciprocity',
	'components',
	'isolates',
	'diameter',
	'meanPath',
	'transitivity',
	'globalEfficiency',
	'degreeCentralisation',
	'betweennessCentralisation',
	'degreeAssortativity',
	'articulationActors',
	'bridges',
	'communities',
	'corePeriphery',
	'response'
];
const ACTOR = [
	'degree',
	'inDegree',
	'outDegree',
	'strength',
	'inStrength',
	'outStrength',
	'betweenness',
	'betweennessNormalised',
	'closeness',
	'harmonic',
	'harmonicNormalised',
	'eigenvector',
	'pagerank',
	'coreness',
	'localClustering',
	'constraint',
	'effectiveSize',
	'efficiency',
	'hierarchy',
	'eiIndex',
	'largestComponentWithout',
	'brokerage'
];
const GROUPING = ['by', 'groups', 'mixing', 'eiIndex', 'eiExpected', 'assortativity', 'modularity'];
const GROUP = ['actors', 'internalTies', 'externalTies', 'eiIndex', 'eiIndexByTies', 'eiChance'];
const ROLES = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison', 'total'];

function expectKeys(value: object, keys: readonly string[]): void {
	expect(Object.keys(value)).toEqual(expect.arrayContaining([...keys]));
}

async function measures(...args: string[]) {
	const { answer } = await runOn(SMALL, ['measures', 'x', '--format', 'json', ...args]);
	return JSON.parse(answer);
}

describe('measures --format json', () => {
	test.each([[[]], [['--weighted']], [['--direction', 'mutual']], [['--direction', 'reported']]])(
		'has every key of the contract with %j',
		async (args) => {
			const answer = await measures(...args);
			expectKeys(answer, ['bindeled', 'seed', 'lens', 'issues', 'network', 'grouping', 'actors']);
			expectKeys(answer, ['twoMode', 'reasons']);
			expectKeys(answer.network, NETWORK);
			expectKeys(answer.network.communities, ['count', 'modularity', 'of', 'spread', 'nmi']);
			expectKeys(answer.grouping, GROUPING);
			for (const group of Object.values<object>(answer.grouping.groups)) expectKeys(group, GROUP);
			expect(Object.keys(answer.actors)).toEqual(['a', 'b', 'c', 'd']);
			const isDirected = args.includes('reported');
			for (const actor of Object.values<Record<string, object>>(answer.actors)) {
				expectKeys(actor, isDirected ? [...ACTOR, 'closenessOut', 'harmonicOut'] : ACTOR);
				expectKeys(actor['brokerage']!, [...ROLES, 'z', 'chance']);
				expectKeys((actor['brokerage'] as { z: object }).z, ROLES);
			}
		}
	);

	test('figures of a path of three and an isolate, by hand', async () => {
		const { network, actors, grouping } = await measures();
		expect(network).toMatchObject({
			actors: 4,
			ties: 2,
			density: 2 / 6,
			components: [3, 1],
			isolates: ['d'],
			diameter: 2,
			articulationActors: ['b'],
			bridges: [
				['a', 'b'],
				['b', 'c']
			]
		});
		expect(network.meanPath).toBeCloseTo(4 / 3, 12);
		expect(actors.b).toMatchObject({ degree: 2, betweenness: 1, constraint: 0.5, eiIndex: 0 });
		expect(actors.d).toMatchObject({ degree: 0, constraint: null, closeness: 0, harmonic: 0 });
		expect(actors.b.brokerage.total).toBe(2);
		expect(grouping.mixing).toEqual({
			municipality: { municipality: 1, police: 1 },
			police: { municipality: 1, police: 0 }
		});
	});

	test.each([
		[['--bands'], 'ties'],
		[['--bands', 'answers'], 'answers'],
		[['--bands=ties'], 'ties']
	])('rank bands with %j', async (args, loss) => {
		const { actors, rankBandDraws } = await measures(...args);
		expect(rankBandDraws).toMatchObject({ loss, draws: 200, seed: 1 });
		expect(actors.b.rankBands.betweenness).toMatchObject({ rank: 1, low: 1 });
		expectKeys(actors.b.rankBands.degree, ['rank', 'low', 'high']);
	});

	test('strengths count once they are asked for', async () => {
		const { actors } = await measures('--weighted', '--direction', 'reported');
		expect(actors.a).toMatchObject({ inDegree: 1, outDegree: 1, inStrength: 1, outStrength: 2 });
	});

	test('the same words give the same bytes', async () => {
		const files = await readFiles(['data/slagelse']);
		const answers = await Promise.all(
			[1, 2].map(() =>
				runOn({}, ['measures', 'x', '--format', 'json', '--seed', '3'], {
					readFiles: () => Promise.resolve(files)
				})
			)
		);
		expect(answers[0]!.answer).toBe(answers[1]!.answer);
		expect(answers[0]!.exitCode).toBe(0);
		const { network, seed } = JSON.parse(answers[0]!.answer);
		expect(seed).toBe(3);
		expect(network.actors).toBe(59);
	});

	test('an issue has its place and its sentences in both languages', async () => {
		const { answer, told } = await runOn({ ...SMALL, 'ties.csv': 'source,target\na,zoe\n' }, [
			'measures',
			'x',
			'--format',
			'json'
		]);
		const issue = JSON.parse(answer).issues.find(
			({ severity }: { severity: string }) => severity === 'error'
		);
		expect(issue).toMatchObject({
			code: 'actor-unknown',
			file: 'ties.csv',
			row: 2,
			column: 'target',
			value: 'zoe'
		});
		for (const language of ['da', 'en']) {
			expect(issue.text[language]).toContain('zoe');
			expect(issue.remedy[language]).toMatch(/\S/);
		}
		expect(told).toBe('');
	});
});

describe('analyse --format json', () => {
	test('has every key of the contract, for Slagelse', async () => {
		const files = await readFiles(['data/slagelse']);
		const { answer, exitCode } = await runOn({}, ['analyse', 'x', '--format', 'json'], {
			readFiles: () => Promise.resolve(files)
		});
		expect(exitCode).toBe(0);
		const result = JSON.parse(answer);
		expectKeys(result, ['bindeled', 'lens', 'issues', 'findings', 'checks']);
		expect(result.findings.length).toBeGreaterThan(3);
		for (const finding of result.findings) {
			expectKeys(finding, [
				...['id', 'kind', 'actors', 'forums', 'sectors', 'districts', 'initiatives'],
				...['figures', 'text']
			]);
			expect(FINDING_KINDS).toContain(finding.kind);
			expect(finding.text.da).toMatch(/\S/);
			expect(finding.text.en).toMatch(/\S/);
			expect(finding.text.da).not.toBe(finding.text.en);
		}
		expect(result.checks.map(({ id }: { id: string }) => id)).toEqual(CHECK_IDS);
		for (const check of result.checks) {
			expectKeys(check, ['id', 'answer', 'evidence', 'text', 'source']);
			expectKeys(check.evidence, [
				...['actors', 'forums', 'sectors', 'districts', 'initiatives', 'figures']
			]);
			expect(CHECK_ANSWERS).toContain(check.answer);
			expect(check.text.da).toMatch(/\S/);
			expect(check.text.en).toMatch(/\S/);
			expect(check.text.da).not.toBe(check.text.en);
			expect(check.source).toMatch(/\S/);
		}
	});
});
