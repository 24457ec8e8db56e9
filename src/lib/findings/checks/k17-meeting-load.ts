import { forumsAtOnce } from '../governance/forum-load';
import { cannotTell, told, type Check, type ToldAnswer } from './check';

/**
 * K17: the same actors do not sit in more than a set number of forums at the same time.
 *
 * Read from   memberships and forums with their from and to
 * Partly      a few do: at most `maxOverloadedShare` of those with a seat
 * Cannot tell nobody has a seat; nor, where nobody is known to sit in more, while the members of half of
 *             the forums or more are not known and one of them might be one too many
 * Threshold   `maxForums`, `maxOverloadedShare`
 * Source      CFBU, Elementer, element 3 (task 5) and element 4, option 3
 */
export const meetingLoad: Check = {
	id: 'K17',
	read(evidence, { maxForums, maxOverloadedShare }) {
		const loads = forumsAtOnce(evidence.visible);
		if (loads.length === 0) return cannotTell('K17', 'no-seats');
		const most = Math.max(...loads.map(({ atOnce }) => atOnce));
		const known = evidence.visible.forums.filter(({ id }) => evidence.seatsIn.has(id)).length;
		const unknown = evidence.visible.forums.length - known;
		const over = loads.filter(({ atOnce }) => atOnce > maxForums);
		const mayBeMore = over.length === 0 && unknown > 0 && most + unknown > maxForums;
		if (mayBeMore && unknown >= known) return cannotTell('K17', 'no-seats');
		const answer: ToldAnswer =
			over.length === 0
				? 'met'
				: over.length <= maxOverloadedShare * loads.length
					? 'partly'
					: 'not-met';
		const subject = over.length > 0 ? over : loads.filter(({ atOnce }) => atOnce === most);
		return told(
			'K17',
			answer,
			{
				actors: subject.map(({ actor }) => actor),
				figures: {
					over: over.length,
					seated: loads.length,
					most,
					limit: maxForums,
					unknown: mayBeMore ? unknown : 0
				}
			},
			mayBeMore ? 'no-seats' : null
		);
	}
};
