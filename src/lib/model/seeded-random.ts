/**
 * A seeded source of numbers in [0, 1): the same seed gives the same numbers on every machine.
 * Mulberry32 (a 32-bit mixing counter, period 2^32): enough for drawing lots, not for secrets.
 */
export function seededRandom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Puts the first `count` entries in random order (Fisher-Yates), in place. */
export function shuffleInPlace(
	entries: Int32Array,
	random: () => number,
	count = entries.length
): void {
	for (let last = count - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const kept = entries[last]!;
		entries[last] = entries[other]!;
		entries[other] = kept;
	}
}
