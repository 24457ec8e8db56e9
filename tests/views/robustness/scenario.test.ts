import { describe, expect, test } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import {
	chainExamples,
	choiceProblem,
	editOf,
	lensOf,
	mostRemovals,
	NO_CHOICE
} from '../../../src/lib/views/robustness/scenario';
import { loadExample } from '../../support/load-example';
import { makeDataset, tiesOf } from '../../support/make-dataset';

const slagelse = await loadExample('slagelse');

describe('editOf', () => {
	test('is null until everything is chosen', () => {
		expect(editOf(NO_CHOICE)).toBeNull();
		expect(editOf({ ...NO_CHOICE, kind: 'forum' })).toBeNull();
		expect(editOf({ ...NO_CHOICE, kind: 'tie', first: 'a' })).toBeNull();
	});

	test('is the edit of what is chosen, whatever else was chosen before', () => {
		const all = { ...NO_CHOICE, actor: 'a', forum: 'f', first: 'a', second: 'b' };
		expect(editOf({ ...all, kind: 'actor' })).toEqual({ kind: 'remove-actor', actor: 'a' });
		expect(editOf({ ...all, kind: 'forum' })).toEqual({ kind: 'remove-forum', forum: 'f' });
		expect(editOf({ ...all, kind: 'tie' })).toMatchObject({
			kind: 'add-tie',
			tie: { source: 'a', target: 'b', directed: false, reportedBy: 'both' }
		});
	});

	test('one and the same actor twice is a problem with a name', () => {
		const twice = { ...NO_CHOICE, kind: 'tie' as const, first: 'a', second: 'a' };
		expect(choiceProblem(makeDataset({ actors: [{ id: 'a' }] }), twice)?.code).toBe('self-tie');
		expect(choiceProblem(makeDataset({ actors: [] }), NO_CHOICE)).toBeNull();
	});
});

describe('lensOf', () => {
	const forum = { ...NO_CHOICE, kind: 'forum' as const };
	const meetings = makeDataset({ actors: [{ id: 'a' }] });

	test('shared meetings count where a forum closes', () => {
		expect(lensOf(forum, DEFAULT_LENS, slagelse).layers).toEqual(['ties', 'forums']);
		const alone = { ...forum, forumLayers: 'forums' as const };
		expect(lensOf(alone, DEFAULT_LENS, slagelse).layers).toEqual(['forums']);
		expect(lensOf(forum, DEFAULT_LENS, meetings).layers).toEqual(['forums']);
	});

	test('reported ties count where one is made; an actor is seen as on the screen', () => {
		const lens = { ...DEFAULT_LENS, layers: ['forums' as const] };
		expect(lensOf({ ...NO_CHOICE, kind: 'tie' }, lens, slagelse).layers).toEqual([
			'ties',
			'forums'
		]);
		expect(lensOf(NO_CHOICE, lens, slagelse)).toBe(lens);
	});
});

describe('chainExamples', () => {
	test('the coordination group of Slagelse comes first', () => {
		expect(chainExamples(slagelse)).toEqual(['koordinationsgruppe', 'kompetencecenter']);
	});

	test('needs a forum above, one below, and members', () => {
		const dataset = makeDataset({
			actors: [{ id: 'a' }],
			ties: tiesOf(),
			forums: [
				{ id: 'low', parent: 'empty' },
				{ id: 'empty', parent: 'middle' },
				{ id: 'middle', parent: 'top' },
				{ id: 'top' }
			],
			memberships: ['low', 'middle', 'top'].map((forum) => ({ actor: 'a', forum }))
		});
		expect(chainExamples(dataset)).toEqual(['middle']);
	});
});

test('someone is always left', () => {
	expect([0, 1, 2, 21, 500].map(mostRemovals)).toEqual([0, 0, 1, 20, 20]);
});
