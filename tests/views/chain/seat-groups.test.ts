import { expect, it } from 'vitest';
import { governance } from '../../../src/lib/findings/governance/governance';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { seatGroups } from '../../../src/lib/views/chain/seat-groups';
import { stripParts } from '../../../src/lib/views/chain/strip';
import { makeDataset } from '../../support/make-dataset';
import { people, seats } from '../../findings/checks/run-check';

it('seats are gathered by role, guests last', () => {
	const dataset = makeDataset({
		actors: people('a', 'b', 'c', 'd', 'e', 'f'),
		forums: [{ id: 'f' }],
		memberships: seats(
			'a-f-invited',
			'b-f-member',
			'c-f-chair',
			'd-f',
			'e-f-observer',
			'f-f-auditor'
		)
	});
	const [facts] = governance(dataset, DEFAULT_LENS).forums;
	expect(
		seatGroups(facts!.seats).map(({ group, seats: own }) => [
			group,
			own.map(({ actor }) => actor.id)
		])
	).toEqual([
		['chair', ['c']],
		['member', ['b']],
		['other', ['f']],
		['none', ['d']],
		['observer', ['e']],
		['invited', ['a']]
	]);
});

it('a strip is as long as it is given, its parts as wide as their share', () => {
	const parts = stripParts(
		[
			{ sector: 'a', count: 3 },
			{ sector: null, count: 1 }
		],
		100
	);
	expect(parts).toEqual([
		{ sector: 'a', x: 0, width: 74 },
		{ sector: null, x: 75, width: 25 }
	]);
	expect(stripParts([], 100)).toEqual([]);
});
