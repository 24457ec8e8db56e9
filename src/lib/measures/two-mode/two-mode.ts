/** Actors and forums as one network of seats, under a lens. */
import type { Actor, Dataset, Forum } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import type { Adjacency } from '../../network/network';
import { visibleRows } from '../../network/visible';

export interface TwoMode {
	readonly actors: readonly Actor[];
	readonly forums: readonly Forum[];
	/** Nodes 0 … actors-1 are the actors, the rest the forums; a seat stands in both rows, strength 1. */
	readonly adjacency: Adjacency;
	/** Seats: pairs of an actor and a forum, each once however often it is listed. */
	readonly seatCount: number;
}

/** The actors and forums that count under the lens, and who sits where. O(actors + memberships log). */
export function twoModeOf(dataset: Dataset, lens: Lens): TwoMode {
	const { actors, forums, memberships } = visibleRows(dataset, lens);
	const actorNumber = new Map(actors.map(({ id }, number) => [id, number]));
	const forumNumber = new Map(forums.map(({ id }, number) => [id, actors.length + number]));
	const rows = Array.from({ length: actors.length + forums.length }, () => new Set<number>());
	for (const { actor, forum } of memberships) {
		rows[actorNumber.get(actor)!]!.add(forumNumber.get(forum)!);
		rows[forumNumber.get(forum)!]!.add(actorNumber.get(actor)!);
	}
	const offsets = new Int32Array(rows.length + 1);
	rows.forEach((row, node) => (offsets[node + 1] = offsets[node]! + row.size));
	const targets = Int32Array.from(rows.flatMap((row) => [...row].sort((a, b) => a - b)));
	const weights = new Float64Array(targets.length).fill(1);
	return {
		actors,
		forums,
		adjacency: { offsets, targets, weights },
		seatCount: targets.length / 2
	};
}
