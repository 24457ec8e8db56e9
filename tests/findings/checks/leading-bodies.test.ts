/** K1, K2, K15, K16, K17 on the smallest data for each answer. */
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../../support/make-dataset';
import { check, checkOn, FORUMS, people, seats } from './run-check';

const PARTIES = people('k:kommune', 'b:boligorganisation', 'h:helhedsplan', 's:skole og dagtilbud');

describe('K1: a cross-sector forum on each of the three levels', () => {
	const k1 = (...words: string[]) =>
		check('K1', { actors: PARTIES, forums: FORUMS, memberships: seats(...words) });

	it('is met with one on each', () => {
		const result = k1('k-board', 'b-board', 'k-group', 'h-group', 'k-local', 'h-local');
		expect(result).toMatchObject({ answer: 'met', forums: ['board', 'group', 'local'] });
		expect(result.missingData).toEqual([]);
	});

	it('is met in part where a level has none, and names the level', () => {
		const result = k1('k-board', 'b-board', 'k-group', 's-group', 'k-local', 'h-local');
		expect(result).toMatchObject({ answer: 'partly', words: { lackingLevels: 'tactical' } });
	});

	it('is met in part, not met, where the members of a level are not known', () => {
		const result = k1('k-board', 'b-board', 'k-group', 'h-group');
		expect(result).toMatchObject({ answer: 'partly', words: { unknownLevels: 'executing' } });
		expect(result.missingData).toContainEqual({ table: 'memberships', column: null });
	});

	it('is not met where each sector meets by itself; the parts of the municipality are one', () => {
		expect(k1('k-board', 's-board', 'b-group', 'h-local').answer).toBe('not-met');
	});

	it('cannot tell without levels or without members', () => {
		expect(k1()).toMatchObject({ answer: 'cannot-tell', reason: 'forum-levels' });
		const forums = [{ id: 'board' }];
		const memberships = seats('k-board', 'b-board');
		expect(check('K1', { actors: PARTIES, forums, memberships }).answer).toBe('cannot-tell');
	});

	it('cannot be told where nobody’s sector is known', () => {
		const actors = people('a', 'b');
		const memberships = seats('a-board', 'b-board', 'a-group', 'b-group', 'a-local', 'b-local');
		const result = check('K1', { actors, forums: FORUMS, memberships });
		expect(result).toMatchObject({ answer: 'cannot-tell', reason: 'members' });
		expect(result.missingData.length).toBeGreaterThan(0);
	});
});

describe('K2: municipality and housing organisation together on each level', () => {
	const k2 = (...words: string[]) =>
		check('K2', { actors: PARTIES, forums: FORUMS, memberships: seats(...words) });

	it('is met; on the executing level the plan stands for the housing side', () => {
		expect(k2('k-board', 'b-board', 'k-group', 'b-group', 'k-local', 'h-local').answer).toBe('met');
	});

	it('is met in part where on one level only the plan meets the municipality', () => {
		const result = k2('k-board', 'b-board', 'k-group', 'h-group', 'k-local', 'h-local');
		expect(result).toMatchObject({ answer: 'partly', words: { lackingLevels: 'tactical' } });
	});

	it('is not met where they never sit together', () => {
		const result = k2('k-board', 'h-board', 'b-group', 'h-group', 'k-local', 's-local');
		expect(result.answer).toBe('not-met');
	});

	it('is not met where the one forum that is known is one party’s', () => {
		expect(k2('k-board')).toMatchObject({
			answer: 'not-met',
			words: { lackingLevels: 'strategic', unknownLevels: 'tactical\nexecuting' }
		});
	});

	it('cannot tell without members, or with sectors of another taxonomy', () => {
		expect(k2()).toMatchObject({ answer: 'cannot-tell', reason: 'forum-levels' });
		const own = check('K2', {
			actors: people('k:red', 'b:blue'),
			forums: FORUMS,
			memberships: seats('k-board', 'b-board', 'k-group', 'b-group', 'k-local', 'b-local')
		});
		expect(own).toMatchObject({ answer: 'cannot-tell', reason: 'members' });
	});
});

describe('K15: a social body shares members with the others', () => {
	const forums = [
		{ id: 'social', level: 'strategic', scopes: ['social'] },
		{ id: 'physical', scopes: ['physical'] },
		{ id: 'schools', scopes: ['institutional'] }
	];
	const k15 = (...words: string[]) =>
		check('K15', { actors: people('a', 'b', 'c'), forums, memberships: seats(...words) });

	it('is met with a member in each', () => {
		expect(k15('a-social', 'b-social', 'a-physical', 'b-schools')).toMatchObject({
			answer: 'met',
			actors: ['a', 'b']
		});
	});

	it('is met where the body deals with all of it itself', () => {
		const joint = [{ id: 'joint', level: 'strategic', scopes: ['social', 'physical'] }];
		expect(check('K15', { forums: joint }).answer).toBe('met');
	});

	it('is met in part with one of the two', () => {
		expect(k15('a-social', 'a-physical', 'b-schools')).toMatchObject({
			answer: 'partly',
			words: { scopes: 'institutional' }
		});
	});

	it('is not met without a shared member, and not in another district', () => {
		expect(k15('a-social', 'b-physical', 'c-schools').answer).toBe('not-met');
		const apart = check('K15', {
			actors: people('a', 'b'),
			forums: [
				{ id: 'social', level: 'strategic', scopes: ['social'], districts: ['x'] },
				{ id: 'here', scopes: ['physical', 'institutional'], districts: ['x'] },
				{ id: 'there', scopes: ['physical', 'institutional'], districts: ['y'] }
			],
			memberships: seats('a-social', 'b-here', 'a-there')
		});
		expect(apart.answer).toBe('not-met');
	});

	it('cannot tell without scopes, or without members of the others', () => {
		expect(check('K15', { forums: FORUMS })).toMatchObject({ reason: 'scopes' });
		expect(k15('a-social')).toMatchObject({ answer: 'cannot-tell', reason: 'other-bodies' });
	});
});

