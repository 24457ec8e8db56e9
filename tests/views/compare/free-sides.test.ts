import { describe, expect, test } from 'vitest';
import { knownTime } from '../../../src/lib/findings/comparison/known-time';
import { openingLens } from '../../../src/lib/model/lens';
import {
	readCompareAddress,
	writeCompareAddress
} from '../../../src/lib/views/compare/compare-address';
import {
	chosenOptions,
	homeOptions,
	kindOfSides,
	optionOf,
	sideOf,
	toldApart
} from '../../../src/lib/views/compare/free-sides';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';

const eksempelby = await loadExample('eksempelby');
const slagelse = await loadExample('slagelse');
const SCENARIOS = [{ id: 'x1', name: 'Uden koordinator', edits: [] }];
const WORDS = { whole: 'Hele projektet', scenario: (name: string) => `Hvad nu hvis: ${name}` };
const options = [
	...homeOptions(eksempelby, SCENARIOS, knownTime(eksempelby), WORDS),
	optionOf('own', 'pabcdefgh', 'Mit andet projekt'),
	optionOf('example', 'slagelse', 'Eksempel: Slagelse'),
	optionOf('template', 'template-randers', 'Skabelon: Randers')
];
const home = {
	dataset: eksempelby,
	lens: openingLens(eksempelby),
	scenarios: SCENARIOS,
	isModel: false
};

describe('sides of one’s own choice', () => {
	test('this project, other projects, examples and templates; the address holds ids alone', () => {
		const ids = options.map(({ id }) => id);
		expect(ids[0]).toBe('whole');
		expect(ids).toContain('district:nordmarken');
		expect(ids).toContain('date:2023');
		expect(ids.slice(-4)).toEqual([
			'scenario:x1',
			'own:pabcdefgh',
			'example:slagelse',
			'template:template-randers'
		]);
		const address = writeCompareAddress({ part: 'free', sides: ids });
		expect(address).not.toMatch(/koordinator|Mit/);
		expect(readCompareAddress(address)).toEqual({ part: 'free', sides: ids });
	});

	test('in the order asked; unknown ones are passed over, and nothing asked is the whole and a scenario', () => {
		const chosen = (asked: readonly string[]) =>
			chosenOptions(options, asked, 6).map(({ id }) => id);
		expect(chosen(['date:2025', 'own:pabcdefgh', 'gone', 'whole'])).toEqual([
			'date:2025',
			'own:pabcdefgh',
			'whole'
		]);
		expect(chosen(['gone'])).toEqual(['whole', 'scenario:x1']);
		expect(chosen(['date:2025'])).toEqual(['date:2025']);
		const all = options.map(({ id }) => id);
		expect(chosenOptions(options, all, 3)).toHaveLength(3);
	});

	test('districts are compared by figures, the rest actor by actor where they are the same', () => {
		expect(kindOfSides(chosenOptions(options, ['whole', 'scenario:x1'], 6))).toBe('sides');
		expect(kindOfSides(chosenOptions(options, ['whole', 'district:nordmarken'], 6))).toBe('places');
	});

	test('a project without districts, times and scenarios has one side of its own', () => {
		const small = makeDataset({ actors: [{ id: 'a' }] });
		const few = homeOptions(small, [], knownTime(small), WORDS);
		expect(chosenOptions(few, [], 6).map(({ id }) => id)).toEqual(['whole']);
	});

	test('another project is read under the same lens, without what is this project’s own', () => {
		const narrowed = { ...home, lens: { ...home.lens, districts: ['nordmarken'], seed: 7 } };
		const option = options.find(({ kind }) => kind === 'example')!;
		expect(sideOf(option, narrowed, slagelse)).toMatchObject({
			id: 'example:slagelse',
			lens: { districts: null, date: null, seed: 7, layers: ['ties'] },
			isModel: false
		});
		expect(sideOf(option, narrowed, null)).toBeNull();
		const template = sideOf(options.at(-1)!, home, slagelse);
		expect(template?.isModel).toBe(true);
	});

	test('every kind of this project comes to a side', () => {
		const side = (id: string) =>
			sideOf(
				options.find((option) => option.id === id)!,
				home,
				null
			);
		expect(side('whole')).toMatchObject({ lens: home.lens });
		expect(side('district:nordmarken')?.lens.districts).toEqual(['nordmarken']);
		expect(side('date:2023')?.lens.date).toBe('2023');
		expect(side('scenario:x1')).toMatchObject({ name: 'Hvad nu hvis: Uden koordinator' });
		expect(sideOf(optionOf('scenario', 'gone', 'x'), home, null)).toBeNull();
	});

	test('equal names are told apart', () => {
		const same = ['a', 'b'].map((key) => optionOf('own', key, 'Eget projekt'));
		expect(toldApart(same).map(({ name }) => name)).toEqual(['Eget projekt', 'Eget projekt (2)']);
	});

	test('a date chosen twice stands in the address as one', () => {
		const hash = writeCompareAddress({ part: 'dates', sides: ['2019', '2019'] });
		expect(readCompareAddress(hash)).toEqual({ part: 'dates', sides: ['2019'] });
		expect(readCompareAddress('')).toEqual({ part: null, sides: [] });
	});
});
