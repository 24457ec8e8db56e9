/** What is looked at in the picture: a forum, or the link from a forum up to its parent. */
import type { ForumId } from '$lib/model/dataset';

export type Chosen =
	| { readonly kind: 'forum'; readonly forum: ForumId }
	| { readonly kind: 'link'; readonly lower: ForumId };

/** Whether a forum is what is chosen. */
export function isChosenForum(chosen: Chosen | null, forum: ForumId): boolean {
	return chosen?.kind === 'forum' && chosen.forum === forum;
}

/** Whether the link from a forum up to its parent is what is chosen. */
export function isChosenLink(chosen: Chosen | null, lower: ForumId): boolean {
	return chosen?.kind === 'link' && chosen.lower === lower;
}
