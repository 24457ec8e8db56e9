import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { withTies } from '../../network/sub-network';
import type { ActorMeasure } from '../measure';
import { isSameScore } from '../same-score';
import { seededRandom } from '../../model/seeded-random';

/** What a draw loses: ties here and there, or all that some actors would have reported. */
export const LOSSES = ['ties', 'answers'] as const;
export type Loss = (typeof LOSSES)[number];

export interface RankBand {
	/** Rank by the measure, 1 = highest; of equals the middle rank. Null where the measure is undefined. */
	readonly rank: number | null;
	/** The middle 90 % of the ranks over the draws; null when no draw gave one. */
	readonly low: number | null;
	readonly high: number | null;
}

export interface RankBandOptions {
	readonly loss: Loss;
	/** Number of draws. */
	readonly draws: number;
	/** Share 0-1 of the ties, or of the actors' answers, that a draw loses. */
	readonly lostShare: number;
	readonly seed: number;
}

/** 200 draws that each lose a tenth. */
export const DEFAULT_BANDS: RankBandOptions = { loss: 'ties', draws: 200, lostShare: 0.1, seed: 1 };

/**
 * Rank bands: how far an actor's place would move had some of the data been missing.
 *
 * `ties`: each tie is lost with probability `lostShare`. `answers`: each actor fails to answer with
 * that probability, and with it go the arcs it sends (directed) or the pairs that nobody else who
 * answers is part of (undirected: a pair is known while one end answers).
 *
 * Input      a network, a measure, its partition; `report` is told after each draw how far it has come
 * Output     one band an actor, in the order of the network
 * Unit       ranks, 1 … n; equal scores share the middle rank
 * Weight     as the measure
 * Cost       `draws` computations of the measure
 * Source     Borgatti, Carley and Krackhardt 2006, Social Networks 28:124-136; Smith and Moody 2013, Social Networks 35:652-668
 * Checked    tests/measures/uncertainty/rank-bands.test.ts
 */
export function rankBands(
	network: Network,
	partition: Partition,
	measure: ActorMeasure,
	options: RankBandOptions = DEFAULT_BANDS,
	report: (share: number) => void = () => undefined
): RankBand[] {
	const random = seededRandom(options.seed);
	const drawn: number[][] = network.actors.map(() => []);
	for (let draw = 0; draw < options.draws; draw++) {
		const lossy = loseSome(network, options, random);
		ranksOf(measure.compute(lossy, partition).values).forEach((rank, i) => {
			if (rank !== null) drawn[i]!.push(rank);
		});
		report((draw + 1) / options.draws);
	}
	return ranksOf(measure.compute(network, partition).values).map((rank, i) => {
		const ordered = drawn[i]!.sort((a, b) => a - b);
		const last = ordered.length - 1;
		return {
			rank,
			low: ordered[Math.floor(0.05 * last)] ?? null,
			high: ordered[Math.ceil(0.95 * last)] ?? null
		};
	});
}

function loseSome(network: Network, options: RankBandOptions, random: () => number): Network {
	if (options.loss === 'ties') return withTies(network, () => random() >= options.lostShare);
	const answers = network.actors.map(() => random() >= options.lostShare);
	return withTies(network, (source, target) =>
		network.directed ? answers[source]! : answers[source]! || answers[target]!
	);
}

/** Ranks from the highest score down, equal scores sharing the middle of their places. */
export function ranksOf(scores: readonly (number | null)[]): (number | null)[] {
	const order = scores
		.map((_, i) => i)
		.filter((i) => scores[i] !== null)
		.sort((a, b) => scores[b]! - scores[a]!);
	const ranks: (number | null)[] = scores.map(() => null);
	for (let first = 0; first < order.length;) {
		let end = first + 1;
		while (end < order.length && isSameScore(scores[order[end]!]!, scores[order[first]!]!)) end++;
		for (let place = first; place < end; place++) ranks[order[place]!] = (first + 1 + end) / 2;
		first = end;
	}
	return ranks;
}
