import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { brokerage, BROKERAGE_ROLES, type BrokerageRole } from './brokerage';
import { dealNames } from '../deal-names';

/** One role of one actor against chance. */
export interface BrokerageChance {
	/** Mean of the count over the draws. */
	readonly mean: number;
	/** (count - mean) / standard deviation over the draws; null where the count never varies. */
	readonly z: number | null;
	/** Share of draws with at least, and at most, the observed count, the observed one counted in. */
	readonly pHigh: number;
	readonly pLow: number;
}

const DRAWS = 499;
/** Neighbours of neighbours walked over all draws: beyond this fewer draws are made. */
const WALK_BUDGET = 2e9;
const FEWEST_DRAWS = 99;

/**
 * Brokerage roles against the same network with the group names dealt out at random: is the actor in
 * this role more than its place in the network alone would bring about?
 *
 *   z = (count - mean over draws) / sd over draws;  a draw permutes the names over the actors that
 *   have one and keeps the ties, the group sizes and who has none
 *
 * Serves directed and undirected networks alike; the Bernoulli expectation of Gould and Fernandez
 * (`brokerage-expectation`) holds for directed ones only. `total` does not depend on names: z null.
 *
 * Input      n actors, m ties, a grouping
 * Output     by role: one entry an actor; null when no actor has a group
 * Unit       mean in ordered pairs, as the counts; p a share
 * Weight     none
 * Islands    local
 * Cost       draws · (n·groups + Σ degree²); 499 draws, fewer on large networks, never under 99
 * Source     the counts: Gould and Fernandez 1989; permutation of names: Krackhardt and Stern 1988
 * Checked    tests/measures/brokerage/brokerage-permutation.test.ts: by dealing the names in every way
 */
export function brokeragePermutation(
	network: Network,
	partition: Partition,
	seed: number
): Record<BrokerageRole, BrokerageChance[]> | null {
	if (partition.names.length === 0) return null;
	const observed = brokerage(network, partition).counts;
	const tallies = BROKERAGE_ROLES.map((role) => new Tally(observed[role]));
	const draws = drawsFor(network);
	for (const of of dealNames(partition, draws, seed)) {
		const { counts } = brokerage(network, { ...partition, of });
		BROKERAGE_ROLES.forEach((role, place) => tallies[place]!.add(counts[role]));
	}
	return Object.fromEntries(
		BROKERAGE_ROLES.map((role, place) => [role, tallies[place]!.results(draws)])
	) as Record<BrokerageRole, BrokerageChance[]>;
}

function drawsFor(network: Network): number {
	const { offsets, targets } = network.either;
	let walked = network.actors.length;
	for (const target of targets) walked += offsets[target + 1]! - offsets[target]!;
	return Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(WALK_BUDGET / walked)));
}

/** Running sums of counts over the draws, one place an actor. */
class Tally {
	readonly #observed: Float64Array;
	readonly #sum: Float64Array;
	readonly #squares: Float64Array;
	readonly #atLeast: Int32Array;
	readonly #atMost: Int32Array;

	constructor(observed: Float64Array) {
		this.#observed = observed;
		this.#sum = new Float64Array(observed.length);
		this.#squares = new Float64Array(observed.length);
		this.#atLeast = new Int32Array(observed.length);
		this.#atMost = new Int32Array(observed.length);
	}

	add(counts: Float64Array): void {
		counts.forEach((count, i) => {
			// Sums of distances from the observed count: whole numbers, exact up to 2^53.
			const distance = count - this.#observed[i]!;
			this.#sum[i]! += distance;
			this.#squares[i]! += distance * distance;
			if (distance >= 0) this.#atLeast[i]!++;
			if (distance <= 0) this.#atMost[i]!++;
		});
	}

	results(draws: number): BrokerageChance[] {
		return Array.from(this.#observed, (observed, i) => {
			const shift = this.#sum[i]! / draws;
			const variance = (this.#squares[i]! - draws * shift * shift) / (draws - 1);
			return {
				mean: observed + shift,
				z: variance > 1e-12 ? -shift / Math.sqrt(variance) : null,
				pHigh: (this.#atLeast[i]! + 1) / (draws + 1),
				pLow: (this.#atMost[i]! + 1) / (draws + 1)
			};
		});
	}
}
