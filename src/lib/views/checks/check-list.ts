/** Checks gathered for reading, and where one sees what each is about. */
import { CHECK_GROUPS, checksOf, type CheckGroup } from '$lib/findings/checks/check-groups';
import {
	CHECK_ANSWERS,
	type CheckAnswer,
	type CheckId,
	type CheckResult
} from '$lib/findings/checks/check';
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

const VIEW_OF: Readonly<Partial<Record<CheckId, ViewId>>> = {
	K1: 'chain',
	K2: 'chain',
	K3: 'roles',
	K4: 'roles',
	K5: 'chain',
	K6: 'gaps',
	K7: 'gaps',
	K8: 'gaps',
	K9: 'gaps',
	K10: 'gaps',
	K12: 'chain',
	K13: 'chain',
	K14: 'ladder',
	K15: 'chain',
	K17: 'chain',
	K19: 'roles',
	K20: 'ladder',
	K21: 'ladder',
	K22: 'initiatives',
	K23: 'initiatives',
	K24: 'robustness'
};

/** The view besides the map that shows what a check is about; for one that cannot tell, the data. */
export function viewOfCheck({ id, answer }: CheckResult): ViewId | null {
	return answer === 'cannot-tell' ? 'data' : (VIEW_OF[id] ?? null);
}
