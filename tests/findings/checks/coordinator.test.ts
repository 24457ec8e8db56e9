/** K3, K4, K5, K11 on the smallest data for each answer. */
import { describe, expect, it } from 'vitest';
import { tiesOf } from '../../support/make-dataset';
import { check, FORUMS, people, seats } from './run-check';

const COORDINATOR = { id: 'c', sector: 'kommunal forvaltning', roles: ['coordinator'] };

describe('K3: the coordinator’s ties to the three levels', () => {
	const actors = [COORDINATOR, ...people('s::strategic', 't::tactical', 'e::executing')];
	const k3 = (...ties: string[]) => check('K3', { actors, ties: tiesOf(...ties) });

	it('is met with a tie to each', () => {
		expect(k3('c-s', 't-c', 'c-e')).toMatchObject({ answer: 'met', actors: ['c'] });
	});

	it('is met in part with two, and names the third', () => {
		expect(k3('c-s', 'c-t')).toMatchObject({
			answer: 'partly',
			words: { lackingLevels: 'executing' }
		});
	});

	it('is not met when the coordinator has none of them', () => {
		expect(k3('s-t').answer).toBe('not-met');
	});

	it('cannot tell without a coordinator, without ties, or without levels', () => {
		const bare = check('K3', { actors: people('s::strategic', 't'), ties: tiesOf('s-t') });
		expect(bare).toMatchObject({ answer: 'cannot-tell', reason: 'coordinator' });
		expect(bare.missingData).toEqual([{ table: 'actors', column: 'role' }]);
		expect(k3()).toMatchObject({ reason: 'ties' });
		const levelless = check('K3', { actors: [COORDINATOR, ...people('s')], ties: tiesOf('c-s') });
		expect(levelless).toMatchObject({ answer: 'cannot-tell', reason: 'actor-levels' });
	});
});

describe('K4: the coordinator’s ties to departments', () => {
	const unit = (id: string, organisations: string[], sector = 'kommunal forvaltning') => ({
		id,
		sector,
		organisations
	});
	const actors = [
		{ ...COORDINATOR, organisations: ['Staff'] },
		unit('own', ['Staff']),
		unit('x', ['Culture']),
		unit('y', ['Jobs']),
		unit('p', ['Plan'], 'helhedsplan')
	];
	const k4 = (...ties: string[]) => check('K4', { actors, ties: tiesOf(...ties) });

	it('is met with two besides its own', () => {
		expect(k4('c-x', 'c-y')).toMatchObject({ answer: 'met', figures: { departments: 2 } });
	});

	it('is met in part with one', () => {
		expect(k4('c-x', 'c-own', 'c-p')).toMatchObject({
			answer: 'partly',
			words: { departments: 'Culture' }
		});
	});

	it('is not met with its own and the plan only', () => {
		expect(k4('c-own', 'c-p').answer).toBe('not-met');
	});

	it('does not take the plan for a department because an administrator works there too', () => {
		const shared = [...actors, unit('q', ['Plan'], 'helhedsplan'), unit('z', ['Culture', 'Plan'])];
		const result = check('K4', { actors: shared, ties: tiesOf('c-z') });
		expect(result).toMatchObject({ answer: 'partly', words: { departments: 'Culture' } });
	});

	it('cannot tell where the organisation column knows one municipality and no departments', () => {
		const one = ['c', 'x', 'y'].map((id) => ({ ...unit(id, ['Town']), roles: [] as string[] }));
		const result = check('K4', {
			actors: [{ ...one[0]!, roles: ['coordinator'] }, one[1]!, one[2]!],
			ties: tiesOf('c-x', 'c-y')
		});
		expect(result).toMatchObject({ answer: 'cannot-tell', reason: 'departments' });
	});

	it('cannot tell without a coordinator or without the departments of its contacts', () => {
		expect(check('K4', { actors: people('a', 'b'), ties: tiesOf('a-b') })).toMatchObject({
			reason: 'coordinator'
		});
		const nameless = check('K4', { actors: [COORDINATOR, unit('x', [])], ties: tiesOf('c-x') });
		expect(nameless).toMatchObject({ answer: 'cannot-tell', reason: 'departments' });
	});
});

