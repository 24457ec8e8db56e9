/** Tells the many pairs that surely stand in one row only from the few that may stand in several. */

/** Bits for each pair: one pair in sixteen, at most, is taken for a repeated one by chance. */
const BITS_A_PAIR = 16;

/**
 * By row: 1 = no other row joins the same two, either way round; 0 = another one does, or may. Rows
 * with an end below 0 join nobody and are 0. Two passes over bits that fit into the processor's cache.
 *
 * @param sources number of the one end by row; so `targets`
 */
export function findLonePairs(sources: Int32Array, targets: Int32Array): Uint8Array {
	const count = sources.length;
	let bits = 1024;
	while (bits < count * BITS_A_PAIR) bits *= 2;
	const met = new Int32Array(bits >> 5);
	const metAgain = new Int32Array(bits >> 5);
	for (let row = 0; row < count; row++) {
		const source = sources[row]!;
		const target = targets[row]!;
		if (source < 0 || target < 0) continue;
		const hash = pairHash(source, target) & (bits - 1);
		const bit = 1 << (hash & 31);
		const word = met[hash >> 5]!;
		if ((word & bit) !== 0) metAgain[hash >> 5]! |= bit;
		else met[hash >> 5] = word | bit;
	}
	const isLone = new Uint8Array(count);
	for (let row = 0; row < count; row++) {
		const source = sources[row]!;
		const target = targets[row]!;
		if (source < 0 || target < 0) continue;
		const hash = pairHash(source, target) & (bits - 1);
		if ((metAgain[hash >> 5]! & (1 << (hash & 31))) === 0) isLone[row] = 1;
	}
	return isLone;
}

function pairHash(source: number, target: number): number {
	const low = source < target ? source : target;
	let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(source + target, 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return hash ^ (hash >>> 13);
}
