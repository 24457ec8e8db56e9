import { describe, expect, test } from 'vitest';
import { districtFigures } from '../../src/lib/findings/district-figures';
import { districtPairs } from '../../src/lib/findings/district-pairs';
import { emptyDataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { loadExample } from '../support/load-example';
import { makeDataset } from '../support/make-dataset';

/** North has a and b, south c and d; e serves both, f the whole municipality. */
const small = makeDataset({
	actors: [
		{ id: 'a', sector: 'police', districts: ['north'] },
		{ id: 'b', sector: 'school', districts: ['north'], roles: ['local-coordinator'] },
		{ id: 'c', sector: 'school', districts: ['south'] },
		{ id: 'd', districts: ['south'] },
		{ id: 'e', sector: 'housing', districts: ['north', 'south'] },
		{ id: 'f', sector: 'health' }
	],
	ties: [
		{ source: 'a', target: 'b' },
		{ source: 'b', target: 'a' },
		{ source: 'b', target: 'c' },
		{ source: 'c', target: 'd' },
		{ source: 'a', target: 'e' },
		{ source: 'e', target: 'f' },
		{ source: 'f', target: 'f' }
	],
	forums: [{ id: 'group', districts: ['south'] }, { id: 'board' }],
	initiatives: [{ id: 'i', districts: ['north', 'south'] }],
	districts: ['north', 'south', 'west'],
	expected: ['police', 'school', 'health', 'business']
});

describe('figures of the districts', () => {
	const figures = districtFigures(small, DEFAULT_LENS);
	const [north, south, west] = figures.districts;

	test('an actor of several districts counts in each, one without a district apart', () => {
		expect(north!.actors).toEqual(['a', 'b', 'e']);
		expect(south!.actors).toEqual(['c', 'd', 'e']);
		expect(west!.actors).toEqual([]);
		expect(figures.everywhere).toEqual({
			actors: ['f'],
			sectors: ['health'],
			forums: ['board'],
			initiatives: [],
			ties: 1
		});
	});

	test('expected sectors are here, only from the whole municipality, or missing', () => {
		expect(north!.sectors).toEqual({
			here: ['police', 'school'],
			everywhere: ['health'],
			missing: ['business']
		});
		expect(south!.sectors.missing).toEqual(['police', 'business']);
	});

	test('ties: pairs once, inside, to others, to the whole municipality', () => {
		expect(north).toMatchObject({ ties: 4, inside: 2, toOthers: 1, toEverywhere: 1 });
		// a-e is of the south too, by e, and joins it with an actor of the north alone.
		expect(south).toMatchObject({ ties: 4, inside: 1, toOthers: 2, toEverywhere: 1 });
	});

	test('the share across sectors leaves out ties of an unknown sector', () => {
		// b-c is of one sector; a-b, a-e and e-f are of two.
		expect(north!.crossShare).toEqual({ value: 3 / 4, reason: null });
		expect(south!.crossShare).toEqual({ value: 2 / 3, reason: null });
		expect(west!.crossShare).toEqual({ value: null, reason: 'no-ties' });
	});

	test('between districts: ties of actors with no district in common, and shared actors', () => {
		expect(figures.joined).toEqual([
			{ districts: ['north', 'south'], ties: [{ from: 'b', to: 'c' }] }
		]);
		expect(figures.shared).toEqual([{ districts: ['north', 'south'], actors: ['e'] }]);
		expect(districtPairs(figures)).toEqual([{ districts: ['north', 'south'], ties: 1, shared: 1 }]);
	});

	test('forums, initiatives and coordinators of the district', () => {
		expect(south!.forums).toEqual(['group']);
		expect(south!.initiatives).toEqual(['i']);
		expect(north!.coordinators).toEqual(['b']);
		expect(south!.rolesAreKnown).toBe(true);
	});

	test('a district that the lens leaves out says so', () => {
		const { districts } = districtFigures(small, { ...DEFAULT_LENS, districts: ['north'] });
		expect(districts.map(({ isInLens }) => isInLens)).toEqual([true, false, false]);
		expect(districts[0]!.actors).toEqual(['a', 'b', 'e']);
	});

	test('nothing in, nothing out; no sector in the data is no share', () => {
		expect(districtFigures(emptyDataset('none'), DEFAULT_LENS).districts).toEqual([]);
		const plain = makeDataset({
			actors: [
				{ id: 'a', districts: ['north'] },
				{ id: 'b', districts: ['north'] }
			],
			ties: [{ source: 'a', target: 'b' }]
		});
		const [row] = districtFigures(plain, DEFAULT_LENS).districts;
		expect(row!.crossShare).toEqual({ value: null, reason: 'no-group' });
		expect(row!.rolesAreKnown).toBe(false);
	});

	test('arcs under `reported` are still pairs', () => {
		const reported = districtFigures(small, { ...DEFAULT_LENS, direction: 'reported' });
		expect(reported.districts).toEqual(figures.districts);
	});
});

test('Eksempelby: Birkebakken alone lacks a sector, the associations', async () => {
	const { districts } = districtFigures(await loadExample('eksempelby'), DEFAULT_LENS);
	const lacking = districts.filter(({ sectors }) => sectors.missing.length > 0);
	expect(lacking.map(({ district, sectors }) => [district, sectors.missing])).toEqual([
		['birkebakken', ['association']]
	]);
});

test('Slagelse: Skælskør has neither ties nor a coordinator', async () => {
	const { districts } = districtFigures(await loadExample('slagelse'), DEFAULT_LENS);
	expect(districts.find(({ district }) => district === 'skaelskoer')).toMatchObject({
		ties: 0,
		coordinators: [],
		crossShare: { value: null, reason: 'no-ties' }
	});
});
