/** Removals a slider offers at most. */
const MOST_REMOVALS = 20;

/** How many bridges can be taken out of a network of `actorCount` actors so that someone is left. */
export function mostRemovals(actorCount: number): number {
	return Math.max(0, Math.min(MOST_REMOVALS, actorCount - 1));
}
