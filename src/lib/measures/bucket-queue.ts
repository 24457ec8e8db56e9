/**
 * A queue of actor numbers by a whole-numbered key (Dial 1969): one bucket a key, in a ring as long
 * as the largest step from the key taken last. The same manners as a heap, without comparisons.
 */
export class BucketQueue {
	size = 0;
	readonly #keys: Float64Array;
	readonly #first: Int32Array;
	readonly #next: Int32Array;
	readonly #previous: Int32Array;
	/** Bucket by item; -1 when it is not in the queue. */
	readonly #bucketOf: Int32Array;
	#cursor = 0;

	/** @param largestStep no key in the queue is more than this above the key taken last */
	constructor(keys: Float64Array, largestStep: number) {
		this.#keys = keys;
		this.#first = new Int32Array(largestStep + 1).fill(-1);
		this.#next = new Int32Array(keys.length);
		this.#previous = new Int32Array(keys.length);
		this.#bucketOf = new Int32Array(keys.length).fill(-1);
	}

	/** Puts an item in, or moves it after its key has fallen. */
	push(item: number): void {
		if (this.#bucketOf[item]! >= 0) this.#remove(item);
		const key = this.#keys[item]!;
		const bucket = key % this.#first.length;
		const after = this.#first[bucket]!;
		this.#next[item] = after;
		this.#previous[item] = -1;
		if (after >= 0) this.#previous[after] = item;
		this.#first[bucket] = item;
		this.#bucketOf[item] = bucket;
		if (this.size === 0 || key < this.#cursor) this.#cursor = key;
		this.size++;
	}

	/** Takes an item with the smallest key out. */
	pop(): number {
		let bucket = this.#cursor % this.#first.length;
		while (this.#first[bucket]! < 0) {
			this.#cursor++;
			if (++bucket === this.#first.length) bucket = 0;
		}
		const item = this.#first[bucket]!;
		this.#remove(item);
		return item;
	}

	#remove(item: number): void {
		const after = this.#next[item]!;
		const before = this.#previous[item]!;
		if (after >= 0) this.#previous[after] = before;
		if (before >= 0) this.#next[before] = after;
		else this.#first[this.#bucketOf[item]!] = after;
		this.#bucketOf[item] = -1;
		this.size--;
	}
}
