import { describe, expect, it, test } from 'vitest';
import { assortativity } from '../../../src/lib/measures/groups/assortativity';
import { assortativityPermutation } from '../../../src/lib/measures/groups/assortativity-permutation';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { partitionBy } from '../../../src/lib/network/partition';
import { makeDataset, tiesOf } from '../../support/make-dataset';
import { randomCases } from '../../support/random-network';

const IDS = 'abcdef'.split('');

function chanceOf(words: readonly string[], sectors: string, seed = 1) {
	const actors = IDS.map((id, i) => ({ id, sector: sectors[i] === '-' ? null : sectors[i]! }));
	const network = buildNetwork(makeDataset({ actors, ties: tiesOf(...words) }), DEFAULT_LENS);
	return assortativityPermutation(network, partitionBy(network, 'sector'), seed);
}

/** The coefficient for every way to deal three names each to six actors. */
function everyDeal(words: readonly string[]): number[] {
	const values: number[] = [];
	for (let mask = 0; mask < 64; mask++) {
		const sectors = IDS.map((_, i) => ((mask >> i) & 1 ? 's' : 't')).join('');
		if ([...sectors].filter((sector) => sector === 's').length !== 3) continue;
		values.push(chanceOf(words, sectors)!.observed);
	}
	return values;
}

const TRIANGLES = ['a-b', 'a-c', 'b-c', 'd-e', 'd-f', 'e-f', 'c-d'];

describe('assortativityPermutation', () => {
	it('comes to what dealing the names in every way gives', () => {
		const values = everyDeal(TRIANGLES);
		expect(values.length).toBe(20);
		const chance = chanceOf(TRIANGLES, 'sssttt')!;
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		expect(chance.mean).toBeCloseTo(mean, 1);
		const share = values.filter((value) => value >= chance.observed).length / values.length;
		expect(share).toBe(0.1);
		expect(Math.abs(chance.pHigh - share)).toBeLessThan(0.03);
		expect(chance.low).toBe(Math.min(...values));
		expect(chance.high).toBe(Math.max(...values));
	});

	it('finds nothing in groups that cut across the triangles', () => {
		const chance = chanceOf(TRIANGLES, 'ststst')!;
		expect(chance.observed).toBeGreaterThanOrEqual(chance.low);
		expect(chance.observed).toBeLessThanOrEqual(chance.high);
		expect(chance.pLow).toBeGreaterThan(0.05);
	});

	it('gives the same answer for the same seed, another for another', () => {
		expect(chanceOf(TRIANGLES, 'sssttt', 7)).toEqual(chanceOf(TRIANGLES, 'sssttt', 7));
		expect(chanceOf(TRIANGLES, 'sssttt', 8)).not.toEqual(chanceOf(TRIANGLES, 'sssttt', 7));
	});

	it('leaves out ties with a missing end, and is null where the coefficient is', () => {
		expect(chanceOf(TRIANGLES, 'ssstt-')!.observed).toBeCloseTo(
			chanceOf(
				TRIANGLES.filter((word) => !word.includes('f')),
				'ssstt-'
			)!.observed,
			12
		);
		expect(chanceOf([], 'sssttt')).toBeNull();
		expect(chanceOf(TRIANGLES, 'ssssss')).toBeNull();
		expect(chanceOf(TRIANGLES, '------')).toBeNull();
	});
});

test.each(randomCases(24))('$title: observes the coefficient', ({ dataset, direction }) => {
	const network = buildNetwork(dataset, { ...DEFAULT_LENS, direction });
	const partition = partitionBy(network, 'sector');
	const chance = assortativityPermutation(network, partition, 3);
	const { value } = assortativity(network, partition);
	if (value === null) expect(chance).toBeNull();
	else if (chance !== null) {
		expect(chance.observed).toBeCloseTo(value, 14);
		expect(chance.low).toBeLessThanOrEqual(chance.mean + 1e-12);
		expect(chance.high).toBeGreaterThanOrEqual(chance.mean - 1e-12);
		// The observed value counts in both.
		expect(chance.pLow + chance.pHigh).toBeGreaterThan(1);
	}
});
