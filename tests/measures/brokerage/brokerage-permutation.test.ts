import { describe, expect, it } from 'vitest';
import { brokerage } from '../../../src/lib/measures/brokerage/brokerage';
import { brokeragePermutation } from '../../../src/lib/measures/brokerage/brokerage-permutation';
import { DEFAULT_LENS, type Direction } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { partitionBy } from '../../../src/lib/network/partition';
import { makeDataset, tiesOf } from '../../support/make-dataset';

const SECTORS: Record<string, string | null> = { a: 's', b: 's', c: 't', d: 't', e: 't', f: null };
const TIES = tiesOf('a-b', 'b-c', 'c-d', 'd-b', 'b-e', 'e-f', 'f-b');

function setUp(direction: Direction, sectors = SECTORS) {
	const actors = 'abcdef'.split('').map((id) => ({ id, sector: sectors[id] ?? null }));
	const network = buildNetwork(makeDataset({ actors, ties: TIES }), { ...DEFAULT_LENS, direction });
	return { network, partition: partitionBy(network, 'sector') };
}

/** Every way to deal the names of the five named actors. */
function* deals(): Generator<Record<string, string | null>> {
	for (let i = 0; i < 5; i++) {
		for (let j = i + 1; j < 5; j++) {
			const ids = 'abcde'.split('');
			yield Object.fromEntries(
				ids.map((id, place) => [id, place === i || place === j ? 's' : 't'])
			);
		}
	}
}

describe.each<Direction>(['either', 'reported'])('%s', (direction) => {
	it('nears the mean and deviation over every way to deal the names', () => {
		const { network, partition } = setUp(direction);
		const chance = brokeragePermutation(network, partition, 1)!;
		const b = network.indexOf.get('b')!;
		const counts = [...deals()].map((sectors) => {
			const dealt = setUp(direction, { ...sectors, f: null });
			return brokerage(dealt.network, dealt.partition).counts.liaison[b]!;
		});
		const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
		const deviation = Math.sqrt(
			counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length
		);
		expect(chance.liaison[b]!.mean).toBeCloseTo(mean, 0);
		const observed = brokerage(network, partition).counts.liaison[b]!;
		expect(chance.liaison[b]!.z!).toBeCloseTo((observed - mean) / deviation, 0);
		const high = counts.filter((count) => count >= observed).length / counts.length;
		expect(Math.abs(chance.liaison[b]!.pHigh - high)).toBeLessThan(0.08);
	});

	it('has no z for the total, which no dealing changes', () => {
		const { network, partition } = setUp(direction);
		const { total } = brokeragePermutation(network, partition, 1)!;
		expect(total.map(({ z, pHigh, pLow }) => [z, pHigh, pLow])).toEqual(
			Array(6).fill([null, 1, 1])
		);
	});

	it('is the same for the same seed', () => {
		const { network, partition } = setUp(direction);
		expect(brokeragePermutation(network, partition, 5)).toEqual(
			brokeragePermutation(network, partition, 5)
		);
	});
});

it('cannot tell without groups', () => {
	const { network, partition } = setUp('either', {});
	expect(brokeragePermutation(network, partition, 1)).toBeNull();
});
