import type { Network } from '../../network/network';
import { perNetwork } from '../../network/per-network';
import { definedScores, undefinedScores, type Figure, type Scores } from '../measure';
import { hopSweep } from '../sweep/sweep';
import { RemovalSearch } from './removal-search';
import { globalEfficiency } from './distances';

/** What each actor's leaving would cost. */
export interface Removals {
	/** Global efficiency of the network as it is. */
	readonly efficiency: Figure;
	/** By actor number: global efficiency of those who remain when the actor has left. */
	readonly without: Scores;
	/** Actor numbers, those whose leaving costs most first; of equals, the first in the file. */
	readonly ranked: readonly number[];
}

/**
 * All single removals: the global efficiency of the network without each of its actors in turn.
 *
 *   without(i) = mean 1/d(s, t) over all pairs s, t ≠ i, where d is the distance not passing i
 *
 * Instead of one search of all pairs a removal there is one search of each source. Only actors that
 * every shortest path reaches through i get farther from the source when i leaves: their new
 * distances are searched from the neighbours that stay. The sums are of whole numbers, so that actors
 * in the same position get the same figure to the last bit.
 *
 * Input      n actors, m ties
 * Output     n figures; null when fewer than two actors would remain
 * Unit       share, 0 … 1; above `efficiency` when an actor far from the others leaves
 * Weight     none
 * Islands    all count: pairs not joined are 0.  Isolate -> the others' sum over fewer pairs
 * Cost       about O(n·m): 300 actors in one frame, 5,000 in seconds; long chains more, at most O(n²·m)
 * Source     Latora and Marchiori 2005, Phys. Rev. E 71:015103 (their vulnerability is 1 - without / efficiency)
 * Checked    tests/measures/whole/removals.test.ts: by removal; at size S in tests/bench against networkx
 */
export const removals: (network: Network) => Removals = perNetwork((network) =>
	removalsOf(network)
);

/** The same, computed now; `report` is told from time to time what share, 0 … 1, is done. */
export function removalsOf(
	network: Network,
	report: (share: number) => void = () => undefined
): Removals {
	const n = network.actors.length;
	const efficiency = globalEfficiency.compute(network);
	const { whole } = hopSweep(network).plan;
	const search = new RemovalSearch(whole.out, whole.in);
	for (let source = 0; source < whole.tiedCount; source++) {
		search.add(source);
		if (source % 64 === 63) report((source + 1) / whole.tiedCount);
	}
	const lost = new Float64Array(n);
	whole.actorOf.forEach((actor, number) => (lost[actor] = search.lost[number]!));
	const ranked = Array.from(lost.keys()).sort((a, b) => lost[b]! - lost[a]!);
	if (n < 3) {
		const without = undefinedScores(network, n === 2 ? 'one-actor' : 'no-actors');
		return { efficiency, without, ranked };
	}
	const most = search.unit * (n - 1) * (n - 2);
	const without = Array.from(lost, (share) => Math.max(0, search.total - share) / most);
	return { efficiency, without: definedScores(without), ranked };
}
