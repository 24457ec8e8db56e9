import { describe, expect, test } from 'vitest';
import { generateNetwork, networkFiles, NETWORK_SIZES } from './generate-network';

const SEED = 1;

function degreesOf({ size, source, target }: ReturnType<typeof generateNetwork>): Int32Array {
	const degrees = new Int32Array(size.actors);
	for (const end of [source, target]) for (const actor of end) degrees[actor]!++;
	return degrees;
}

describe.each([NETWORK_SIZES.S, NETWORK_SIZES.M])('a network of size $name, seed 1', (size) => {
	const network = generateNetwork(size, SEED);
	const { source, target, sectorOf, districtOf, weight } = network;

	test('has the actors and ties it was asked for', () => {
		expect(sectorOf).toHaveLength(size.actors);
		expect(source).toHaveLength(size.ties);
		expect(target).toHaveLength(size.ties);
		expect(Math.max(...source, ...target)).toBeLessThan(size.actors);
	});

	test('ties nobody to themselves and no pair twice', () => {
		const pairs = new Set<string>();
		source.forEach((a, k) => {
			const b = target[k]!;
			expect(a).not.toBe(b);
			pairs.add(`${Math.min(a, b)}-${Math.max(a, b)}`);
		});
		expect(pairs.size).toBe(size.ties);
	});

	test('leaves one actor in a hundred alone, and ties a few once only', () => {
		const degrees = degreesOf(network);
		expect(degrees.filter((degree) => degree === 0)).toHaveLength(size.actors / 100);
		const once = degrees.filter((degree) => degree === 1).length / size.actors;
		expect(once).toBeGreaterThan(0.01);
		expect(once).toBeLessThan(0.2);
	});

	test('has hubs that do not know everybody', () => {
		const most = Math.max(...degreesOf(network));
		const mean = (2 * size.ties) / size.actors;
		expect(most).toBeGreaterThan(3 * mean);
		expect(most).toBeLessThan(size.actors / 3);
	});

	test('has eight uneven sectors and districts that fall in size', () => {
		const count = (groups: Uint8Array, group: number) =>
			groups.filter((each) => each === group).length;
		expect(new Set(sectorOf).size).toBe(8);
		expect(count(sectorOf, 0)).toBeGreaterThan(4 * count(sectorOf, 7));
		expect(new Set(districtOf).size).toBe(size.districts);
		expect(count(districtOf, 0)).toBeGreaterThan(2 * count(districtOf, size.districts - 1));
	});

	test('ties mostly inside a district, and inside a sector more often than by chance', () => {
		const share = (groups: Uint8Array) =>
			source.filter((a, k) => groups[a] === groups[target[k]!]).length / size.ties;
		expect(share(districtOf)).toBeGreaterThan(0.55);
		expect(share(districtOf)).toBeLessThan(0.8);
		expect(share(sectorOf)).toBeGreaterThan(0.45);
	});

	test('closes triangles with its last ties', () => {
		const neighbours = Array.from({ length: size.actors }, () => new Set<number>());
		let closing = 0;
		source.forEach((a, k) => {
			const b = target[k]!;
			const isLate = k >= size.ties * 0.8;
			if (isLate && [...neighbours[a]!].some((c) => neighbours[b]!.has(c))) closing++;
			neighbours[a]!.add(b);
			neighbours[b]!.add(a);
		});
		expect(closing).toBe(size.ties * 0.2);
	});

	test('has whole weights from 1 to 5', () => {
		expect([...new Set(weight)].sort()).toEqual([1, 2, 3, 4, 5]);
	});
});

test('the same seed gives the same files, another seed others (seeds 1 and 2)', () => {
	const checksum = (seed: number) => networkFiles(generateNetwork(NETWORK_SIZES.S, seed)).checksum;
	expect(checksum(1)).toBe(checksum(1));
	expect(checksum(1)).not.toBe(checksum(2));
});

test('the files hold every actor and every tie (seed 1)', () => {
	const network = generateNetwork(NETWORK_SIZES.S, SEED);
	const { actorsCsv, tiesCsv } = networkFiles(network);
	expect(actorsCsv.split('\n')).toHaveLength(300 + 2);
	expect(tiesCsv.split('\n')).toHaveLength(1500 + 2);
	expect(tiesCsv.split('\n')[0]).toBe('source,target,weight,directed');
	const [source, target, weight] = tiesCsv.split('\n')[1]!.split(',');
	expect(Number(source!.slice(1))).toBe(network.source[0]);
	expect(Number(target!.slice(1))).toBe(network.target[0]);
	expect(Number(weight)).toBe(network.weight[0]);
});
