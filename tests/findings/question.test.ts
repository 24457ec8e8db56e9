import { describe, expect, test } from 'vitest';
import { answerQuestion, type Question } from '../../src/lib/findings/question';
import { siloFigures } from '../../src/lib/findings/silo-figures';
import { NETWORK_MEASURES } from '../../src/lib/measures/whole/all';
import { DEFAULT_LENS, GROUPINGS } from '../../src/lib/model/lens';
import { loadExample } from '../support/load-example';
import { makeDataset, tiesOf } from '../support/make-dataset';
import { randomCases } from '../support/random-network';
import { nonFiniteNumbers } from '../support/non-finite-numbers';

const QUESTIONS: readonly Question[] = [
	{ about: 'silos' },
	{ about: 'figures' },
	{ about: 'bands', loss: 'ties' },
	{ about: 'bands', loss: 'answers' }
];

describe('answerQuestion', () => {
	test.each(randomCases(9, 25))(
		'the same seed gives the same answers, without NaN: $title',
		(one) => {
			const lens = {
				...DEFAULT_LENS,
				direction: one.direction,
				weighted: one.weighted,
				seed: one.seed
			};
			for (const question of QUESTIONS) {
				const answer = answerQuestion(one.dataset, lens, question);
				expect(answerQuestion(one.dataset, lens, question)).toEqual(answer);
				// The answer crosses to another thread and back.
				expect(structuredClone(answer)).toEqual(answer);
				expect(nonFiniteNumbers(answer)).toEqual([]);
			}
		}
	);

	test.each(['slagelse', 'eksempelby', 'southern-women'])(
		'%s: every whole figure has a value or a reason',
		async (name) => {
			const { figures } = answerQuestion(await loadExample(name), DEFAULT_LENS, {
				about: 'figures'
			});
			expect(Object.keys(figures)).toEqual(NETWORK_MEASURES.map(({ id }) => id));
			for (const { value, reason } of Object.values(figures)) {
				expect(value === null).toBe(reason !== null);
			}
		}
	);
});

test.each<Question>([...QUESTIONS, { about: 'report', findings: [] }])(
	'$about: how far it has come is 0 to 1 and never falls',
	async (question) => {
		const shares: number[] = [];
		answerQuestion(await loadExample('slagelse'), DEFAULT_LENS, question, (share) =>
			shares.push(share)
		);
		expect(shares.length).toBeGreaterThan(1);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares[0]).toBeGreaterThanOrEqual(0);
		expect(shares.at(-1)).toBeLessThanOrEqual(1);
		expect(shares.at(-1)).toBeGreaterThanOrEqual(0.9);
	}
);

describe('siloFigures', () => {
	test('counts a pair once whichever way its ties run', () => {
		const dataset = makeDataset({
			actors: [
				...['h1', 'h2'].map((id) => ({ id, sector: 'health' })),
				...['p1', 'p2'].map((id) => ({ id, sector: 'police' })),
				{ id: 'x' }
			],
			ties: tiesOf('h1-h2', 'h2-h1', 'h1-p1', 'p1-h1', 'p2-h2', 'x-h1')
		});
		const figures = siloFigures(dataset, { ...DEFAULT_LENS, direction: 'reported' });
		expect(figures.pairCount).toBe(4);
		expect(figures.missing).toEqual(['x']);
		expect(
			figures.groups.map(({ name, inside, outside, chance }) => [
				name,
				inside,
				outside,
				chance.observed
			])
		).toEqual([
			['health', 1, 2, 0],
			['police', 0, 2, 1]
		]);
	});

	test('nobody’s word, nobody’s group: null with a reason, never 0', () => {
		const dataset = makeDataset({
			actors: ['a', 'b', 'c'].map((id) => ({ id })),
			ties: tiesOf('a-b', 'b-c')
		});
		const { groups, homophily, communities, response } = siloFigures(dataset, DEFAULT_LENS);
		expect(groups).toEqual([]);
		expect(response.responseShare).toBeNull();
		for (const by of GROUPINGS) {
			expect(homophily[by]).toEqual({ value: null, reason: 'no-group' });
			expect(communities.agreement[by].nmi.value).toBeNull();
			expect(communities.agreement[by].nmi.reason).not.toBeNull();
		}
	});

	test('answers are about reported ties only', async () => {
		const dataset = await loadExample('eksempelby');
		const share = (layers: readonly ('ties' | 'forums')[]) =>
			siloFigures(dataset, { ...DEFAULT_LENS, layers }).response.responseShare;
		expect(share(['ties'])).toBeGreaterThan(0);
		expect(share(['forums'])).toBeNull();
	});
});
