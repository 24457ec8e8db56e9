import { describe, expect, test } from 'vitest';
import { perronRoots } from '../../src/lib/measures/spectrum/perron-root';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { seededRandom } from '../../src/lib/model/seeded-random';
import { buildNetwork } from '../../src/lib/network/build-network';
import type { Network } from '../../src/lib/network/network';
import { makeDataset } from '../support/make-dataset';

type Draw = (n: number, below: (count: number) => number) => (readonly [number, number])[];

/** Directed networks whose eigenvalues are far from real, or close to the largest in size. */
const KINDS: Readonly<Record<string, Draw>> = {
	'a ring with three short cuts': (n, below) => [
		...ring(n),
		...Array.from({ length: 3 }, () => [below(n), below(n)] as const)
	],
	'two sides': (n, below) =>
		Array.from({ length: 4 * n }, () => [below(n), below(n)] as const).filter(
			([a, b]) => (a + b) % 2 === 1
		),
	'two crowds and one tie between them': (n, below) => {
		const half = n >> 1;
		const within = Array.from({ length: 3 * n }, (_, k) => {
			const start = k % 2 === 0 ? 0 : half;
			return [start + below(half), start + below(half)] as const;
		});
		return [...within, [0, half], [half, 0]];
	},
	'a line there and back, and one way round': (n) => [
		...ring(n),
		...Array.from({ length: n - 1 }, (_, i) => [i + 1, i] as const)
	],
	'few ties at random': (n, below) =>
		Array.from({ length: 3 * n }, () => [below(n), below(n)] as const)
};

function ring(n: number): (readonly [number, number])[] {
	return Array.from({ length: n }, (_, i) => [i, (i + 1) % n] as const);
}

function drawNetwork(draw: Draw, seed: number, weighted: boolean): Network {
	const random = seededRandom(seed);
	const below = (count: number) => Math.floor(random() * count);
	const n = 4 + below(50);
	const ties = draw(n, below).filter(([a, b]) => a !== b);
	const dataset = makeDataset({
		actors: Array.from({ length: n }, (_, i) => ({ id: `a${i}` })),
		ties: ties.map(([a, b]) => ({
			source: `a${a}`,
			target: `a${b}`,
			weight: 1 + below(5),
			directed: true
		}))
	});
	return buildNetwork(dataset, { ...DEFAULT_LENS, direction: 'reported', weighted });
}

describe('roots of directed networks', () => {
	const cases = Object.entries(KINDS).flatMap(([kind, draw]) =>
		Array.from({ length: 20 }, (_, seed) => ({ kind, draw, seed, weighted: seed % 2 === 1 }))
	);

	// By the theorem of Perron and Frobenius a positive eigenvector is that of the largest eigenvalue.
	test.each(cases)('$kind, seed $seed: positive vectors that stay as they are', (drawn) => {
		const network = drawNetwork(drawn.draw, drawn.seed, drawn.weighted);
		const roots = perronRoots(network);
		expect(roots).not.toBeNull();
		for (const { value, members, vector } of roots!) {
			const entryOf = new Map(Array.from(members, (member, place) => [member, vector[place]!]));
			const { offsets, targets, weights } = network.in;
			const errors = Array.from(members, (member, place) => {
				let image = 0;
				for (let k = offsets[member]!; k < offsets[member + 1]!; k++) {
					image += (drawn.weighted ? weights[k]! : 1) * (entryOf.get(targets[k]!) ?? 0);
				}
				return Math.abs(image / vector[place]! / value - 1);
			});
			expect(Math.min(...vector)).toBeGreaterThan(0);
			expect(Math.max(...errors)).toBeLessThan(2e-11);
		}
	});
});
