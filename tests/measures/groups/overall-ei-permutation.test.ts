import { describe, expect, it } from 'vitest';
import { groupEi } from '../../../src/lib/measures/groups/group-ei';
import { overallEiPermutation } from '../../../src/lib/measures/groups/overall-ei-permutation';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { asPairs } from '../../../src/lib/network/as-pairs';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { partitionBy } from '../../../src/lib/network/partition';
import { makeDataset, tiesOf } from '../../support/make-dataset';

const IDS = 'abcdef'.split('');
const TRIANGLES = ['a-b', 'a-c', 'b-c', 'd-e', 'd-f', 'e-f', 'c-d'];

function dealt(words: readonly string[], sectors: string) {
	const actors = IDS.map((id, i) => ({ id, sector: sectors[i] === '-' ? null : sectors[i]! }));
	const lens = { ...DEFAULT_LENS, direction: 'reported' as const };
	const network = asPairs(buildNetwork(makeDataset({ actors, ties: tiesOf(...words) }), lens));
	return { network, partition: partitionBy(network, 'sector') };
}

function chanceOf(words: readonly string[], sectors: string, seed = 1) {
	const { network, partition } = dealt(words, sectors);
	return overallEiPermutation(network, partition, seed);
}

describe('overallEiPermutation', () => {
	it('comes to what dealing the names in every way gives, and its mean to the expected index', () => {
		const values: number[] = [];
		for (let mask = 0; mask < 64; mask++) {
			const sectors = IDS.map((_, i) => ((mask >> i) & 1 ? 's' : 't')).join('');
			if ([...sectors].filter((sector) => sector === 's').length !== 3) continue;
			values.push(chanceOf(TRIANGLES, sectors)!.observed);
		}
		expect(values).toHaveLength(20);
		const chance = chanceOf(TRIANGLES, 'sssttt')!;
		expect(chance.observed).toBeCloseTo((1 - 6) / 7, 12);
		expect(chance.low).toBe(Math.min(...values));
		expect(chance.high).toBe(Math.max(...values));
		const share = values.filter((value) => value <= chance.observed).length / values.length;
		expect(Math.abs(chance.pLow - share)).toBeLessThan(0.03);
		const { network, partition } = dealt(TRIANGLES, 'sssttt');
		expect(chance.mean).toBeCloseTo(groupEi(network, partition).expected!, 1);
	});

	it('is the index of the whole network, ties with a missing end left out', () => {
		const { network, partition } = dealt([...TRIANGLES, 'b-a', 'a-f'], 'ssstt-');
		const { eiIndex } = groupEi(network, partition);
		expect(overallEiPermutation(network, partition, 1)!.observed).toBe(eiIndex);
	});

	it('is null without ties and with one group, and the same for the same seed', () => {
		expect(chanceOf([], 'sssttt')).toBeNull();
		expect(chanceOf(TRIANGLES, 'ssssss')).toBeNull();
		expect(chanceOf(TRIANGLES, '------')).toBeNull();
		expect(chanceOf(TRIANGLES, 'ststst', 7)).toEqual(chanceOf(TRIANGLES, 'ststst', 7));
	});

	it('leaves nothing to tell apart where every draw comes to the same', () => {
		const chance = chanceOf(['a-b'], 's-----');
		expect(chance).toBeNull();
		const alone = chanceOf(['a-b'], 'st----')!;
		expect([alone.low, alone.high, alone.observed]).toEqual([1, 1, 1]);
	});
});
