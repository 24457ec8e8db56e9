/** Who of a kind of sector sits in a forum. */
import type { ActorId, Forum } from '../../model/dataset';
import type { SectorKind } from '../../model/taxonomy';
import { kindOfActor, type CheckEvidence, type Seat } from './check-evidence';

/** Roles without a say: such a one is there, but does not sit there. */
const BESIDE_THE_TABLE = ['observer', 'invited'];

/** False for those who are only observers or invited. A seat without a role counts. */
export function hasSay(seat: Seat): boolean {
	return seat.roles.length === 0 || seat.roles.some((role) => !BESIDE_THE_TABLE.includes(role));
}

/**
 * `seated`: one of the kind sits there. `beside`: only as observer or invited. `absent`: all members'
 * sectors are known and none is of the kind. `unknown`: nobody is known to sit there, or not of
 * which sector.
 */
export type Presence = 'seated' | 'beside' | 'absent' | 'unknown';

export interface KindInForum {
	readonly presence: Presence;
	readonly actors: readonly ActorId[];
}

/** Whether a kind of sector sits in a forum, and who. */
export function kindInForum(
	evidence: CheckEvidence,
	forum: Forum,
	kinds: readonly SectorKind[]
): KindInForum {
	const seats = evidence.seatsIn.get(forum.id) ?? [];
	const ofKind = seats.filter((seat) => {
		const kind = kindOfActor(evidence, seat.actor);
		return kind !== null && kinds.includes(kind);
	});
	const actors = ofKind.map((seat) => seat.actor.id);
	if (ofKind.some(hasSay)) return { presence: 'seated', actors };
	const allKnown = seats.every((seat) => kindOfActor(evidence, seat.actor) !== null);
	if (seats.length === 0 || !allKnown) return { presence: 'unknown', actors };
	return { presence: ofKind.length > 0 ? 'beside' : 'absent', actors };
}
