/**
 * An Edit: one change to a data set, as plain data. A list of edits is the history that undo walks
 * back, what autosave writes down, and the body of a what-if: one mechanism, three uses.
 */
import type {
	ActorId,
	Dataset,
	DistrictId,
	Forum,
	ForumId,
	InitiativeId,
	Membership,
	TableName,
	Tie
} from './dataset';

export type Edit =
	/** With its ties, memberships and participations. */
	| { readonly kind: 'remove-actor'; readonly actor: ActorId }
	/** With its memberships; the forums under it come under its parent. */
	| { readonly kind: 'remove-forum'; readonly forum: ForumId }
	| { readonly kind: 'remove-initiative'; readonly initiative: InitiativeId }
	| { readonly kind: 'add-tie'; readonly tie: Tie }
	/** Every row that joins the two, whichever of them it names first. */
	| { readonly kind: 'remove-tie'; readonly actors: readonly [ActorId, ActorId] }
	| { readonly kind: 'add-membership'; readonly membership: Membership }
	/** The members and the forums under `forum` go over to `into`, which then serves both. */
	| { readonly kind: 'merge-forums'; readonly forum: ForumId; readonly into: ForumId }
	/** Puts whole tables in place of the present ones: what undoes any other edit. */
	| { readonly kind: 'restore'; readonly tables: Tables };

/** Some of the tables of a data set. */
export type Tables = Partial<Pick<Dataset, TableName>>;

/** Why an edit cannot be made; the sentence for it is in `i18n`. */
export type EditProblem =
	| { readonly code: 'unknown-actor' | 'unknown-forum' | 'unknown-initiative'; readonly id: string }
	/** Nothing joins the two. */
	| { readonly code: 'no-such-tie'; readonly actors: readonly [ActorId, ActorId] }
	| { readonly code: 'self-tie'; readonly id: ActorId }
	/** A strength must be above 0. */
	| { readonly code: 'no-strength'; readonly weight: number }
	| { readonly code: 'same-forum'; readonly id: ForumId };

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
			return problemOfTie(dataset, edit.tie);
		case 'remove-tie':
			return dataset.ties.some((tie) => joins(tie, edit.actors))
				? null
				: { code: 'no-such-tie', actors: edit.actors };
		case 'add-membership':
			return (
				missingActor(dataset, edit.membership.actor) ?? missingForum(dataset, edit.membership.forum)
			);
		case 'merge-forums':
			if (edit.forum === edit.into) return { code: 'same-forum', id: edit.forum };
			return missingForum(dataset, edit.forum) ?? missingForum(dataset, edit.into);
		case 'restore':
			return null;
		default:
			return edit satisfies never;
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

/**
 * The edit that undoes `edit`, exactly: applied to what `edit` has made of `dataset`, it gives the
 * tables of `dataset` back. It holds the tables themselves, not copies.
 */
export function inverseOf(dataset: Dataset, edit: Edit): Edit {
	const changed = problemOf(dataset, edit) === null ? changedTables(dataset, edit) : {};
	const former = Object.keys(changed).map((table) => [table, dataset[table as TableName]]);
	return { kind: 'restore', tables: Object.fromEntries(former) as Tables };
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
			return withoutActor(dataset, edit.actor);
		case 'remove-forum':
			return withoutForum(dataset, edit.forum);
		case 'remove-initiative':
			return {
				initiatives: dataset.initiatives.filter(({ id }) => id !== edit.initiative),
				participations: dataset.participations.filter(
					({ initiative }) => initiative !== edit.initiative
				)
			};
		case 'add-tie':
			return { ties: [...dataset.ties, edit.tie] };
		case 'remove-tie':
			return { ties: dataset.ties.filter((tie) => !joins(tie, edit.actors)) };
		case 'add-membership':
			return { memberships: [...dataset.memberships, edit.membership] };
		case 'merge-forums':
			return mergedForums(dataset, edit.forum, edit.into);
		case 'restore':
			return edit.tables;
		default:
			return edit satisfies never;
	}
}

