/** The machine-readable output: its keys, its nulls, and its numbers against the reference cases. */
import { describe, expect, test } from 'vitest';
import {
	CHANCE_UP_TO_ACTORS,
	measuresJson,
	type MeasuresJsonOptions
} from '../../src/lib/export/numbers/measures-json';
import { emptyDataset, type Dataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS, GROUPINGS, type Lens } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { expectClose } from '../support/expect-close';
import { makeActor, makeTie, readCase } from '../support/read-case';
import { draw } from '../support/small-networks';

const NETWORK_KEYS =
	'actors ties density reciprocity components isolates diameter meanPath transitivity globalEfficiency degreeCentralisation betweennessCentralisation degreeAssortativity articulationActors bridges communities corePeriphery response'.split(
		' '
	);
const GROUPING_KEYS = 'by groups mixing eiIndex eiExpected assortativity modularity'.split(' ');
const ACTOR_KEYS =
	'degree inDegree outDegree strength inStrength outStrength betweenness betweennessNormalised closeness harmonic harmonicNormalised eigenvector pagerank coreness localClustering constraint effectiveSize efficiency hierarchy eiIndex largestComponentWithout brokerage'.split(
		' '
	);
const EI_CHANCE_KEYS = ['observed', 'mean', 'low', 'high', 'pInward', 'pOutward'];
const ROLES = 'coordinator itinerant representative gatekeeper liaison total'.split(' ');

// The shape of a document whose keys are the point of these tests.
function jsonOf(
	dataset: Dataset,
	lens: Partial<Lens> = {},
	options: Partial<MeasuresJsonOptions> = {}
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
): any {
	const network = buildNetwork(dataset, { ...DEFAULT_LENS, ...lens });
	return JSON.parse(
		JSON.stringify(measuresJson(dataset, network, { version: '9.9.9', issues: [], ...options }))
	);
}

const mtsi = readCase('emon_mtsi');

describe.each([
	{ direction: 'either', weighted: false },
	{ direction: 'reported', weighted: true },
	{ direction: 'mutual', weighted: false }
] as const)('keys, $direction, weighted $weighted', (lens) => {
	const json = jsonOf(mtsi.dataset, lens);

	test('the contract', () => {
		expect(Object.keys(json)).toEqual(
			expect.arrayContaining([
				'bindeled',
				'seed',
				'lens',
				'issues',
				'network',
				'grouping',
				'actors'
			])
		);
		expect(json.bindeled).toBe('9.9.9');
		expect(json.lens).toMatchObject(lens);
		expect(Object.keys(json.network)).toEqual(expect.arrayContaining(NETWORK_KEYS));
		expect(Object.keys(json.network.communities).sort()).toEqual(
			['count', 'modularity', 'of', 'spread', 'nmi'].sort()
		);
		expect(Object.keys(json.network.communities.nmi)).toEqual([...GROUPINGS]);
		expect(Object.keys(json.network.corePeriphery)).toEqual(
			expect.arrayContaining(['core', 'fit', 'tiedAtBorder'])
		);
		for (const group of Object.values<Record<string, object>>(json.grouping.groups)) {
			expect(Object.keys(group['eiChance']!)).toEqual(EI_CHANCE_KEYS);
		}
		expect(json.twoMode).toBeNull();
		expect(json.reasons.twoMode).toBe('no-memberships');
		expect(Object.keys(json.grouping)).toEqual(expect.arrayContaining(GROUPING_KEYS));
		expect(Object.keys(json.actors)).toEqual(mtsi.dataset.actors.map(({ id }) => id));
		for (const actor of Object.values<Record<string, unknown>>(json.actors)) {
			expect(Object.keys(actor)).toEqual(expect.arrayContaining(ACTOR_KEYS));
			const brokerage = actor['brokerage'] as Record<string, unknown>;
			expect(Object.keys(brokerage)).toEqual([...ROLES, 'z', 'chance']);
			expect(Object.keys(brokerage['chance'] as object)).toEqual(ROLES);
			for (const role of Object.values(brokerage['chance'] as object)) {
				expect(Object.keys(role as object).sort()).toEqual(['mean', 'pHigh', 'pLow', 'z']);
			}
			expect('rankBands' in actor).toBe(false);
			expect(Object.keys(brokerage['z'] as object)).toEqual(ROLES);
			expect('closenessOut' in actor).toBe(lens.direction === 'reported');
			expect('harmonicOut' in actor).toBe(lens.direction === 'reported');
		}
	});
});

