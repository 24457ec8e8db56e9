/** Each finding on the smallest data that has it, and on the nearest data that has not. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/findings/analyse';
import { evenExpectation } from '../../src/lib/findings/even-expectation';
import type { FindingCode } from '../../src/lib/findings/finding';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { makeDataset, tiesOf, type SmallDataset } from '../support/make-dataset';

function found(parts: SmallDataset, code: FindingCode) {
	return analyse(makeDataset(parts), DEFAULT_LENS).findings.filter((entry) => entry.code === code);
}

const actorsOf = (ids: string, sector: string | null = null) =>
	ids.split('').map((id) => ({ id, sector }));

describe('chain', () => {
	const forums = [
		{ id: 'board' },
		{ id: 'group', parent: 'board' },
		{ id: 'team', parent: 'group' }
	];
	const seats = (...words: string[]) =>
		words.map((word) => ({ actor: word[0]!, forum: word.slice(2) }));

	it('names the one who sits on both sides of both joints', () => {
		const memberships = seats('a board', 'a group', 'a team', 'b board', 'c group', 'd team');
		const parts = { actors: actorsOf('abcd'), forums, memberships };
		expect(found(parts, 'chain.carrier')).toMatchObject([
			{ actors: ['a'], figures: { joints: 2, carried: 2, alone: 2 } }
		]);
		expect(found(parts, 'chain.single-link')).toHaveLength(2);
	});

	it('names nobody when two share the work evenly', () => {
		const memberships = seats('a board', 'a group', 'b group', 'b team', 'c board', 'd team');
		expect(found({ actors: actorsOf('abcd'), forums, memberships }, 'chain.carrier')).toEqual([]);
	});

	it('tells a joint without a link from a forum whose members are not known', () => {
		const open = { actors: actorsOf('ab'), forums, memberships: seats('a board', 'b group') };
		expect(found(open, 'chain.no-link').map((entry) => entry.forums)).toEqual([['board', 'group']]);
	});
});

describe('sides', () => {
	const actors = [...actorsOf('abcd', 'kommune'), ...actorsOf('wxyz', 'helhedsplan')];
	const inside = ['a-b', 'b-c', 'c-d', 'd-a', 'w-x', 'x-y', 'y-z', 'z-w'];

	it('keep apart with one tie across', () => {
		const [sides] = found({ actors, ties: tiesOf(...inside, 'a-w') }, 'silo.sides');
		expect(sides!.figures).toMatchObject({ municipalTies: 4, housingTies: 4, acrossTies: 1 });
		expect(sides!.figures.acrossExpected).toBeCloseTo(4.5);
	});

	it('do not when they work across as much as inside', () => {
		const across = ['a-w', 'b-x', 'c-y', 'd-z', 'a-x', 'b-y'];
		expect(found({ actors, ties: tiesOf(...inside, ...across) }, 'silo.sides')).toEqual([]);
	});

	it('are not spoken of where the data have only one of them', () => {
		const ties = tiesOf('a-b', 'b-c', 'c-d', 'd-a');
		expect(found({ actors: actorsOf('abcd', 'kommune'), ties }, 'silo.sides')).toEqual([]);
	});
});

describe('evenExpectation', () => {
	it('adds up to the ties there are', () => {
		const expected = evenExpectation(27, 15, 14)!;
		expect(expected.first + expected.second + expected.across).toBeCloseTo(56);
	});

	it('is not defined without ties', () => {
		expect(evenExpectation(0, 0, 0)).toBeNull();
	});
});

describe('gaps', () => {
	const forums = [{ id: 'board', level: 'strategic' }];
	const actors = [
		{ id: 'a', sector: 'kommune' },
		{ id: 'b', sector: 'politi' },
		{ id: 'c', sector: 'skole' }
	];
	const memberships = [
		{ actor: 'a', forum: 'board' },
		{ actor: 'b', forum: 'board' }
	];

	it('names the sectors without a seat where the work is led', () => {
		const expected = ['kommune', 'politi', 'skole', 'erhverv'];
		expect(found({ actors, forums, memberships, expected }, 'gap.leadership')).toMatchObject([
			{ sectors: ['skole', 'erhverv'], forums: ['board'], figures: { reference: 4 } }
		]);
		expect(found({ actors, forums, memberships, expected }, 'gap.absent')).toMatchObject([
			{ sectors: ['erhverv'] }
		]);
	});

	it('says nothing of seats when no leading forum has known members of two sectors', () => {
		expect(found({ actors, forums, expected: ['skole'] }, 'gap.leadership')).toEqual([]);
	});

	it('reads the sectors in the data when none is marked as expected', () => {
		expect(found({ actors, forums, memberships }, 'gap.leadership')).toMatchObject([
			{ sectors: ['skole'] }
		]);
		expect(found({ actors, forums, memberships }, 'gap.absent')).toEqual([]);
	});

	it('names a district without a sector that the others have, and no district for a sector that is nowhere', () => {
		const everywhere = ['x', 'y', 'z'].map((district) => ({
			id: `k-${district}`,
			sector: 'kommune',
			districts: [district]
		}));
		const police = [
			{ id: 'p-x', sector: 'politi', districts: ['x'] },
			{ id: 'p-y', sector: 'politi', districts: ['y'] }
		];
		const parts = {
			actors: [...everywhere, ...police],
			expected: ['kommune', 'politi', 'erhverv']
		};
		expect(found(parts, 'gap.district')).toMatchObject([
			{ districts: ['z'], sectors: ['politi'], figures: { elsewhere: 2, municipalityWide: 0 } }
		]);
	});
});

describe('overlap', () => {
	const initiatives = [
		{ id: 'i', themes: ['sport'], targetGroups: ['unge'], districts: ['x'] },
		{ id: 'j', themes: ['sport'], targetGroups: ['unge'], districts: ['x', 'y'] }
	];
	const lead = (actor: string, initiative: string) => ({ actor, initiative, roles: ['lead'] });
	const participations = [lead('a', 'i'), lead('b', 'j')];

	it('is named when the leads have no tie', () => {
		const parts = { actors: actorsOf('abc'), initiatives, participations, ties: tiesOf('a-c') };
		expect(found(parts, 'overlap.initiatives')).toMatchObject([
			{ initiatives: ['i', 'j'], districts: ['x'] }
		]);
	});

	it('is seen whatever the lens leaves out', () => {
		const ties = [{ ...tiesOf('a-b')[0]!, step: 1 as const }, ...tiesOf('a-c')];
		const dataset = makeDataset({ actors: actorsOf('abc'), initiatives, participations, ties });
		for (const change of [{ steps: [3, 4] as const }, { layers: ['initiatives'] as const }]) {
			const { findings } = analyse(dataset, { ...DEFAULT_LENS, ...change });
			expect(findings.filter(({ code }) => code === 'overlap.initiatives')).toEqual([]);
		}
	});

	it.each<[string, Partial<SmallDataset>]>([
		['nobody has reported a tie', {}],
		['the leads work together', { ties: tiesOf('b-a') }],
		['the lead is the same', { participations: [lead('a', 'i'), lead('a', 'j')] }],
		['a lead is not known', { participations: [lead('a', 'i')] }],
		[
			'a place is not known',
			{ initiatives: [initiatives[0]!, { ...initiatives[1]!, districts: [] }] }
		]
	])('is not when %s', (_, change) => {
		const ties = change.ties ?? (Object.keys(change).length > 0 ? tiesOf('a-c') : []);
		const parts = { actors: actorsOf('abc'), initiatives, participations, ...change, ties };
		expect(found(parts, 'overlap.initiatives')).toEqual([]);
	});
});

describe('fragility', () => {
	it('names the actor between two parts and what falls off', () => {
		const ties = tiesOf('a-b', 'b-c', 'c-a', 'c-d', 'd-e', 'e-f', 'f-g', 'g-d');
		const cuts = found({ actors: actorsOf('abcdefg'), ties }, 'fragility.cut-actor');
		expect(cuts.map((entry) => [entry.actors[0], entry.figures.cutOff])).toEqual([['d', 3]]);
	});

	it('does not make a point of a loose end', () => {
		const ties = tiesOf('a-b', 'b-c', 'c-a', 'c-d');
		expect(found({ actors: actorsOf('abcd'), ties }, 'fragility.cut-actor')).toEqual([]);
	});
});

describe('nothing to say', () => {
	it.each<[string, SmallDataset]>([
		['no actors', { actors: [] }],
		['one actor', { actors: [{ id: 'a', sector: 's' }] }],
		['actors without ties', { actors: actorsOf('abc', 's') }]
	])('of %s', (_, parts) => {
		const analysis = analyse(makeDataset(parts), DEFAULT_LENS);
		expect(analysis.findings).toEqual([]);
		for (const scores of Object.values(analysis.scores)) {
			expect(scores.values.every((value) => value === null || Number.isFinite(value))).toBe(true);
		}
	});
});
