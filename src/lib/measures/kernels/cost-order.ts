/** Up to this bucket actors are sorted by counting. */
const MOST_BUCKETS = 2 ** 16;

/** No path leads there. */
export const UNREACHED = 2 ** 30;

/**
 * Sorts actors by their path cost in buckets of 2^shift, equal ones by their number. When no arc costs
 * less than a bucket is wide, whoever is before another on a cheapest path is in an earlier bucket
 * (Denardo and Fox 1979, Oper. Res. 27:161-186).
 */
export class CostOrder {
	/** Those that are reached, after `sort`. */
	readonly order: Int32Array;
	#next = new Int32Array(1024);
	readonly #keys: Float64Array;
	readonly #shift: number;

	constructor(n: number, shift: number) {
		this.order = new Int32Array(n);
		this.#keys = new Float64Array(n);
		this.#shift = shift;
	}

	/** Returns how many are reached. */
	sort(distance: Int32Array): number {
		let highest = 0;
		for (const cost of distance) if (cost !== UNREACHED && cost > highest) highest = cost;
		const last = highest >> this.#shift;
		return last < MOST_BUCKETS ? this.#byCounting(distance, last) : this.#byKeys(distance);
	}

	#byCounting(distance: Int32Array, last: number): number {
		const shift = this.#shift;
		if (this.#next.length < last + 2) this.#next = new Int32Array(2 * last + 2);
		const next = this.#next.fill(0, 0, last + 2);
		for (const cost of distance) if (cost !== UNREACHED) next[(cost >> shift) + 1]!++;
		for (let bucket = 0; bucket <= last; bucket++) next[bucket + 1]! += next[bucket]!;
		const reached = next[last + 1]!;
		for (let v = 0; v < distance.length; v++) {
			const cost = distance[v]!;
			if (cost !== UNREACHED) this.order[next[cost >> shift]!++] = v;
		}
		return reached;
	}

	#byKeys(distance: Int32Array): number {
		const n = distance.length;
		let reached = 0;
		for (let v = 0; v < n; v++) {
			const cost = distance[v]!;
			if (cost !== UNREACHED) this.#keys[reached++] = (cost >> this.#shift) * n + v;
		}
		const keys = this.#keys.subarray(0, reached).sort();
		for (let p = 0; p < reached; p++) this.order[p] = keys[p]! % n;
		return reached;
	}
}
