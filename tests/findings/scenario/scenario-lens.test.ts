import { describe, expect, test } from 'vitest';
import { isAboutForums, scenarioLens } from '../../../src/lib/findings/scenario/scenario-lens';
import { plainSeat } from '../../../src/lib/findings/scenario/scenario-steps';
import { plainTie, type Edit } from '../../../src/lib/model/edit';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/model/lens';
import { makeDataset, tiesOf } from '../../support/make-dataset';

const reported = makeDataset({ actors: [{ id: 'a' }, { id: 'b' }], ties: tiesOf('a-b') });
const meetings = makeDataset({ actors: [{ id: 'a' }] });
const close: Edit = { kind: 'remove-forum', forum: 'f' };
const seat: Edit = { kind: 'add-membership', membership: plainSeat('a', 'f') };
const merge: Edit = { kind: 'merge-forums', forum: 'f', into: 'g' };
const tie: Edit = { kind: 'add-tie', tie: plainTie('a', 'b') };
const end: Edit = { kind: 'remove-initiative', initiative: 'i' };
const leave: Edit = { kind: 'remove-actor', actor: 'a' };

describe('scenarioLens', () => {
	test.each([[close], [seat], [merge]])(
		'shared meetings count where a forum changes (%j)',
		(edit) => {
			expect(scenarioLens([edit], DEFAULT_LENS, reported).layers).toEqual(['ties', 'forums']);
			expect(scenarioLens([edit], DEFAULT_LENS, reported, 'forums').layers).toEqual(['forums']);
			expect(scenarioLens([edit], DEFAULT_LENS, meetings).layers).toEqual(['forums']);
		}
	);

	test('reported ties count where one is made or ended, shared initiatives where one stops', () => {
		const forums: Lens = { ...DEFAULT_LENS, layers: ['forums'] };
		expect(scenarioLens([tie], forums, reported).layers).toEqual(['ties', 'forums']);
		expect(scenarioLens([end], DEFAULT_LENS, reported).layers).toEqual(['ties', 'initiatives']);
	});

	test('steps of several kinds count together, and meetings alone is then no choice', () => {
		const both = [close, tie, leave];
		expect(scenarioLens(both, DEFAULT_LENS, reported, 'forums').layers).toEqual(['ties', 'forums']);
		expect(isAboutForums(both)).toBe(false);
		expect(isAboutForums([close, leave])).toBe(true);
		expect(isAboutForums([leave])).toBe(false);
	});

	test('an actor who leaves, and no change at all, are seen as on the screen', () => {
		expect(scenarioLens([leave], DEFAULT_LENS, reported)).toBe(DEFAULT_LENS);
		expect(scenarioLens([], DEFAULT_LENS, reported)).toBe(DEFAULT_LENS);
	});
});
