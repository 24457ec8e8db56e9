import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/lib/model/edit';
import { History, type HistoryEntry } from '../../../src/lib/workspace/project/history';
import {
	canBeMade,
	netSteps,
	rebased,
	wholeHistory
} from '../../../src/lib/workspace/project/journal';
import { openingState, type Step } from '../../../src/lib/workspace/project/project-state';
import { makeDataset } from '../../support/make-dataset';

const base = openingState(makeDataset({ actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }));

function step(edit: Edit, label = 'x'): Step {
	const name = { code: 'remove-scenario', label } as const;
	return { name, change: { kind: 'edits', edits: [edit] }, atMs: 0 };
}
const removal = (id: string) => step({ kind: 'remove-actor', actor: id }, id);
const made = (one: Step): HistoryEntry => ({ kind: 'step', step: one });
const idsOf = ({ state }: History) => state.dataset.actors.map(({ id }) => id);

describe('entries of a history', () => {
	test('come to the steps that hold; a new step takes the place of those undone', () => {
		const entries = [made(removal('a')), made(removal('b')), { kind: 'undo' } as const];
		expect(netSteps(entries).map(({ name }) => name)).toEqual([removal('a').name]);
		expect(netSteps([...entries, { kind: 'redo' }]).length).toBe(2);
		const replaced = netSteps([...entries, made(removal('c'))]);
		expect(replaced.map(({ name }) => name)).toEqual([removal('a').name, removal('c').name]);
		expect(netSteps([{ kind: 'undo' }, { kind: 'redo' }])).toEqual([]);
	});

	test('written out whole, they give the same history, undone steps included', () => {
		const history = new History(base);
		for (const entry of [made(removal('a')), made(removal('b'))]) history.apply(entry);
		history.apply({ kind: 'undo' });
		const again = new History(base);
		for (const entry of wholeHistory(history)) again.apply(entry);
		expect(idsOf(again)).toEqual(['b', 'c']);
		expect(again.redoStep?.name).toEqual(removal('b').name);
	});
});

describe('two windows', () => {
	test('a step that names what is gone can no longer be made', () => {
		const history = new History(base);
		history.apply(made(removal('a')));
		expect(canBeMade(history.state, removal('a'))).toBe(false);
		expect(canBeMade(history.state, removal('b'))).toBe(true);
	});

	test('what still fits goes on top of what was written, what does not is named', () => {
		const pending = [made(removal('a')), made(removal('c'))];
		const { history, kept, lost } = rebased(base, [made(removal('a'))], pending);
		expect(idsOf(history)).toEqual(['b']);
		expect(kept).toEqual([made(removal('c'))]);
		expect(lost).toEqual([removal('a').name]);
	});

	test('an entry that cannot be read is passed over', () => {
		const { history } = rebased(base, [{ kind: 'nonsense' }, made(removal('b'))], []);
		expect(idsOf(history)).toEqual(['a', 'c']);
	});
});
