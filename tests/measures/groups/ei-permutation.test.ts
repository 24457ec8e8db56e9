import { describe, expect, it } from 'vitest';
import { eiPermutation } from '../../../src/lib/measures/groups/ei-permutation';
import { groupEi } from '../../../src/lib/measures/groups/group-ei';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { partitionBy } from '../../../src/lib/network/partition';
import { makeDataset, tiesOf } from '../../support/make-dataset';

function chances(words: readonly string[], sectors: Record<string, string>, seed = 1) {
	const actors = 'abcdefgh'.split('').map((id) => ({ id, sector: sectors[id] ?? null }));
	const network = buildNetwork(makeDataset({ actors, ties: tiesOf(...words) }), DEFAULT_LENS);
	const partition = partitionBy(network, 'sector');
	return { network, partition, chance: eiPermutation(network, partition, seed) };
}

const CLIQUES = [
	'a-b',
	'a-c',
	'a-d',
	'b-c',
	'b-d',
	'c-d',
	'e-f',
	'e-g',
	'e-h',
	'f-g',
	'f-h',
	'g-h'
];
const BY_CLIQUE = { a: 's', b: 's', c: 's', d: 's', e: 't', f: 't', g: 't', h: 't' };

describe('eiPermutation', () => {
	it('observes what the E-I index of groups says', () => {
		const { network, partition, chance } = chances([...CLIQUES, 'd-e'], BY_CLIQUE);
		expect(chance.map((entry) => entry.observed)).toEqual(
			groupEi(network, partition).groups.map((group) => group.eiIndex)
		);
	});

	it('finds two cliques more inward than chance: of 70 ways to deal the names only 2 are as inward', () => {
		const { chance } = chances(CLIQUES, BY_CLIQUE);
		expect(chance[0]!.observed).toBe(-1);
		expect(chance[0]!.pInward!).toBeGreaterThan(0.005);
		expect(chance[0]!.pInward!).toBeLessThan(0.06);
		// Dealt at random, a member's seven possible partners hold three of its own: (4 - 3) / 7.
		expect(chance[0]!.mean!).toBeCloseTo(1 / 7, 1);
	});

	it('finds nothing in groups that cut across the cliques', () => {
		const { chance } = chances(CLIQUES, {
			a: 's',
			b: 's',
			e: 's',
			f: 's',
			c: 't',
			d: 't',
			g: 't',
			h: 't'
		});
		expect(chance[0]!.pInward!).toBeGreaterThan(0.5);
	});

	it('gives the same answer for the same seed', () => {
		const again = [7, 7].map((seed) => chances([...CLIQUES, 'd-e'], BY_CLIQUE, seed).chance);
		expect(again[0]).toEqual(again[1]);
	});

	it('leaves out ties with a missing end, and is undefined without ties', () => {
		const { chance } = chances(['a-h'], { a: 's', b: 't' });
		expect(chance.map((entry) => entry.observed)).toEqual([null, null]);
		expect(chance.map((entry) => entry.pInward)).toEqual([null, null]);
	});
});
