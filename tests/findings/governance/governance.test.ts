/** Who sits where, who is missing, and who relevant has no seat in a sub-group. */
import { describe, expect, it } from 'vitest';
import { governance } from '../../../src/lib/findings/governance/governance';
import type { Dataset } from '../../../src/lib/model/dataset';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/model/lens';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';

const slagelse = await loadExample('slagelse');
const eksempelby = await loadExample('eksempelby');

function forumIn(dataset: Dataset, forum: string, change: Partial<Lens> = {}) {
	const { forums } = governance(dataset, { ...DEFAULT_LENS, ...change });
	return forums.find((facts) => facts.forum.id === forum)!;
}

const SMALL = makeDataset({
	expected: ['police', 'health', 'business'],
	actors: [
		{ id: 'p', sector: 'police', districts: ['north'] },
		{ id: 'h', sector: 'health', districts: ['north'] },
		{ id: 'b', sector: 'business', districts: ['south'] },
		{ id: 'o', sector: null },
		{ id: 'c', sector: 'helhedsplan' }
	],
	forums: [
		{ id: 'board' },
		{ id: 'group', parent: 'board', districts: ['north'] },
		{ id: 'empty', parent: 'board' }
	],
	memberships: [
		{ actor: 'b', forum: 'board' },
		{ actor: 'c', forum: 'board', roles: ['chair'] },
		{ actor: 'c', forum: 'group', roles: ['chair'] },
		{
			actor: 'h',
			forum: 'group',
			roles: ['invited'],
			attributes: new Map([['Note', 'when it is about children']])
		},
		{ actor: 'o', forum: 'group', roles: ['member'] }
	]
});

describe('a forum', () => {
	it('has its chair first and tells the invited apart, with what they are there for', () => {
		const { seats } = forumIn(SMALL, 'group');
		expect(seats.map(({ actor, isGuest, note }) => [actor.id, isGuest, note])).toEqual([
			['c', false, null],
			['o', false, null],
			['h', true, 'when it is about children']
		]);
	});

	it('lacks the sectors of the reference that nobody there is of', () => {
		const group = forumIn(SMALL, 'group');
		expect(group.missing).toEqual(['police', 'business']);
		expect(group.guestSectors).toEqual(['health']);
		expect(group.withoutSector).toBe(1);
	});

	it('lacks who relevant has no seat: at work in its districts, or in the forum above', () => {
		expect(forumIn(SMALL, 'group').relevant).toEqual([
			{ sector: 'police', inDistricts: ['p'], inParent: [] },
			{ sector: 'health', inDistricts: ['h'], inParent: [] },
			{ sector: 'business', inDistricts: [], inParent: ['b'] }
		]);
		expect(forumIn(SMALL, 'board').relevant).toBeNull();
	});

	it('without a known member cannot be told about', () => {
		expect(forumIn(SMALL, 'empty')).toMatchObject({ seats: [], missing: null, relevant: null });
	});

	it('is not called short of a sector that the lens hides', () => {
		const board = forumIn(SMALL, 'board', { sectors: ['police'] });
		expect(board.seats).toEqual([]);
		expect(board.missing).toEqual(['police', 'health']);
		expect(governance(SMALL, { ...DEFAULT_LENS, sectors: ['police'] }).hidesActors).toBe(true);
	});

	it('says nothing of sectors where the data have none', () => {
		const bare = makeDataset({
			actors: [{ id: 'a' }],
			forums: [{ id: 'f' }],
			memberships: [{ actor: 'a', forum: 'f' }]
		});
		expect(forumIn(bare, 'f').missing).toBeNull();
	});

	it('has a parent only as long as the parent is there', () => {
		const dataset = makeDataset({
			actors: [],
			forums: [
				{ id: 'board', to: '2018' },
				{ id: 'group', parent: 'board' }
			]
		});
		expect(forumIn(dataset, 'group').parent).toBe('board');
		expect(forumIn(dataset, 'group', { date: '2020' }).parent).toBeNull();
	});
});

describe('the examples', () => {
	it('business is all that board and coordination group of Eksempelby lack (fact 6)', () => {
		expect(forumIn(eksempelby, 'bestyrelse').missing).toEqual(['business']);
		expect(forumIn(eksempelby, 'koordinationsgruppe').missing).toEqual(['business']);
	});

	it('no association sits in the following group of Birkebakken (fact 2)', () => {
		expect(forumIn(eksempelby, 'foelgegruppe-birkebakken').missing).toEqual(['association']);
	});

	it('the police sit in the sub-group of Nordmarken by invitation only', () => {
		const group = forumIn(eksempelby, 'undergruppe-fritidsjob');
		expect(group.guestSectors).toEqual(['police']);
		expect(group.relevant!.map(({ sector }) => sector)).toContain('police');
	});

	it('Sydbyen is the following group of Slagelse without police; Skælskør is gone in 2019', () => {
		expect(forumIn(slagelse, 'foelgegruppe-sydbyen').missing).toContain('police');
		expect(forumIn(slagelse, 'foelgegruppe-motalavej').missing).not.toContain('police');
		expect(forumIn(slagelse, 'foelgegruppe-skaelskoer', { date: '2019' })).toBeUndefined();
	});
});

it('an empty project has no forums', () => {
	expect(governance(makeDataset({ actors: [] }), DEFAULT_LENS)).toMatchObject({
		forums: [],
		links: [],
		persons: []
	});
});
