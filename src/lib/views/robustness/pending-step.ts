/** The step that is being put together: what has been chosen so far, and the edit it becomes. */
import {
	plainSeat,
	type ScenarioEdit,
	type ScenarioKind
} from '$lib/findings/scenario/scenario-steps';
import type { Dataset } from '$lib/model/dataset';
import { plainTie } from '$lib/model/edit';
import { isAdjacent, type Network } from '$lib/network/network';

/** What a step asks for, in the order of its fields. */
export const FIELDS_OF = {
	'remove-actor': ['actor'],
	'remove-forum': ['forum'],
	'remove-initiative': ['initiative'],
	'add-membership': ['actor', 'forum'],
	'merge-forums': ['forum', 'into'],
	'add-tie': ['first', 'second'],
	'remove-tie': ['first', 'second']
} as const satisfies Readonly<Record<ScenarioKind, readonly string[]>>;
export type StepField = (typeof FIELDS_OF)[ScenarioKind][number];

/** Which table a field chooses from. */
export const TABLE_OF = {
	actor: 'actors',
	first: 'actors',
	second: 'actors',
	forum: 'forums',
	into: 'forums',
	initiative: 'initiatives'
} as const satisfies Readonly<Record<StepField, keyof Dataset>>;

/** Ids by field; a field keeps its choice while other kinds are looked at. */
export type Choice = Readonly<Partial<Record<StepField, string>>>;

/** A choice with another one in a field; null = nothing. */
export function withChoice(choice: Choice, field: StepField, chosen: string | null): Choice {
	const others = Object.entries(choice).filter(([other]) => other !== field);
	return Object.fromEntries(chosen === null ? others : [...others, [field, chosen]]);
}

/** The edit of a choice; null while something is still to be chosen. */
export function editOf(kind: ScenarioKind, choice: Choice): ScenarioEdit | null {
	const { actor, forum, initiative, first, second, into } = choice;
	switch (kind) {
		case 'remove-actor':
			return actor === undefined ? null : { kind, actor };
		case 'remove-forum':
			return forum === undefined ? null : { kind, forum };
		case 'remove-initiative':
			return initiative === undefined ? null : { kind, initiative };
		case 'add-membership':
			return actor === undefined || forum === undefined
				? null
				: { kind, membership: plainSeat(actor, forum) };
		case 'merge-forums':
			return forum === undefined || into === undefined ? null : { kind, forum, into };
		case 'add-tie':
			return first === undefined || second === undefined
				? null
				: { kind, tie: plainTie(first, second) };
		case 'remove-tie':
			return first === undefined || second === undefined ? null : { kind, actors: [first, second] };
		default:
			return kind satisfies never;
	}
}

/** What may be chosen in a field: what is in the data the step meets; for the end of a tie, who has one. */
export function optionsOf(
	kind: ScenarioKind,
	field: StepField,
	choice: Choice,
	dataset: Dataset
): readonly { readonly id: string; readonly label: string }[] {
	const rows = dataset[TABLE_OF[field]];
	const other = field === 'first' ? choice.second : field === 'second' ? choice.first : undefined;
	if (kind !== 'remove-tie' || other === undefined) return rows;
	const partners = new Set<string>();
	for (const { source, target } of dataset.ties) {
		if (source === other) partners.add(target);
		if (target === other) partners.add(source);
	}
	return rows.filter(({ id }) => partners.has(id));
}

/** What one should know of a step that can be made; null = nothing. */
export type StepNote = 'not-in-lens' | 'already-tied' | 'already-seated';

/**
 * @param dataset as the steps before it have left it
 * @param network of the data as they are, under the lens of the screen
 */
export function noteOf(edit: ScenarioEdit, dataset: Dataset, network: Network): StepNote | null {
	switch (edit.kind) {
		case 'remove-actor':
			return network.indexOf.has(edit.actor) ? null : 'not-in-lens';
		case 'add-membership': {
			const { actor, forum } = edit.membership;
			return dataset.memberships.some((seat) => seat.actor === actor && seat.forum === forum)
				? 'already-seated'
				: null;
		}
		case 'add-tie': {
			const a = network.indexOf.get(edit.tie.source);
			const b = network.indexOf.get(edit.tie.target);
			return a !== undefined && b !== undefined && isAdjacent(network.either, a, b)
				? 'already-tied'
				: null;
		}
		default:
			return null;
	}
}
