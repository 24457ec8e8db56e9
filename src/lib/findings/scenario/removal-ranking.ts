/** Who leaving would hurt most: all single removals, ranked. */
import { blocks } from '../../measures/blocks';
import type { Figure } from '../../measures/measure';
import { removalsOf } from '../../measures/whole/removals';
import { robustness } from '../../measures/whole/robustness';
import type { ActorId, Dataset } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import { buildNetwork } from '../../network/build-network';
import { partitionBy } from '../../network/partition';

/** What is left when one actor leaves. */
export interface Removal {
	readonly actor: ActorId;
	/** Global efficiency of those who remain, 0-1; null when it is not defined. */
	readonly efficiency: number | null;
	/** Actors in their largest connected part. */
	readonly largestIsland: number;
}

export interface RemovalRanking {
	readonly lens: Lens;
	readonly actorCount: number;
	/** As things are. */
	readonly efficiency: Figure;
	readonly largestIsland: number;
	/** Those whose leaving costs most of the nearness, the worst first; an actor who costs nothing is not in it. */
	readonly removals: readonly Removal[];
}

/** Above this many actors the ranking is only made when asked for: it takes actors times ties. */
export const RANKING_UP_TO_ACTORS = 5000;
/** Removals in the answer. */
const MOST_RANKED = 10;

/**
 * The actors whose leaving costs most nearness of all pairs (`removals`), with the largest part left.
 *
 * @param report told how far the work has come, 0-1
 */
export function removalRanking(
	dataset: Dataset,
	lens: Lens,
	report: (share: number) => void = () => undefined
): RemovalRanking {
	const network = buildNetwork(dataset, lens);
	const { efficiency, without, ranked } = removalsOf(network, report);
	const { largestComponentWithout } = blocks(network);
	const [present] = robustness(network, partitionBy(network, 'sector'), 0);
	const { either } = network;
	const isTied = (i: number) => either.offsets[i]! < either.offsets[i + 1]!;
	return {
		lens,
		actorCount: network.actors.length,
		efficiency,
		largestIsland: present!.largestComponent,
		removals: ranked
			.filter(isTied)
			.slice(0, MOST_RANKED)
			.map((i) => ({
				actor: network.actors[i]!.id,
				efficiency: without.values[i] ?? null,
				largestIsland: largestComponentWithout[i]!
			}))
	};
}
