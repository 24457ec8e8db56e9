/** Tells the many pairs that surely stand in one row only from the few that may stand in several. */

/** Bits for each pair: one pair in sixteen, at most, is taken for a repeated one by chance. */
const BITS_A_PAIR = 16;

/**
 * By row: 1 = no other row joins the same two, either way round; 0 = another one does, or may. Rows
 * with an end below 0 join nobody and are 0. Two passes over bits that fit into the processor's cache;
 * then the same for those alone that were not told apart, which leaves one in sixteen of them.
 *
 * @param sources number of the one end by row; so `targets`
 */
export function findLonePairs(
	sources: Int32Array,
	targets: Int32Array
): { readonly isLone: Uint8Array; readonly loneCount: number } {
	const count = sources.length;
	const isLone = new Uint8Array(count);
	const rows = new Int32Array(count);
	let joined = 0;
	for (let row = 0; row < count; row++) {
		if (sources[row]! >= 0 && targets[row]! >= 0) rows[joined++] = row;
	}
	const unsure = sift(sources, targets, rows, joined, 0, isLone);
	const unsureStill = sift(sources, targets, rows, unsure, 0x7f4a7c15, isLone);
	return { isLone, loneCount: joined - unsureStill };
}

/**
 * Marks those of the first `count` of `rows` whose bit no other one has; moves the others to the front
 * and returns how many they are.
 *
 * @param seed makes different pairs share a bit than with another seed
 */
function sift(
	sources: Int32Array,
	targets: Int32Array,
	rows: Int32Array,
	count: number,
	seed: number,
	isLone: Uint8Array
): number {
	let bits = 1024;
	while (bits < count * BITS_A_PAIR) bits *= 2;
	const met = new Int32Array(bits >> 5);
	const metAgain = new Int32Array(bits >> 5);
	for (let k = 0; k < count; k++) {
		const row = rows[k]!;
		const hash = pairHash(sources[row]!, targets[row]!, seed) & (bits - 1);
		const bit = 1 << (hash & 31);
		const word = met[hash >> 5]!;
		if ((word & bit) !== 0) metAgain[hash >> 5]! |= bit;
		else met[hash >> 5] = word | bit;
	}
	let unsure = 0;
	for (let k = 0; k < count; k++) {
		const row = rows[k]!;
		const hash = pairHash(sources[row]!, targets[row]!, seed) & (bits - 1);
		if ((metAgain[hash >> 5]! & (1 << (hash & 31))) === 0) isLone[row] = 1;
		else rows[unsure++] = row;
	}
	return unsure;
}

function pairHash(source: number, target: number, seed: number): number {
	const low = source < target ? source : target;
	let hash = Math.imul(low + seed, 0x9e3779b1) ^ Math.imul(source + target, 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return hash ^ (hash >>> 13);
}
