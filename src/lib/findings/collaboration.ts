/** Dataset + lens -> the rows and networks that findings read, without the scores. */
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { buildFromVisible } from '../network/build-network';
import type { Network } from '../network/network';
import { partitionBy } from '../network/partition';
import { visibleRows, type Visible } from '../network/visible';
import type { Collaboration } from './evidence';
import { seatedMembers } from './seated-members';

/** The rows and networks that everything under a lens is made of. */
export interface Groundwork {
	readonly visible: Visible;
	readonly network: Network;
	/** The same pairs whatever the direction of the lens. */
	readonly pairs: Network;
}

/** The groundwork of a lens; whoever can may have the searches over `network` done before `analyse`. */
export function layGroundwork(dataset: Dataset, lens: Lens): Groundwork {
	const visible = visibleRows(dataset, lens);
	const network = buildFromVisible(visible, lens);
	const pairs =
		lens.direction === 'either'
			? network
			: buildFromVisible(visible, { ...lens, direction: 'either' });
	return { visible, network, pairs };
}

/** Who works with whom, sits where and runs what, on groundwork that is laid. Cost O(rows). */
export function collaborationOf(dataset: Dataset, groundwork: Groundwork): Collaboration {
	return {
		dataset,
		...groundwork,
		sectors: partitionBy(groundwork.network, 'sector'),
		actorById: new Map(dataset.actors.map((actor) => [actor.id, actor])),
		membersOf: seatedMembers(groundwork.visible)
	};
}

/** Who works with whom, sits where and runs what under a lens. Cost O(rows). */
export function collaborationUnder(dataset: Dataset, lens: Lens): Collaboration {
	return collaborationOf(dataset, layGroundwork(dataset, lens));
}
