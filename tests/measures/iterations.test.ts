import { describe, expect, test } from 'vitest';
import { conjugateRank } from '../../src/lib/measures/spectrum/conjugate-rank';
import { leadingOfSmall } from '../../src/lib/measures/spectrum/small-eigen';
import { seidelRank } from '../../src/lib/measures/spectrum/seidel-rank';
import { symmetricLeader } from '../../src/lib/measures/spectrum/symmetric-leader';
import { tridiagonalLeader } from '../../src/lib/measures/spectrum/tridiagonal-leader';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import type { Network } from '../../src/lib/network/network';
import { randomCases } from '../support/random-network';
import { rowsOf } from './kernels/random-rows';

function strengthsOf(network: Network): number[][] {
	const { offsets, targets, weights } = network.out;
	return network.actors.map((_, i) => {
		const row = new Array<number>(network.actors.length).fill(0);
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			row[targets[k]!] = network.lens.weighted ? weights[k]! : 1;
		}
		return row;
	});
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('PageRank', () => {
	const cases = randomCases(60, 50).filter(({ dataset }) => dataset.actors.length > 0);

	test.each(cases)('$title: solves the equations', ({ dataset, direction, weighted }) => {
		const network = buildNetwork(dataset, { ...DEFAULT_LENS, direction, weighted });
		const n = network.actors.length;
		const ties = strengthsOf(network);
		const sums = ties.map(sumOf);
		const solve = network.directed ? seidelRank : conjugateRank;
		const rank = solve(network, Float64Array.from(sums), 0.85, 1e-12);
		const dangling = sumOf([...rank].filter((_, i) => sums[i] === 0));
		const errors = ties.map((_, i) => {
			const walked = sumOf(
				ties.map((row, j) => (sums[j]! > 0 ? (rank[j]! * row[i]!) / sums[j]! : 0))
			);
			return Math.abs(rank[i]! - 0.15 / n - 0.85 * (walked + dangling / n));
		});
		expect(sumOf(errors)).toBeLessThan(1e-12);
		expect(sumOf([...rank])).toBeCloseTo(1, 12);
	});
});

describe('the leading eigenvector', () => {
	test('of a star: √n at the centre', () => {
		const { out } = rowsOf(
			10,
			Array.from({ length: 9 }, (_, v) => [0, v + 1] as const),
			false
		);
		const leader = symmetricLeader({ ...out, values: null })!;
		expect(leader.value).toBeCloseTo(3, 12);
		expect(leader.vector[0]).toBe(1);
		for (const leaf of leader.vector.slice(1)) expect(leaf).toBeCloseTo(1 / 3, 12);
	});

	test.each([5, 40, 300, 400, 500, 1000])('of a chain of %d: a sine', (n) => {
		const { out } = rowsOf(
			n,
			Array.from({ length: n - 1 }, (_, v) => [v, v + 1] as const),
			false
		);
		const leader = symmetricLeader({ ...out, values: null })!;
		const angle = Math.PI / (n + 1);
		expect(leader.value).toBeCloseTo(2 * Math.cos(angle), 12);
		const most = Math.sin(angle * Math.ceil(n / 2));
		leader.vector.forEach((entry, v) => {
			expect(entry).toBeCloseTo(Math.sin(angle * (v + 1)) / most, 8);
		});
	});

	test('of a chain of 3,000: null, its two largest eigenvalues are too near each other', () => {
		const pairs = Array.from({ length: 2999 }, (_, v) => [v, v + 1] as const);
		expect(symmetricLeader({ ...rowsOf(3000, pairs, false).out, values: null })).toBe(null);
	});

	test.each([1, 2, 3, 12, 40])('of %d rows with three diagonals: a chain', (n) => {
		const diagonal = new Array<number>(n).fill(0);
		const { value, second, vector } = tridiagonalLeader(diagonal, diagonal.slice(1).fill(1));
		const angle = Math.PI / (n + 1);
		expect(value).toBeCloseTo(2 * Math.cos(angle), 13);
		if (n > 1) expect(second).toBeCloseTo(2 * Math.cos(2 * angle), 13);
		else expect(second).toBe(-Infinity);
		const length = Math.sqrt((n + 1) / 2);
		vector.forEach((entry, j) => {
			expect(Math.abs(entry)).toBeCloseTo(Math.sin(angle * (j + 1)) / length, 11);
		});
	});

	test('of three diagonals whose first rows say nearly everything: the last entries are right too', () => {
		const beside = [1, 1e-3, 1e-4, 1e-5, 1e-6];
		const { value, vector } = tridiagonalLeader([10, 1, 1, 1, 1, 1], beside);
		for (let j = 1; j < 6; j++) {
			const product =
				beside[j - 1]! * vector[j - 1]! + vector[j]! + (beside[j] ?? 0) * (vector[j + 1] ?? 0);
			expect(product / (value * vector[j]!)).toBeCloseTo(1, 12);
		}
	});

	test('of an island among others: the rows of the rest are left out', () => {
		const pairs = [...Array.from({ length: 19 }, (_, v) => [0, v + 1] as const), [20, 21] as const];
		const { out } = rowsOf(22, pairs, false);
		const isMember = new Uint8Array(22).fill(1, 0, 20);
		const { value, vector } = symmetricLeader({ ...out, values: null }, isMember)!;
		expect(value).toBeCloseTo(Math.sqrt(19), 12);
		expect([...vector.slice(20)]).toEqual([0, 0]);
	});

	test('of a small matrix: by rotations', () => {
		const { second, vector } = leadingOfSmall([
			[2, 1, 0],
			[1, 2, 1],
			[0, 1, 2]
		]);
		expect(second).toBeCloseTo(2, 13);
		const [x, y, z] = vector as [number, number, number];
		expect(y / x).toBeCloseTo(Math.SQRT2, 12);
		expect(z / x).toBeCloseTo(1, 12);
	});
});
