/** Communities: the groups the ties themselves make, found by modularity. */
import type { Adjacency, Network } from '../network/network';
import { perNetwork } from '../network/per-network';
import { rankBySize } from './components';
import { modularityOf } from './groups/modularity';
import { findCommunities } from './leiden';
import type { Figure } from './measure';
import { seededRandom } from './seeded-random';

export interface Communities {
	/** By actor number: community, 0 = the largest; equal sizes by their first actor. */
	readonly of: Int32Array;
	/** Actors by community, largest first; an actor without ties is one of its own. */
	readonly sizes: readonly number[];
	/** Of the best run; null without ties. */
	readonly modularity: Figure;
	/** What the single runs reached: how much to trust one of them. Null without ties. */
	readonly spread: {
		readonly runs: number;
		readonly lowest: number;
		readonly median: number;
	} | null;
}

/**
 * The partition with the highest modularity found in several seeded runs of Leiden.
 *
 *   Q = Σ_c ( w_c / W - (S_c / 2W)² )      w_c inside, S_c sum of strengths, W all
 *
 * The search sees the actors in the order of their ids, so that the order of the rows does not
 * matter; the seed is the lens's. Other partitions may come as close: compare modularity, not groups.
 *
 * Input      n actors, m ties in either direction
 * Output     a community for everybody, each in one piece
 * Unit       modularity -0.5 … 1
 * Weight     none; in a weighted lens strength
 * Islands    never joined.  Isolate -> a community of its own
 * Cost       about O(m) a round, a few rounds a run; 50 runs up to 500 actors, 10 up to 10,000, else 4
 * Source     Traag, Waltman and van Eck 2019, Scientific Reports 9:5233
 * Checked    tests/golden/cases: best_modularity, w_best_modularity (not below best - 0.01)
 */
export const communities: (network: Network) => Communities = perNetwork((network) => {
	const n = network.actors.length;
	if (network.tieCount === 0) {
		const alone = Int32Array.from({ length: n }, (_, i) => i);
		const modularity: Figure = { value: null, reason: n === 0 ? 'no-actors' : 'no-ties' };
		return { ...rankBySize(alone, n), modularity, spread: null };
	}
	const { adjacency, numberOf } = byActorId(network);
	const random = seededRandom(network.lens.seed);
	const reached: number[] = [];
	let best: Int32Array | null = null;
	let bestModularity = -Infinity;
	for (let run = runCount(n); run > 0; run--) {
		const found = findCommunities(adjacency, random);
		const value = modularityOf(adjacency, found, n, true)!;
		reached.push(value);
		// Runs that differ by rounding only: the first one stays.
		if (best !== null && value <= bestModularity + 1e-12) continue;
		best = found;
		bestModularity = value;
	}
	reached.sort((a, b) => a - b);
	const count = 1 + best!.reduce((highest, community) => Math.max(highest, community), 0);
	return {
		...rankBySize(
			numberOf.map((place) => best![place]!),
			count
		),
		modularity: { value: bestModularity, reason: null },
		spread: {
			runs: reached.length,
			lowest: reached[0]!,
			median: reached[reached.length >> 1]!
		}
	};
});

function runCount(n: number): number {
	if (n <= 500) return 50;
	return n <= 10_000 ? 10 : 4;
}

/** The ties with actors numbered in the order of their ids; `numberOf` leads from file order to it. */
function byActorId(network: Network): { adjacency: Adjacency; numberOf: Int32Array } {
	const n = network.actors.length;
	const { offsets, targets, weights } = network.either;
	const sorted = Int32Array.from(network.actors.keys()).sort((a, b) =>
		network.actors[a]!.id < network.actors[b]!.id ? -1 : 1
	);
	const numberOf = new Int32Array(n);
	sorted.forEach((actor, place) => (numberOf[actor] = place));
	const newOffsets = new Int32Array(n + 1);
	const newTargets = new Int32Array(targets.length);
	const newWeights = new Float64Array(targets.length);
	// Walking the neighbours in the new order and filling each one's row keeps all rows sorted.
	sorted.forEach((actor, place) => {
		newOffsets[place + 1] = newOffsets[place]! + offsets[actor + 1]! - offsets[actor]!;
	});
	const next = newOffsets.slice(0, n);
	sorted.forEach((actor, place) => {
		for (let k = offsets[actor]!; k < offsets[actor + 1]!; k++) {
			const row = numberOf[targets[k]!]!;
			newTargets[next[row]!] = place;
			newWeights[next[row]!++] = network.lens.weighted ? weights[k]! : 1;
		}
	});
	return {
		adjacency: { offsets: newOffsets, targets: newTargets, weights: newWeights },
		numberOf
	};
}
