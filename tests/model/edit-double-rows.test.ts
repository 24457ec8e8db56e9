import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/lib/model/edit';
import { doubleEdits, doublesOf, mergeDoubles } from '../../src/lib/model/edit-double-rows';
import type { Dataset, Tie } from '../../src/lib/model/dataset';
import { makeDataset } from '../support/make-dataset';

const actors = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const attributes = (...entries: [string, string][]) => new Map(entries);
const project = makeDataset({
	actors,
	ties: [
		{
			source: 'a',
			target: 'b',
			weight: 2,
			step: 1,
			kind: 'sparring',
			from: '2019',
			to: '2020',
			sourcePassage: 's. 1',
			reportedBy: 'a',
			attributes: attributes(['note', 'x'], ['sted', 'Nord'])
		},
		{ source: 'b', target: 'c' },
		{
			source: 'b',
			target: 'a',
			weight: 3,
			step: 2,
			from: '2018-03',
			to: '2020-06',
			sourcePassage: 's. 2',
			reportedBy: 'b',
			attributes: attributes(['note', 'y'])
		}
	],
	forums: [{ id: 'f' }, { id: 'g' }],
	memberships: [
		{ actor: 'a', forum: 'f', roles: ['chair'], from: '2019', source: 'referat' },
		{ actor: 'a', forum: 'g' },
		{ actor: 'a', forum: 'f', roles: ['member'], from: '2017', to: '2018' }
	],
	initiatives: [{ id: 'i' }],
	participations: [
		{ actor: 'a', initiative: 'i', roles: ['lead'] },
		{ actor: 'a', initiative: 'i', roles: ['lead', 'funder'], source: 'plan' }
	]
});

describe('rows that join the same two', () => {
	test('are found whichever end is named first', () => {
		expect(doublesOf(project, 'ties', 2)).toEqual([0, 2]);
		expect(doublesOf(project, 'memberships', 1)).toEqual([1]);
		expect(doublesOf(project, 'ties', 99)).toEqual([]);
	});

	test('other rows do not become one', () => {
		expect(mergeDoubles(project, 'ties', [0, 1])).toBeNull();
		expect(mergeDoubles(project, 'ties', [0])).toBeNull();
		expect(mergeDoubles(project, 'ties', [0, 0])).toBeNull();
		expect(mergeDoubles(project, 'ties', [0, 9])).toBeNull();
		expect(mergeDoubles(project, 'memberships', [0, 1])).toBeNull();
	});

	test('ties: strengths are added, sources stand together, the period is the longer one', () => {
		const { merged, fields } = mergeDoubles(project, 'ties', [2, 0])!;
		expect(merged).toMatchObject({
			source: 'a',
			target: 'b',
			weight: 5,
			step: 2,
			kind: 'sparring',
			directed: false,
			reportedBy: 'both',
			from: '2018-03',
			to: '2020',
			sourcePassage: 's. 1; s. 2'
		});
		expect([...merged.attributes]).toEqual([
			['note', 'x; y'],
			['sted', 'Nord']
		]);
		expect(fields.map(({ field, heading }) => heading ?? field)).toEqual([
			'step',
			'weight',
			'directed',
			'reportedBy',
			'from',
			'to',
			'sourcePassage',
			'note'
		]);
	});

	test('where they differ, one of them can be chosen', () => {
		const choices = new Map([
			['weight', 1],
			['attributes note', 0],
			['from', 0]
		]);
		const { merged } = mergeDoubles(project, 'ties', [0, 2], choices)!;
		expect(merged).toMatchObject({ weight: 3, from: '2019' });
		expect(merged.attributes.get('note')).toBe('x');
	});

	test('memberships and participations: all roles; open at an end where one of them is', () => {
		expect(mergeDoubles(project, 'memberships', [0, 2])?.merged).toMatchObject({
			roles: ['chair', 'member'],
			from: '2017',
			to: null,
			source: 'referat'
		});
		expect(mergeDoubles(project, 'participations', [0, 1])?.merged).toMatchObject({
			roles: ['lead', 'funder'],
			source: 'plan'
		});
	});

	test('what none of them knows stays unknown, and the same said twice is no conflict', () => {
		const plain: Dataset = { ...project, ties: [project.ties[1]!, { ...project.ties[1]! }] };
		const { merged, fields } = mergeDoubles(plain, 'ties', [0, 1])!;
		expect(merged).toMatchObject({ weight: null, step: null, kind: null, directed: null });
		expect(fields).toEqual([]);
	});

	test.each([
		[[true, null], true],
		[[true, false], false],
		[[null, null], null]
	])('directions %j are together %s', (directed, expected) => {
		const tie = project.ties[1]!;
		const ties = directed.map((one): Tie => ({ ...tie, directed: one }));
		expect(mergeDoubles({ ...project, ties }, 'ties', [0, 1])?.merged).toMatchObject({
			directed: expected
		});
	});

	test('the edits leave one row in the place of the first', () => {
		const edits = doubleEdits(mergeDoubles(project, 'ties', [0, 2])!);
		const after = applyEdits(project, edits);
		expect(after.ties.map(({ source, target }) => source + target)).toEqual(['ab', 'bc']);
		expect(after.memberships).toBe(project.memberships);
	});
});
