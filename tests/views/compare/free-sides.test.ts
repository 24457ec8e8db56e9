import { describe, expect, test } from 'vitest';
import { knownTime } from '../../../src/lib/findings/comparison/known-time';
import { openingLens } from '../../../src/lib/model/lens';
import {
	chosenSides,
	freeSides,
	kindOfSides,
	readCompareAddress,
	writeCompareAddress
} from '../../../src/lib/views/compare/free-sides';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';

const eksempelby = await loadExample('eksempelby');
const sides = freeSides(
	eksempelby,
	openingLens(eksempelby),
	[{ id: 'x1', name: 'Uden koordinator', edits: [] }],
	knownTime(eksempelby),
	'Hele projektet'
);

describe('sides of one’s own choice', () => {
	test('whole project, districts, waves and scenarios; the address holds ids alone', () => {
		const ids = sides.map(({ id }) => id);
		expect(ids[0]).toBe('whole');
		expect(ids).toContain('district:nordmarken');
		expect(ids).toContain('date:2023');
		expect(ids.at(-1)).toBe('scenario:x1');
		const address = writeCompareAddress({ part: 'free', sides: ids });
		expect(address).not.toContain('koordinator');
		expect(readCompareAddress(address)).toEqual({ part: 'free', sides: ids });
	});

	test('unknown sides are passed over; fewer than two give the whole project and a scenario', () => {
		const chosen = (asked: readonly string[]) => chosenSides(sides, asked, 6).map(({ id }) => id);
		expect(chosen(['date:2025', 'date:2023', 'gone'])).toEqual(['date:2023', 'date:2025']);
		expect(chosen(['gone'])).toEqual(['whole', 'scenario:x1']);
		expect(
			chosenSides(
				sides,
				sides.map(({ id }) => id),
				3
			).length
		).toBe(3);
	});

	test('districts are compared by figures, the rest actor by actor', () => {
		expect(kindOfSides(chosenSides(sides, ['whole', 'scenario:x1'], 6))).toBe('sides');
		expect(kindOfSides(chosenSides(sides, ['whole', 'district:nordmarken'], 6))).toBe('places');
	});

	test('a project without districts, times and scenarios has one side only', () => {
		const small = makeDataset({ actors: [{ id: 'a' }] });
		const all = freeSides(small, openingLens(small), [], knownTime(small), 'All');
		expect(chosenSides(all, [], 6)).toEqual([]);
	});
});
