/** Clever algorithms held to slow ones that follow the definition word by word. */
import { describe, expect, test } from 'vitest';
import { ACTOR_MEASURES, type ActorMeasureId } from '../../src/lib/measures/all';
import { blocks } from '../../src/lib/measures/blocks';
import { brokerage } from '../../src/lib/measures/brokerage/brokerage';
import { dyadCensus } from '../../src/lib/measures/whole/reciprocity';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { positionOf, type Network } from '../../src/lib/network/network';
import { partitionBy } from '../../src/lib/network/partition';
import { randomCases } from '../support/random-network';

type Matrix = number[][];

/** Strengths as a full matrix; 1 for every tie when the lens is not weighted. */
function matrixOf(network: Network): Matrix {
	const { actors, out, lens } = network;
	return actors.map((_, i) =>
		actors.map((_, j) => {
			const place = positionOf(out, i, j);
			return place < 0 ? 0 : lens.weighted ? out.weights[place]! : 1;
		})
	);
}

/** Floyd-Warshall over costs 1 / strength. */
function distancesOf(ties: Matrix): Matrix {
	const d = ties.map((row, i) => row.map((w, j) => (i === j ? 0 : w > 0 ? 1 / w : Infinity)));
	for (let k = 0; k < d.length; k++) {
		for (const row of d) {
			for (let j = 0; j < d.length; j++) row[j] = Math.min(row[j]!, row[k]! + d[k]![j]!);
		}
	}
	return d;
}

/** Shortest paths from s to t by walking every one of them. */
function shortestPaths(ties: Matrix, d: Matrix, s: number, t: number): number[][] {
	if (s === t) return [[t]];
	return ties[s]!.flatMap((w, next) =>
		w > 0 && Math.abs(1 / w + d[next]![t]! - d[s]![t]!) < 1e-9
			? shortestPaths(ties, d, next, t).map((path) => [s, ...path])
			: []
	);
}

function componentSizes(ties: Matrix, without: number): number[] {
	const left = new Set(ties.keys());
	left.delete(without);
	const sizes: number[] = [];
	for (const first of ties.keys()) {
		if (!left.delete(first)) continue;
		const waiting = [first];
		let size = 0;
		for (let v = waiting.pop(); v !== undefined; v = waiting.pop()) {
			size++;
			for (const w of ties.keys()) {
				if ((ties[v]![w]! > 0 || ties[w]![v]! > 0) && left.delete(w)) waiting.push(w);
			}
		}
		sizes.push(size);
	}
	return sizes;
}

function scoresOf(network: Network, id: ActorMeasureId): readonly (number | null)[] {
	const measure = ACTOR_MEASURES.find((candidate) => candidate.id === id)!;
	return measure.compute(network, partitionBy(network, 'sector')).values;
}

function expectValues(actual: readonly (number | null)[], expected: readonly (number | null)[]) {
	expect(actual.map((value) => value === null)).toEqual(expected.map((value) => value === null));
	actual.forEach((value, i) => {
		if (value !== null) expect(value).toBeCloseTo(expected[i]!, 8);
	});
}

