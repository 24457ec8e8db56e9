/** The places of actors in a list by their ids: sorted once for a list, whoever asks. */
import type { Actor, ActorId } from './dataset';

const known = new WeakMap<readonly Actor[], ReadonlyMap<ActorId, number>>();

/** The place of each actor in the list. O(actors) the first time, then O(1) as long as the list lives. */
export function actorPlaces(actors: readonly Actor[]): ReadonlyMap<ActorId, number> {
	let places = known.get(actors);
	if (!places) {
		const placeOf = new Map<ActorId, number>();
		for (let place = 0; place < actors.length; place++) placeOf.set(actors[place]!.id, place);
		known.set(actors, (places = placeOf));
	}
	return places;
}