/** Ties of others that the actor has reported stay; whose word they are is then not known. */
function withoutActor(dataset: Dataset, actor: ActorId): Tables {
	return {
		actors: dataset.actors.filter(({ id }) => id !== actor),
		ties: dataset.ties
			.filter(({ source, target }) => source !== actor && target !== actor)
			.map((tie) => (tie.reportedBy === actor ? { ...tie, reportedBy: null } : tie)),
		memberships: dataset.memberships.filter((membership) => membership.actor !== actor),
		participations: dataset.participations.filter((participation) => participation.actor !== actor)
	};
}

function withoutForum({ forums, memberships }: Dataset, forum: ForumId): Tables {
	const parent = parentOf(forums, forum);
	return {
		forums: forums
			.filter(({ id }) => id !== forum)
			.map((other) => (other.parent === forum ? { ...other, parent } : other)),
		memberships: memberships.filter((membership) => membership.forum !== forum)
	};
}

/**
 * An actor who sat in both is listed twice afterwards, which counts once. Where `into` lies under
 * `forum`, what is between them comes under the parent of `forum`, so that no circle arises.
 */
function mergedForums({ forums, memberships }: Dataset, forum: ForumId, into: ForumId): Tables {
	const merged = forums.find(({ id }) => id === forum)!;
	const above = new Set(lineUp(forums, into));
	const parentOfChild = (id: ForumId) => (above.has(id) ? merged.parent : into);
	return {
		forums: forums
			.filter(({ id }) => id !== forum)
			.map((other) =>
				other.parent === forum ? { ...other, parent: parentOfChild(other.id) } : other
			)
			.map((other) =>
				other.id === into
					? {
							...other,
							districts: servedByBoth(other.districts, merged.districts),
							scopes: union(other.scopes, merged.scopes)
						}
					: other
			),
		memberships: memberships.map((membership) =>
			membership.forum === forum ? { ...membership, forum: into } : membership
		)
	};
}

/** A forum and all above it, from below. */
function lineUp(forums: readonly Forum[], forum: ForumId): ForumId[] {
	const line: ForumId[] = [];
	let next: ForumId | null = forum;
	while (next !== null && !line.includes(next)) {
		line.push(next);
		next = parentOf(forums, next);
	}
	return line;
}

function parentOf(forums: readonly Forum[], forum: ForumId): ForumId | null {
	const parent = forums.find(({ id }) => id === forum)?.parent ?? null;
	return parent === forum ? null : parent;
}

/** No districts = the whole municipality. */
function servedByBoth(a: readonly DistrictId[], b: readonly DistrictId[]): readonly DistrictId[] {
	return a.length === 0 || b.length === 0 ? [] : union(a, b);
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
	return [...new Set([...a, ...b])];
}

function joins({ source, target }: Tie, [a, b]: readonly [ActorId, ActorId]): boolean {
	return (source === a && target === b) || (source === b && target === a);
}

function problemOfTie(dataset: Dataset, tie: Tie): EditProblem | null {
	const { source, target, weight, reportedBy } = tie;
	if (source === target) return { code: 'self-tie', id: source };
	if (weight !== null && !(weight > 0)) return { code: 'no-strength', weight };
	return (
		missingActor(dataset, source) ??
		missingActor(dataset, target) ??
		(reportedBy === null || reportedBy === 'both' ? null : missingActor(dataset, reportedBy))
	);
}

function missingActor({ actors }: Dataset, id: ActorId): EditProblem | null {
	return actors.some((actor) => actor.id === id) ? null : { code: 'unknown-actor', id };
}

function missingForum({ forums }: Dataset, id: ForumId): EditProblem | null {
	return forums.some((forum) => forum.id === id) ? null : { code: 'unknown-forum', id };
}
