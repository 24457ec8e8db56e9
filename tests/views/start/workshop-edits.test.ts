import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/lib/model/edit';
import { ActorNames, readLine } from '../../../src/lib/views/start/workshop/read-line';
import {
	influenceEdit,
	influenceOf,
	sectorEdit,
	shownTies,
	stepEdit,
	tieBetween,
	typedStep
} from '../../../src/lib/views/start/workshop/workshop-edits';
import { makeDataset } from '../../support/make-dataset';

const empty = makeDataset({ actors: [] });
const two = makeDataset({
	actors: [
		{ id: 'a1', label: 'Politi' },
		{ id: 'a3', label: 'Skolen' }
	],
	ties: [{ source: 'a1', target: 'a3' }]
});

function type(dataset: typeof empty, text: string) {
	const line = readLine(text, new ActorNames(dataset.actors));
	if (line.kind === 'actor') return typedStep(dataset, [line.actor], false);
	if (line.kind === 'ties') return typedStep(dataset, line.actors, true);
	throw new Error(line.kind);
}

describe('typedStep', () => {
	test('a new name is an actor with the first free id', () => {
		const step = type(two, 'Jobcenter');
		expect(step).toMatchObject({ actors: ['a2'], added: ['Jobcenter'], joined: [] });
		const { actors } = applyEdits(two, step.edits);
		expect(actors.at(-1)).toMatchObject({ id: 'a2', label: 'Jobcenter', sector: null });
	});

	test('a name that is there adds nothing', () => {
		expect(type(two, 'politi')).toMatchObject({ edits: [], actors: ['a1'], added: [] });
	});

	test('"A - B" adds who is new and joins them, as one step that names the tie', () => {
		const step = type(empty, 'Politi - Skolen');
		expect(step.name).toEqual({
			code: 'add-rows',
			table: 'ties',
			count: 1,
			label: 'Politi – Skolen'
		});
		const after = applyEdits(empty, step.edits);
		expect(after.actors.map(({ label }) => label)).toEqual(['Politi', 'Skolen']);
		expect(after.ties).toMatchObject([
			{ source: 'a1', target: 'a2', directed: false, reportedBy: 'both', step: null }
		]);
	});

	test('who is joined already is not joined again, in either order', () => {
		expect(type(two, 'Skolen - Politi')).toMatchObject({ edits: [], joined: [] });
	});

	test('a ring closes, each new name once', () => {
		const after = applyEdits(empty, type(empty, 'A - B - C - a').edits);
		expect(after.actors).toHaveLength(3);
		expect(after.ties).toHaveLength(3);
	});
});

test('the step of a tie is set on all rows that join the two', () => {
	const both = makeDataset({
		actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
		ties: [
			{ source: 'a', target: 'b' },
			{ source: 'b', target: 'c' },
			{ source: 'b', target: 'a' }
		]
	});
	const after = applyEdits(both, [stepEdit(both, 'a', 'b', 3)]);
	expect(after.ties.map(({ step }) => step)).toEqual([3, null, 3]);
	expect(tieBetween(after, 'a', 'b')).toBe(2);
	expect(tieBetween(after, 'a', 'c')).toBeNull();
	expect(shownTies(after).map(({ source, target }) => [source, target])).toEqual([
		['b', 'c'],
		['b', 'a']
	]);
});

test('a sector that the project does not have comes with the actor', () => {
	const after = applyEdits(two, [sectorEdit('a1', 'police')]);
	expect(after.actors[0]!.sector).toBe('police');
	expect(after.sectors).toMatchObject([{ id: 'police', kind: 'police' }]);
});

describe('influence', () => {
	test('is a column of the user’s own, set, changed and taken away', () => {
		const first = applyEdits(two, [influenceEdit(two, two.actors[0]!, 4, 'Indflydelse')]);
		expect(first.actors[0]!.attributes).toEqual(new Map([['Indflydelse', '4']]));
		expect(influenceOf(first.actors[0]!)).toBe(4);
		expect(influenceOf(first.actors[1]!)).toBeNull();
		const second = applyEdits(first, [influenceEdit(first, first.actors[1]!, 0, 'Influence')]);
		expect(second.actors[1]!.attributes).toEqual(new Map([['Indflydelse', '0']]));
		const third = applyEdits(second, [influenceEdit(second, second.actors[0]!, null, 'Influence')]);
		expect(third.actors[0]!.attributes.size).toBe(0);
	});

	test.each(['', '6', '2.5', 'stor'])('%j is no influence', (cell) => {
		const [actor] = makeDataset({
			actors: [{ id: 'a', attributes: new Map([['influence', cell]]) }]
		}).actors;
		expect(influenceOf(actor!)).toBeNull();
	});
});
