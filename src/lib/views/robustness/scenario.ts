/** What a user asks "what if" about, as edits, and the examples the data suggest. */
import type { ActorId, Dataset, Forum, ForumId } from '$lib/model/dataset';
import { plainTie, problemOf, type Edit, type EditProblem } from '$lib/model/edit';
import type { Lens } from '$lib/model/lens';

export const CHANGE_KINDS = ['actor', 'forum', 'tie'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const FORUM_LAYERS = ['both', 'forums'] as const;
export type ForumLayers = (typeof FORUM_LAYERS)[number];

/** What has been chosen so far, for each kind of change. */
export interface Choice {
	readonly kind: ChangeKind;
	readonly actor: ActorId | null;
	readonly forum: ForumId | null;
	readonly first: ActorId | null;
	readonly second: ActorId | null;
	readonly forumLayers: ForumLayers;
}

export const NO_CHOICE: Choice = {
	kind: 'actor',
	actor: null,
	forum: null,
	first: null,
	second: null,
	forumLayers: 'both'
};

/** Removals a slider offers at most. */
const MOST_REMOVALS = 20;

/** The edit of a choice; null while something is still to be chosen. */
export function editOf(choice: Choice): Edit | null {
	switch (choice.kind) {
		case 'actor':
			return choice.actor === null ? null : { kind: 'remove-actor', actor: choice.actor };
		case 'forum':
			return choice.forum === null ? null : { kind: 'remove-forum', forum: choice.forum };
		case 'tie':
			return choice.first === null || choice.second === null
				? null
				: { kind: 'add-tie', tie: plainTie(choice.first, choice.second) };
		default:
			return choice.kind satisfies never;
	}
}

/** Why a choice cannot be made; null when it can, or is not complete. */
export function choiceProblem(dataset: Dataset, choice: Choice): EditProblem | null {
	const edit = editOf(choice);
	return edit === null ? null : problemOf(dataset, edit);
}

/**
 * The lens a choice is looked at under: that of the screen, except that shared meetings count where a
 * forum closes, and reported ties where one is made; a change nobody could see would tell nothing.
 */
export function lensOf(choice: Choice, lens: Lens, dataset: Dataset): Lens {
	if (choice.kind === 'forum') {
		const hasTies = dataset.ties.length > 0 && choice.forumLayers === 'both';
		return { ...lens, layers: hasTies ? ['ties', 'forums'] : ['forums'] };
	}
	if (choice.kind === 'tie' && !lens.layers.includes('ties')) {
		return { ...lens, layers: ['ties', ...lens.layers] };
	}
	return lens;
}

/**
 * Forums in the middle of the governance chain: with a forum above and one below, and members to lose.
 * The nearer to the top, the earlier.
 */
export function chainExamples(dataset: Dataset): readonly ForumId[] {
	const { forums, memberships } = dataset;
	const byId = new Map(forums.map((forum) => [forum.id, forum]));
	const hasMembers = new Set(memberships.map(({ forum }) => forum));
	const isParent = new Set(forums.map(({ parent }) => parent));
	return forums
		.filter(({ id, parent }) => parent !== null && isParent.has(id) && hasMembers.has(id))
		.sort((a, b) => tierOf(a, byId) - tierOf(b, byId))
		.map(({ id }) => id);
}

function tierOf(forum: Forum, byId: ReadonlyMap<ForumId, Forum>): number {
	let tier = 0;
	let above = forum.parent;
	while (above !== null && tier < byId.size) {
		tier++;
		above = byId.get(above)?.parent ?? null;
	}
	return tier;
}

/** How many bridges can be taken out of a network of `actorCount` actors so that someone is left. */
export function mostRemovals(actorCount: number): number {
	return Math.max(0, Math.min(MOST_REMOVALS, actorCount - 1));
}
