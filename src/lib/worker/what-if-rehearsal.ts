/** Questions that nobody asks, answered while nobody waits, so that the first ones asked are not slow. */
import type { WhatIf } from '../findings/scenario/what-if';
import type { Dataset } from '../model/dataset';

/** After so many questions the code that answers them has been compiled for speed. */
const TURNS = 20;
/** Above these actors, or actors times arcs, a single question runs long enough to get its code compiled. */
const MOST_ACTORS = 1000;
const MOST_WORK = 2e6;

/**
 * The first questions of a worker take up to ten times as long as later ones: code is compiled as it
 * runs, and for speed only when it has run often. A turn answers one of them and forgets the answer.
 * All turns together take a quarter of a second on a network of 300 actors; larger ones have none.
 */
export class WhatIfRehearsal {
	/** Turns taken, by what decides which code runs. */
	readonly #taken = new Map<string, number>();

	/** Whether a project may have turns at all. */
	suits({ actors }: Dataset): boolean {
		return actors.length <= MOST_ACTORS;
	}

	/** Takes the next turn; false = there is none left. */
	turn(whatIf: WhatIf): boolean {
		const { actors, out, directed } = whatIf.network;
		const key = `${directed} ${whatIf.lens.weighted}`;
		const taken = this.#taken.get(key) ?? 0;
		const leaving = actors[Math.floor((taken * actors.length) / TURNS)];
		const work = actors.length * out.targets.length;
		if (taken === TURNS || work > MOST_WORK || leaving === undefined) return false;
		this.#taken.set(key, taken + 1);
		whatIf.figuresOf({ kind: 'edits', edits: [{ kind: 'remove-actor', actor: leaving.id }] });
		return true;
	}
}
