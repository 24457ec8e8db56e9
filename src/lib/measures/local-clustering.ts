import { definedScores, type ActorMeasure } from './measure';
import type { Network } from '../network/network';
import { structuralHoles } from './structural-holes/structural-holes';

/**
 * Local clustering: how many of an actor's contacts have a tie with one another.
 *
 *   ties among contacts / (k(k-1)/2)      k = contacts; 0 when k < 2
 *
 * Input      n actors, m ties; directed: contacts joined in either direction, a tie is a joined pair
 * Output     n shares
 * Unit       share, 0 … 1
 * Weight     none
 * Islands    local.  Isolate -> 0
 * Cost       O(Σ degree²), shared with constraint
 * Source     Watts and Strogatz 1998, Nature 393:440-442; = igraph transitivity(type "local", isolates "zero")
 * Checked    tests/golden/cases: local_clustering
 */
export const localClustering: ActorMeasure<'localClustering'> = {
	id: 'localClustering',
	strength: 'ignored',
	grouped: false,
	range: [0, 1],
	local: true,
	compute: (network) => definedScores(clusteringShares(network))
};

/** Local clustering by actor number; 0 below two contacts. */
export function clusteringShares(network: Network): number[] {
	const { contactCount, closedPairs } = structuralHoles(network);
	const shares = new Array<number>(contactCount.length);
	for (let i = 0; i < shares.length; i++) {
		const contacts = contactCount[i]!;
		shares[i] = contacts < 2 ? 0 : closedPairs[i]! / ((contacts * (contacts - 1)) / 2);
	}
	return shares;
}
