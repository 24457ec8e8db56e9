import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/lib/findings/analyse';
import { answerQuestion } from '../../../src/lib/findings/question';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { bridgeRows } from '../../../src/lib/views/bridges/bridge-rows';
import {
	describesRows,
	notRankedApart,
	overlap,
	sharedTop,
	withBands
} from '../../../src/lib/views/bridges/rank-uncertainty';
import { randomDataset } from '../../support/random-network';

const lens = { ...DEFAULT_LENS, seed: 11 };
const dataset = randomDataset(77, 30, 2);
const rows = bridgeRows(analyse(dataset, lens), buildNetwork(dataset, lens));
const figures = answerQuestion(dataset, lens, { about: 'bands', loss: 'ties' });
const banded = withBands(rows, figures);

describe('rank uncertainty (seed 77)', () => {
	it('gives every row its band', () => {
		expect(describesRows(figures, rows)).toBe(true);
		expect(describesRows(figures, rows.slice(1))).toBe(false);
		for (const { band } of banded) {
			expect(band!.low!).toBeLessThanOrEqual(band!.high!);
			expect(band!.rank).toBeGreaterThanOrEqual(1);
		}
	});

	it('counts the others whose bands overlap, as by comparing each two', () => {
		const counted = notRankedApart(banded);
		for (const row of banded) {
			const byPairs = banded.filter(
				(other) => other !== row && overlap(other.band!, row.band!)
			).length;
			expect(counted.get(row.id)).toBe(byPairs);
		}
	});

	it('names those who may be first: all that overlap with number one', () => {
		const top = sharedTop(banded);
		const first = top[0]!.band!;
		expect(first.rank).toBe(Math.min(...banded.map((row) => row.band!.rank!)));
		expect(top.length).toBe(1 + notRankedApart(banded).get(top[0]!.id)!);
	});

	it('says nothing of rows without a band', () => {
		expect(sharedTop(rows)).toEqual([]);
		expect(notRankedApart(rows).size).toBe(0);
	});

	it('is the same for the same seed, and told how far it has come', () => {
		const shares: number[] = [];
		const again = answerQuestion(dataset, lens, { about: 'bands', loss: 'ties' }, (share) =>
			shares.push(share)
		);
		expect(again).toEqual(figures);
		expect(shares).toHaveLength(200);
		expect(shares.at(-1)).toBe(1);
	});
});
