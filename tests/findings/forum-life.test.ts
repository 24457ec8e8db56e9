/** Forums with the same members, meeting load, and formal against informal collaboration. */
import { describe, expect, it } from 'vitest';
import { forumLoad } from '../../src/lib/findings/governance/forum-load';
import { forumOverlap } from '../../src/lib/findings/governance/forum-overlap';
import { informal } from '../../src/lib/findings/governance/informal';
import { answerQuestion } from '../../src/lib/findings/question';
import { DEFAULT_LENS, openingLens, type Lens } from '../../src/lib/model/lens';
import { visibleRows } from '../../src/lib/network/visible';
import { loadExample } from '../support/load-example';
import { makeDataset, tiesOf, type SmallDataset } from '../support/make-dataset';
import { checkOn, people, seats } from './checks/run-check';

const southernWomen = await loadExample('southern-women');
const eksempelby = await loadExample('eksempelby');
const slagelse = await loadExample('slagelse');

function rows(parts: Partial<SmallDataset>) {
	return visibleRows(makeDataset({ actors: people('a', 'b', 'c', 'd'), ...parts }), DEFAULT_LENS);
}

describe('forums with the same members', () => {
	it('two boards of the same people are double-hatted (Randers)', () => {
		const { pairs } = forumOverlap(
			rows({
				forums: [{ id: 'plan-board' }, { id: 'city-board' }],
				memberships: ['a', 'b', 'c'].flatMap((actor) => [
					{ actor, forum: 'plan-board' },
					{ actor, forum: 'city-board' }
				])
			})
		);
		expect(pairs).toMatchObject([
			{ first: 'plan-board', second: 'city-board', jaccard: 1, sameness: 'same', isParent: false }
		]);
	});

	it('a steering group and its board share one director (Varde)', () => {
		const { pairs, bearers } = forumOverlap(
			rows({
				forums: [{ id: 'steering', parent: 'board' }, { id: 'board' }],
				memberships: seats('a-board', 'b-board', 'b-steering', 'c-steering')
			})
		);
		expect(pairs).toEqual([
			{
				first: 'board',
				second: 'steering',
				isParent: true,
				shared: ['b'],
				firstSize: 2,
				secondSize: 2,
				jaccard: 1 / 3,
				sameness: 'some'
			}
		]);
		expect(bearers).toEqual([{ actor: 'b', forums: ['steering', 'board'], aloneIn: 1 }]);
	});

	it('one member each does not make two bodies the same; a part is told from the whole', () => {
		const one = forumOverlap(
			rows({ forums: [{ id: 'f' }, { id: 'g' }], memberships: seats('a-f', 'a-g') })
		);
		expect(one.pairs[0]).toMatchObject({ jaccard: 1, sameness: 'some' });
		const part = forumOverlap(
			rows({
				forums: [{ id: 'f' }, { id: 'g' }],
				memberships: seats('a-f', 'b-f', 'c-f', 'a-g', 'b-g')
			})
		);
		expect(part.pairs[0]!.sameness).toBe('within');
	});

	it('of the southern women: 66 pairs of events, E13 and E14 the same', () => {
		const { pairs } = forumOverlap(visibleRows(southernWomen, openingLens(southernWomen)));
		expect(pairs).toHaveLength(66);
		expect(pairs.filter(({ sameness }) => sameness === 'same')).toMatchObject([
			{ first: 'E13', second: 'E14' }
		]);
	});

	it('of a project without forums: none', () => {
		expect(forumOverlap(rows({}))).toEqual({ pairs: [], bearers: [] });
	});
});

describe('meeting load', () => {
	it('counts forums at one time, and who is over the limit', () => {
		const load = forumLoad(
			rows({
				forums: [{ id: 'f' }, { id: 'g', to: '2018' }, { id: 'h', from: '2019' }],
				memberships: seats('a-f', 'a-g', 'a-h', 'b-f')
			}),
			1
		);
		expect(load.loads).toEqual([
			{ actor: 'a', forums: ['f', 'g', 'h'], atOnce: 2 },
			{ actor: 'b', forums: ['f'], atOnce: 1 }
		]);
		expect(load.distribution).toEqual([
			{ forums: 1, actors: ['b'] },
			{ forums: 2, actors: ['a'] }
		]);
		expect(load).toMatchObject({ seats: 4, mean: 2, over: ['a'], without: 2 });
	});

	it('has no mean where nobody has a seat', () => {
		expect(forumLoad(rows({}), 4)).toMatchObject({ mean: null, distribution: [], seats: 0 });
	});

	it.each([
		['slagelse', slagelse, null],
		['slagelse', slagelse, '2019'],
		['eksempelby', eksempelby, '2025'],
		['southern-women', southernWomen, null]
	])('agrees with check K17 on %s', (_, dataset, date) => {
		const { figures } = checkOn(dataset, 'K17', { date });
		const load = forumLoad(visibleRows(dataset, { ...openingLens(dataset), date }), figures.limit!);
		expect([load.over.length, load.loads.length, load.distribution.length]).toEqual([
			figures.over,
			figures.seated,
			figures.most
		]);
	});
});

