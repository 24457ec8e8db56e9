/** The rows that a structure is read from, and what its parts share in reading them. */
import type { Actor, ActorId, Dataset, ForumId } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import { isKnownLevel, type Level, type SectorKind } from '../../model/taxonomy';
import { visibleRows, type Visible } from '../../network/visible';

/** What the parts of a structure are read from. */
export interface StructureRows {
	readonly dataset: Dataset;
	readonly visible: Visible;
	readonly actorById: ReadonlyMap<ActorId, Actor>;
	readonly membersOf: ReadonlyMap<ForumId, readonly Seat[]>;
	readonly kindOf: (actor: Actor) => SectorKind | null;
}

export interface Seat {
	readonly actor: Actor;
	readonly source: string | null;
}

/** The rows that count, ready to be read by forum. */
export function structureRows(dataset: Dataset, lens: Lens): StructureRows {
	const visible = visibleRows(dataset, { ...lens, sectors: null, levels: null, steps: null });
	const kinds = new Map(dataset.sectors.map(({ id, kind }) => [id, kind]));
	const actorById = new Map(visible.actors.map((actor) => [actor.id, actor]));
	const seatsIn = new Map<ForumId, Map<ActorId, Seat>>();
	for (const { actor: id, forum, source } of visible.memberships) {
		const actor = actorById.get(id);
		if (!actor) continue;
		const seats = seatsIn.get(forum) ?? new Map<ActorId, Seat>();
		seatsIn.set(forum, seats);
		if (!seats.has(id)) seats.set(id, { actor, source });
	}
	const membersOf = new Map([...seatsIn].map(([forum, seats]) => [forum, [...seats.values()]]));
	const kindOf = ({ sector }: Actor) => (sector === null ? null : (kinds.get(sector) ?? null));
	return { dataset, visible, actorById, membersOf, kindOf };
}

/** A level of the four, or null. */
export function levelOf({ level }: { readonly level: string | null }): Level | null {
	return level !== null && isKnownLevel(level) ? level : null;
}