function nodes(key: string) {
	return mtsi.figures[key]!.nodes!;
}

/** One key of every actor. */
function column(json: { actors: Record<string, Record<string, unknown>> }, key: string) {
	return Object.fromEntries(Object.entries(json.actors).map(([id, actor]) => [id, actor[key]]));
}

test('numbers of the directed case', () => {
	const json = jsonOf(mtsi.dataset, { direction: 'reported' });
	expectClose(column(json, 'closeness'), nodes('D/closeness_wf_in'), 'closeness');
	expectClose(column(json, 'closenessOut'), nodes('D/closeness_wf_out'), 'closenessOut');
	expectClose(column(json, 'harmonicOut'), nodes('D/harmonic_out'), 'harmonicOut');
	expectClose(column(json, 'eigenvector'), nodes('D/eigenvector_max1'), 'eigenvector');
	expectClose(json.network.reciprocity, mtsi.figures['D/reciprocity_arcs']!.value, 'reciprocity');
	const liaisonZ = Object.fromEntries(
		Object.entries<{ brokerage: { z: Record<string, number | null> } }>(json.actors).map(
			([id, { brokerage }]) => [id, brokerage.z['liaison']]
		)
	);
	expectClose(liaisonZ, nodes('D/sector/gf_liaison_z'), 'liaison z');
	expect(json.grouping.groups.Private.eiIndex).toBeCloseTo(-0.3023255814, 9);
	expect(json.grouping.groups.Private.eiIndexByTies).toBeCloseTo(0.03448275862, 9);
	expect(json.grouping.mixing.State.Private).toBe(5);
});

test('strengths count under a weighted lens', () => {
	const json = jsonOf(mtsi.dataset, { direction: 'reported', weighted: true });
	expectClose(column(json, 'constraint'), nodes('D/w_constraint'), 'constraint');
	expectClose(column(json, 'pagerank'), nodes('D/w_pagerank'), 'pagerank');
	expectClose(column(json, 'betweenness'), nodes('D/w_betweenness'), 'betweenness');
});

test('no z where ties have no direction', () => {
	const json = jsonOf(mtsi.dataset);
	expect(json.actors.e01.brokerage.z).toEqual(
		Object.fromEntries(ROLES.map((role) => [role, null]))
	);
});

test('chance and rank bands: the seed decides, and nothing else', () => {
	const options = { bands: 'ties' } as const;
	const first = jsonOf(mtsi.dataset, { seed: 5 }, options);
	expect(jsonOf(mtsi.dataset, { seed: 5 }, options)).toEqual(first);
	expect(first.rankBandDraws).toEqual({ loss: 'ties', draws: 200, lostShare: 0.1, seed: 5 });
	const other = jsonOf(mtsi.dataset, { seed: 6 }, options);
	const chances = (json: typeof first) =>
		Object.values<{ eiChance: object }>(json.grouping.groups).map((group) => group.eiChance);
	expect(chances(other)).not.toEqual(chances(first));
	for (const { rankBands } of Object.values<{ rankBands: object }>(first.actors)) {
		expect(Object.keys(rankBands)).toEqual(['betweenness', 'degree']);
		for (const { rank, low, high } of Object.values<Record<string, number>>(
			rankBands as Record<string, Record<string, number>>
		)) {
			expect(low).toBeLessThanOrEqual(high!);
			expect(rank).toBeGreaterThanOrEqual(1);
			expect(high).toBeLessThanOrEqual(mtsi.dataset.actors.length);
		}
	}
});