describe('K16: homes in every district one decides over', () => {
	function k16(
		homes: readonly (readonly string[])[],
		organisations: readonly string[],
		level = 'strategic'
	) {
		const dataset = makeDataset({
			actors: [{ id: 'b', sector: 'boligorganisation', organisations }],
			forums: [{ id: 'board', level }],
			memberships: seats('b-board'),
			districts: ['x', 'y']
		});
		const districts = dataset.districts.map((district, i) => ({ ...district, homes: homes[i]! }));
		return checkOn({ ...dataset, districts }, 'K16');
	}

	it('is met with homes in all of them, however the name is written', () => {
		expect(k16([['Bo Vest'], ['bo  vest', 'Bo Øst']], ['Bo Vest']).answer).toBe('met');
	});

	it('is met where no housing organisation sits in it, and cannot tell while a member’s sector is open', () => {
		const parts = {
			forums: [{ id: 'board', level: 'strategic' }],
			memberships: seats('k-board'),
			districts: ['x', 'y']
		};
		expect(check('K16', { ...parts, actors: people('k:kommune') })).toMatchObject({
			answer: 'met',
			figures: { holding: 0, bodies: 1 }
		});
		expect(check('K16', { ...parts, actors: people('k') })).toMatchObject({
			answer: 'cannot-tell',
			reason: 'members'
		});
	});

	it('is met where no body covers all districts', () => {
		const forums = [{ id: 'board', level: 'strategic', districts: ['x'] }];
		expect(check('K16', { forums, districts: ['x', 'y'] }).answer).toBe('met');
	});

	it('is not met where one has none, and names the district', () => {
		expect(k16([['Bo Vest'], ['Bo Øst']], ['Bo Vest'])).toMatchObject({
			answer: 'not-met',
			districts: ['y'],
			words: { organisations: 'Bo Vest' }
		});
	});

	it('is met in part where another has them all', () => {
		const result = k16([['Bo Vest', 'Bo Øst'], ['Bo Øst']], ['Bo Vest', 'Bo Øst']);
		expect(result).toMatchObject({ answer: 'partly', figures: { holding: 1, lacking: 1 } });
	});

	it('cannot tell of an organisation that no district names, or without a deciding body', () => {
		expect(k16([['Bo Øst'], ['Bo Øst']], ['Bo Vest'])).toMatchObject({ reason: 'homes' });
		expect(k16([[], []], ['Bo Vest']).answer).toBe('cannot-tell');
		expect(k16([['Bo Vest'], ['Bo Vest']], ['Bo Vest'], 'executing')).toMatchObject({
			reason: 'forum-levels'
		});
	});
});

describe('K17: the load of meetings', () => {
	const five = ['1', '2', '3', '4', '5'];
	const forums = five.map((id) => ({ id }));
	const crowd = (size: number) => Array.from({ length: size }, (_, i) => `c${i}`);

	it('is met with four forums each', () => {
		const memberships = seats('a-1', 'a-2', 'a-3', 'a-4');
		expect(check('K17', { actors: people('a'), forums, memberships })).toMatchObject({
			answer: 'met',
			figures: { most: 4 }
		});
	});

	it('cannot tell while the members of most forums are not known', () => {
		const memberships = seats('a-1', 'a-2');
		expect(check('K17', { actors: people('a'), forums, memberships })).toMatchObject({
			answer: 'cannot-tell',
			reason: 'no-seats'
		});
		const enough = check('K17', { actors: people('a'), forums: forums.slice(0, 4), memberships });
		expect(enough).toMatchObject({ answer: 'met', figures: { unknown: 0 } });
	});

	it('counts only what is held at the same time', () => {
		const memberships = five.map((forum, i) => ({
			actor: 'a',
			forum,
			from: i < 3 ? '2018' : '2020',
			to: i < 3 ? '2019' : null
		}));
		expect(check('K17', { actors: people('a'), forums, memberships })).toMatchObject({
			answer: 'met',
			figures: { most: 3 }
		});
	});

	it.each([
		[20, 'partly'],
		[19, 'not-met']
	])('with one in five forums among %i is %s', (size, answer) => {
		const others = crowd(size - 1);
		const memberships = seats(...five.map((id) => `a-${id}`), ...others.map((id) => `${id}-1`));
		const result = check('K17', { actors: people('a', ...others), forums, memberships });
		expect(result).toMatchObject({ answer, actors: ['a'], figures: { over: 1, seated: size } });
	});

	it('cannot tell without members', () => {
		expect(check('K17', { actors: people('a'), forums })).toMatchObject({ reason: 'no-seats' });
	});
});
