import { describe, expect, test } from 'vitest';
import { SCENARIO_KINDS } from '../../../src/lib/findings/scenario/scenario-steps';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { findThings } from '../../../src/lib/views/robustness/find-things';
import {
	editOf,
	FIELDS_OF,
	noteOf,
	optionsOf,
	type Choice
} from '../../../src/lib/views/robustness/pending-step';
import { mostRemovals } from '../../../src/lib/views/robustness/removals';
import { makeDataset, tiesOf } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: [...'abc'].map((id) => ({ id })),
	ties: tiesOf('a-b', 'c-a'),
	forums: [{ id: 'f' }, { id: 'g' }],
	memberships: [{ actor: 'a', forum: 'f' }]
});
const ALL: Choice = {
	actor: 'a',
	forum: 'f',
	initiative: 'i',
	first: 'a',
	second: 'b',
	into: 'g'
};

describe('editOf', () => {
	test.each(SCENARIO_KINDS)('%s is null until each of its fields is chosen', (kind) => {
		expect(editOf(kind, ALL)?.kind).toBe(kind);
		for (const field of FIELDS_OF[kind]) {
			const rest = Object.fromEntries(Object.entries(ALL).filter(([key]) => key !== field));
			expect(editOf(kind, rest)).toBeNull();
		}
	});

	test('a new tie is both sides’ word, a new seat a member’s', () => {
		expect(editOf('add-tie', ALL)).toMatchObject({ tie: { directed: false, reportedBy: 'both' } });
		expect(editOf('add-membership', ALL)).toMatchObject({ membership: { roles: ['member'] } });
	});
});

describe('what may be chosen', () => {
	const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

	test('for the end of a tie: who has one with the other', () => {
		expect(ids(optionsOf('remove-tie', 'first', {}, dataset))).toEqual(['a', 'b', 'c']);
		expect(ids(optionsOf('remove-tie', 'second', { first: 'b' }, dataset))).toEqual(['a']);
		expect(ids(optionsOf('remove-tie', 'second', { first: 'a' }, dataset))).toEqual(['b', 'c']);
		expect(ids(optionsOf('add-tie', 'second', { first: 'b' }, dataset))).toEqual(['a', 'b', 'c']);
	});

	test('is found by every word of its name, the beginning first', () => {
		const things = ['Følgegruppe Syd', 'Sydgruppen', 'Bestyrelse'].map((label) => ({
			id: label,
			label
		}));
		expect(ids(findThings(things, 'syd'))).toEqual(['Sydgruppen', 'Følgegruppe Syd']);
		expect(ids(findThings(things, 'syd følge'))).toEqual(['Følgegruppe Syd']);
		expect(findThings(things, '')).toBe(things);
	});
});

test('what one should know of a step', () => {
	const network = buildNetwork(dataset, DEFAULT_LENS);
	const note = (kind: (typeof SCENARIO_KINDS)[number], choice: Choice) =>
		noteOf(editOf(kind, choice)!, dataset, network);
	expect(note('add-tie', { first: 'b', second: 'a' })).toBe('already-tied');
	expect(note('add-tie', { first: 'b', second: 'c' })).toBeNull();
	expect(note('add-membership', { actor: 'a', forum: 'f' })).toBe('already-seated');
	expect(note('add-membership', { actor: 'a', forum: 'g' })).toBeNull();
	const nobody = buildNetwork(dataset, { ...DEFAULT_LENS, sectors: [] });
	expect(noteOf(editOf('remove-actor', ALL)!, dataset, nobody)).toBe('not-in-lens');
});

test('a slider leaves somebody, and goes no farther than twenty', () => {
	expect([0, 1, 2, 10, 500].map(mostRemovals)).toEqual([0, 0, 1, 9, 20]);
});
