/** Whom to begin with on a picture: those whom most others reach each other through. */
import type { ActorId } from '../../model/dataset';

const MOST = 5;

/**
 * The actors with the largest betweenness, the largest first, of equals the first in the file; at most
 * five, and none who stands between nobody.
 * @param values betweenness, in the order of `actors`
 */
export function mostBetween(
	actors: readonly ActorId[],
	values: readonly (number | null)[]
): readonly ActorId[] {
	return actors
		.map((actor, place) => ({ actor, value: values[place] ?? 0 }))
		.filter(({ value }) => value > 0)
		.sort((a, b) => b.value - a.value)
		.slice(0, MOST)
		.map(({ actor }) => actor);
}
