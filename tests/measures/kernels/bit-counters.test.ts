import { expect, test } from 'vitest';
import { BitCounters } from '../../../src/lib/measures/kernels/bit-counters';
import { seededRandom } from '../../../src/lib/model/seeded-random';

test.each([0, 1, 7, 8, 9, 64, 1000])('%d words: as counted one by one (seed 11)', (filled) => {
	const random = seededRandom(11);
	const words = Int32Array.from({ length: 2 * 1200 }, () => Math.floor(random() * 2 ** 32) | 0);
	const list = Int32Array.from({ length: filled }, (_, place) => 1199 - place);
	const counters = new BitCounters();
	for (const word of [0, 1]) {
		counters.count(words, list, filled, word);
		const counts = new Array<number>(32).fill(0);
		const bits: number[] = [];
		counters.forEach((bit, count) => {
			bits.push(bit);
			counts[bit] = count;
		});
		const expected = counts.map((_, bit) => {
			let sum = 0;
			for (const v of list) sum += (words[2 * v + word]! >>> bit) & 1;
			return sum;
		});
		expect(counts).toEqual(expected);
		expect(bits).toEqual([...bits].sort((a, b) => a - b));
	}
});
