import { describe, expect, test } from 'vitest';
import { removalRanking } from '../../../src/lib/findings/scenario/removal-ranking';
import { globalEfficiency } from '../../../src/lib/measures/whole/distances';
import { applyEdit } from '../../../src/lib/model/edit';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { components } from '../../../src/lib/measures/components';
import { loadExample } from '../../support/load-example';
import { makeDataset, tiesOf } from '../../support/make-dataset';

describe('removalRanking', () => {
	test('ten of Slagelse, each figure as if the actor had never been there', async () => {
		const slagelse = await loadExample('slagelse');
		const { removals, efficiency, largestIsland } = removalRanking(slagelse, DEFAULT_LENS);
		expect(removals).toHaveLength(10);
		expect(largestIsland).toBe(46);
		let last = 0;
		for (const removal of removals) {
			const without = applyEdit(slagelse, { kind: 'remove-actor', actor: removal.actor });
			const network = buildNetwork(without, DEFAULT_LENS);
			expect(removal.efficiency).toBeCloseTo(globalEfficiency.compute(network).value!, 12);
			expect(removal.largestIsland).toBe(Math.max(...components(network).sizes));
			expect(removal.efficiency!).toBeGreaterThanOrEqual(last);
			expect(removal.efficiency!).toBeLessThan(efficiency.value!);
			last = removal.efficiency!;
		}
	});

	test('who has no ties costs nothing and is not ranked', () => {
		const dataset = makeDataset({ actors: [...'abcd'].map((id) => ({ id })), ties: tiesOf('a-b') });
		const { removals } = removalRanking(dataset, DEFAULT_LENS);
		expect(removals.map(({ actor }) => actor)).toEqual(['a', 'b']);
	});

	test('nobody, one, two: no exception, and what is undefined is null', () => {
		for (const ids of ['', 'a', 'ab']) {
			const dataset = makeDataset({ actors: [...ids].map((id) => ({ id })) });
			expect(removalRanking(dataset, DEFAULT_LENS).removals).toEqual([]);
		}
		const pair = makeDataset({ actors: [{ id: 'a' }, { id: 'b' }], ties: tiesOf('a-b') });
		const { removals } = removalRanking(pair, DEFAULT_LENS);
		expect(removals.map(({ efficiency }) => efficiency)).toEqual([null, null]);
	});
});
