/**
 * An Edit: one change to a data set, as plain data. A list of edits is what undo goes back over, what
 * autosave writes down, and the body of a what-if: one mechanism, three uses.
 */
import type { ActorId, Dataset, ForumId, InitiativeId, Membership, Tie } from './dataset';
import { mergedActors, mergedForums } from './edit-merges';
import {
	knownIds,
	missingActor,
	missingForum,
	problemOfRow,
	type EditProblem
} from './edit-problem';
import { withoutActors, withoutForums, withoutInitiatives, type Tables } from './edit-removals';
import { problemOfRowEdit, tablesAfterRowEdit, type RowEdit } from './edit-rows';

export type { EditProblem } from './edit-problem';

export type Edit =
	/** Rows of any table: added, changed, removed, given another id. */
	| RowEdit
	/** With its ties, memberships and participations. */
	| { readonly kind: 'remove-actor'; readonly actor: ActorId }
	/** With its memberships; the forums under it come under its parent. */
	| { readonly kind: 'remove-forum'; readonly forum: ForumId }
	| { readonly kind: 'remove-initiative'; readonly initiative: InitiativeId }
	| { readonly kind: 'add-tie'; readonly tie: Tie }
	/** Every row that joins the two, whichever of them it names first. */
	| { readonly kind: 'remove-tie'; readonly actors: readonly [ActorId, ActorId] }
	| { readonly kind: 'add-membership'; readonly membership: Membership }
	/** What is said of `actor` is then said of `into`; see `mergedActors`. */
	| { readonly kind: 'merge-actors'; readonly actor: ActorId; readonly into: ActorId }
	/** The members and the forums under `forum` go over to `into`, which then serves both. */
	| { readonly kind: 'merge-forums'; readonly forum: ForumId; readonly into: ForumId };

const TIE_FIELDS = new Set(['source', 'target', 'reportedBy', 'weight', 'step', 'from', 'to']);
const MEMBERSHIP_FIELDS = new Set(['actor', 'forum', 'from', 'to']);

/** What stands in the way of an edit; null when it can be made. Cost O(rows). */
export function problemOf(dataset: Dataset, edit: Edit): EditProblem | null {
	switch (edit.kind) {
		case 'remove-actor':
			return missingActor(dataset, edit.actor);
		case 'remove-forum':
			return missingForum(dataset, edit.forum);
		case 'remove-initiative':
			return dataset.initiatives.some(({ id }) => id === edit.initiative)
				? null
				: { code: 'unknown-initiative', id: edit.initiative };
		case 'add-tie':
			return problemOfRow(knownIds(dataset), 'ties', edit.tie, TIE_FIELDS, false);
		case 'remove-tie':
			return dataset.ties.some((tie) => joins(tie, edit.actors))
				? null
				: { code: 'no-such-tie', actors: edit.actors };
		case 'add-membership':
			return problemOfRow(
				knownIds(dataset),
				'memberships',
				edit.membership,
				MEMBERSHIP_FIELDS,
				false
			);
		case 'merge-actors':
			if (edit.actor === edit.into) return { code: 'same-actor', id: edit.actor };
			return missingActor(dataset, edit.actor) ?? missingActor(dataset, edit.into);
		case 'merge-forums':
			if (edit.forum === edit.into) return { code: 'same-forum', id: edit.forum };
			return missingForum(dataset, edit.forum) ?? missingForum(dataset, edit.into);
		default:
			return problemOfRowEdit(dataset, edit);
	}
}

/**
 * The data set after an edit. Every id named in it still exists in its table; tables that the edit
 * does not touch are the same objects. An edit with a problem changes nothing: the answer is then the
 * very data set that was given (`problemOf` says why).
 */
export function applyEdit(dataset: Dataset, edit: Edit): Dataset {
	return problemOf(dataset, edit) === null
		? { ...dataset, ...changedTables(dataset, edit) }
		: dataset;
}

/** The data set after some edits, in their order. */
export function applyEdits(dataset: Dataset, edits: readonly Edit[]): Dataset {
	return edits.reduce(applyEdit, dataset);
}

/** A tie of which nothing more is known, both sides' word, so that it counts under every direction. */
export function plainTie(source: ActorId, target: ActorId): Tie {
	return {
		source,
		target,
		step: null,
		weight: null,
		kind: null,
		directed: false,
		reportedBy: 'both',
		from: null,
		to: null,
		sourcePassage: null,
		attributes: new Map()
	};
}

/** The tables that an edit without a problem changes, as they are after it. */
function changedTables(dataset: Dataset, edit: Edit): Tables {
	switch (edit.kind) {
		case 'remove-actor':
			return withoutActors(dataset, new Set([edit.actor]));
		case 'remove-forum':
			return withoutForums(dataset, new Set([edit.forum]));
		case 'remove-initiative':
			return withoutInitiatives(dataset, new Set([edit.initiative]));
		case 'add-tie':
			return { ties: [...dataset.ties, edit.tie] };
		case 'remove-tie':
			return { ties: dataset.ties.filter((tie) => !joins(tie, edit.actors)) };
		case 'add-membership':
			return { memberships: [...dataset.memberships, edit.membership] };
		case 'merge-actors':
			return mergedActors(dataset, edit.actor, edit.into).tables;
		case 'merge-forums':
			return mergedForums(dataset, edit.forum, edit.into);
		default:
			return tablesAfterRowEdit(dataset, edit);
	}
}

function joins({ source, target }: Tie, [a, b]: readonly [ActorId, ActorId]): boolean {
	return (source === a && target === b) || (source === b && target === a);
}
