/** Checks gathered for reading, and where one sees what each is about. */
import { CHECK_GROUPS, checksOf, type CheckGroup } from '$lib/findings/checks/check-groups';
import { CHECK_ANSWERS, type CheckAnswer, type CheckResult } from '$lib/findings/checks/check';
import { placeOfCheck } from '$lib/report/place-of-finding';
import type { ViewId } from '../view-id';

/** Null = all answers. */
export type ShownAnswer = CheckAnswer | null;

export interface CheckList {
	/** Of all checks, whatever is shown. */
	readonly counts: Readonly<Record<CheckAnswer, number>>;
	/** Groups with a check to show. */
	readonly groups: readonly {
		readonly group: CheckGroup;
		readonly checks: readonly CheckResult[];
	}[];
}

/** The checks with the answer that is shown, by group, and how many have each answer. */
export function checkList(results: readonly CheckResult[], shown: ShownAnswer): CheckList {
	const byId = new Map(results.map((result) => [result.id, result]));
	const groups = CHECK_GROUPS.map((group) => ({
		group,
		checks: checksOf(group).flatMap((id) => {
			const result = byId.get(id);
			return result && (shown === null || result.answer === shown) ? [result] : [];
		})
	}));
	return {
		counts: Object.fromEntries(
			CHECK_ANSWERS.map((answer) => [
				answer,
				results.filter((result) => result.answer === answer).length
			])
		) as Record<CheckAnswer, number>,
		groups: groups.filter(({ checks }) => checks.length > 0)
	};
}

/** The view besides the map that shows what a check is about; for one that cannot tell, the data. */
export function viewOfCheck(result: CheckResult): ViewId | null {
	return placeOfCheck(result);
}
