import type { Forum, SectorId } from '../../model/dataset';
import { answerForAll, cannotTell, tally, told, type Check, type State } from './check';
import { kindOfActor, type CheckEvidence, type Seat } from './check-evidence';
import type { CheckSettings } from './check-settings';
import { boards, coordinationGroups } from './forum-places';
import { hasSay } from './seats';

/**
 * K9: in the board and the coordination group no sector holds more than a set share of the seats, and
 * the plan's own profession has a seat.
 *
 * Read from   memberships and their role, actors.sector (the plan is the kind helhedsplan). Observers
 *             and invited ones hold no seat. Each forum is asked twice: for the shares and
 *             for the plan's seat
 * Partly      some of it is as it should be
 * Cannot tell fewer known seats than `minSeats` (shares), or the plan is there in a role that the data
 *             leave open while the roles of others are given (the plan's seat): it may be a guest. The
 *             shares alone do not tell, either
 * Threshold   `maxSeatShare`, `minSeats`
 * Source      VIVE 2021, section 2.3
 */
export const balancedSeats: Check = {
	id: 'K9',
	read(evidence, settings) {
		const forums = [...new Set([...boards(evidence), ...coordinationGroups(evidence)])];
		if (forums.length === 0) return cannotTell('K9', 'forum-levels');
		const read = forums.map((forum) => readForum(evidence, forum, settings));
		const known = read.filter(({ plan, balance }) => plan !== 'unknown' && balance !== 'unknown');
		const counts = tally(read.flatMap(({ plan, balance }) => [plan, balance]));
		const isLacking = counts.lacking > 0;
		// The shares alone do not answer whether the plan's own profession is heard.
		const answer = known.length > 0 || isLacking ? answerForAll(counts) : null;
		if (answer === null) return cannotTell('K9', 'seats', { forums: forums.map(({ id }) => id) });
		const heavy = read.filter(({ balance }) => balance === 'lacking');
		const withoutPlan = read.filter(({ plan }) => plan === 'lacking');
		const subject = isLacking ? [...new Set([...heavy, ...withoutPlan])] : read;
		return told(
			'K9',
			answer,
			{
				forums: subject.map(({ forum }) => forum.id),
				sectors: [...new Set(heavy.map(({ largest }) => largest!))],
				actors: isLacking ? heavy.flatMap(({ holders }) => holders) : [],
				figures: {
					...counts,
					heavy: heavy.length,
					withoutPlan: withoutPlan.length,
					share: Math.max(...read.map(({ share }) => share)),
					limit: settings.maxSeatShare
				},
				words: {
					heavyForums: heavy.map(({ forum }) => forum.id).join('\n'),
					forumsWithoutPlan: withoutPlan.map(({ forum }) => forum.id).join('\n')
				}
			},
			counts.unknown > 0 ? 'seats' : null
		);
	}
};

interface ForumSeats {
	readonly forum: Forum;
	/** No sector holds too much of it. */
	readonly balance: State;
	/** The plan has a seat. */
	readonly plan: State;
	readonly largest: SectorId | null;
	/** Those of the largest sector. */
	readonly holders: readonly string[];
	/** The largest sector's share of the seats, 0-1. */
	readonly share: number;
}

function readForum(
	evidence: CheckEvidence,
	forum: Forum,
	{ maxSeatShare, minSeats }: CheckSettings
): ForumSeats {
	const all = evidence.seatsIn.get(forum.id) ?? [];
	const seats = all.filter(hasSay);
	const bySector = new Map<SectorId, string[]>();
	for (const { actor } of seats) {
		if (actor.sector === null) continue;
		const known = bySector.get(actor.sector);
		if (known) known.push(actor.id);
		else bySector.set(actor.sector, [actor.id]);
	}
	const [largest, holders] = [...bySector].sort(([, a], [, b]) => b.length - a.length)[0] ?? [
		null,
		[]
	];
	const unsorted = seats.filter(({ actor }) => actor.sector === null).length;
	const limit = maxSeatShare * seats.length;
	const balance: State =
		seats.length < minSeats
			? 'unknown'
			: holders.length > limit
				? 'lacking'
				: holders.length + unsorted > limit
					? 'unknown'
					: 'holding';
	const share = seats.length === 0 ? 0 : holders.length / seats.length;
	return { forum, balance, plan: planSeat(evidence, all, seats), largest, holders, share };
}

function planSeat(evidence: CheckEvidence, all: readonly Seat[], seats: readonly Seat[]): State {
	const ofPlan = seats.filter(({ actor }) => kindOfActor(evidence, actor) === 'helhedsplan');
	const rolesAreGiven = all.some((seat) => seat.roles.length > 0);
	if (ofPlan.some((seat) => seat.roles.length > 0 || !rolesAreGiven)) return 'holding';
	const allSorted = all.every(({ actor }) => kindOfActor(evidence, actor) !== null);
	return ofPlan.length > 0 || !allSorted || all.length === 0 ? 'unknown' : 'lacking';
}
