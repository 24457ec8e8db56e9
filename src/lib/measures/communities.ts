/** Communities: the groups the ties themselves make, found by modularity. */
import type { Adjacency, Network } from '../network/network';
import { perNetwork } from '../network/per-network';
import { rankBySize } from './components';
import { modularityOf } from './groups/modularity';
import { CommunitySearch } from './leiden/leiden';
import type { Figure } from './measure';
import { seededRandom } from '../model/seeded-random';

export interface Communities {
	/** By actor number: community, 0 = the largest; equal sizes by their first actor. */
	readonly of: Int32Array;
	/** Actors by community, largest first; an actor without ties is one of its own. */
	readonly sizes: readonly number[];
	/** Of the best run; null without ties. */
	readonly modularity: Figure;
	/** What the single runs reached, before the best was improved: how much to trust one of them. Null without ties. */
	readonly spread: {
		readonly runs: number;
		readonly lowest: number;
		readonly median: number;
	} | null;
}

const ROUNDING = 1e-12;

/**
 * The partition with the highest modularity found in several seeded runs of Leiden, improved by a few
 * more rounds, and then with each of the other runs in turn: what the two have together is taken for
 * sure, and the search goes on from there.
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
 * Cost       about O(m) a round, `usualRuns` runs of two rounds, up to four to improve each
 * Source     Traag, Waltman and van Eck 2019, Scientific Reports 9:5233; the overlap of runs, Ovelgönne
 *            and Geyer-Schulz 2013, Contemporary Mathematics 588:187-205
 * Checked    tests/golden/cases: best_modularity, w_best_modularity (not below best - 0.01);
 *            tests/measures/communities.test.ts
 */
export const communities: (network: Network) => Communities = perNetwork((network) =>
	bestCommunities(network, usualRuns(network.actors.length))
);

/**
 * Runs of `communities`. In small networks single runs differ by several hundredths of modularity and
 * cost little; in large ones they differ by thousandths.
 */
export function usualRuns(actorCount: number): number {
	if (actorCount <= 500) return 20;
	return actorCount <= 10_000 ? 4 : 2;
}

/**
 * The same from `runs` runs, computed now. All of them are made: where many partitions are nearly as
 * good, as in a ring, five runs in a row may well end at the same poorer one. 1 is one run as it is.
 */
export function bestCommunities(network: Network, runs: number): Communities {
	const n = network.actors.length;
	if (network.tieCount === 0) {
		const alone = Int32Array.from({ length: n }, (_, i) => i);
		const modularity: Figure = { value: null, reason: n === 0 ? 'no-actors' : 'no-ties' };
		return { ...rankBySize(alone, n), modularity, spread: null };
	}
	const { adjacency, numberOf } = byActorId(network);
	const random = seededRandom(network.lens.seed);
	const search = new CommunitySearch(adjacency);
	const modularityIn = (found: Int32Array) => modularityOf(adjacency, found, n, true)!;
	const found = Array.from({ length: runs }, () => {
		const of: Int32Array = search.run(random);
		return { of, modularity: modularityIn(of) };
	});
	const reached = found.map(({ modularity }) => modularity).sort((a, b) => a - b);
	// Runs that differ by rounding only: the first one stays.
	const rounded = (value: number) => Math.round(value / ROUNDING);
	found.sort((a, b) => rounded(b.modularity) - rounded(a.modularity));
	let best = found[0]!.of;
	if (runs > 1) best = search.improve(best, random);
	let bestModularity = modularityIn(best);
	for (const { of } of found.slice(1)) {
		const joint = search.improve(overlapOf(best, of), random);
		const value = modularityIn(joint);
		if (value <= bestModularity + ROUNDING) continue;
		best = joint;
		bestModularity = value;
	}
	const count = 1 + best.reduce((highest, community) => Math.max(highest, community), 0);
	return {
		...rankBySize(
			numberOf.map((place) => best[place]!),
			count
		),
		modularity: { value: bestModularity, reason: null },
		spread: {
			runs,
			lowest: reached[0]!,
			median: reached[reached.length >> 1]!
		}
	};
}

/** The groups of actors that two partitions put together: numbers from 0 without gaps. */
function overlapOf(a: Int32Array, b: Int32Array): Int32Array {
	const numberOf = new Map<number, number>();
	return a.map((group, i) => {
		const both = group * a.length + b[i]!;
		let number = numberOf.get(both);
		if (number === undefined) numberOf.set(both, (number = numberOf.size));
		return number;
	});
}

/** The ties with actors numbered in the order of their ids; `numberOf` leads from file order to it. */
function byActorId(network: Network): { adjacency: Adjacency; numberOf: Int32Array } {
	const n = network.actors.length;
	const { offsets, targets, weights } = network.either;
	const ids = network.actors.map((actor) => actor.id);
	const sorted = Int32Array.from(ids.keys());
	if (!ids.every((id, i) => i === 0 || ids[i - 1]! < id)) {
		sorted.sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
	}
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
