/** A network of thousands of actors, five ties each, goes through every measure without running out of anything. */
import { describe, expect, test } from 'vitest';
import { ACTOR_MEASURES } from '../../src/lib/measures/all';
import { communities } from '../../src/lib/measures/communities';
import { seededRandom } from '../../src/lib/model/seeded-random';
import { NETWORK_MEASURES } from '../../src/lib/measures/whole/all';
import { emptyDataset, type Dataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { partitionBy } from '../../src/lib/network/partition';
import { makeActor, makeTie } from '../support/read-case';

/** Ends drawn by uneven fitness, seven in ten from the same district. */
function largeDataset(seed: number, n: number, m: number): Dataset {
	const random = seededRandom(seed);
	const below = (count: number) => Math.floor(random() ** 1.7 * count);
	const districts = 22;
	const actors = Array.from({ length: n }, (_, i) =>
		makeActor(`a${i}`, { sector: `s${i % 8}`, district: `d${i % districts}` })
	);
	const ties = Array.from({ length: m }, () => {
		const a = below(n);
		const near = (a % districts) + districts * below(Math.floor(n / districts));
		const b = random() < 0.7 ? near : below(n);
		return makeTie(`a${a}`, `a${b}`, 1 + Math.floor(random() * 5), true);
	});
	return { ...emptyDataset('large'), actors, ties };
}

describe.each([
	{ direction: 'either', weighted: false, n: 5000 },
	{ direction: 'either', weighted: true, n: 2000 },
	{ direction: 'reported', weighted: false, n: 5000 }
] as const)('seed 1, $n actors, $direction, weighted $weighted', ({ direction, weighted, n }) => {
	test('every measure', { timeout: 120_000 }, () => {
		const dataset = largeDataset(1, n, 5 * n);
		const network = buildNetwork(dataset, { ...DEFAULT_LENS, direction, weighted });
		const partition = partitionBy(network, 'sector');
		for (const { id, compute } of ACTOR_MEASURES) {
			const { values } = compute(network, partition);
			expect(
				values.every((value) => value === null || Number.isFinite(value)),
				id
			).toBe(true);
		}
		for (const { id, compute } of NETWORK_MEASURES) {
			const { value } = compute(network);
			expect(value === null || Number.isFinite(value), id).toBe(true);
		}
		const found = communities(network);
		expect(found.modularity.value).toBeGreaterThan(0.3);
	});
});
