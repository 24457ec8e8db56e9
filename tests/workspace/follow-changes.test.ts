import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/lib/model/edit';
import { applyEdits } from '../../src/lib/model/edit';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import {
	followLens,
	followSelection,
	NO_RENAMES,
	renamesOf
} from '../../src/lib/workspace/follow-changes';
import type { Step } from '../../src/lib/workspace/project/project-state';
import { makeDataset } from '../support/make-dataset';

const dataset = makeDataset({
	actors: [
		{ id: 'a', sector: 'police', level: 'tactical', districts: ['north'] },
		{ id: 'b', sector: 'school' },
		{ id: 'c' }
	]
});

function stepOf(...edits: Edit[]): Step {
	return { name: { code: 'several', count: 1 }, change: { kind: 'edits', edits }, atMs: 0 };
}

describe('what stays selected', () => {
	test('who is gone is not; the list is the same object when nobody is', () => {
		const selection = ['a', 'b'];
		expect(followSelection(selection, dataset, NO_RENAMES)).toBe(selection);
		const without = applyEdits(dataset, [{ kind: 'remove-actor', actor: 'a' }]);
		expect(followSelection(selection, without, NO_RENAMES)).toEqual(['b']);
	});

	test('who has another id is followed, there and back', () => {
		const step = stepOf(
			{ kind: 'rename-id', table: 'actors', from: 'a', to: 'x' },
			{ kind: 'rename-id', table: 'actors', from: 'x', to: 'y' }
		);
		const after = makeDataset({ actors: [{ id: 'y' }, { id: 'b' }] });
		const there = renamesOf({ kind: 'step', step }, null, null);
		expect(followSelection(['a', 'b'], after, there)).toEqual(['y', 'b']);
		const back = renamesOf({ kind: 'undo' }, step, null);
		expect(followSelection(['y', 'b'], dataset, back)).toEqual(['a', 'b']);
		const again = renamesOf({ kind: 'redo' }, null, step);
		expect(followSelection(['a'], after, again)).toEqual(['y']);
	});

	test('a merged actor goes on as the one it became, once', () => {
		const step = stepOf({ kind: 'merge-actors', actor: 'a', into: 'b' });
		const after = makeDataset({ actors: [{ id: 'b' }, { id: 'c' }] });
		const renames = renamesOf({ kind: 'step', step }, null, null);
		expect(followSelection(['a', 'b', 'c'], after, renames)).toEqual(['b', 'c']);
	});
});

describe('what stays of the lens', () => {
	test('parts that are gone fall away; a list that loses all of them is none', () => {
		const lens = { ...DEFAULT_LENS, sectors: ['police', 'school'], levels: ['tactical'] };
		expect(followLens(lens, dataset, NO_RENAMES)).toBe(lens);
		const smaller = makeDataset({ actors: [{ id: 'b', sector: 'school' }] });
		expect(followLens(lens, smaller, NO_RENAMES)).toEqual({
			...DEFAULT_LENS,
			sectors: ['school'],
			levels: null
		});
	});

	test('a list that was empty stays empty', () => {
		const lens = { ...DEFAULT_LENS, districts: [] };
		expect(followLens(lens, makeDataset({ actors: [{ id: 'b' }] }), NO_RENAMES)).toBe(lens);
	});

	test('a renamed sector is followed', () => {
		const edit: Edit = { kind: 'rename-id', table: 'sectors', from: 'police', to: 'politi' };
		const renames = renamesOf({ kind: 'step', step: stepOf(edit) }, null, null);
		const lens = { ...DEFAULT_LENS, sectors: ['police'] };
		expect(followLens(lens, applyEdits(dataset, [edit]), renames).sectors).toEqual(['politi']);
	});
});
