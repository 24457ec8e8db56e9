/**
 * Actors by whole costs that never fall (Dial 1969): a ring of lists, one for each cost up to the
 * largest of a step. An actor whose cost falls is put in again and counts where it comes out first.
 */
export class BucketQueue {
	readonly #heads: Int32Array;
	readonly #actorOf: Int32Array;
	readonly #nextOf: Int32Array;
	/** The search in which an actor was last taken out. */
	readonly #takenIn: Int32Array;
	#search = 0;
	#entries = 0;
	#waiting = 0;
	#bucket = 0;

	constructor(actors: number, arcs: number, costs: Int32Array) {
		this.#heads = new Int32Array(costs.reduce((a, b) => Math.max(a, b), 0) + 1).fill(-1);
		this.#actorOf = new Int32Array(arcs + 1);
		this.#nextOf = new Int32Array(arcs + 1);
		this.#takenIn = new Int32Array(actors);
	}

	/** Begins a search with one actor at cost 0; the one before must have been emptied. */
	restart(source: number): void {
		this.#search++;
		this.#entries = 0;
		this.#bucket = 0;
		this.push(source, 0);
	}

	push(actor: number, cost: number): void {
		const bucket = cost % this.#heads.length;
		const entry = this.#entries++;
		this.#actorOf[entry] = actor;
		this.#nextOf[entry] = this.#heads[bucket]!;
		this.#heads[bucket] = entry;
		this.#waiting++;
	}

	/** The actor with the lowest cost that has not been out before; -1 when there is none. */
	pop(): number {
		const heads = this.#heads;
		while (this.#waiting > 0) {
			const entry = heads[this.#bucket]!;
			if (entry < 0) {
				this.#bucket = this.#bucket + 1 === heads.length ? 0 : this.#bucket + 1;
				continue;
			}
			heads[this.#bucket] = this.#nextOf[entry]!;
			this.#waiting--;
			const actor = this.#actorOf[entry]!;
			if (this.#takenIn[actor] === this.#search) continue;
			this.#takenIn[actor] = this.#search;
			return actor;
		}
		return -1;
	}
}
