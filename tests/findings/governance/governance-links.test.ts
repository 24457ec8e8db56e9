/** Who carries each link, and what loses its way to the top without them. */
import { describe, expect, it } from 'vitest';
import { chainJoints } from '../../../src/lib/findings/governance/chain';
import { seatedMembers } from '../../../src/lib/findings/seated-members';
import { governanceLinks } from '../../../src/lib/findings/governance/governance-links';
import type { Loss } from '../../../src/lib/findings/governance/governance-ways';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/model/lens';
import { visibleRows } from '../../../src/lib/network/visible';
import { loadExample } from '../../support/load-example';
import { makeDataset, type SmallDataset } from '../../support/make-dataset';
import { people, seats } from '../checks/run-check';

function linksOf(parts: Partial<SmallDataset>) {
	const dataset = makeDataset({ actors: people('a', 'b', 'c', 'd', 'e'), ...parts });
	return governanceLinks(visibleRows(dataset, DEFAULT_LENS));
}
const lost = (loss: Loss | null) => loss?.forums.map(({ forum }) => forum);

const TREE = [
	{ id: 'top' },
	{ id: 'mid', parent: 'top' },
	{ id: 'north', parent: 'mid', districts: ['n'] },
	{ id: 'south', parent: 'mid', districts: ['s'] }
];

describe('links', () => {
	it('are carried by several, by one, by nobody, or not known', () => {
		const { links } = linksOf({
			forums: [...TREE, { id: 'closed', parent: 'mid' }],
			memberships: seats('a-top', 'b-top', 'a-mid', 'b-mid', 'c-mid', 'c-north', 'd-south')
		});
		expect(links.map(({ lower, state }) => [lower, state])).toEqual([
			['mid', 'several'],
			['north', 'one'],
			['south', 'none'],
			['closed', 'unknown']
		]);
		expect(links.at(-1)).toMatchObject({ carriers: null, loss: null });
	});

	it('take with them all that hangs under, with its members and districts', () => {
		const { links } = linksOf({
			forums: TREE,
			memberships: seats('a-top', 'a-mid', 'b-mid', 'b-north', 'c-north', 'b-south', 'd-south')
		});
		const [mid, north] = links;
		expect(mid!.loss).toEqual({
			forums: ['mid', 'north', 'south'].map((forum) => ({ forum, detour: false })),
			members: ['b', 'c', 'd'],
			districts: ['n', 's']
		});
		// b is gone from both following groups.
		expect(lost(north!.loss)).toEqual(['north', 'south']);
		expect(north!.loss!.members).toEqual(['c', 'd']);
	});

	it('that nobody carries have already cost what hangs under them, and no more', () => {
		const { links } = linksOf({
			forums: TREE,
			memberships: seats('a-top', 'b-mid', 'b-north', 'c-south')
		});
		expect(links.map(({ state, loss }) => [state, lost(loss)])).toEqual([
			['none', ['mid', 'north']],
			['one', []],
			['none', ['south']]
		]);
	});

	it('have a detour when members meet those above in another forum', () => {
		const { links } = linksOf({
			forums: [...TREE, { id: 'network' }],
			memberships: seats('a-top', 'a-mid', 'b-mid', 'b-north', 'c-north', 'c-network', 'a-network')
		});
		const north = links.find(({ lower }) => lower === 'north')!;
		expect(north.loss!.forums).toEqual([{ forum: 'north', detour: true }]);
	});

	it('of two chains are looked at each in its own', () => {
		const { persons } = linksOf({
			forums: [{ id: 't1' }, { id: 'u1', parent: 't1' }, { id: 't2' }, { id: 'u2', parent: 't2' }],
			memberships: seats('a-t1', 'a-u1', 'a-t2', 'a-u2', 'b-u2', 'b-t1')
		});
		expect(persons).toMatchObject([
			{
				actor: 'a',
				alone: 2,
				loss: {
					forums: [
						{ forum: 'u1', detour: false },
						{ forum: 'u2', detour: false }
					]
				}
			}
		]);
	});

	it('stay when one of two carriers goes', () => {
		const { persons } = linksOf({
			forums: TREE.slice(0, 2),
			memberships: seats('a-top', 'b-top', 'a-mid', 'b-mid')
		});
		expect(persons.map(({ actor, alone, loss }) => [actor, alone, lost(loss)])).toEqual([
			['a', 0, []],
			['b', 0, []]
		]);
	});

	it('in a circle of parents end', () => {
		const { links } = linksOf({
			forums: [
				{ id: 'x', parent: 'y' },
				{ id: 'y', parent: 'x' }
			],
			memberships: seats('a-x', 'b-y')
		});
		expect(links.map(({ state, loss }) => [state, lost(loss)])).toEqual([
			['none', ['x']],
			['none', ['y']]
		]);
	});

	it('a steering group under a board hangs on the director who sits in both (Varde)', () => {
		const { links, persons } = linksOf({
			actors: people('director', 'mayor', 'school', 'work'),
			forums: [{ id: 'board' }, { id: 'steering', parent: 'board' }],
			memberships: seats(
				'mayor-board',
				'director-board',
				'director-steering',
				'school-steering',
				'work-steering'
			)
		});
		expect(links).toMatchObject([{ state: 'one', carriers: ['director'] }]);
		expect(persons).toMatchObject([
			{ actor: 'director', alone: 1, loss: { members: ['school', 'work'] } }
		]);
	});
});

describe.each(['slagelse', 'eksempelby'])('%s', async (name) => {
	const dataset = await loadExample(name);
	const read = (change: Partial<Lens> = {}) => {
		const visible = visibleRows(dataset, { ...DEFAULT_LENS, ...change });
		return { visible, ...governanceLinks(visible) };
	};

	it.each([null, '2018', '2023', '2025'])('has the links of the findings (date %s)', (date) => {
		const { visible, links } = read({ date });
		const joints = chainJoints({ visible, membersOf: seatedMembers(visible) });
		const known = links.filter(({ carriers }) => carriers !== null);
		expect(known.map(({ lower, carriers }) => [lower, carriers]).sort()).toEqual(
			joints.flatMap((joint) => joint.links.map(({ lower, actors }) => [lower, actors])).sort()
		);
	});

	it('hangs on its leader', () => {
		const [first, second] = read().persons;
		const expected = {
			slagelse: { actor: 'leder-kompetencecenter', alone: 2, forums: 5 },
			eksempelby: { actor: 'planleder', alone: 3, forums: 12 }
		}[name]!;
		expect(first).toMatchObject({ actor: expected.actor, alone: expected.alone });
		expect(first!.loss.forums).toHaveLength(expected.forums);
		expect(second!.loss.forums.length).toBeLessThan(2);
	});
});
