/** Ties while they are read, with the numbers of the actors at their ends. */
import type { Tie } from '../model/dataset';
import type { TieEnds } from '../model/tie-ends';

export class TieList {
	readonly ties: Tie[] = [];
	private sources: Int32Array;
	private targets: Int32Array;

	/** @param expected number of ties that are likely to come */
	constructor(expected: number) {
		this.sources = new Int32Array(expected + 16);
		this.targets = new Int32Array(expected + 16);
	}

	/** @param source number of the actor; so `target` */
	add(tie: Tie, source: number, target: number): void {
		const count = this.ties.length;
		if (count === this.sources.length) {
			this.sources = doubled(this.sources);
			this.targets = doubled(this.targets);
		}
		this.sources[count] = source;
		this.targets[count] = target;
		this.ties.push(tie);
	}

	get count(): number {
		return this.ties.length;
	}

	/** Number of the actor at the one end of a tie. */
	source(place: number): number {
		return this.sources[place]!;
	}

	target(place: number): number {
		return this.targets[place]!;
	}

	ends(): TieEnds {
		const count = this.ties.length;
		return { sources: this.sources.subarray(0, count), targets: this.targets.subarray(0, count) };
	}
}

function doubled(list: Int32Array): Int32Array {
	const larger = new Int32Array(2 * list.length);
	larger.set(list);
	return larger;
}
