/** A binary heap of actor numbers by a key that may fall; each actor is in it at most once. */
export class IndexedHeap {
	size = 0;
	readonly #keys: Float64Array;
	readonly #items: Int32Array;
	readonly #placeOf: Int32Array;

	constructor(keys: Float64Array) {
		this.#keys = keys;
		this.#items = new Int32Array(keys.length);
		this.#placeOf = new Int32Array(keys.length).fill(-1);
	}

	/** Puts an item in, or moves it up after its key has fallen. */
	push(item: number): void {
		const keys = this.#keys;
		const items = this.#items;
		const placeOf = this.#placeOf;
		let place = placeOf[item]!;
		if (place < 0) place = this.size++;
		const key = keys[item]!;
		while (place > 0) {
			const above = (place - 1) >> 1;
			const parent = items[above]!;
			if (keys[parent]! <= key) break;
			items[place] = parent;
			placeOf[parent] = place;
			place = above;
		}
		items[place] = item;
		placeOf[item] = place;
	}

	/** Takes the item with the smallest key out. */
	pop(): number {
		const keys = this.#keys;
		const items = this.#items;
		const placeOf = this.#placeOf;
		const top = items[0]!;
		placeOf[top] = -1;
		const last = items[--this.size]!;
		if (this.size === 0) return top;
		const key = keys[last]!;
		let place = 0;
		for (;;) {
			let below = 2 * place + 1;
			if (below >= this.size) break;
			if (below + 1 < this.size && keys[items[below + 1]!]! < keys[items[below]!]!) below++;
			const child = items[below]!;
			if (keys[child]! >= key) break;
			items[place] = child;
			placeOf[child] = place;
			place = below;
		}
		items[place] = last;
		placeOf[last] = place;
		return top;
	}
}
