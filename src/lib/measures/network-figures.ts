/** Every figure of a network at once: what is compared when something in it changes. */
import type { Network } from '../network/network';
import { partitionBy } from '../network/partition';
import { ACTOR_MEASURES, type ActorMeasureId } from './all';
import { components } from './components';
import { settleBetweenness } from './estimated-betweenness';
import { groupEi, type OverallEi } from './groups/group-ei';
import { mixing, type Mixing } from './groups/mixing';
import type { Figure, Scores } from './measure';
import { NETWORK_MEASURES, type NetworkMeasureId } from './whole/all';
import { isolates } from './whole/isolates';
import { robustness } from './whole/robustness';

export interface NetworkFigures {
	readonly actorCount: number;
	readonly tieCount: number;
	readonly isolateCount: number;
	/** Weak components, an actor without ties being one. */
	readonly islandCount: number;
	/** Actors in the largest of them. */
	readonly largestIsland: number;
	/** Share of the pairs of actors from different sectors that are joined; null when there is no such pair. */
	readonly crossSectorReach: number | null;
	readonly whole: Readonly<Record<NetworkMeasureId, Figure>>;
	/** In the order of the network's actors, under the grouping of the lens. */
	readonly scores: Readonly<Record<ActorMeasureId, Scores>>;
	/** By sector. */
	readonly ei: OverallEi;
	/** By sector. */
	readonly mixing: Mixing;
}

/** All figures; cost: one sweep and one pass over the triangles, and little besides. */
export function networkFigures(network: Network): NetworkFigures {
	const { groupBy } = network.lens;
	const sectors = partitionBy(network, 'sector');
	const partition = groupBy === 'sector' ? sectors : partitionBy(network, groupBy);
	settleBetweenness(network);
	const [present] = robustness(network, sectors, 0);
	return {
		actorCount: network.actors.length,
		tieCount: network.tieCount,
		isolateCount: isolates(network).length,
		islandCount: components(network).sizes.length,
		largestIsland: present!.largestComponent,
		crossSectorReach: present!.crossGroupReach,
		whole: byId(NETWORK_MEASURES, (measure) => measure.compute(network)),
		scores: byId(ACTOR_MEASURES, (measure) => measure.compute(network, partition)),
		ei: groupEi(network, sectors),
		mixing: mixing(network, sectors)
	};
}

function byId<Id extends string, Measure extends { readonly id: Id }, Value>(
	measures: readonly Measure[],
	compute: (measure: Measure) => Value
): Record<Id, Value> {
	const values: Partial<Record<Id, Value>> = {};
	for (const measure of measures) values[measure.id] = compute(measure);
	return values as Record<Id, Value>;
}
