/** Dataset + lens -> the rows and networks that findings read, without the scores. */
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { buildFromVisible } from '../network/build-network';
import { partitionBy } from '../network/partition';
import { visibleRows } from '../network/visible';
import { seatedMembers, type Collaboration } from './evidence';

/** Who works with whom, sits where and runs what under a lens. Cost O(rows). */
export function collaborationUnder(dataset: Dataset, lens: Lens): Collaboration {
	const visible = visibleRows(dataset, lens);
	const network = buildFromVisible(visible, lens);
	const pairs =
		lens.direction === 'either'
			? network
			: buildFromVisible(visible, { ...lens, direction: 'either' });
	return {
		dataset,
		visible,
		network,
		pairs,
		sectors: partitionBy(network, 'sector'),
		actorById: new Map(dataset.actors.map((actor) => [actor.id, actor])),
		membersOf: seatedMembers(visible)
	};
}
