/** What a sweep finds: distances from and to every actor, and the paths through it. */

/** What an actor reaches in one direction; one entry an actor, itself never counted. */
export interface Reach {
	/** Others that are reached. */
	readonly reachedCount: Float64Array;
	/** Sum of the distances to them. */
	readonly distanceSum: Float64Array;
	/** Sum of 1 / distance over them. */
	readonly inverseSum: Float64Array;
	/** Largest distance to one of them; 0 when nobody is reached. */
	readonly eccentricity: Float64Array;
}

export interface Sweep {
	/** Sum over ordered pairs (s, t) of the share of shortest s-t paths through the actor. */
	readonly betweenness: Float64Array;
	/** Distances from the actor. */
	readonly out: Reach;
	/** Distances to the actor; the same object as `out` when undirected. */
	readonly in: Reach;
}

export function emptyReach(n: number): Reach {
	return {
		reachedCount: new Float64Array(n),
		distanceSum: new Float64Array(n),
		inverseSum: new Float64Array(n),
		eccentricity: new Float64Array(n)
	};
}
