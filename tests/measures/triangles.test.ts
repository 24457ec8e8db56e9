import { expect, test } from 'vitest';
import {
	contactDirections,
	RECEIVED,
	SENT
} from '../../src/lib/measures/structural-holes/contact-directions';
import { forEachTriangle, pointedTies } from '../../src/lib/measures/triangles';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { isAdjacent } from '../../src/lib/network/network';
import { randomCases } from '../support/random-network';

test.each(randomCases(24, 40))('$title: every triangle once', ({ dataset, direction }) => {
	const network = buildNetwork(dataset, { ...DEFAULT_LENS, direction });
	const { either } = network;
	const n = network.actors.length;
	const expected: string[] = [];
	for (let a = 0; a < n; a++) {
		for (let b = a + 1; b < n; b++) {
			for (let c = b + 1; c < n; c++) {
				if (!isAdjacent(either, a, b) || !isAdjacent(either, a, c)) continue;
				if (isAdjacent(either, b, c)) expected.push([a, b, c].join());
			}
		}
	}
	const pointed = pointedTies(network);
	const found: string[] = [];
	forEachTriangle(pointed, (a, b, c, ab, ac, bc) => {
		found.push([a, b, c].sort((x, y) => x - y).join());
		for (const [from, to, tie] of [
			[a, b, ab],
			[a, c, ac],
			[b, c, bc]
		] as const) {
			expect(pointed.targets[tie]).toBe(to);
			expect(either.targets[pointed.own[tie]!]).toBe(to);
			expect(either.targets[pointed.other[tie]!]).toBe(from);
		}
	});
	expect(found.sort()).toEqual(expected.sort());
});

test.each(randomCases(12, 30))('$title: directions of contacts', ({ dataset, direction }) => {
	const network = buildNetwork(dataset, { ...DEFAULT_LENS, direction });
	const { offsets, targets } = network.either;
	const expected = new Uint8Array(targets.length);
	for (let i = 0; i < network.actors.length; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			if (isAdjacent(network.out, i, targets[k]!)) expected[k]! += SENT;
			if (isAdjacent(network.out, targets[k]!, i)) expected[k]! += RECEIVED;
		}
	}
	expect(contactDirections(network)).toEqual(expected);
});
