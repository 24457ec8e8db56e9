/** The lens under which the open project is seen, and when it is written down. */
import type { Dataset } from '../model/dataset';
import { DEFAULT_LENS, type Lens } from '../model/lens';
import { followLens, type Renames } from './follow-changes';

/** The lens is kept when it has stood still for this long. */
const REST_MS = 400;

export class CurrentLens {
	#lens = $state.raw<Lens>(DEFAULT_LENS);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #keep: (lens: Lens) => void;

	/** @param keep writes a lens down, where there is something to keep it with */
	constructor(keep: (lens: Lens) => void) {
		this.#keep = keep;
	}

	get lens(): Lens {
		return this.#lens;
	}

	/** Looks through another lens without writing it down. */
	show(lens: Lens): void {
		this.#lens = lens;
	}

	change(change: Partial<Lens>): void {
		this.#lens = { ...this.#lens, ...change };
		this.keepSoon();
	}

	/** After a change of the data: what is gone is not in the lens either. */
	follow(dataset: Dataset, renames: Renames): void {
		this.#lens = followLens(this.#lens, dataset, renames);
	}

	keepSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.keepNow(), REST_MS);
	}

	keepNow(): void {
		clearTimeout(this.#timer);
		this.#keep(this.#lens);
	}
}
