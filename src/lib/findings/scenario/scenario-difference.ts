/** Everything a scenario changes: figures, groups, checks and findings, before and after. */
import { networkFigures, type NetworkFigures } from '../../measures/network-figures';
import type { ActorId, Dataset } from '../../model/dataset';
import { applyEdits, type Edit } from '../../model/edit';
import type { Lens } from '../../model/lens';
import { analyse } from '../analyse';
import { layGroundwork, type Groundwork } from '../collaboration';
import type { CheckResult } from '../checks/check';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../checks/check-settings';
import type { Finding } from '../finding';
import { groupChanges, groupFigures } from './scenario-difference-groups';
import type { GroupChange, GroupFigures } from './scenario-difference-groups';
import { compareFindings, type FindingsChange } from './what-if';

/** All that is compared of a data set under a lens. */
export interface ScenarioState {
	/** The order of the scores. */
	readonly actorIds: readonly ActorId[];
	readonly figures: NetworkFigures;
	readonly groups: readonly GroupFigures[];
	readonly checks: readonly CheckResult[];
	readonly findings: readonly Finding[];
}

/** `answer`: another answer; `grounds`: the same answer for other reasons; `same`: nothing. */
export type CheckDifference = 'answer' | 'grounds' | 'same';

export interface CheckChange {
	readonly before: CheckResult;
	readonly after: CheckResult;
	readonly difference: CheckDifference;
}

export interface FindingsDifference extends FindingsChange {
	/** The same finding with other evidence or figures. */
	readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
}

export interface ScenarioDifference {
	readonly lens: Lens;
	readonly edits: readonly Edit[];
	readonly before: ScenarioState;
	readonly after: ScenarioState;
	/** Groups of the lens's grouping, those that changed first. */
	readonly groups: readonly GroupChange[];
	/** Checks with another answer first, then those with other grounds, then the rest; K1 first in each. */
	readonly checks: readonly CheckChange[];
	readonly findings: FindingsDifference;
}

/**
 * Figures, checks and findings of a data set as it is.
 *
 * @param groundwork of the same data set and lens, where the searches have been done already
 */
export function scenarioState(
	dataset: Dataset,
	lens: Lens,
	settings: CheckSettings = DEFAULT_CHECK_SETTINGS,
	groundwork: Groundwork = layGroundwork(dataset, lens)
): ScenarioState {
	const { checks, findings, actorIds } = analyse(dataset, lens, undefined, groundwork, settings);
	const { network } = groundwork;
	return {
		actorIds,
		figures: networkFigures(network),
		groups: groupFigures(network),
		checks,
		findings
	};
}

/** What lies between two states of the same project. */
export function compareStates(
	lens: Lens,
	edits: readonly Edit[],
	before: ScenarioState,
	after: ScenarioState
): ScenarioDifference {
	return {
		lens,
		edits,
		before,
		after,
		groups: groupChanges(before.groups, after.groups),
		checks: compareChecks(before.checks, after.checks),
		findings: {
			...compareFindings(before.findings, after.findings),
			changed: changedFindings(before.findings, after.findings)
		}
	};
}

/** What edits change of a data set under a lens. */
export function scenarioDifference(
	dataset: Dataset,
	lens: Lens,
	edits: readonly Edit[],
	settings: CheckSettings = DEFAULT_CHECK_SETTINGS
): ScenarioDifference {
	const before = scenarioState(dataset, lens, settings);
	const after = scenarioState(applyEdits(dataset, edits), lens, settings);
	return compareStates(lens, edits, before, after);
}

function compareChecks(
	before: readonly CheckResult[],
	after: readonly CheckResult[]
): readonly CheckChange[] {
	const byId = new Map(after.map((check) => [check.id, check]));
	const changes = before.flatMap((check): CheckChange[] => {
		const now = byId.get(check.id);
		return now ? [{ before: check, after: now, difference: differenceOf(check, now) }] : [];
	});
	const order: readonly CheckDifference[] = ['answer', 'grounds', 'same'];
	return order.flatMap((wanted) => changes.filter(({ difference }) => difference === wanted));
}

function differenceOf(before: CheckResult, after: CheckResult): CheckDifference {
	if (before.answer !== after.answer) return 'answer';
	return JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'grounds';
}

/** A finding whose importance alone is another says the same. */
function changedFindings(before: readonly Finding[], after: readonly Finding[]) {
	const byId = new Map(after.map((finding) => [finding.id, finding]));
	const saysOf = (finding: Finding) => JSON.stringify({ ...finding, importance: 0 });
	return before.flatMap((finding) => {
		const now = byId.get(finding.id);
		return now && saysOf(now) !== saysOf(finding) ? [{ before: finding, after: now }] : [];
	});
}
