import { describe, expect, test } from 'vitest';
import { ladderFigures } from '../../../src/lib/findings/ladder/ladder-figures';
import { compareLabels } from '../../../src/lib/i18n/language';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { sectorsKey, sortedBy } from '../../../src/lib/views/ladder/pair-order';
import { scopeOptions } from '../../../src/lib/views/ladder/scope-options';
import { loadExample } from '../../support/load-example';

const { table, candidates } = ladderFigures(await loadExample('eksempelby'), DEFAULT_LENS);

describe('the order of pairs', () => {
	const compare = compareLabels('da');

	test('unknown values last either way, equal ones as they came', () => {
		const rows = [
			{ id: 'a', value: 2 },
			{ id: 'b', value: null },
			{ id: 'c', value: 1 },
			{ id: 'd', value: 2 }
		];
		const ids = (descending: boolean) =>
			sortedBy(rows, ({ value }) => value, descending, compare).map(({ id }) => id);
		expect(ids(false)).toEqual(['c', 'a', 'd', 'b']);
		expect(ids(true)).toEqual(['a', 'd', 'c', 'b']);
	});

	test('names as Danish sorts them', () => {
		const sorted = sortedBy(['Åben', 'Zone', 'Ærlig'], (name) => name, false, compare);
		expect(sorted).toEqual(['Zone', 'Ærlig', 'Åben']);
	});
});

test('one may lift all ties, or those of two sectors; the pair that stays low is offered first', () => {
	const options = scopeOptions(table, candidates);
	expect(options[0]).toEqual({ key: 'all', pair: null, count: 328 });
	expect(options[1]!.key).toBe(sectorsKey(['municipal-institution', 'housing-organisation']));
	expect(options.slice(1).every(({ pair, count }) => pair!.onStep[2] === count)).toBe(true);
	expect(scopeOptions(table, [])).toEqual([]);
});
