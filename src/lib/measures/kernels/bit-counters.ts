/**
 * Counts for each of 32 bits in how many words it is set, all bits at once: plane p holds bit p of the
 * 32 counters. Eight words go in together, through seven adders that take three words of the same
 * worth to a sum and a carry (Harley and Seal; Warren 2012, Hacker's Delight, 2nd ed., section 5-1).
 */
export class BitCounters {
	readonly #planes = new Int32Array(32);

	/** Counts words[2·v + word] of the first `filled` actors v of the list, from zero. */
	count(words: Int32Array, list: Int32Array, filled: number, word: number): void {
		const planes = this.#planes.fill(0);
		let ones = 0;
		let twos = 0;
		let fours = 0;
		let place = 0;
		for (; place + 8 <= filled; place += 8) {
			const a = words[2 * list[place]! + word]!;
			const b = words[2 * list[place + 1]! + word]!;
			const c = words[2 * list[place + 2]! + word]!;
			const d = words[2 * list[place + 3]! + word]!;
			const e = words[2 * list[place + 4]! + word]!;
			const f = words[2 * list[place + 5]! + word]!;
			const g = words[2 * list[place + 6]! + word]!;
			const h = words[2 * list[place + 7]! + word]!;
			const ab = ones ^ a ^ b;
			const cd = ab ^ c ^ d;
			const ef = cd ^ e ^ f;
			const twosA = carry(ones, a, b);
			const twosB = carry(ab, c, d);
			const twosC = carry(cd, e, f);
			const twosD = carry(ef, g, h);
			ones = ef ^ g ^ h;
			const firstTwos = twos ^ twosA ^ twosB;
			const foursA = carry(twos, twosA, twosB);
			const foursB = carry(firstTwos, twosC, twosD);
			twos = firstTwos ^ twosC ^ twosD;
			const eights = carry(fours, foursA, foursB);
			fours ^= foursA ^ foursB;
			this.#add(eights, 3);
		}
		planes[0] = ones;
		planes[1] = twos;
		planes[2] = fours;
		for (; place < filled; place++) this.#add(words[2 * list[place]! + word]!, 0);
	}

	/** Tells each bit that was set in any word, lowest first, and in how many. */
	forEach(tell: (bit: number, count: number) => void): void {
		const planes = this.#planes;
		let any = 0;
		let height = 0;
		for (let p = 0; p < planes.length; p++) {
			any |= planes[p]!;
			if (planes[p] !== 0) height = p + 1;
		}
		for (; any !== 0; any &= any - 1) {
			const bit = 31 - Math.clz32(any & -any);
			let count = 0;
			for (let p = 0; p < height; p++) count |= ((planes[p]! >>> bit) & 1) << p;
			tell(bit, count);
		}
	}

	/** Adds a word of which each bit is worth 2^p. */
	#add(word: number, p: number): void {
		const planes = this.#planes;
		for (let left = word; left !== 0; p++) {
			const plane = planes[p]!;
			planes[p] = plane ^ left;
			left &= plane;
		}
	}
}

/** The bits that are set in at least two of three words. */
function carry(a: number, b: number, c: number): number {
	return (a & b) | ((a ^ b) & c);
}
