import { describe, expect, it } from 'vitest';
import { corePeriphery } from '../../../src/lib/measures/whole/core-periphery';
import { seededRandom } from '../../../src/lib/model/seeded-random';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { isAdjacent, type Network } from '../../../src/lib/network/network';
import { makeDataset } from '../../support/make-dataset';

function randomNetwork(n: number, share: number, seed: number): Network {
	const random = seededRandom(seed);
	const actors = Array.from({ length: n }, (_, i) => ({ id: `a${i}` }));
	const ties = actors.flatMap((source, i) =>
		actors
			.slice(i + 1)
			.flatMap((target) => (random() < share ? [{ source: source.id, target: target.id }] : []))
	);
	return buildNetwork(makeDataset({ actors, ties }), DEFAULT_LENS);
}

function errorsOf(network: Network, core: ReadonlySet<number>): number {
	let errors = 0;
	for (let i = 0; i < network.actors.length; i++) {
		for (let j = i + 1; j < network.actors.length; j++) {
			const tied = isAdjacent(network.either, i, j);
			if (core.has(i) && core.has(j) && !tied) errors++;
			if (!core.has(i) && !core.has(j) && tied) errors++;
		}
	}
	return errors;
}

describe('corePeriphery', () => {
	it.each([1, 2, 3, 4, 5, 6])('has the fewest errors of all cores (seed %i)', (seed) => {
		const network = randomNetwork(9, 0.15 * seed, seed);
		const { core, errors } = corePeriphery(network);
		let least = Infinity;
		for (let mask = 0; mask < 1 << 9; mask++) {
			const tried = new Set(Array.from({ length: 9 }, (_, i) => i).filter((i) => mask & (1 << i)));
			least = Math.min(least, errorsOf(network, tried));
		}
		expect(errors).toBe(least);
		expect(errorsOf(network, new Set(core))).toBe(least);
	});

	it('finds a planted core and says how well it fits', () => {
		const ids = ['a', 'b', 'c', 'd', 'w', 'x', 'y', 'z'].map((id) => ({ id }));
		const words = ['ab', 'ac', 'ad', 'bc', 'bd', 'cd', 'aw', 'bx', 'cy', 'dz'];
		const ties = words.map((word) => ({ source: word[0]!, target: word[1]! }));
		const network = buildNetwork(makeDataset({ actors: ids, ties }), DEFAULT_LENS);
		const { core, errors, fit, tiedAtBorder } = corePeriphery(network);
		expect([...core].sort()).toEqual([0, 1, 2, 3]);
		expect(errors).toBe(0);
		expect(fit).toBeCloseTo(1);
		expect(tiedAtBorder).toBe(0);
	});

	it('is the same whatever the order of the rows', () => {
		const words = ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'ha'];
		const ties = words.map((word) => ({ source: word[0]!, target: word[1]! }));
		const cores = ['abcdefgh', 'hcebgdfa'].map((order) => {
			const actors = [...order].map((id) => ({ id }));
			const network = buildNetwork(makeDataset({ actors, ties }), DEFAULT_LENS);
			const { core, fit } = corePeriphery(network);
			return { core: core.map((i) => network.actors[i]!.id), fit };
		});
		expect(cores[0]).toEqual({ core: ['a', 'b'], fit: expect.closeTo(1 / 3) as number });
		expect(cores[1]).toEqual(cores[0]);
	});

	it('has no core without ties, and says when the border is arbitrary', () => {
		expect(corePeriphery(randomNetwork(5, 0, 1))).toMatchObject({ core: [], errors: 0, fit: null });
		expect(corePeriphery(randomNetwork(0, 0, 1)).core).toEqual([]);
		const ring = ['ab', 'bc', 'cd', 'de', 'ea'].map((word) => ({
			source: word[0]!,
			target: word[1]!
		}));
		const actors = 'abcde'.split('').map((id) => ({ id }));
		expect(
			corePeriphery(buildNetwork(makeDataset({ actors, ties: ring }), DEFAULT_LENS)).tiedAtBorder
		).toBe(3);
	});
});
