/** What a measure is: an id, what it does with strengths, and a function over the Network. */
import type { Network } from '../network/network';
import type { Partition } from '../network/partition';

/** Why a figure is undefined; the sentence for it is in `i18n`. */
export type NullReason =
	| 'no-actors'
	| 'one-actor'
	| 'too-few-actors'
	| 'isolate'
	| 'fewer-than-two-contacts'
	| 'no-two-contacts'
	| 'no-two-paths'
	| 'no-ties'
	| 'no-grouped-ties'
	| 'no-group'
	| 'one-group'
	| 'no-variation'
	| 'top-eigenvalues-meet'
	| 'no-ring'
	| 'not-converged'
	| 'not-connected'
	| 'needs-directed-network'
	| 'needs-undirected-network';

/** One value an actor, in the order of the network's actors; null where undefined, never NaN. */
export interface Scores {
	readonly values: readonly (number | null)[];
	/** Why the nulls among the values are null; null when there are none. */
	readonly reason: NullReason | null;
}

/** A single figure of a whole network or a group. */
export interface Figure {
	readonly value: number | null;
	readonly reason: NullReason | null;
}

/**
 * What strengths do to a measure under a weighted lens: nothing; counted as closeness; or turned into
 * path costs of 1 / strength.
 */
export type StrengthUse = 'ignored' | 'closeness' | 'cost';

export interface ActorMeasure<Id extends string = string> {
	readonly id: Id;
	readonly strength: StrengthUse;
	/** True when the scores depend on the grouping of the lens. */
	readonly grouped: boolean;
	/** Lowest and highest value possible; null = no bound. */
	readonly range: readonly [number, number | null];
	/** True when an actor's score cannot change by adding an actor without ties. */
	readonly local: boolean;
	/** Scores under the network's own lens (its direction, its `weighted`). */
	compute(network: Network, partition: Partition): Scores;
}

/** A whole-network figure as an entry of a list. */
export interface NetworkMeasure<Id extends string = string> {
	readonly id: Id;
	/** Lowest and highest value possible; null = no bound. */
	readonly range: readonly [number | null, number | null];
	/** The figure of the network's ties, each counted once whatever its strength. */
	compute(network: Network): Figure;
}

/** Scores that are defined for every actor. */
export function definedScores(values: ArrayLike<number>): Scores {
	const plain = new Array<number>(values.length);
	for (let i = 0; i < plain.length; i++) plain[i] = values[i]!;
	return { values: plain, reason: null };
}

/** Scores of which some may be null, all for the same reason. */
export function partialScores(values: readonly (number | null)[], reason: NullReason): Scores {
	return { values, reason: values.includes(null) ? reason : null };
}

/** Scores that are defined for nobody. */
export function undefinedScores(network: Network, reason: NullReason): Scores {
	return { values: network.actors.map(() => null), reason: network.actors.length ? reason : null };
}

/** A figure that is defined. */
export function definedFigure(value: number): Figure {
	return { value, reason: null };
}

/** A figure that is not defined. */
export function undefinedFigure(reason: NullReason): Figure {
	return { value: null, reason };
}
