import type { Actor, Forum } from '../../model/dataset';
import { cannotTell, told, type Check, type ToldAnswer } from './check';
import { actorsWithRole, type CheckEvidence, type Seat } from './check-evidence';
import { hasReadableLevel } from './cross-sector-levels';
import { forumsOn, forumsWithoutLevel } from './forum-places';
import { hasSay } from './seats';

/**
 * K5: the leader of the plan sits in a tactical forum at least.
 *
 * Read from   actors.role = plan-leader, memberships, forums.level
 * Partly      a seat above the tactical level only, or there only as observer or invited; or, of several
 *             leaders, not all have the seat
 * Not met     also where the data know forums of other levels, and no tactical one
 * Cannot tell nobody has the role, no tactical forum with known members, or a forum without known
 *             members or level where the seat may be
 * Source      CFBU 2016, Håndbog, "Samarbejde på tværs af sektorer"
 */
export const planLeaderSeat: Check = {
	id: 'K5',
	read(evidence) {
		const leaders = actorsWithRole(evidence, 'plan-leader');
		if (leaders.length === 0) return cannotTell('K5', 'plan-leader');
		const tactical = forumsOn(evidence, 'tactical');
		const mayExist = !hasReadableLevel(evidence) || forumsWithoutLevel(evidence).length > 0;
		if (tactical.length === 0 && mayExist) return cannotTell('K5', 'forum-levels');
		const seated = leaders.filter((leader) => sitsIn(evidence, leader, tactical, hasSay));
		const others = leaders.filter((leader) => !seated.includes(leader));
		const above = others.filter((leader) =>
			sitsIn(evidence, leader, forumsOn(evidence, 'political', 'strategic'))
		);
		const beside = others.filter((leader) => sitsIn(evidence, leader, tactical));
		const isOpen = [...tactical, ...forumsWithoutLevel(evidence)].some(
			(forum) => !evidence.membersOf.has(forum.id)
		);
		const withoutLevel = others.some((leader) =>
			sitsIn(evidence, leader, forumsWithoutLevel(evidence))
		);
		if (others.length > 0 && (isOpen || withoutLevel)) {
			return cannotTell('K5', withoutLevel ? 'other-levels' : 'members', {
				actors: others.map((leader) => leader.id)
			});
		}
		const answer: ToldAnswer =
			others.length === 0
				? 'met'
				: seated.length + above.length + beside.length > 0
					? 'partly'
					: 'not-met';
		const subject = others.length > 0 ? others : leaders;
		return told('K5', answer, {
			actors: subject.map((leader) => leader.id),
			forums: tactical
				.filter(
					(forum) =>
						others.length > 0 || leaders.some((leader) => sitsIn(evidence, leader, [forum], hasSay))
				)
				.map((forum) => forum.id),
			figures: {
				leaders: leaders.length,
				seated: seated.length,
				above: above.length,
				beside: beside.length
			}
		});
	}
};

function sitsIn(
	{ seatsIn }: CheckEvidence,
	leader: Actor,
	forums: readonly Forum[],
	isSeat: (seat: Seat) => boolean = () => true
): boolean {
	return forums.some((forum) =>
		seatsIn.get(forum.id)?.some((seat) => seat.actor.id === leader.id && isSeat(seat))
	);
}
