import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/lib/findings/analyse';
import { collaborationUnder } from '../../src/lib/findings/collaboration';
import {
	introductions,
	type Introductions
} from '../../src/lib/findings/introductions/introductions';
import { blocks } from '../../src/lib/measures/blocks';
import type { Dataset } from '../../src/lib/model/dataset';
import { applyEdit, plainTie } from '../../src/lib/model/edit';
import { DEFAULT_LENS, openingLens, type Lens } from '../../src/lib/model/lens';
import { isAdjacent } from '../../src/lib/network/network';
import { loadExample } from '../support/load-example';
import { makeDataset, tiesOf } from '../support/make-dataset';
import { randomCases } from '../support/random-network';
import { nonFiniteNumbers } from '../support/non-finite-numbers';

function suggest(dataset: Dataset, lens: Lens = openingLens(dataset)): Introductions {
	return introductions(collaborationUnder(dataset, lens), analyse(dataset, lens).findings);
}

/** Every introduction joins two who have no tie, and names only common ground that is there. */
function expectTrue(dataset: Dataset, lens: Lens, found: Introductions): void {
	const { pairs, membersOf } = collaborationUnder(dataset, lens);
	const timesOf = new Map<string, number>();
	for (const { actors, through, grounds, effect } of found.introductions) {
		const [a, b] = actors.map((actor) => pairs.indexOf.get(actor)!) as [number, number];
		expect(isAdjacent(pairs.either, a, b)).toBe(false);
		expect(grounds.length).toBeGreaterThan(0);
		expect(effect.steps.before === null || effect.steps.before >= 2).toBe(true);
		for (const partner of through.partners) {
			const p = pairs.indexOf.get(partner)!;
			expect(isAdjacent(pairs.either, a, p) && isAdjacent(pairs.either, b, p)).toBe(true);
		}
		for (const forum of through.forums) {
			expect(actors.every((actor) => membersOf.get(forum)!.has(actor))).toBe(true);
		}
		if (through.partners.length > 0) expect(effect.steps.before).toBe(2);
		for (const actor of actors) timesOf.set(actor, (timesOf.get(actor) ?? 0) + 1);
	}
	expect(Math.max(0, ...timesOf.values())).toBeLessThanOrEqual(3);
	const points = found.introductions.map((introduction) => introduction.points);
	expect(points).toEqual([...points].sort((x, y) => y - x));
	for (const { actor, forum } of found.seats)
		expect(membersOf.get(forum)?.has(actor)).not.toBe(true);
}

