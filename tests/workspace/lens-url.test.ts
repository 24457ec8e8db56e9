import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDataset, type Actor, type Dataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS, DIRECTIONS, GROUPINGS, LAYERS, type Lens } from '../../src/lib/model/lens';
import { STEPS } from '../../src/lib/model/taxonomy';
import {
	MOST_SELECTED,
	readAddress,
	sameLens,
	writeAddress
} from '../../src/lib/workspace/lens-url';

const ACTORS = ['a', 'å, b', 'c&d=e', '__proto__'];
const DISTRICTS = ['sydbyen', 'nord & øst', 'a,b'];
const SECTORS = ['police', 'health'];
const LEVELS = ['strategic', 'helt eget ord'];

function actor(id: string, level: string | null): Actor {
	return {
		id,
		label: id,
		sector: null,
		organisations: [],
		districts: [],
		level,
		roles: [],
		source: null,
		from: null,
		to: null,
		attributes: new Map()
	};
}

const attributes = new Map<string, string>();
const dataset: Dataset = {
	...emptyDataset('test'),
	actors: ACTORS.map((id, place) => actor(id, LEVELS[place] ?? null)),
	districts: DISTRICTS.map((id) => ({
		id,
		label: id,
		population: null,
		geometry: null,
		homes: [],
		declared: true,
		attributes
	})),
	sectors: SECTORS.map((id) => ({
		id,
		label: id,
		kind: null,
		colour: null,
		expected: null,
		declared: true,
		attributes
	}))
};

const read = (query: string, opening = DEFAULT_LENS) =>
	readAddress(new URLSearchParams(query), opening, dataset);

const someOf = <T>(values: readonly T[], minLength = 0) => fc.subarray([...values], { minLength });
const someOrAll = <T>(values: readonly T[]) => fc.option(someOf(values), { nil: null });
const anyLens: fc.Arbitrary<Lens> = fc.record({
	direction: fc.constantFrom(...DIRECTIONS),
	layers: someOf(LAYERS, 1),
	weighted: fc.boolean(),
	groupBy: fc.constantFrom(...GROUPINGS),
	districts: someOrAll(DISTRICTS),
	sectors: someOrAll(SECTORS),
	levels: someOrAll(LEVELS),
	steps: someOrAll(STEPS),
	date: fc.constantFrom(null, '2019', '2019-03', '2019-03-31'),
	seed: fc.nat(999_999_999)
});

describe('the address of a project', () => {
	it('comes back as it was written (seed 20190331)', () => {
		fc.assert(
			fc.property(anyLens, someOf(ACTORS), someOf(LAYERS, 1), (lens, selection, layers) => {
				const opening = { ...DEFAULT_LENS, layers };
				const query = writeAddress({ lens, selection }, opening, 'eksempelby').toString();
				const back = readAddress(new URLSearchParams(query), opening, dataset);
				expect(back).toEqual({ lens, selection });
				expect(sameLens(back.lens, lens)).toBe(true);
			}),
			{ seed: 20190331 }
		);
	});

	it('is empty when all is as the project opens', () => {
		const params = writeAddress({ lens: DEFAULT_LENS, selection: [] }, DEFAULT_LENS, null);
		expect(params.toString()).toBe('');
	});

	it('says only what differs from the opening lens', () => {
		const lens: Lens = { ...DEFAULT_LENS, districts: ['sydbyen'], date: '2019' };
		const params = writeAddress({ lens, selection: ['a'] }, DEFAULT_LENS, null);
		expect(params.toString()).toBe('district=sydbyen&date=2019&actor=a');
	});

	it('tells "no district" from "all districts"', () => {
		const lens: Lens = { ...DEFAULT_LENS, districts: [] };
		const params = writeAddress({ lens, selection: [] }, DEFAULT_LENS, null);
		expect(params.toString()).toBe('district=');
		expect(read('district=').lens.districts).toEqual([]);
		expect(read('').lens.districts).toBeNull();
	});

	it.each([
		['direction=sideways'],
		['layer=gossip'],
		['layer='],
		['weighted=perhaps'],
		['by=colour'],
		['district=atlantis'],
		['sector=pirates&sector=ninjas'],
		['level=7'],
		['step=9&step=one'],
		['date=last-year'],
		['date='],
		['seed=-1'],
		['seed=1e99'],
		['unheard-of=1'],
		['%E0%A4%A=%']
	])('passes over what the project does not know: %s', (query) => {
		expect(read(query)).toEqual({ lens: DEFAULT_LENS, selection: [] });
	});

	it('keeps the known ones among unknown values', () => {
		const address = read('district=atlantis&district=sydbyen&step=9&step=3&actor=nobody&actor=a');
		expect(address.lens.districts).toEqual(['sydbyen']);
		expect(address.lens.steps).toEqual([3]);
		expect(address.selection).toEqual(['a']);
	});

	it('leaves out a selection that is too long for an address', () => {
		const selection = Array.from({ length: MOST_SELECTED + 1 }, (_, place) => `a${place}`);
		const params = writeAddress({ lens: DEFAULT_LENS, selection }, DEFAULT_LENS, null);
		expect(params.toString()).toBe('');
	});

	it('takes a repeated actor once', () => {
		expect(read('actor=a&actor=a').selection).toEqual(['a']);
	});
});
