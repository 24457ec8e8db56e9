/** The steps of a scenario: which changes one may try, and what stands in the way of each. */
import type { ActorId, Dataset, ForumId, Membership } from '../../model/dataset';
import { applyEdit, problemOf, type Edit, type EditProblem } from '../../model/edit';

/** The changes a scenario is built from, in the order in which they are offered. */
export const SCENARIO_KINDS = [
	'remove-actor',
	'remove-forum',
	'remove-initiative',
	'add-membership',
	'merge-forums',
	'add-tie',
	'remove-tie'
] as const;
export type ScenarioKind = (typeof SCENARIO_KINDS)[number];
export type ScenarioEdit = Extract<Edit, { readonly kind: ScenarioKind }>;

/** False for an edit that is not one of the changes one tries: a correction of a row. */
export function isScenarioEdit(edit: Edit): edit is ScenarioEdit {
	return (SCENARIO_KINDS as readonly string[]).includes(edit.kind);
}

/** An ordinary seat of which nothing more is known: a member, so that it counts among the seats. */
export function plainSeat(actor: ActorId, forum: ForumId): Membership {
	return {
		actor,
		forum,
		roles: ['member'],
		from: null,
		to: null,
		source: null,
		attributes: new Map()
	};
}

export interface ScenarioStep {
	readonly edit: Edit;
	/** The data as the steps before it have left them. */
	readonly dataset: Dataset;
	/** A step with a problem changes nothing. */
	readonly problem: EditProblem | null;
}

/** Each edit with the data it meets. */
export function scenarioSteps(dataset: Dataset, edits: readonly Edit[]): readonly ScenarioStep[] {
	let met = dataset;
	return edits.map((edit) => {
		const step = { edit, dataset: met, problem: problemOf(met, edit) };
		met = applyEdit(met, edit);
		return step;
	});
}
