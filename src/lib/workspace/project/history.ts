/**
 * The steps of a project and where in them it stands. The state after a step is worked out from the
 * nearest one that is kept: the newest few and one in so many, so that a long history of a large
 * project holds a handful of tables and not hundreds. What two states have in common they share.
 */
import { applyChange, type ProjectState, type Step } from './project-state';

/** What happened to a history; replaying the entries from its base gives the same history. */
export type HistoryEntry =
	| { readonly kind: 'step'; readonly step: Step }
	| { readonly kind: 'undo' }
	| { readonly kind: 'redo' };

/** States kept before the present one. */
const NEWEST_KEPT = 16;
/** Of the older ones, one in so many. */
const KEPT_EVERY = 64;

export class History {
	readonly #base: ProjectState;
	#steps: Step[] = [];
	#position = 0;
	/** Position -> state; always holds 0 and the present one. */
	readonly #kept: Map<number, ProjectState>;

	constructor(base: ProjectState) {
		this.#base = base;
		this.#kept = new Map([[0, base]]);
	}

	get base(): ProjectState {
		return this.#base;
	}
	get state(): ProjectState {
		return this.#kept.get(this.#position)!;
	}
	/** Every step, those that have been undone last. */
	get steps(): readonly Step[] {
		return this.#steps;
	}
	/** How many of the steps hold now. */
	get position(): number {
		return this.#position;
	}
	/** What the next undo takes back. */
	get undoStep(): Step | null {
		return this.#steps[this.#position - 1] ?? null;
	}
	/** What the next redo makes again. */
	get redoStep(): Step | null {
		return this.#steps[this.#position] ?? null;
	}

	/** Takes part in what happened; an undo or redo with nothing to do changes nothing. */
	apply(entry: HistoryEntry): void {
		if (entry.kind === 'step') this.#push(entry.step);
		else if (entry.kind === 'undo') this.#moveTo(this.#position - 1);
		else this.#moveTo(this.#position + 1);
	}

	#push(step: Step): void {
		const next = applyChange(this.state, step.change);
		for (const position of this.#kept.keys()) {
			if (position > this.#position) this.#kept.delete(position);
		}
		this.#steps = [...this.#steps.slice(0, this.#position), step];
		this.#position++;
		this.#kept.set(this.#position, next);
		this.#thin();
	}

	#moveTo(position: number): void {
		if (position < 0 || position > this.#steps.length) return;
		this.#kept.set(position, this.#stateAt(position));
		this.#position = position;
		this.#thin();
	}

	#stateAt(position: number): ProjectState {
		let nearest = 0;
		for (const kept of this.#kept.keys()) {
			if (kept <= position && kept > nearest) nearest = kept;
		}
		let state = this.#kept.get(nearest)!;
		for (const step of this.#steps.slice(nearest, position)) {
			state = applyChange(state, step.change);
		}
		return state;
	}

	#thin(): void {
		for (const position of this.#kept.keys()) {
			const isNear = Math.abs(position - this.#position) <= NEWEST_KEPT;
			if (!isNear && position % KEPT_EVERY !== 0) this.#kept.delete(position);
		}
	}
}
