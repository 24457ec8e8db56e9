/** What findings and checks read: the data under a lens, its network, and the scores. */
import type { ActorMeasureId } from '../measures/all';
import type { Scores } from '../measures/measure';
import type { Actor, ActorId, Dataset, ForumId } from '../model/dataset';
import type { Network } from '../network/network';
import type { Partition } from '../network/partition';
import type { Visible } from '../network/visible';
import type { Coverage, Reference } from './coverage';

/** Who works with whom, sits where and runs what. */
export interface Collaboration {
	readonly dataset: Dataset;
	readonly visible: Visible;
	/** The network under the lens. */
	readonly network: Network;
	/** The same rows as joined pairs, whoever reports them (direction `either`). */
	readonly pairs: Network;
	readonly sectors: Partition;
	readonly actorById: ReadonlyMap<ActorId, Actor>;
	/** Members with a seat in each forum; a forum without a known member is not in the map. */
	readonly membersOf: ReadonlyMap<ForumId, ReadonlySet<ActorId>>;
}

/** What every finding reads. */
export interface Evidence extends Collaboration {
	readonly scores: Readonly<Record<ActorMeasureId, Scores>>;
	readonly reference: Reference;
	readonly coverage: {
		readonly district: Coverage;
		readonly level: Coverage;
		readonly forum: Coverage;
	};
}

/** Members by forum, each once, of the visible memberships. */
export function seatedMembers(visible: Visible): Map<ForumId, Set<ActorId>> {
	const members = new Map<ForumId, Set<ActorId>>();
	for (const { actor, forum } of visible.memberships) {
		let seated = members.get(forum);
		if (!seated) members.set(forum, (seated = new Set()));
		seated.add(actor);
	}
	return members;
}