describe('formal and informal', () => {
	const read = (parts: Partial<SmallDataset>, change: Partial<Lens> = {}) =>
		informal(makeDataset({ actors: people('a:police', 'b:health', 'c:health', 'd'), ...parts }), {
			...DEFAULT_LENS,
			...change
		});
	const FORUM = [{ id: 'f' }, { id: 'g' }];

	it('is one figure, its two sides, and who they are', () => {
		const found = read({
			ties: tiesOf('a-b', 'b-a', 'a-d').map((tie) => ({ ...tie, step: 3 as const })),
			forums: FORUM,
			memberships: seats('a-f', 'b-f', 'c-f', 'a-g', 'c-g')
		});
		expect(found).toMatchObject({
			reason: null,
			meeting: 3,
			working: 2,
			both: 1,
			meetingThatWork: 1 / 3,
			workingThatMeet: 1 / 2,
			agreement: 1 / 4,
			onlyMeeting: [
				{ a: 'a', b: 'c', forums: ['f', 'g'] },
				{ a: 'b', b: 'c', forums: ['f'] }
			],
			onlyWorking: [{ a: 'a', b: 'd', steps: [3], bothSeated: false }]
		});
		expect(found.sectors).toEqual([
			{ first: 'police', second: 'health', both: 1, onlyMeeting: 1, onlyWorking: 0 },
			{ first: 'police', second: null, both: 0, onlyMeeting: 0, onlyWorking: 1 },
			{ first: 'health', second: 'health', both: 0, onlyMeeting: 1, onlyWorking: 0 }
		]);
	});

	it('reads seats and ties whatever layer the lens shows', () => {
		const parts = { ties: tiesOf('a-b'), forums: FORUM, memberships: seats('a-f', 'b-f') };
		expect(read(parts, { layers: ['initiatives'] }).agreement).toBe(1);
	});

	it('two who never sat there at the same time did not meet', () => {
		const found = read({
			ties: tiesOf('a-b'),
			forums: FORUM,
			memberships: [
				{ actor: 'a', forum: 'f', to: '2018' },
				{ actor: 'b', forum: 'f', from: '2019' },
				{ actor: 'c', forum: 'f' }
			]
		});
		expect(found.onlyMeeting.map(({ a, b }) => a + b)).toEqual(['ac', 'bc']);
	});

	it.each([
		['no-ties', { forums: FORUM, memberships: seats('a-f', 'b-f') }],
		['no-seats', { ties: tiesOf('a-b') }],
		['nothing', {}]
	])('cannot be told: %s', (reason, parts) => {
		expect(read(parts)).toMatchObject({
			reason,
			agreement: null,
			meetingThatWork: null,
			workingThatMeet: null,
			onlyMeeting: [],
			onlyWorking: [],
			sectors: []
		});
	});

	it('all ten members of a forum in Eksempelby meet without working together (fact 9)', () => {
		const { onlyMeeting } = informal(eksempelby, DEFAULT_LENS);
		const there = onlyMeeting.filter(({ forums }) => forums.includes('netvaerk-byliv'));
		expect(there).toHaveLength(45);
	});

	it('adds up on the examples, as a question too', () => {
		for (const dataset of [slagelse, eksempelby]) {
			const found = answerQuestion(dataset, DEFAULT_LENS, { about: 'informal' });
			const sum = (key: 'both' | 'onlyMeeting' | 'onlyWorking') =>
				found.sectors.reduce((total, row) => total + row[key], 0);
			expect(sum('both')).toBe(found.both);
			expect(sum('onlyMeeting')).toBe(found.onlyMeeting.length);
			expect(sum('onlyWorking')).toBe(found.onlyWorking.length);
			expect(found.onlyMeeting.length).toBe(found.meeting - found.both);
		}
	});
});
