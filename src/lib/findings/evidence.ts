/** What findings and checks read: the data under a lens, its network, and the scores. */
import type { ActorMeasureId } from '../measures/all';
import type { Scores } from '../measures/measure';
import type { Actor, ActorId, Dataset, ForumId } from '../model/dataset';
import type { Network } from '../network/network';
import type { Partition } from '../network/partition';
import type { Visible } from '../network/visible';
import type { Coverage, Reference } from './coverage';
import type { Wide } from './wide';

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
	/** Without the sectors that the lens hides. */
	readonly reference: Reference;
	/** The rows that the lens hides included; what is said to be missing is read from here. */
	readonly wide: Wide;
	readonly coverage: {
		readonly district: Coverage;
		readonly level: Coverage;
		readonly forum: Coverage;
	};
}
