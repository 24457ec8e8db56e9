import { describe, expect, test } from 'vitest';
import { initiativeFigures } from '../../../src/lib/findings/initiatives/initiative-figures';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { coverageLines, spotKey } from '../../../src/lib/views/initiatives/coverage-grid';
import { loadExample } from '../../support/load-example';

const { coverage } = initiativeFigures(await loadExample('eksempelby'), DEFAULT_LENS);

describe('the coverage grid', () => {
	test('every spot stands once, under its own theme and target group', () => {
		const lines = coverageLines(coverage, null);
		expect(lines.map(({ theme }) => theme)).toEqual(coverage.themes);
		const drawn = lines.flatMap(({ theme, fields }) =>
			fields.flatMap(({ targetGroup, spots }) => {
				expect(spots.every((spot) => spot.theme === theme)).toBe(true);
				expect(spots.every((spot) => spot.targetGroup === targetGroup)).toBe(true);
				return spots.map(spotKey);
			})
		);
		expect(new Set(drawn).size).toBe(72);
		expect(drawn).toHaveLength(72);
	});

	test('a district leaves one spot a field', () => {
		const fields = coverageLines(coverage, 'nordmarken').flatMap((line) => line.fields);
		expect(fields.every(({ spots }) => spots.length === 1)).toBe(true);
		expect(fields.every(({ spots }) => spots[0]!.district === 'nordmarken')).toBe(true);
	});

	test('no spots, no lines', () => {
		expect(coverageLines({ ...coverage, spots: [] }, null)).toEqual([]);
	});
});