describe('introductions', () => {
	test.each(['slagelse', 'eksempelby'])(
		'%s: what is suggested is true of the data',
		async (name) => {
			const dataset = await loadExample(name);
			const lens = openingLens(dataset);
			const found = suggest(dataset, lens);
			expect(found.introductions.length).toBeGreaterThan(5);
			expect(found.seats.length).toBeGreaterThan(3);
			expectTrue(dataset, lens, found);
			const actors = found.introductions.flatMap((introduction) => introduction.actors);
			const mostOfOne = Math.max(
				...actors.map((actor) => actors.filter((other) => other === actor).length)
			);
			// Both projects have somebody who could meet more than three.
			expect(mostOfOne).toBe(3);
		}
	);

	test.each(randomCases(24, 40))(
		'no false suggestion and no NaN: $title',
		({ dataset, direction }) => {
			const lens = { ...DEFAULT_LENS, direction };
			const found = suggest(dataset, lens);
			expectTrue(dataset, lens, found);
			expect(nonFiniteNumbers(found)).toEqual([]);
			expect(suggest(dataset, lens)).toEqual(found);
		}
	);

	test('Slagelse: the leads of the two sports initiatives, the apart sides, the absent sectors', async () => {
		const { introductions: meetings, seats } = suggest(await loadExample('slagelse'));
		const overlap = meetings.find(({ grounds }) =>
			grounds.some(({ code }) => code === 'overlap.initiatives')
		);
		expect(overlap?.grounds.flatMap(({ initiatives }) => initiatives)).toEqual(
			expect.arrayContaining(['get2sport', 'idraetspartnerskab-dgi'])
		);
		expect(meetings[0]!.grounds[0]!.code).toBe('silo.sides');
		const seated = seats.flatMap(({ ground }) => ground.sectors);
		expect(seated).toEqual(
			expect.arrayContaining(['business', 'association', 'residents-democracy'])
		);
		// The board and the coordination group hang on one actor; somebody else could sit in both.
		expect(seats.some(({ ground }) => ground.code === 'chain.single-link')).toBe(true);
	});

	test('Slagelse: who carries the chain alone is sent to one meeting only', async () => {
		const dataset = await loadExample('slagelse');
		const found = suggest(dataset, openingLens(dataset));
		const carrier = 'leder-kompetencecenter';
		expect(dataset.actors.some(({ id }) => id === carrier)).toBe(true);
		const meetings = found.introductions.filter(({ actors }) => actors.includes(carrier));
		expect(meetings).toHaveLength(1);
	});

	test('one wide gap does not crowd out a narrower one', () => {
		const sides = ['kommune', 'helhedsplan'].flatMap((sector, side) =>
			[0, 1, 2, 3, 4].map((i) => ({ id: `${'kh'[side]}${i}`, sector, districts: ['x'] }))
		);
		const ring = (letter: string) =>
			[0, 1, 2, 3, 4].flatMap((i) => [
				`${letter}${i}-${letter}${(i + 1) % 5}`,
				`${letter}${i}-${letter}${(i + 2) % 5}`
			]);
		const leads = ['f', 'g'].map((id) => ({ id, sector: 'forening', districts: ['x'] }));
		const aim = { themes: ['sport'], targetGroups: ['unge'], districts: ['x'] };
		const dataset = makeDataset({
			actors: [...sides, ...leads],
			forums: [{ id: 'club' }],
			memberships: leads.map(({ id }) => ({ actor: id, forum: 'club' })),
			ties: tiesOf(...ring('k'), ...ring('h'), 'k0-h0', 'k1-h0', 'k0-h1', 'f-k2', 'g-h2'),
			initiatives: [{ id: 'i', ...aim }, { id: 'j', ...aim }, { id: 'fair' }],
			participations: [
				{ actor: 'f', initiative: 'i', roles: ['lead'] },
				{ actor: 'g', initiative: 'j', roles: ['lead'] },
				...leads.map(({ id }) => ({ actor: id, initiative: 'fair' }))
			]
		});
		const codes = suggest(dataset).introductions.map(({ grounds }) => grounds[0]!.code);
		expect(codes.filter((code) => code === 'silo.sides').length).toBeGreaterThan(3);
		expect(codes.indexOf('overlap.initiatives')).toBeGreaterThan(0);
		expect(codes.indexOf('overlap.initiatives')).toBeLessThan(codes.lastIndexOf('silo.sides'));
	});

	test('around a hinge: the meeting lowers what would fall off, as the effect says', () => {
		const dataset = makeDataset({
			actors: ['h', 'a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'b4'].map((id) => ({ id, sector: id[0]! })),
			ties: tiesOf('h-a1', 'a1-a2', 'a2-a3', 'a1-a3', 'h-b1', 'b1-b2', 'b2-b3', 'b3-b4', 'b1-b4')
		});
		const [first] = suggest(dataset).introductions;
		const { cutOff } = first!.effect;
		expect(cutOff).toMatchObject({ actor: 'h', before: 3, after: 0 });
		const [source, target] = first!.actors;
		const after = applyEdit(dataset, { kind: 'add-tie', tie: plainTie(source, target) });
		const { pairs } = collaborationUnder(after, DEFAULT_LENS);
		expect(blocks(pairs).cutOff[pairs.indexOf.get('h')!]).toBe(0);
	});

	test('an actor whose ties the lens hides is not one without ties', () => {
		const dataset = makeDataset({
			actors: [
				{ id: 'a', sector: 'red', districts: ['x'] },
				{ id: 'b', sector: 'red', districts: ['x'] },
				{ id: 'c', sector: 'blue', districts: ['x'] }
			],
			ties: tiesOf('a-c', 'b-c')
		});
		expect(suggest(dataset, { ...DEFAULT_LENS, sectors: ['red'] }).introductions).toEqual([]);
	});

	test('an actor without ties is introduced where it sits', () => {
		const dataset = makeDataset({
			actors: ['a', 'b', 'c', 'lone'].map((id) => ({ id })),
			ties: tiesOf('a-b', 'b-c'),
			forums: [{ id: 'f' }],
			memberships: ['b', 'lone'].map((actor) => ({ actor, forum: 'f' }))
		});
		const { introductions: meetings, together } = suggest(dataset);
		expect(meetings).toHaveLength(1);
		expect(meetings[0]).toMatchObject({
			actors: ['b', 'lone'],
			through: { partners: [], forums: ['f'] },
			effect: { steps: { before: null, after: 1 } }
		});
		expect(together).toMatchObject({
			count: 1,
			isolates: { before: 1, after: 0 },
			largestComponent: { before: 3, after: 4 }
		});
	});

	test.each([
		['an empty project', makeDataset({ actors: [] })],
		['one actor', makeDataset({ actors: [{ id: 'a' }] })],
		['southern women', null]
	])('nothing to suggest: %s', async (_, dataset) => {
		const found = suggest(dataset ?? (await loadExample('southern-women')));
		expect(found).toEqual({ introductions: [], seats: [], together: null });
	});
});
