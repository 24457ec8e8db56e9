/**
 * Forums with the same members, and the persons who carry what is known from one to another.
 *
 * Source: CFBU/KL, Tema 3 (Randers: every second meeting the same people are another board; Varde: a
 * steering group under the board with one director as link); Jaccard 1912.
 */
import type { ActorId, ForumId } from '../../model/dataset';
import type { Visible } from '../../network/visible';
import { seatedMembers } from '../seated-members';

/** `same`: all members of both are the same. `within`: all members of the smaller sit in the larger. */
export type Sameness = 'same' | 'within' | 'some';

/** Two forums with members in common. */
export interface ForumPair {
	/** The one above where one is the other's parent, else the one that comes first in the data. */
	readonly first: ForumId;
	readonly second: ForumId;
	readonly isParent: boolean;
	readonly shared: readonly ActorId[];
	readonly firstSize: number;
	readonly secondSize: number;
	/** Shared members / members of either, 0-1. */
	readonly jaccard: number;
	readonly sameness: Sameness;
}

/** Somebody with a seat in several forums. */
export interface Bearer {
	readonly actor: ActorId;
	readonly forums: readonly ForumId[];
	/** Pairs of forums that share nobody else. */
	readonly aloneIn: number;
}

export interface ForumOverlap {
	/** The most alike first. */
	readonly pairs: readonly ForumPair[];
	/** Those who alone join the most pairs first. */
	readonly bearers: readonly Bearer[];
}

/** Pairs of forums that share a member. O(sum over actors of forums², and the pairs' members). */
export function forumOverlap(visible: Visible): ForumOverlap {
	const membersOf = seatedMembers(visible);
	const parentOf = new Map(visible.forums.map((forum) => [forum.id, forum.parent]));
	const forumsOf = new Map<ActorId, ForumId[]>();
	const sharedBy = new Map<ForumId, Map<ForumId, ActorId[]>>();
	for (const { id } of visible.forums) {
		sharedBy.set(id, new Map());
		for (const actor of membersOf.get(id) ?? []) {
			const earlier = forumsOf.get(actor) ?? [];
			for (const other of earlier) {
				const row = sharedBy.get(other)!;
				row.set(id, [...(row.get(id) ?? []), actor]);
			}
			forumsOf.set(actor, [...earlier, id]);
		}
	}
	const pairs = [...sharedBy]
		.flatMap(([a, row]) =>
			[...row].map(([b, shared]) => {
				const isUnder = parentOf.get(a) === b;
				return forumPair(isUnder ? b : a, isUnder ? a : b, shared);
			})
		)
		.sort((a, b) => b.jaccard - a.jaccard || b.shared.length - a.shared.length);
	return { pairs, bearers: bearers(forumsOf, pairs) };

	function forumPair(first: ForumId, second: ForumId, shared: readonly ActorId[]): ForumPair {
		const firstSize = membersOf.get(first)!.size;
		const secondSize = membersOf.get(second)!.size;
		return {
			first,
			second,
			isParent: parentOf.get(second) === first,
			shared,
			firstSize,
			secondSize,
			jaccard: shared.length / (firstSize + secondSize - shared.length),
			sameness: samenessOf(shared.length, firstSize, secondSize)
		};
	}
}

/** One member says nothing about two bodies being the same. */
function samenessOf(shared: number, firstSize: number, secondSize: number): Sameness {
	if (shared < 2) return 'some';
	if (shared === firstSize && shared === secondSize) return 'same';
	return shared === Math.min(firstSize, secondSize) ? 'within' : 'some';
}

function bearers(
	forumsOf: ReadonlyMap<ActorId, readonly ForumId[]>,
	pairs: readonly ForumPair[]
): Bearer[] {
	const alone = new Map<ActorId, number>();
	for (const { shared } of pairs) {
		if (shared.length === 1) alone.set(shared[0]!, (alone.get(shared[0]!) ?? 0) + 1);
	}
	return [...forumsOf]
		.filter(([, forums]) => forums.length > 1)
		.map(([actor, forums]) => ({ actor, forums, aloneIn: alone.get(actor) ?? 0 }))
		.sort((a, b) => b.aloneIn - a.aloneIn || b.forums.length - a.forums.length);
}
