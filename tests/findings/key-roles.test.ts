import { describe, expect, test } from 'vitest';
import { collaborationUnder } from '../../src/lib/findings/collaboration';
import { keyRoles } from '../../src/lib/findings/key-roles';
import type { Dataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { loadExample } from '../support/load-example';
import { makeDataset, tiesOf } from '../support/make-dataset';
import { randomCases } from '../support/random-network';
import { nonFiniteNumbers } from '../support/non-finite-numbers';

const rolesOf = (dataset: Dataset) => keyRoles(collaborationUnder(dataset, DEFAULT_LENS));

/** Steps from each actor to the nearest deciding one by trying every length, for comparison. */
function stepsByLevels(dataset: Dataset): Map<string, number> {
	const { pairs } = collaborationUnder(dataset, DEFAULT_LENS);
	const known = new Map<string, number>();
	let edge = pairs.actors
		.filter(({ level }) => level === 'strategic' || level === 'political')
		.map(({ id }) => id);
	for (let steps = 0; edge.length > 0; steps++) {
		for (const id of edge) known.set(id, steps);
		edge = pairs.actors
			.map(({ id }) => id)
			.filter((id) => !known.has(id))
			.filter((id) =>
				dataset.ties.some(
					({ source, target }) =>
						(source === id && known.has(target)) || (target === id && known.has(source))
				)
			);
	}
	return known;
}

describe('keyRoles', () => {
	const chain = makeDataset({
		actors: [
			{ id: 'top', level: 'strategic' },
			{ id: 'mid', level: 'tactical', roles: ['coordinator'], organisations: ['town'] },
			{ id: 'a', level: 'executing', organisations: ['plan'] },
			{ id: 'b', level: 'executing', organisations: ['town', 'plan'] },
			{ id: 'far', level: 'executing' },
			{ id: 'lone', level: 'executing' },
			{ id: 'x', level: 'executing' },
			{ id: 'y', level: 'executing' }
		],
		ties: tiesOf('top-mid', 'mid-a', 'mid-b', 'a-far', 'b-far', 'x-y')
	});

	test('the way to decisions says of how many with ties the level is not known', () => {
		const dataset = makeDataset({
			actors: [
				{ id: 's', level: 'strategic' },
				{ id: 'e', level: 'executing' },
				{ id: 'u' },
				{ id: 'alone' }
			],
			ties: tiesOf('s-u', 'u-e')
		});
		expect(rolesOf(dataset).way).toMatchObject({ withoutLevel: 1 });
	});

	test('the way to decisions: steps, who has none, who has no tie, who is in between', () => {
		const { way } = rolesOf(chain);
		expect(way).toMatchObject({
			deciding: 1,
			executing: 6,
			bySteps: [[], ['a', 'b'], ['far']],
			unreached: ['x', 'y'],
			withoutTies: ['lone'],
			meanSteps: 7 / 3
		});
		// far's two shortest ways go through a and b, half each; all three pass mid.
		expect(way!.goBetweens).toEqual([
			{ actor: 'mid', served: 3 },
			{ actor: 'a', served: 0.5 },
			{ actor: 'b', served: 0.5 }
		]);
	});

	test('the coordinator: levels, organisations, and what hangs on it', () => {
		const { holders, vacant, dependence, isStandIn } = rolesOf(chain);
		expect(holders).toMatchObject([
			{
				actor: 'mid',
				ties: 3,
				place: 1,
				levels: [
					{ level: 'strategic', ties: 1 },
					{ level: 'tactical', ties: 0 },
					{ level: 'executing', ties: 2 }
				],
				organisations: ['plan'],
				cutOff: 1
			}
		]);
		expect(vacant).toEqual(['plan-leader', 'local-coordinator', 'network-leader']);
		expect(isStandIn).toBe(false);
		expect(dependence).toMatchObject([
			{ actor: 'mid', tieShare: 0.5, largestComponent: { before: 5, after: 3 }, cutOff: 1 }
		]);
	});

	test('shared staff: whether anybody else joins the two organisations', () => {
		const [shared] = rolesOf(chain).shared;
		expect(shared).toMatchObject({
			actor: 'b',
			organisations: [
				{ name: 'town', ties: 1 },
				{ name: 'plan', ties: 0 }
			],
			// mid of the town works with a of the plan.
			otherLinks: 1
		});
		const without = { ...chain, ties: chain.ties.filter(({ target }) => target !== 'a') };
		expect(rolesOf(without).shared[0]!.otherLinks).toBe(0);
	});

	test.each(['slagelse', 'eksempelby'])(
		'%s: the same steps as by trying every length',
		async (name) => {
			const dataset = await loadExample(name);
			const { way } = rolesOf(dataset);
			const steps = stepsByLevels(dataset);
			for (const [place, actors] of way!.bySteps.entries()) {
				for (const actor of actors) expect(steps.get(actor)).toBe(place + 1);
			}
			for (const actor of way!.unreached) expect(steps.has(actor)).toBe(false);
			const counted = [...way!.bySteps.flat(), ...way!.unreached, ...way!.withoutTies];
			expect(new Set(counted).size).toBe(way!.executing);
		}
	);

	test('Slagelse: no coordinator is named, and most of those who work are far from those who decide', async () => {
		const { vacant, way } = rolesOf(await loadExample('slagelse'));
		expect(vacant).toContain('coordinator');
		const within = [0, 1].flatMap((place) => way!.bySteps[place] ?? []);
		expect(within.length * 2).toBeLessThan(way!.executing - way!.withoutTies.length);
	});

	test('Eksempelby: the coordinator joins every level, and shared staff are seen', async () => {
		const { holders, shared } = rolesOf(await loadExample('eksempelby'));
		const coordinator = holders.find(({ roles }) => roles.includes('coordinator'))!;
		expect(coordinator.organisations.length).toBeGreaterThan(5);
		expect(shared.some(({ organisations }) => organisations.length > 1)).toBe(true);
	});

	test('nobody leads: the actor with most ties stands in, and says so', () => {
		const dataset = makeDataset({
			actors: ['a', 'b', 'c'].map((id) => ({ id })),
			ties: tiesOf('a-b', 'b-c')
		});
		const { dependence, isStandIn, way } = rolesOf(dataset);
		expect(isStandIn).toBe(true);
		expect(dependence.map(({ actor }) => actor)).toEqual(['b']);
		expect(way).toBeNull();
	});

	test('an empty project and one actor', () => {
		expect(rolesOf(makeDataset({ actors: [] }))).toMatchObject({
			holders: [],
			dependence: [],
			isStandIn: false,
			way: null,
			shared: []
		});
		const one = rolesOf(makeDataset({ actors: [{ id: 'a', roles: ['network-leader'] }] }));
		expect(one.dependence).toMatchObject([{ actor: 'a', tieShare: null, cutOff: 0 }]);
	});

	test.each(randomCases(12, 40))('no NaN, and the same twice: $title', ({ dataset }) => {
		const roles = rolesOf(dataset);
		expect(nonFiniteNumbers(roles)).toEqual([]);
		expect(rolesOf(dataset)).toEqual(roles);
	});
});
