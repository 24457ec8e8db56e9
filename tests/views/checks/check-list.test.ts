import { describe, expect, it } from 'vitest';
import { CHECK_GROUPS, checksOf } from '../../../src/lib/findings/checks/check-groups';
import {
	cannotTell,
	CHECK_IDS,
	told,
	type CheckResult
} from '../../../src/lib/findings/checks/check';
import { checkList, viewOfCheck } from '../../../src/lib/views/checks/check-list';
import { VIEW_IDS } from '../../../src/lib/views/view-id';

/** K1 cannot tell; of the others every third is met, partly, not met. */
const RESULTS: readonly CheckResult[] = CHECK_IDS.map((id, place) =>
	place === 0
		? cannotTell(id, 'members')
		: told(id, (['met', 'partly', 'not-met'] as const)[place % 3]!, {})
);

describe('the list of checks', () => {
	it('holds each check once, in its group, in its order', () => {
		const { groups } = checkList(RESULTS, null);
		expect(groups.map(({ group }) => group)).toEqual(CHECK_GROUPS);
		const shown = groups.flatMap(({ checks }) => checks.map(({ id }) => id));
		expect([...shown].sort()).toEqual([...CHECK_IDS].sort());
		for (const { group, checks } of groups) {
			expect(checks.map(({ id }) => id)).toEqual(checksOf(group));
		}
	});

	it('counts all answers whatever is shown', () => {
		const counts = { met: 7, partly: 8, 'not-met': 8, 'cannot-tell': 1 };
		expect(checkList(RESULTS, null).counts).toEqual(counts);
		expect(checkList(RESULTS, 'cannot-tell').counts).toEqual(counts);
	});

	it('shows one answer, and no empty group', () => {
		expect(checkList(RESULTS, 'cannot-tell').groups).toEqual([
			{ group: 'leading', checks: [RESULTS[0]] }
		]);
		const met = checkList(RESULTS, 'met').groups.flatMap(({ checks }) => checks);
		expect(met.map(({ answer }) => answer)).toEqual(Array(7).fill('met'));
	});

	it('is empty for no results', () => {
		expect(checkList([], null).groups).toEqual([]);
	});

	it('leads to a view that there is, and to the data where a check cannot tell', () => {
		for (const result of RESULTS) {
			const view = viewOfCheck(result);
			if (view !== null) expect(VIEW_IDS).toContain(view);
		}
		expect(viewOfCheck(RESULTS[0]!)).toBe('data');
	});
});
