/**
 * Meeting load: in how many forums each actor sits at the same time, and what each forum costs.
 *
 * Source: CFBU "Elementer i socialt bydelsarbejde", element 3 (task 5) and element 4, option 3.
 */
import type { ActorId, ForumId, Membership, Period } from '../../model/dataset';
import { holdsAt } from '../../model/period';
import type { Visible } from '../../network/visible';

export interface Load {
	readonly actor: ActorId;
	/** Every forum the actor sits in under the lens. */
	readonly forums: readonly ForumId[];
	/** The most of them at one time. */
	readonly atOnce: number;
}

export interface ForumLoad {
	/** Everybody with a seat, the busiest first. */
	readonly loads: readonly Load[];
	/** Actors by the number of forums at one time, from one up, numbers that nobody has included. */
	readonly distribution: readonly {
		readonly forums: number;
		readonly actors: readonly ActorId[];
	}[];
	/** Seats: an actor in a forum, each once. */
	readonly seats: number;
	/** Forums per actor with a seat; null = nobody has one. */
	readonly mean: number | null;
	/** Those who sit in more than the limit. */
	readonly over: readonly ActorId[];
	readonly limit: number;
	/** Actors without any seat. */
	readonly without: number;
}

/** @param limit forums that one actor may sit in at the same time */
export function forumLoad(visible: Visible, limit: number): ForumLoad {
	const loads = forumsAtOnce(visible).sort(
		(a, b) => b.atOnce - a.atOnce || b.forums.length - a.forums.length
	);
	const most = loads[0]?.atOnce ?? 0;
	const seats = loads.reduce((sum, { forums }) => sum + forums.length, 0);
	return {
		loads,
		distribution: Array.from({ length: most }, (_, place) => ({
			forums: place + 1,
			actors: loads.filter(({ atOnce }) => atOnce === place + 1).map(({ actor }) => actor)
		})),
		seats,
		mean: loads.length === 0 ? null : seats / loads.length,
		over: loads.filter(({ atOnce }) => atOnce > limit).map(({ actor }) => actor),
		limit,
		without: visible.actors.length - loads.length
	};
}

interface HeldSeat {
	readonly row: Membership;
	readonly forum: Period;
}

/** Every actor with a seat, whoever holds most seats at one time first, of equals in the order of the data. */
export function forumsAtOnce(visible: Visible): Load[] {
	const forumById = new Map(visible.forums.map((forum) => [forum.id, forum]));
	const byActor = new Map<ActorId, HeldSeat[]>();
	for (const row of visible.memberships) {
		const seat = { row, forum: forumById.get(row.forum)! };
		const known = byActor.get(row.actor);
		if (known) known.push(seat);
		else byActor.set(row.actor, [seat]);
	}
	return [...byActor]
		.map(([actor, seats]) => ({
			actor,
			forums: [...new Set(seats.map(({ row }) => row.forum))],
			atOnce: mostAtOnce(seats)
		}))
		.sort((a, b) => b.atOnce - a.atOnce);
}

/** The most are held on a day on which one of them begins. */
function mostAtOnce(seats: readonly HeldSeat[]): number {
	const dates = new Set([null, ...seats.flatMap(({ row, forum }) => [row.from, forum.from])]);
	if (dates.size > 1) dates.delete(null);
	const counts = [...dates].map((date) => {
		const held = seats.filter(({ row, forum }) => holdsAt(row, date) && holdsAt(forum, date));
		return new Set(held.map(({ row }) => row.forum)).size;
	});
	return Math.max(...counts);
}