describe.each(randomCases(36, 18))('$title', ({ dataset, direction, weighted }) => {
	const network = buildNetwork(dataset, { ...DEFAULT_LENS, direction, weighted });
	const ties = matrixOf(network);
	const actors = [...ties.keys()];
	const distances = distancesOf(ties);
	/** s_ij = w_ij + w_ji; halves in an undirected network, where the halves cancel out. */
	const strengths = ties.map((row, i) => row.map((w, j) => w + ties[j]![i]!));
	const total = strengths.map((row) => row.reduce((sum, s) => sum + s, 0));
	const contacts = actors.map((i) => actors.filter((j) => strengths[i]![j]! > 0));

	test('betweenness: every shortest path walked', () => {
		const expected = actors.map(() => 0);
		for (const s of actors) {
			for (const t of actors) {
				if (s === t || distances[s]![t] === Infinity) continue;
				const paths = shortestPaths(ties, distances, s, t);
				for (const path of paths) {
					for (const v of path.slice(1, -1)) expected[v]! += 1 / paths.length;
				}
			}
		}
		const perPair = network.directed ? 1 : 2;
		expectValues(
			scoresOf(network, 'betweenness'),
			expected.map((ordered) => ordered / perPair)
		);
	});

	test('closeness and harmonic: from all distances', () => {
		const inbound = actors.map((i) =>
			actors.map((j) => distances[j]![i]!).filter((d) => d > 0 && d < Infinity)
		);
		const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
		const others = actors.length - 1;
		expectValues(
			scoresOf(network, 'harmonic'),
			inbound.map((row) => sum(row.map((d) => 1 / d)))
		);
		expectValues(
			scoresOf(network, 'closeness'),
			inbound.map((row) =>
				others === 0 ? null : row.length === 0 ? 0 : row.length ** 2 / others / sum(row)
			)
		);
	});

	test('constraint, effective size and hierarchy: by the formula', () => {
		const p = (i: number, j: number) => strengths[i]![j]! / total[i]!;
		const term = (i: number, j: number) => {
			const between = contacts[i]!.filter((q) => q !== j && strengths[q]![j]! > 0);
			return (p(i, j) + between.reduce((sum, q) => sum + p(i, q) * p(q, j), 0)) ** 2;
		};
		const terms = actors.map((i) => contacts[i]!.map((j) => term(i, j)));
		const sums = terms.map((row) => row.reduce((sum, value) => sum + value, 0));
		expectValues(
			scoresOf(network, 'constraint'),
			sums.map((sum, i) => (terms[i]!.length ? sum : null))
		);
		expectValues(
			scoresOf(network, 'hierarchy'),
			terms.map((row, i) => {
				const n = row.length;
				if (n < 2) return null;
				const relative = row.map((value) => value / (sums[i]! / n));
				return relative.reduce((sum, r) => sum + r * Math.log(r), 0) / (n * Math.log(n));
			})
		);
		expectValues(
			scoresOf(network, 'effectiveSize'),
			actors.map((i) =>
				contacts[i]!.length === 0
					? null
					: contacts[i]!.reduce((size, j) => {
							const largest = Math.max(...strengths[j]!);
							const redundant = contacts[i]!.filter((q) => q !== j).reduce(
								(sum, q) => sum + (p(i, q) * strengths[j]![q]!) / largest,
								0
							);
							return size + 1 - redundant;
						}, 0)
			)
		);
	});

	test('largest component and components without: by removal', () => {
		const sizes = actors.map((v) => componentSizes(ties, v));
		expect(scoresOf(network, 'largestComponentWithout')).toEqual(
			sizes.map((left) => Math.max(0, ...left))
		);
		expect(scoresOf(network, 'componentsWithout')).toEqual(sizes.map((left) => left.length));
		const now = componentSizes(ties, -1).length;
		const cut = actors.filter((v) => sizes[v]!.length > now - (contacts[v]!.length === 0 ? 1 : 0));
		expect(blocks(network).articulationActors).toEqual(cut);
	});

	test('bridges: by removal of each tie', () => {
		const now = componentSizes(ties, -1).length;
		const expected = actors.flatMap((i) =>
			contacts[i]!.filter((j) => j > i)
				.filter((j) => {
					const left = ties.map((row) => [...row]);
					left[i]![j] = left[j]![i] = 0;
					return componentSizes(left, -1).length > now;
				})
				.map((j) => [i, j])
		);
		expect(blocks(network).bridges).toEqual(expected);
	});

	test('brokerage: by a triple loop', () => {
		const partition = partitionBy(network, 'sector');
		const expected: Record<string, number[]> = Object.fromEntries(
			['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison', 'total'].map(
				(role) => [role, actors.map(() => 0)]
			)
		);
		for (const v of actors) {
			for (const a of actors) {
				for (const b of actors) {
					if (a === b || a === v || b === v) continue;
					if (!ties[a]![v] || !ties[v]![b] || ties[a]![b]) continue;
					const [x, y, z] = [partition.of[a], partition.of[v], partition.of[b]];
					const role =
						x === y && y === z
							? 'coordinator'
							: x === z
								? 'itinerant'
								: x === y
									? 'representative'
									: y === z
										? 'gatekeeper'
										: 'liaison';
					expected[role]![v]!++;
					expected['total']![v]!++;
				}
			}
		}
		const { counts } = brokerage(network, partition);
		for (const [role, values] of Object.entries(counts)) {
			expect(Array.from(values), role).toEqual(expected[role]);
		}
	});

	test('coreness: by taking out the weakest again and again', () => {
		const left = new Set(actors);
		const expected = actors.map(() => 0);
		const degree = (v: number) =>
			[...left].reduce(
				(sum, w) =>
					sum + (ties[v]![w]! > 0 ? 1 : 0) + (network.directed && ties[w]![v]! > 0 ? 1 : 0),
				0
			);
		for (let k = 0; left.size > 0; k++) {
			for (let weak = [...left].find((v) => degree(v) <= k); weak !== undefined;) {
				expected[weak] = k;
				left.delete(weak);
				weak = [...left].find((v) => degree(v) <= k);
			}
		}
		expect(scoresOf(network, 'coreness')).toEqual(expected);
	});

	test('participation: by the formula', () => {
		const { of, names } = partitionBy(network, 'sector');
		expectValues(
			scoresOf(network, 'participation'),
			actors.map((i) => {
				const ends = actors.flatMap((j) => [
					...(ties[i]![j] ? [of[j]!] : []),
					...(network.directed && ties[j]![i] ? [of[j]!] : [])
				]);
				const known = ends.filter((group) => group >= 0);
				if (of[i]! < 0 || known.length === 0) return null;
				return names.reduce(
					(rest, _, g) => rest - (known.filter((end) => end === g).length / known.length) ** 2,
					1
				);
			})
		);
	});

	test('eigenvector: A times it is a multiple of it, where it is defined', () => {
		const values = scoresOf(network, 'eigenvector');
		const x = values.filter((value) => value !== null);
		if (x.length === 0) {
			expect(values.every((value) => value === null)).toBe(true);
			return;
		}
		const product = actors.map((i) => actors.reduce((sum, j) => sum + ties[j]![i]! * x[j]!, 0));
		const top = x.indexOf(1);
		expect(top).toBeGreaterThanOrEqual(0);
		product.forEach((value, i) => expect(value).toBeCloseTo(product[top]! * x[i]!, 9));
	});

	test('pagerank: the walk leaves it as it is, and it sums to 1', () => {
		const rank = scoresOf(network, 'pagerank') as number[];
		const n = actors.length;
		const sent = ties.map((row) => row.reduce((sum, w) => sum + w, 0));
		const lost = rank.reduce((sum, p, j) => sum + (sent[j] === 0 ? p : 0), 0);
		const next = actors.map(
			(i) =>
				0.15 / n +
				0.85 *
					(lost / n +
						actors.reduce(
							(sum, j) => sum + (ties[j]![i] ? (rank[j]! * ties[j]![i]!) / sent[j]! : 0),
							0
						))
		);
		expectValues(rank, next);
		expect(rank.reduce((sum, p) => sum + p, 0)).toBeCloseTo(n === 0 ? 0 : 1, 12);
	});

	test('dyads: by looking at every pair', () => {
		const pairs = actors.flatMap((i) => actors.filter((j) => j > i).map((j) => [i, j] as const));
		const kinds = pairs.map(([i, j]) => (ties[i]![j] ? 1 : 0) + (ties[j]![i] ? 1 : 0));
		expect(dyadCensus(network)).toEqual({
			mutual: kinds.filter((kind) => kind === 2).length,
			oneWay: kinds.filter((kind) => kind === 1).length,
			none: kinds.filter((kind) => kind === 0).length
		});
	});
});