test('in a large network chance is worked out only when it is asked for', () => {
	const actors = Array.from({ length: CHANCE_UP_TO_ACTORS + 1 }, (_, i) =>
		makeActor(`a${i}`, { sector: i % 2 === 0 ? 'x' : 'y' })
	);
	const dataset = { ...emptyDataset('large'), actors, ties: [makeTie('a0', 'a1', 1, false)] };
	const unasked = jsonOf(dataset);
	expect(unasked.grouping.groups.x.eiChance).toBeNull();
	expect(unasked.actors.a0.brokerage.chance).toBeNull();
	expect(unasked.reasons).toMatchObject({
		'grouping.groups.eiChance': 'not-asked',
		'actors.brokerage.chance': 'not-asked'
	});
	const asked = jsonOf(dataset, {}, { chance: true });
	expect(asked.grouping.groups.x.eiChance).toMatchObject({ observed: 1 });
	expect(asked.actors.a0.brokerage.chance.liaison.pHigh).toBe(1);
});

test('forums and their seats', () => {
	const { dataset, figures } = readCase('southern_women');
	const { twoMode, reasons } = jsonOf(dataset);
	expectClose(twoMode.forumsPerActor, figures['B/actor_forums']!.nodes!, 'forums per actor');
	expectClose(twoMode.membersPerForum, figures['B/forum_size']!.value, 'members per forum');
	expectClose(twoMode.density, figures['B/density']!.value, 'density');
	expectClose(twoMode.clustering, figures['B/robins_alexander']!.value, 'clustering');
	expect(twoMode).toMatchObject({ actors: 18, forums: 14, seats: 89, components: [32] });
	expect(Object.keys(twoMode.withoutEachForum)).toHaveLength(14);
	expect(twoMode.sharedMembers[0]).toHaveLength(3);
	expect(reasons).not.toHaveProperty('twoMode');
});

test('reasons: why a figure is null', () => {
	const { reasons, network } = jsonOf(mtsi.dataset);
	expect(network.reciprocity).toBeNull();
	expect(reasons).toMatchObject({
		'network.reciprocity': 'needs-directed-network',
		'network.response': 'no-reporter'
	});
	expect(network.response).toBeNull();
});

test('who answered, where the ties say so', () => {
	const drawn = draw('a-b b-c', {}, true);
	const ties = drawn.ties.map((tie) => ({ ...tie, reportedBy: tie.source }));
	const { network } = jsonOf({ ...drawn, ties });
	expect(network.response).toEqual({
		answered: ['a', 'b'],
		responseShare: 2 / 3,
		pairsBothAnswered: 1,
		pairsConfirmed: 0,
		confirmedShare: 0
	});
});

test('no actor has a group: cannot tell', () => {
	const { grouping, actors } = jsonOf(readCase('southern_women').dataset);
	expect(grouping).toMatchObject({
		by: 'sector',
		groups: {},
		mixing: {},
		eiIndex: null,
		eiExpected: null,
		assortativity: null,
		modularity: null
	});
	expect(actors.w01.eiIndex).toBeNull();
	expect(actors.w01.brokerage.total).toBeNull();
});

test.each([
	['nobody', emptyDataset('empty')],
	['one actor', draw('a')],
	['two strangers', draw('a b')],
	['a group called __proto__', draw('a-b', { a: '__proto__', b: 'x' })]
])('%s: an object without NaN', (_, dataset) => {
	for (const direction of ['either', 'reported', 'mutual'] as const) {
		const network = buildNetwork(dataset, { ...DEFAULT_LENS, direction });
		const json = measuresJson(dataset, network, { version: '1', issues: [] });
		// Written and read again it is the same: JSON knows neither NaN nor undefined.
		expect(JSON.parse(JSON.stringify(json))).toStrictEqual(json);
	}
});
