/** Who sits in each forum, and in what capacity. */
import type { Actor, ActorId, Attributes, ForumId, Membership } from '../../model/dataset';
import type { Visible } from '../../network/visible';
import { hasSay } from '../checks/seats';

/** Somebody's place in a forum, all rows of the actor in it taken together. */
export interface ForumSeat {
	readonly actor: Actor;
	/** Each once, in the order of the data; empty = not known. */
	readonly roles: readonly string[];
	/** Only there as observer or by invitation: at the table, but without a seat. */
	readonly isGuest: boolean;
	/** What the data add: the theme somebody is invited for, or a note. Null = nothing. */
	readonly note: string | null;
}

/** Columns of memberships that say what somebody is there for. */
const NOTE_HEADINGS = ['theme', 'tema', 'note', 'bemærkning'];
const ROLE_ORDER = ['chair', 'secretary', 'member', 'observer', 'invited'];

/**
 * Seats by forum: the chair first, then secretary, members, observers and the invited, each in the
 * order of the data. A forum without a known member is not in the map.
 */
export function forumSeats(visible: Visible): Map<ForumId, ForumSeat[]> {
	const actorById = new Map(visible.actors.map((actor) => [actor.id, actor]));
	const rowsOf = new Map<ForumId, Map<ActorId, Membership[]>>();
	for (const row of visible.memberships) {
		let seated = rowsOf.get(row.forum);
		if (!seated) rowsOf.set(row.forum, (seated = new Map()));
		const rows = seated.get(row.actor);
		if (rows) rows.push(row);
		else seated.set(row.actor, [row]);
	}
	return new Map(
		[...rowsOf].map(([forum, seated]) => [
			forum,
			[...seated]
				.map(([actor, rows]) => seatFrom(actorById.get(actor)!, rows))
				.sort((a, b) => rankOf(a) - rankOf(b))
		])
	);
}

function seatFrom(actor: Actor, rows: readonly Membership[]): ForumSeat {
	const notes = new Set(rows.map((row) => noteOf(row.attributes)).filter((note) => note !== null));
	return {
		actor,
		roles: [...new Set(rows.flatMap((row) => row.roles))],
		isGuest: rows.every(({ roles }) => !hasSay({ actor, roles })),
		note: notes.size === 0 ? null : [...notes].join('; ')
	};
}

function noteOf(attributes: Attributes): string | null {
	for (const [heading, text] of attributes) {
		if (text !== '' && NOTE_HEADINGS.includes(heading.toLocaleLowerCase('da'))) return text;
	}
	return null;
}

function rankOf({ roles }: ForumSeat): number {
	const places = roles.map((role) => ROLE_ORDER.indexOf(role)).filter((place) => place >= 0);
	return places.length === 0 ? ROLE_ORDER.indexOf('member') : Math.min(...places);
}
