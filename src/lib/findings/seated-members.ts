import type { ActorId, ForumId } from '../model/dataset';
import type { Visible } from '../network/visible';

/** Members by forum, each once, of the visible memberships. */
export function seatedMembers(visible: Pick<Visible, 'memberships'>): Map<ForumId, Set<ActorId>> {
	const members = new Map<ForumId, Set<ActorId>>();
	for (const { actor, forum } of visible.memberships) {
		let seated = members.get(forum);
		if (!seated) members.set(forum, (seated = new Set()));
		seated.add(actor);
	}
	return members;
}
