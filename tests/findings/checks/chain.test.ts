/** K12, K13, K14, K19 on the smallest data for each answer. */
import { describe, expect, it } from 'vitest';
import { tiesOf } from '../../support/make-dataset';
import { check, FORUMS, people, seats } from './run-check';

const ACTORS = people('a', 'b', 'c', 'd');

describe('K12: two in each link', () => {
	const k12 = (...words: string[]) =>
		check('K12', { actors: ACTORS, forums: FORUMS, memberships: seats(...words) });

	it('is met', () => {
		const result = k12('a-board', 'b-board', 'a-group', 'b-group', 'a-local', 'b-local');
		expect(result).toMatchObject({ answer: 'met', figures: { links: 2 } });
	});

	it('is met in part, and names the one who is alone in a link', () => {
		const result = k12('a-board', 'b-board', 'a-group', 'b-group', 'a-local', 'c-local');
		expect(result).toMatchObject({ answer: 'partly', actors: ['a'], forums: ['group', 'local'] });
	});

	it('is not met with one or nobody in each', () => {
		const result = k12('a-board', 'a-group', 'b-local');
		expect(result).toMatchObject({ answer: 'not-met', figures: { lacking: 2, empty: 1 } });
		expect(result.words).toEqual({ emptyLinks: 'group\nlocal' });
	});

	it('says how many links are not known, and cannot tell of none', () => {
		expect(k12('a-board', 'a-group')).toMatchObject({ answer: 'not-met', figures: { unknown: 1 } });
		expect(k12('a-board')).toMatchObject({ answer: 'cannot-tell', reason: 'chain' });
		expect(check('K12', {})).toMatchObject({ answer: 'cannot-tell', reason: 'chain' });
	});
});

describe('K13: nobody holds most of the chain', () => {
	const k13 = (...words: string[]) =>
		check('K13', { actors: ACTORS, forums: FORUMS, memberships: seats(...words) });

	it('is met when two share it', () => {
		expect(k13('a-board', 'a-group', 'b-group', 'b-local').answer).toBe('met');
	});

	it('is met in part when one is everywhere, but never alone', () => {
		const result = k13('a-board', 'a-group', 'a-local', 'b-board', 'b-group', 'c-group', 'c-local');
		expect(result).toMatchObject({
			answer: 'partly',
			actors: ['a'],
			figures: { carried: 2, alone: 0 }
		});
	});

	it('is not met when one is the only link', () => {
		const result = k13('a-board', 'a-group', 'a-local');
		expect(result).toMatchObject({ answer: 'not-met', actors: ['a'], figures: { alone: 2 } });
	});

	it('cannot tell of a single joint', () => {
		expect(k13('a-board', 'a-group')).toMatchObject({
			answer: 'cannot-tell',
			reason: 'one-joint'
		});
		expect(k13('a-board')).toMatchObject({ reason: 'chain' });
	});
});

describe('K14: ties between levels run both ways', () => {
	const actors = people('s::strategic', 't::tactical', 'e::executing');
	const k14 = (...words: string[]) =>
		check('K14', {
			actors,
			ties: tiesOf(...words).map((tie) => ({ ...tie, directed: true }))
		});

	it('is met', () => {
		expect(k14('s-t', 't-s', 't-e', 'e-t')).toMatchObject({
			answer: 'met',
			figures: { up: 2, down: 2 }
		});
	});

	it('is met by a tie that holds both ways', () => {
		const ties = tiesOf('s-t', 't-e').map((tie) => ({ ...tie, directed: false }));
		expect(check('K14', { actors, ties }).answer).toBe('met');
	});

	it('is met in part where one joint only runs down', () => {
		expect(k14('s-t', 't-s', 't-e')).toMatchObject({
			answer: 'partly',
			words: { upper: 'tactical', lower: 'executing' },
			figures: { up: 0, down: 1 }
		});
	});

	it('is not met where all runs down', () => {
		expect(k14('s-t', 't-e').answer).toBe('not-met');
	});

	it('does not take a row that says no way for one way', () => {
		const told = tiesOf('s-t', 't-e').map((tie) => ({ ...tie, directed: false }));
		const more = check('K14', { actors, ties: [...told, ...tiesOf('t-e', 't-e', 't-e')] });
		expect(more).toMatchObject({ answer: 'cannot-tell' });
		const fewer = check('K14', { actors, ties: [...told, ...tiesOf('t-e')] });
		expect(fewer).toMatchObject({ answer: 'met', figures: { up: 2, down: 2 } });
	});

	it('cannot tell without ties, levels, or directions', () => {
		expect(k14()).toMatchObject({ reason: 'ties' });
		expect(check('K14', { actors, ties: tiesOf('s-t') })).toMatchObject({ reason: 'direction' });
		const ties = tiesOf('a-b').map((tie) => ({ ...tie, directed: true }));
		expect(check('K14', { actors: ACTORS, ties })).toMatchObject({ reason: 'actor-levels' });
	});
});

describe('K19: the way from executing to strategic', () => {
	const actors = people('s::strategic', 't', 'u', 'e::executing', 'f::executing', 'g::executing');
	const k19 = (...ties: string[]) => check('K19', { actors, ties: tiesOf(...ties) });

	it('is met within two steps; those without ties are not counted', () => {
		expect(k19('s-t', 't-e', 's-f')).toMatchObject({
			answer: 'met',
			figures: { executing: 2, within: 2, withoutTies: 1 }
		});
	});

	it('is met in part where half of them are near, and names the others', () => {
		expect(k19('s-e', 's-t', 't-u', 'u-f')).toMatchObject({ answer: 'partly', actors: ['f'] });
	});

	it('is not met where most have no way', () => {
		expect(k19('s-e', 'f-g').answer).toBe('not-met');
	});

	it('cannot tell where it hangs on somebody of unknown level', () => {
		expect(k19('s-t', 'u-e', 'u-f', 's-g')).toMatchObject({
			answer: 'cannot-tell',
			reason: 'actor-levels'
		});
		expect(k19('s-e', 's-f', 'u-g')).toMatchObject({
			answer: 'partly',
			figures: { within: 2, far: 0, unknown: 1 }
		});
	});

	it('cannot tell without ties or without one of the levels', () => {
		expect(k19()).toMatchObject({ reason: 'ties' });
		const levelless = check('K19', { actors: ACTORS, ties: tiesOf('a-b') });
		expect(levelless).toMatchObject({ answer: 'cannot-tell', reason: 'actor-levels' });
	});
});
