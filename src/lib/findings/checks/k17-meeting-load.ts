import { forumsAtOnce } from '../governance/forum-load';
import { cannotTell, told, type Check, type ToldAnswer } from './check';

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
		const loads = forumsAtOnce(evidence.visible);
		if (loads.length === 0) return cannotTell('K17', 'members');
		const most = Math.max(...loads.map(({ atOnce }) => atOnce));
		const over = loads.filter(({ atOnce }) => atOnce > maxForums);
		const answer: ToldAnswer =
			over.length === 0
				? 'met'
				: over.length <= maxOverloadedShare * loads.length
					? 'partly'
					: 'not-met';
		const subject = over.length > 0 ? over : loads.filter(({ atOnce }) => atOnce === most);
		return told('K17', answer, {
			actors: subject.map(({ actor }) => actor),
			figures: { over: over.length, seated: loads.length, most, limit: maxForums }
		});
	}
};
