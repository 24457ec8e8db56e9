import { describe, expect, test } from 'vitest';
import {
	isScenarioEdit,
	plainSeat,
	scenarioSteps
} from '../../../src/lib/findings/scenario/scenario-steps';
import { plainTie, type Edit } from '../../../src/lib/model/edit';
import { makeDataset, tiesOf } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
	ties: tiesOf('a-b'),
	forums: [{ id: 'f' }]
});
const leave: Edit = { kind: 'remove-actor', actor: 'a' };
const tie: Edit = { kind: 'add-tie', tie: plainTie('a', 'c') };

describe('scenarioSteps', () => {
	test('each step meets what the ones before it have left', () => {
		const steps = scenarioSteps(dataset, [tie, leave]);
		expect(steps.map(({ problem }) => problem)).toEqual([null, null]);
		expect(steps[0]!.dataset).toBe(dataset);
		expect(steps[1]!.dataset.ties).toHaveLength(2);
	});

	test('a step that names what an earlier one took away has a problem, and the next goes on', () => {
		const seat: Edit = { kind: 'add-membership', membership: plainSeat('c', 'f') };
		const steps = scenarioSteps(dataset, [leave, tie, seat]);
		expect(steps.map(({ problem }) => problem?.code ?? null)).toEqual([
			null,
			'unknown-actor',
			null
		]);
		expect(steps[2]!.dataset).toBe(steps[1]!.dataset);
	});

	test('none for no edits', () => expect(scenarioSteps(dataset, [])).toEqual([]));
});

test('a correction of the data is not a step one tries', () => {
	expect(isScenarioEdit(leave)).toBe(true);
	expect(isScenarioEdit({ kind: 'remove-rows', table: 'ties', rows: [0] })).toBe(false);
});
