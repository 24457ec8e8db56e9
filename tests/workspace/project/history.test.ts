import { describe, expect, test } from 'vitest';
import { plainTie, type Edit } from '../../../src/lib/model/edit';
import { History, type HistoryEntry } from '../../../src/lib/workspace/project/history';
import { openingState, type Change } from '../../../src/lib/workspace/project/project-state';
import { randomNumbers } from '../../export/random-dataset';
import { makeDataset } from '../../support/make-dataset';

const dataset = makeDataset({ actors: [{ id: 'a' }, { id: 'b' }] });
const edits: readonly Edit[] = [{ kind: 'add-tie', tie: plainTie('a', 'b') }];

function step(change: Change): HistoryEntry {
	return { kind: 'step', step: { name: { code: 'several', count: 1 }, change, atMs: 0 } };
}
const addTie = step({ kind: 'edits', edits });

describe('History', () => {
	test('a step, its undo and redo; a new step ends what was undone', () => {
		const history = new History(openingState(dataset));
		expect([history.undoStep, history.redoStep]).toEqual([null, null]);
		history.apply(addTie);
		expect(history.state.dataset.ties).toHaveLength(1);
		history.apply({ kind: 'undo' });
		expect(history.state.dataset).toBe(dataset);
		expect(history.redoStep).not.toBeNull();
		history.apply({ kind: 'redo' });
		expect(history.state.dataset.ties).toHaveLength(1);
		history.apply({ kind: 'undo' });
		history.apply(step({ kind: 'check-settings', settings: { minSectors: 3 } }));
		expect(history.redoStep).toBeNull();
		expect(history.state.checkSettings.minSectors).toBe(3);
		expect(history.state.dataset).toBe(dataset);
	});

	test('holding actors on the map is a step that leaves the data as they are', () => {
		const history = new History(openingState(dataset));
		history.apply(step({ kind: 'pins', pins: [{ actor: 'a', x: 3, y: 4 }] }));
		expect(history.state.pins).toEqual([{ actor: 'a', x: 3, y: 4 }]);
		expect(history.state.dataset).toBe(dataset);
		history.apply({ kind: 'undo' });
		expect(history.state.pins).toEqual([]);
	});

	test('the choices of the report are a step that leaves the data as they are', () => {
		const history = new History(openingState(dataset));
		history.apply(step({ kind: 'report', report: { title: 'Til bestyrelsen' } }));
		expect(history.state.report).toEqual({ title: 'Til bestyrelsen' });
		expect(history.state.dataset).toBe(dataset);
		history.apply({ kind: 'undo' });
		expect(history.state.report).toBeNull();
	});

	test('undo and redo with nothing to do change nothing', () => {
		const history = new History(openingState(dataset));
		history.apply({ kind: 'undo' });
		history.apply({ kind: 'redo' });
		expect([history.position, history.state.dataset]).toEqual([0, dataset]);
	});

	test('scenarios: saved, saved again in the same place, removed, undone', () => {
		const history = new History(openingState(dataset));
		for (const [id, name] of [
			['1', 'one'],
			['2', 'two'],
			['1', 'uno']
		] as const) {
			history.apply(step({ kind: 'save-scenario', scenario: { id, name, edits } }));
		}
		expect(history.state.scenarios.map(({ name }) => name)).toEqual(['uno', 'two']);
		history.apply(step({ kind: 'remove-scenario', id: '1' }));
		expect(history.state.scenarios.map(({ name }) => name)).toEqual(['two']);
		history.apply({ kind: 'undo' });
		expect(history.state.scenarios.map(({ name }) => name)).toEqual(['uno', 'two']);
	});

	test.each([11, 12, 13])('seed %i: at every position the state is that of its steps', (seed) => {
		const random = randomNumbers(seed);
		const history = new History(openingState(dataset));
		for (let round = 0; round < 1500; round++) {
			const drawn = random();
			history.apply(drawn < 0.6 ? addTie : { kind: drawn < 0.85 ? 'undo' : 'redo' });
			expect(history.state.dataset.ties).toHaveLength(history.position);
		}
		const { position } = history;
		for (let back = 0; back < position; back++) history.apply({ kind: 'undo' });
		expect(history.state.dataset).toBe(dataset);
		for (let on = 0; on < position; on++) history.apply({ kind: 'redo' });
		expect(history.state.dataset.ties).toHaveLength(position);
	});
});
