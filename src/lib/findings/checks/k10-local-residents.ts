import { answerForAll, cannotTell, tally, told, type Check, type State } from './check';
import { localGroups, localGroupsOf } from './forum-places';
import { kindInForum } from './seats';

/**
 * K10: each district has a local group in which the residents' democracy sits.
 *
 * Read from   forums.district and parent (see `forum-places`), memberships, actors.sector of the kind
 *             residents-democracy
 * Partly      in some of the districts, or in all that are known
 * Cannot tell no district, no local group at all, or the sectors of their members are not known
 * Source      VIVE 2021, section 2.1, "Følgegrupper"
 */
export const localResidents: Check = {
	id: 'K10',
	read(evidence) {
		if (evidence.districts.length === 0) return cannotTell('K10', 'districts');
		const groups = localGroups(evidence);
		if (groups.length === 0) return cannotTell('K10', 'local-forums');
		const read = evidence.districts.map((district) => {
			const own = localGroupsOf(groups, district.id);
			const seats = own.map((forum) => kindInForum(evidence, forum, ['residents-democracy']));
			const state: State = seats.some(({ presence }) => presence === 'seated')
				? 'holding'
				: seats.some(({ presence }) => presence === 'unknown')
					? 'unknown'
					: 'lacking';
			return { district, own, state, actors: seats.flatMap(({ actors }) => actors) };
		});
		const counts = tally(read.map(({ state }) => state));
		const answer = answerForAll(counts);
		if (answer === null) return cannotTell('K10', 'members');
		const wanted: State =
			counts.lacking > 0 ? 'lacking' : counts.unknown > 0 ? 'unknown' : 'holding';
		const subject = read.filter(({ state }) => state === wanted);
		return told(
			'K10',
			answer,
			{
				districts: subject.map(({ district }) => district.id),
				forums: [...new Set(subject.flatMap(({ own }) => own.map((forum) => forum.id)))],
				actors: [...new Set(read.flatMap(({ actors }) => actors))],
				figures: {
					...counts,
					districts: read.length,
					withoutGroup: read.filter(({ own }) => own.length === 0).length
				}
			},
			counts.unknown > 0 ? 'members' : null
		);
	}
};
