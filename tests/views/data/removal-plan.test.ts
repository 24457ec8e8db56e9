import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/lib/model/edit';
import {
	consequencesOf,
	isAlone,
	removalEdits
} from '../../../src/lib/views/data/grid/removal-plan';
import { makeDataset, tiesOf } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: [
		{ id: 'a', sector: 'police', districts: ['Syd', 'Nord'] },
		{ id: 'b', districts: ['Nord'] },
		{ id: 'c' }
	],
	ties: [...tiesOf('a-b', 'c-a'), { source: 'b', target: 'c', reportedBy: 'a' }],
	forums: [{ id: 'f', districts: ['Syd'] }, { id: 'g', parent: 'f' }],
	memberships: [
		{ actor: 'a', forum: 'f' },
		{ actor: 'a', forum: 'g' },
		{ actor: 'b', forum: 'f' }
	],
	initiatives: [{ id: 'i' }],
	participations: [{ actor: 'a', initiative: 'i' }]
});

describe('what goes with a row', () => {
	test('with an actor: ties, seats, participations, and its word on others', () => {
		expect(consequencesOf(dataset, 'actors', ['a'])).toMatchObject({
			ties: 2,
			memberships: 2,
			participations: 1,
			reported: 1
		});
		expect(consequencesOf(dataset, 'actors', ['a', 'b'])).toMatchObject({ ties: 3, reported: 0 });
	});

	test('what is foretold is what happens', () => {
		const foretold = consequencesOf(dataset, 'actors', ['a']);
		const after = applyEdits(dataset, removalEdits(dataset, 'actors', ['a']));
		expect(dataset.ties.length - after.ties.length).toBe(foretold.ties);
		expect(dataset.memberships.length - after.memberships.length).toBe(foretold.memberships);
		expect(dataset.participations.length - after.participations.length).toBe(
			foretold.participations
		);
		expect(after.ties.filter(({ reportedBy }) => reportedBy === null)).toHaveLength(
			foretold.reported
		);
	});

	test('with a forum: its seats, and those under it move up', () => {
		expect(consequencesOf(dataset, 'forums', ['f'])).toMatchObject({ memberships: 2, forums: 1 });
	});

	test('a district or a sector is taken out of the rows that name it', () => {
		expect(consequencesOf(dataset, 'districts', ['Nord']).namedIn).toBe(2);
		const after = applyEdits(dataset, removalEdits(dataset, 'districts', ['Nord']));
		expect(after.districts.map(({ id }) => id)).toEqual(['Syd']);
		expect(after.actors.map(({ districts }) => districts)).toEqual([['Syd'], [], []]);
		const without = applyEdits(dataset, removalEdits(dataset, 'sectors', ['police']));
		expect(without.sectors).toEqual([]);
		expect(without.actors[0]!.sector).toBeNull();
	});

	test('a tie goes alone', () => {
		expect(isAlone(consequencesOf(dataset, 'ties', [0]))).toBe(true);
		expect(isAlone(consequencesOf(dataset, 'actors', ['c']))).toBe(false);
	});
});
