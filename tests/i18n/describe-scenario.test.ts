import { describe, expect, test } from 'vitest';
import { plainSeat, SCENARIO_KINDS } from '../../src/lib/findings/scenario/scenario-steps';
import {
	describeEditProblem,
	describeScenario,
	describeStep
} from '../../src/lib/i18n/describe-scenario';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { plainTie, type Edit } from '../../src/lib/model/edit';
import { makeDataset } from '../support/make-dataset';

const dataset = makeDataset({
	actors: [
		{ id: 'a', label: 'Anna' },
		{ id: 'b', label: 'Bo' }
	],
	forums: [
		{ id: 'f', label: 'Styregruppe' },
		{ id: 'g', label: 'Følgegruppe' }
	],
	initiatives: [{ id: 'i', label: 'Sommerskole' }]
});
const STEPS: readonly Edit[] = [
	{ kind: 'remove-actor', actor: 'a' },
	{ kind: 'remove-forum', forum: 'f' },
	{ kind: 'remove-initiative', initiative: 'i' },
	{ kind: 'add-membership', membership: plainSeat('a', 'f') },
	{ kind: 'merge-forums', forum: 'f', into: 'g' },
	{ kind: 'add-tie', tie: plainTie('a', 'b') },
	{ kind: 'remove-tie', actors: ['a', 'b'] }
];

describe.each(LANGUAGES)('a scenario in words (%s)', (language) => {
	const { scenarios } = messages(language).robustness;

	test('every kind of step names what it is about', () => {
		expect(STEPS.map(({ kind }) => kind)).toEqual([...SCENARIO_KINDS]);
		const texts = STEPS.map((edit) => describeStep(edit, dataset, language));
		expect(new Set(texts).size).toBe(texts.length);
		for (const text of texts) {
			expect(text).toMatch(/Anna|Styregruppe|Sommerskole/);
			expect(text).not.toMatch(/undefined/);
		}
	});

	test('is called after its first step and how many more there are, until it has a name', () => {
		expect(describeScenario([], dataset, language)).toBe(scenarios.fresh);
		const [first] = STEPS;
		const step = describeStep(first!, dataset, language);
		expect(describeScenario([first!], dataset, language)).toBe(step);
		expect(describeScenario(STEPS.slice(0, 3), dataset, language)).toBe(
			scenarios.withMore(step, 2)
		);
	});

	test('a change that is no step, and what the data no longer have, are told and not hidden', () => {
		expect(describeStep({ kind: 'remove-rows', table: 'ties', rows: [0] }, dataset, language)).toBe(
			scenarios.otherStep
		);
		expect(describeStep({ kind: 'remove-actor', actor: 'gone' }, dataset, language)).toContain(
			'gone'
		);
		expect(describeEditProblem({ code: 'self-tie', id: 'a' }, language)).toMatch(/\.$/);
	});
});
