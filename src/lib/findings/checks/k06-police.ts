import { answerForAll, cannotTell, tally, told, type Check, type State } from './check';
import { boards, coordinationGroups, localGroups } from './forum-places';
import { kindInForum } from './seats';

/**
 * K6: the police sit in the board, in the coordination group and in each local (following) group.
 *
 * Read from   forums.level, parent and district (see `forum-places`), memberships, actors.sector (SSP
 *             counts as police). Observers and invited ones do not sit there
 * Partly      in some of the forums, or in all that are known
 * Cannot tell none of these forums is in the data, or the sectors of their members are not known
 * Source      VIVE 2021, section 2.1
 */
export const police: Check = {
	id: 'K6',
	read(evidence) {
		const forums = [
			...new Set([...boards(evidence), ...coordinationGroups(evidence), ...localGroups(evidence)])
		];
		if (forums.length === 0) return cannotTell('K6', 'forum-levels');
		const read = forums.map((forum) => {
			const { presence, actors } = kindInForum(evidence, forum, ['police']);
			const state: State =
				presence === 'seated' ? 'holding' : presence === 'unknown' ? 'unknown' : 'lacking';
			return { forum, state, actors };
		});
		const counts = tally(read.map(({ state }) => state));
		const answer = answerForAll(counts);
		if (answer === null) return cannotTell('K6', 'members');
		const subject = read.filter(({ state }) =>
			counts.lacking > 0 ? state === 'lacking' : state === 'holding'
		);
		return told(
			'K6',
			answer,
			{
				forums: subject.map(({ forum }) => forum.id),
				districts: counts.lacking > 0 ? subject.flatMap(({ forum }) => forum.districts) : [],
				actors: [...new Set(read.flatMap(({ actors }) => actors))],
				figures: { ...counts, forums: forums.length }
			},
			counts.unknown > 0 ? 'members' : null
		);
	}
};
