import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/lib/findings/analyse';
import {
	chainForums,
	scenarioExamples
} from '../../../src/lib/findings/scenario/scenario-examples';
import { scenarioSteps } from '../../../src/lib/findings/scenario/scenario-steps';
import { describeExample } from '../../../src/lib/i18n/describe-scenario';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import type { Dataset } from '../../../src/lib/model/dataset';
import { openingLens } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { loadExample } from '../../support/load-example';
import { makeDataset, tiesOf } from '../../support/make-dataset';

function examplesOf(dataset: Dataset) {
	const lens = openingLens(dataset);
	return scenarioExamples(dataset, buildNetwork(dataset, lens), analyse(dataset, lens).findings);
}

const slagelse = await loadExample('slagelse');

describe('the examples of Slagelse', () => {
	const examples = examplesOf(slagelse);

	test('closing the coordination group is the first; each other kind follows', () => {
		expect(examples.map(({ kind }) => kind)).toEqual([
			'close',
			'close',
			'carrier',
			'seat',
			'merge',
			'join'
		]);
		expect(examples[0]!.edits).toEqual([{ kind: 'remove-forum', forum: 'koordinationsgruppe' }]);
	});

	test('the carrier of the chain leaves', () => {
		expect(examples[2]!.edits).toEqual([{ kind: 'remove-actor', actor: 'leder-kompetencecenter' }]);
	});

	test('the board gets business and associations, each by the one with most partners', () => {
		expect(examples[3]!.forums).toEqual(['bestyrelse']);
		expect(examples[3]!.actors).toEqual(expect.arrayContaining(['dgi', 'virksomheder']));
		const sectors = examples[3]!.actors.map(
			(id) => slagelse.actors.find((actor) => actor.id === id)!.sector
		);
		expect(new Set(sectors).size).toBe(sectors.length);
	});

	test('the staff forum goes into the centre whose members all sit in it, and the chain stays', () => {
		expect(examples[4]!.edits).toEqual([
			{ kind: 'merge-forums', forum: 'medarbejderforum', into: 'kompetencecenter' }
		]);
	});

	test('the leads of the two sports efforts begin to work together', () => {
		const [edit] = examples[5]!.edits;
		expect(edit).toMatchObject({
			kind: 'add-tie',
			tie: { source: 'boligsocialt-team', target: 'vaerestedet' }
		});
	});
});

test.each(['slagelse', 'eksempelby', 'southern-women'])(
	'every example of %s can be made, and has a name in each language',
	async (name) => {
		const dataset = await loadExample(name);
		for (const example of examplesOf(dataset)) {
			const steps = scenarioSteps(dataset, example.edits);
			expect(steps.length).toBeGreaterThan(0);
			expect(steps.map(({ problem }) => problem)).toEqual(steps.map(() => null));
			for (const language of LANGUAGES) {
				expect(describeExample(example, dataset, language)).not.toMatch(/undefined/);
			}
		}
	}
);

describe('honest edges', () => {
	test('no data, no forums: no examples', () => {
		expect(examplesOf(makeDataset({ actors: [] }))).toEqual([]);
		expect(
			examplesOf(makeDataset({ actors: [{ id: 'a' }, { id: 'b' }], ties: tiesOf('a-b') }))
		).toEqual([]);
	});

	test('a forum to close has one above, one below, and members', () => {
		const dataset = makeDataset({
			actors: [{ id: 'a' }],
			forums: [
				{ id: 'low', parent: 'empty' },
				{ id: 'empty', parent: 'middle' },
				{ id: 'middle', parent: 'top' },
				{ id: 'top' }
			],
			memberships: ['low', 'middle', 'top'].map((forum) => ({ actor: 'a', forum }))
		});
		expect(chainForums(dataset)).toEqual(['middle']);
	});

	test('two forums that share too few are not the same people', () => {
		const seats = (forum: string, members: string) =>
			[...members].map((actor) => ({ actor, forum }));
		const make = (first: string, second: string) =>
			makeDataset({
				actors: [...'abcdefg'].map((id) => ({ id })),
				forums: [{ id: 'f' }, { id: 'g' }],
				memberships: [...seats('f', first), ...seats('g', second)]
			});
		expect(examplesOf(make('ab', 'ab'))).toEqual([]);
		expect(examplesOf(make('abcd', 'abef'))).toEqual([]);
		expect(examplesOf(make('abcd', 'abce')).map(({ kind }) => kind)).toEqual(['merge']);
	});
});
