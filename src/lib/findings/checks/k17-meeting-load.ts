import type { ActorId, Membership, Period } from '../../model/dataset';
import { holdsAt } from '../../model/period';
import { cannotTell, told, type Check, type ToldAnswer } from './check';
import type { CheckEvidence } from './check-evidence';

/**
 * K17: the same actors do not sit in more than a set number of forums at the same time.
 *
 * Read from   memberships and forums with their from and to
 * Partly      a few do: at most `maxOverloadedShare` of those with a seat
 * Cannot tell nobody has a seat
 * Threshold   `maxForums`, `maxOverloadedShare`
 * Source      CFBU, Elementer, element 3 (task 5) and element 4, option 3
 */
export const meetingLoad: Check = {
	id: 'K17',
	read(evidence, { maxForums, maxOverloadedShare }) {
		const loads = forumsAtOnce(evidence);
		if (loads.length === 0) return cannotTell('K17', 'members');
		const most = Math.max(...loads.map(({ forums }) => forums));
		const over = loads.filter(({ forums }) => forums > maxForums);
		const answer: ToldAnswer =
			over.length === 0
				? 'met'
				: over.length <= maxOverloadedShare * loads.length
					? 'partly'
					: 'not-met';
		const subject = over.length > 0 ? over : loads.filter(({ forums }) => forums === most);
		return told('K17', answer, {
			actors: subject.map(({ actor }) => actor),
			figures: { over: over.length, seated: loads.length, most, limit: maxForums }
		});
	}
};

interface Load {
	readonly actor: ActorId;
	readonly forums: number;
}

/** The most forums each actor sat in at one time, the busiest first. */
function forumsAtOnce({ visible }: CheckEvidence): Load[] {
	const forumById = new Map(visible.forums.map((forum) => [forum.id, forum]));
	const byActor = new Map<ActorId, { row: Membership; forum: Period }[]>();
	for (const row of visible.memberships) {
		const seat = { row, forum: forumById.get(row.forum)! };
		const known = byActor.get(row.actor);
		if (known) known.push(seat);
		else byActor.set(row.actor, [seat]);
	}
	return [...byActor]
		.map(([actor, seats]) => {
			// The most are held on a day on which one of them begins.
			const dates = new Set([null, ...seats.flatMap(({ row, forum }) => [row.from, forum.from])]);
			if (dates.size > 1) dates.delete(null);
			const counts = [...dates].map((date) => {
				const held = seats.filter(({ row, forum }) => holdsAt(row, date) && holdsAt(forum, date));
				return new Set(held.map(({ row }) => row.forum)).size;
			});
			return { actor, forums: Math.max(...counts) };
		})
		.sort((a, b) => b.forums - a.forums);
}
