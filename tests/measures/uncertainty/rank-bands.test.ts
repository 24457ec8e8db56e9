import { describe, expect, it } from 'vitest';
import { degree } from '../../../src/lib/measures/degree';
import {
	DEFAULT_BANDS,
	rankBands,
	ranksOf
} from '../../../src/lib/measures/uncertainty/rank-bands';
import { DEFAULT_LENS, type Direction } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { partitionBy } from '../../../src/lib/network/partition';
import { makeDataset } from '../../support/make-dataset';

/** A hub with twelve contacts, two of whom also know each other. */
function star(direction: Direction) {
	const actors = Array.from({ length: 14 }, (_, i) => ({ id: `a${i}` }));
	const ties = actors.slice(1, 13).map(({ id }) => ({ source: id, target: 'a0' }));
	ties.push({ source: 'a1', target: 'a2' });
	return buildNetwork(makeDataset({ actors, ties }), { ...DEFAULT_LENS, direction });
}

function bands(direction: Direction, change: Partial<typeof DEFAULT_BANDS> = {}) {
	const network = star(direction);
	return rankBands(network, partitionBy(network, 'sector'), degree, {
		...DEFAULT_BANDS,
		...change
	});
}

it('ranks from the highest down, equals in the middle, null left out', () => {
	expect(ranksOf([5, null, 9, 5, 1])).toEqual([2.5, null, 1, 2.5, 4]);
	expect(ranksOf([1 / 3, 1 - 2 / 3])).toEqual([1.5, 1.5]);
});

describe.each(['ties', 'answers'] as const)('loss of %s', (loss) => {
	it('leaves the hub in front and lets the others move', () => {
		const [hub, friend, leaf] = [0, 1, 5].map((i) => bands('either', { loss, lostShare: 0.2 })[i]!);
		expect(hub).toEqual({ rank: 1, low: 1, high: 1 });
		expect(friend!.rank).toBe(2.5);
		expect(leaf!.high!).toBeGreaterThanOrEqual(leaf!.low!);
	});

	it('is the same for the same seed and moves nobody when nothing is lost', () => {
		expect(bands('either', { loss, seed: 3 })).toEqual(bands('either', { loss, seed: 3 }));
		for (const { rank, low, high } of bands('either', { loss, lostShare: 0 })) {
			expect([low, high]).toEqual([rank, rank]);
		}
	});
});

it('an unanswered questionnaire takes the arcs an actor would have sent', () => {
	const all = bands('reported', { loss: 'answers', lostShare: 1 });
	// Nobody answers: no arcs, everybody shares the middle rank.
	expect(all.every(({ low, high }) => low === 7.5 && high === 7.5)).toBe(true);
});
