/** The ends of ties as places of actors: looked up once for a list of ties, whoever asks. */
import { actorPlaces } from './actor-places';
import type { Actor, Tie } from './dataset';

/** By tie: the place of each end in the list of actors; -1 = not among them. */
export interface TieEnds {
	readonly sources: Int32Array;
	readonly targets: Int32Array;
}

const known = new WeakMap<
	readonly Tie[],
	{ readonly actors: readonly Actor[]; readonly ends: TieEnds }
>();

/** The ends of `ties` in `actors`. O(actors + ties) the first time, then O(1) as long as the lists live. */
export function tieEnds(actors: readonly Actor[], ties: readonly Tie[]): TieEnds {
	const before = known.get(ties);
	if (before && before.actors === actors) return before.ends;
	const placeOf = actorPlaces(actors);
	const ends = {
		sources: Int32Array.from(ties, (tie) => placeOf.get(tie.source) ?? -1),
		targets: Int32Array.from(ties, (tie) => placeOf.get(tie.target) ?? -1)
	};
	rememberTieEnds(actors, ties, ends);
	return ends;
}

/** For those who make a list of ties and know the ends already. Neither list may change afterwards. */
export function rememberTieEnds(
	actors: readonly Actor[],
	ties: readonly Tie[],
	ends: TieEnds
): void {
	known.set(ties, { actors, ends });
}
