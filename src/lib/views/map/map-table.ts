/** The map's content as rows. */
import type { Actor, ActorId } from '../../model/dataset';
import { degreeOf, type Network } from '../../network/network';
import { neighboursByStrength } from './neighbour-walk';

export interface MapRow {
	readonly actor: Actor;
	/** Strongest tie first. */
	readonly neighbours: readonly ActorId[];
}

/** One row an actor, most neighbours first, then in the order of the file; `focus` limits whom. */
export function mapRows(network: Network, focus: ReadonlySet<ActorId> | null): MapRow[] {
	return actorsByNeighbours(network, focus).map((actor) => ({
		actor,
		neighbours: neighboursByStrength(network, actor.id)
	}));
}

/** The actors in the order of the rows. */
export function actorsByNeighbours(
	network: Network,
	focus: ReadonlySet<ActorId> | null
): readonly Actor[] {
	const count = new Map(
		network.actors.map((actor, i) => [actor.id, degreeOf(network.either, i)] as const)
	);
	return network.actors
		.filter((actor) => focus === null || focus.has(actor.id))
		.sort((a, b) => count.get(b.id)! - count.get(a.id)!);
}
