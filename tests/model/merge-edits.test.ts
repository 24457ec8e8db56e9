import { describe, expect, test } from 'vitest';
import { applyEdits, problemOf } from '../../src/lib/model/edit';
import { MERGE_KINDS, mergeEdits } from '../../src/lib/model/merge-edits';
import { makeDataset } from '../support/make-dataset';

const dataset = makeDataset({
	actors: [
		{ id: 'a', sector: 'police', districts: ['Syd', 'S'], organisations: ['FOB', 'FOB A/S'] },
		{ id: 'b', sector: 'politi', districts: ['S'], organisations: ['FOB A/S'] }
	],
	forums: [
		{ id: 'f', districts: ['S'] },
		{ id: 'g', parent: 'f' }
	],
	memberships: [{ actor: 'a', forum: 'f' }],
	initiatives: [
		{ id: 'i', themes: ['job'], districts: ['S'], source: 'x' },
		{ id: 'j', themes: ['fritid', 'job'], districts: ['Syd'] }
	],
	participations: [
		{ actor: 'a', initiative: 'i', roles: ['lead'] },
		{ actor: 'b', initiative: 'i', roles: ['partner'] },
		{ actor: 'a', initiative: 'j', roles: ['funder'] }
	]
});

describe('merging', () => {
	test('a sector: the actors go over and the row is gone', () => {
		const merged = applyEdits(dataset, mergeEdits(dataset, 'sectors', 'politi', 'police'));
		expect(merged.actors.map(({ sector }) => sector)).toEqual(['police', 'police']);
		expect(merged.sectors.map(({ id }) => id)).toEqual(['police']);
	});

	test('a district: named once in each row that names either', () => {
		const merged = applyEdits(dataset, mergeEdits(dataset, 'districts', 'S', 'Syd'));
		expect(merged.actors.map(({ districts }) => districts)).toEqual([['Syd'], ['Syd']]);
		expect(merged.forums[0]!.districts).toEqual(['Syd']);
		expect(merged.initiatives.map(({ districts }) => districts)).toEqual([['Syd'], ['Syd']]);
		expect(merged.districts.map(({ id }) => id)).toEqual(['Syd']);
	});

	test('an organisation, by its name', () => {
		const merged = applyEdits(dataset, mergeEdits(dataset, 'organisations', 'FOB A/S', 'FOB'));
		expect(merged.actors.map(({ organisations }) => organisations)).toEqual([['FOB'], ['FOB']]);
	});

	test('an initiative: themes together, who takes part in both has all roles', () => {
		const edits = mergeEdits(dataset, 'initiatives', 'i', 'j');
		const merged = applyEdits(dataset, edits);
		expect(merged.initiatives).toHaveLength(1);
		expect(merged.initiatives[0]).toMatchObject({
			id: 'j',
			themes: ['fritid', 'job'],
			districts: ['Syd', 'S'],
			source: 'x'
		});
		expect(
			merged.participations.map(({ actor, initiative, roles }) => [actor, initiative, roles])
		).toEqual([
			['b', 'j', ['partner']],
			['a', 'j', ['funder', 'lead']]
		]);
	});

	test('each kind is made of edits that can be made, one after the other', () => {
		const pairs = {
			actors: ['a', 'b'],
			forums: ['g', 'f'],
			initiatives: ['i', 'j'],
			sectors: ['police', 'politi'],
			districts: ['Syd', 'S'],
			organisations: ['FOB', 'FOB A/S']
		} as const;
		for (const kind of MERGE_KINDS) {
			let present = dataset;
			for (const edit of mergeEdits(dataset, kind, pairs[kind][0], pairs[kind][1])) {
				expect({ kind, problem: problemOf(present, edit) }).toEqual({ kind, problem: null });
				present = applyEdits(present, [edit]);
			}
			expect(present).not.toEqual(dataset);
		}
	});
});