describe('K5: the leader’s seat', () => {
	const actors = [
		{ id: 'l', roles: ['plan-leader'] },
		{ id: 'm', roles: ['plan-leader'] },
		...people('a')
	];
	const k5 = (leaders: number, ...words: string[]) =>
		check('K5', {
			actors: leaders === 2 ? actors : [actors[0]!, actors[2]!],
			forums: FORUMS,
			memberships: seats(...words)
		});

	it('is met in the tactical forum', () => {
		expect(k5(1, 'l-group')).toMatchObject({ answer: 'met', forums: ['group'] });
	});

	it('is met in part above it only, or where one of two leaders sits there', () => {
		expect(k5(1, 'l-board', 'a-group').answer).toBe('partly');
		expect(k5(2, 'l-group')).toMatchObject({ answer: 'partly', actors: ['m'] });
	});

	it('is met by two leaders in a forum each, and names both forums', () => {
		const forums = [...FORUMS, { id: 'other', level: 'tactical' }];
		const memberships = seats('l-group', 'm-other');
		expect(check('K5', { actors, forums, memberships })).toMatchObject({
			answer: 'met',
			forums: ['group', 'other']
		});
	});

	it('is not met where forums of other levels are known and no tactical one', () => {
		const forums = [FORUMS[0]!, FORUMS[2]!];
		const memberships = seats('a-board', 'l-local');
		expect(check('K5', { actors: [actors[0]!, actors[2]!], forums, memberships })).toMatchObject({
			answer: 'not-met',
			forums: []
		});
	});

	it('is met in part as an observer', () => {
		expect(k5(1, 'l-group-observer')).toMatchObject({
			answer: 'partly',
			figures: { seated: 0, beside: 1 }
		});
	});

	it('is not met without a seat', () => {
		expect(k5(1, 'a-group', 'l-local').answer).toBe('not-met');
	});

	it('cannot tell without a leader, a tactical forum, or its members', () => {
		expect(check('K5', { actors: people('a'), forums: FORUMS })).toMatchObject({
			reason: 'plan-leader'
		});
		expect(check('K5', { actors, forums: FORUMS.slice(0, 1) })).toMatchObject({
			reason: 'forum-levels'
		});
		expect(k5(1)).toMatchObject({ answer: 'cannot-tell', reason: 'members' });
	});
});

describe('K11: a coordinator in each district', () => {
	const local = (id: string, ...districts: string[]) => ({
		id,
		roles: ['local-coordinator'],
		districts
	});
	const k11 = (...actors: ReturnType<typeof local>[]) =>
		check('K11', { actors, districts: ['x', 'y'] });

	it('is met with one for each, be it the same', () => {
		expect(k11(local('a', 'x'), local('b', 'y')).answer).toBe('met');
		expect(k11(local('a', 'x', 'y')).answer).toBe('met');
	});

	it('is met in part, and names the district without', () => {
		expect(k11(local('a', 'x'))).toMatchObject({ answer: 'partly', districts: ['y'] });
	});

	it('is not met in a district while the others have one', () => {
		const parts = { actors: [local('a', 'x')], districts: ['x', 'y'] };
		expect(check('K11', parts, { districts: ['y'] })).toMatchObject({
			answer: 'not-met',
			districts: ['y'],
			actors: []
		});
	});

	it('cannot tell without districts, the role, or where they work', () => {
		expect(check('K11', { actors: people('a') })).toMatchObject({ reason: 'districts' });
		expect(check('K11', { actors: people('a'), districts: ['x'] })).toMatchObject({
			reason: 'local-coordinator'
		});
		expect(k11(local('a'))).toMatchObject({ answer: 'cannot-tell', reason: 'local-coordinator' });
	});
});
