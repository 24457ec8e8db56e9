/** K6 to K10 on the smallest data for each answer. */
import { describe, expect, it } from 'vitest';
import { check, FORUMS, people, seats } from './run-check';

describe('K6: police in board, coordination group and local groups', () => {
	const actors = people('p:politi', 'k:kommune', 'u');
	const k6 = (...words: string[]) =>
		check('K6', { actors, forums: FORUMS, memberships: seats(...words) });

	it('is met in all of them', () => {
		expect(k6('p-board', 'p-group', 'p-local')).toMatchObject({
			answer: 'met',
			figures: { holding: 3 }
		});
	});

	it('is met in part, and names the forum without; an invited one does not sit there', () => {
		const result = k6('p-board', 'p-group', 'p-local-invited');
		expect(result).toMatchObject({ answer: 'partly', forums: ['local'], districts: ['x'] });
	});

	it('does not ask of sub-groups or of networks beside the chain', () => {
		const forums = [
			...FORUMS,
			{ id: 'sub', level: 'executing', parent: 'local', districts: ['x'] },
			{ id: 'aside', level: 'executing', districts: ['x'] },
			{ id: 'special', level: 'tactical' }
		];
		const memberships = seats('p-board', 'p-group', 'p-local', 'k-sub', 'k-aside', 'k-special');
		expect(check('K6', { actors, forums, memberships }).answer).toBe('met');
	});

	it('is not met where they sit nowhere', () => {
		expect(k6('k-board', 'k-group', 'k-local').answer).toBe('not-met');
	});

	it('cannot tell without such forums, their members, or the members’ sectors', () => {
		expect(check('K6', { actors })).toMatchObject({ reason: 'forum-levels' });
		expect(k6()).toMatchObject({ reason: 'members' });
		expect(k6('u-board', 'u-group', 'u-local')).toMatchObject({ reason: 'members' });
	});
});

describe.each([
	['K7', 'erhverv'],
	['K8', 'forening']
] as const)('%s: a seat for %s', (id, sector) => {
	const actors = people(`a:${sector}`, 'k:kommune');
	const on = (...words: string[]) =>
		check(id, { actors, forums: FORUMS, memberships: seats(...words) });

	it('is met in one of the leading forums', () => {
		expect(on('k-board', 'a-group')).toMatchObject({ answer: 'met', forums: ['group'] });
	});

	it('is met in part as an observer', () => {
		expect(on('k-board', 'k-group', 'a-group-observer')).toMatchObject({ answer: 'partly' });
	});

	it('is not met in a local group only, and names whom one might invite', () => {
		expect(on('k-board', 'k-group', 'a-local')).toMatchObject({
			answer: 'not-met',
			forums: ['board', 'group'],
			actors: ['a']
		});
	});

	it('cannot tell while one sits in a forum whose level is not known', () => {
		const forums = [...FORUMS, { id: 'other' }];
		const memberships = seats('k-board', 'k-group', 'a-other');
		expect(check(id, { actors, forums, memberships })).toMatchObject({
			answer: 'cannot-tell',
			reason: 'other-levels',
			forums: ['other']
		});
	});

	it('is met by somebody of another district than the one looked at', () => {
		const local = actors.map((actor) => ({ ...actor, districts: ['y'] }));
		const parts = { actors: local, forums: FORUMS, memberships: seats('k-board', 'a-group') };
		expect(check(id, { ...parts, districts: ['x', 'y'] }, { districts: ['x'] }).answer).toBe('met');
	});

	it('cannot tell while the members of one leading forum are not known', () => {
		expect(on('k-board')).toMatchObject({
			answer: 'cannot-tell',
			reason: 'other-members',
			figures: { known: 1, unknown: 1 }
		});
		expect(on()).toMatchObject({ reason: 'members' });
		expect(check(id, { actors })).toMatchObject({ reason: 'forum-levels' });
	});
});

describe('K9: seats shared out, and the plan among them', () => {
	const actors = people('a:kommune', 'b:kommune', 'c:kommune', 'd:politi', 'p:helhedsplan', 'u');
	const forums = FORUMS.slice(0, 1);
	const k9 = (...words: string[]) => check('K9', { actors, forums, memberships: seats(...words) });

	it('is met with half of the seats at most and the plan there', () => {
		expect(k9('a-board', 'b-board', 'd-board', 'p-board')).toMatchObject({
			answer: 'met',
			figures: { share: 0.5 }
		});
	});

	it('is met in part with too many of one sector, or without the plan', () => {
		expect(k9('a-board', 'b-board', 'c-board', 'p-board')).toMatchObject({
			answer: 'partly',
			words: { heavyForums: 'board', forumsWithoutPlan: '' }
		});
		expect(k9('a-board', 'b-board', 'd-board', 'd-board', 'c-board-observer')).toMatchObject({
			words: { heavyForums: '', forumsWithoutPlan: 'board' }
		});
	});

	it('is not met with both', () => {
		expect(k9('a-board', 'b-board', 'c-board', 'd-board').answer).toBe('not-met');
	});

	it('cannot tell with few seats, or when only the plan’s role is left open', () => {
		expect(k9('a-board', 'p-board')).toMatchObject({ answer: 'cannot-tell', reason: 'seats' });
		expect(k9('a-board-chair', 'b-board-member', 'd-board-member', 'p-board')).toMatchObject({
			answer: 'cannot-tell',
			reason: 'seats'
		});
		expect(check('K9', { actors })).toMatchObject({ reason: 'forum-levels' });
	});
});

describe('K10: a local group with the residents’ democracy', () => {
	const actors = people('r:beboerdemokrati', 'k:kommune');
	const forums = ['x', 'y'].map((district) => ({ id: `g${district}`, districts: [district] }));
	const k10 = (...words: string[]) =>
		check('K10', { actors, forums, districts: ['x', 'y'], memberships: seats(...words) });

	it('is met in every district', () => {
		expect(k10('r-gx', 'r-gy')).toMatchObject({ answer: 'met', districts: ['x', 'y'] });
	});

	it('is met in part, and names the district without', () => {
		expect(k10('r-gx', 'k-gy')).toMatchObject({ answer: 'partly', districts: ['y'] });
		const oneGroup = check('K10', {
			actors,
			forums: forums.slice(0, 1),
			districts: ['x', 'y'],
			memberships: seats('r-gx')
		});
		expect(oneGroup).toMatchObject({ answer: 'partly', figures: { withoutGroup: 1 } });
	});

	it('finds the local group under the board of a single district', () => {
		const chain = FORUMS.map((forum) => ({ ...forum, districts: ['x'] }));
		const memberships = seats('k-board', 'k-group', 'r-local');
		expect(check('K10', { actors, forums: chain, memberships, districts: ['x'] })).toMatchObject({
			answer: 'met',
			forums: ['local']
		});
	});

	it('is not met without residents', () => {
		expect(k10('k-gx', 'k-gy').answer).toBe('not-met');
	});

	it('cannot tell without districts, groups, or most of their members', () => {
		expect(check('K10', { actors })).toMatchObject({ reason: 'districts' });
		expect(check('K10', { actors, districts: ['x'] })).toMatchObject({ reason: 'local-forums' });
		expect(k10('r-gx')).toMatchObject({ answer: 'cannot-tell', reason: 'members' });
	});
});
