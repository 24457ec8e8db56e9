/** Why figures of the machine-readable output are null, beside the output itself. */
import type { Figure, NullReason, Scores } from '../../measures/measure';

/**
 * A figure's own reason; what was not asked for; what the tables do not say; what the seats do not have.
 */
export type MissingReason =
	| NullReason
	| 'not-asked'
	| 'no-reporter'
	| 'no-pair-answered'
	| 'no-memberships'
	| 'no-paths-of-three';

/** Collects the reasons while the figures are written; the key is the path of the figure. */
export class NullReasons {
	readonly #reasons: [string, MissingReason][] = [];

	/** The figure's value; its reason is kept under `path` when there is none. */
	valueOf(path: string, figure: Figure): number | null {
		if (figure.reason !== null) this.add(path, figure.reason);
		return figure.value;
	}

	/** Keeps the reason where one of the values is null. */
	ofNull(path: string, values: Iterable<unknown>, reason: MissingReason): void {
		for (const value of values) if (value === null) return this.add(path, reason);
	}

	/** Keeps the reason of the nulls among scores. */
	of(path: string, scores: Scores): void {
		if (scores.reason !== null) this.add(path, scores.reason);
	}

	add(path: string, reason: MissingReason): void {
		this.#reasons.push([path, reason]);
	}

	/** Path -> reason. */
	toJson(): Record<string, MissingReason> {
		return Object.fromEntries(this.#reasons);
	}
}
