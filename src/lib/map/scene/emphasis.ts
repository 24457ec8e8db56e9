/** Which actors and ties come forward, given what is selected, pointed at and in focus. */
import type { ActorId } from '../../model/dataset';

export interface Attention {
	readonly selection: readonly ActorId[];
	/** The actor pointed at or walked to. */
	readonly hovered: ActorId | null;
}

export interface Emphasis {
	/** False when nothing is asked for: then nothing recedes either. */
	readonly isActive: boolean;
	/** Actors that stay bright. */
	readonly actors: ReadonlySet<ActorId>;
	/** Actors a tie must touch to stay bright; empty = ties among `actors`. */
	readonly hubs: ReadonlySet<ActorId>;
}

/** How far ties and marks fade into the ground while others are lit, 0-1. */
export const FADED = 0.83;

export const NO_EMPHASIS: Emphasis = { isActive: false, actors: new Set(), hubs: new Set() };

/**
 * Pointing at an actor, or selecting one, brings it, its neighbours and its own ties forward.
 * Selecting several brings them and the ties among them forward.
 */
export function emphasisOf(
	attention: Attention,
	neighboursOf: (actor: ActorId) => readonly ActorId[]
): Emphasis {
	const { selection, hovered } = attention;
	const hub = hovered ?? (selection.length === 1 ? selection[0]! : null);
	if (hub !== null) {
		return {
			isActive: true,
			actors: new Set([hub, ...neighboursOf(hub), ...selection]),
			hubs: new Set([hub])
		};
	}
	if (selection.length === 0) return NO_EMPHASIS;
	return { isActive: true, actors: new Set(selection), hubs: new Set() };
}

/** Whether the tie between two actors comes forward. */
export function isTieBright(emphasis: Emphasis, source: ActorId, target: ActorId): boolean {
	if (!emphasis.isActive) return false;
	if (emphasis.hubs.size) return emphasis.hubs.has(source) || emphasis.hubs.has(target);
	return emphasis.actors.has(source) && emphasis.actors.has(target);
}

/** Whether the actor is out of the part of the map that is looked at. */
export function isHiddenIn(
	{ focus }: { readonly focus: ReadonlySet<ActorId> | null },
	actor: ActorId
): boolean {
	return focus !== null && !focus.has(actor);
}

/** Everyone within `steps` ties of any of `from`, themselves included. */
export function actorsWithin(
	from: readonly ActorId[],
	steps: number,
	neighboursOf: (actor: ActorId) => readonly ActorId[]
): ReadonlySet<ActorId> {
	const reached = new Set(from);
	let edge = [...from];
	for (let step = 0; step < steps && edge.length; step++) {
		const next: ActorId[] = [];
		for (const actor of edge) {
			for (const neighbour of neighboursOf(actor)) {
				if (reached.has(neighbour)) continue;
				reached.add(neighbour);
				next.push(neighbour);
			}
		}
		edge = next;
	}
	return reached;
}
