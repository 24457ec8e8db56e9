import { describe, expect, it } from 'vitest';
import { robustness } from '../../../src/lib/measures/whole/robustness';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { partitionBy } from '../../../src/lib/network/partition';
import { makeDataset, tiesOf } from '../../support/make-dataset';

function curve(words: readonly string[], sectors: Record<string, string>, steps: number) {
	const actors = Object.keys(sectors).map((id) => ({ id, sector: sectors[id] || null }));
	const network = buildNetwork(makeDataset({ actors, ties: tiesOf(...words) }), DEFAULT_LENS);
	return robustness(network, partitionBy(network, 'sector'), steps);
}

describe('robustness', () => {
	const sectors = { a: 's', b: 's', c: 's', d: 't', e: 't' };

	it('takes the busiest of those who remain, one by one', () => {
		expect(curve(['a-b', 'b-c', 'c-d', 'd-e'], sectors, 2)).toEqual([
			{ removed: null, largestComponent: 5, crossGroupReach: 1 },
			{ removed: 2, largestComponent: 2, crossGroupReach: 0 },
			{ removed: 0, largestComponent: 2, crossGroupReach: 0 }
		]);
	});

	it('counts pairs of different groups that are still joined', () => {
		const [whole] = curve(['a-b', 'c-d'], sectors, 0);
		expect(whole).toEqual({ removed: null, largestComponent: 2, crossGroupReach: 1 / 6 });
	});

	it('takes the first of those who are equally busy, whatever rounding makes of their sums', () => {
		// Everybody alike; the sum of actor 1 comes out as 2, that of actor 0 a last bit below.
		const ids = Array.from({ length: 11 }, (_, i) => `v${i}`);
		const ring = ids.flatMap((id, i) => [1, 2, 3].map((step) => `${id}-${ids[(i + step) % 11]}`));
		const [, first] = curve(ring, Object.fromEntries(ids.map((id) => [id, 's'])), 1);
		expect(first!.removed).toBe(0);
	});

	it('ends when nobody is left, and has no reach without two groups', () => {
		const steps = curve(['a-b'], { a: 's', b: '' }, 9);
		expect(steps.map((step) => step.largestComponent)).toEqual([2, 1, 0]);
		expect(steps.every((step) => step.crossGroupReach === null)).toBe(true);
	});
});
