/** The foremost bridges of each side of a comparison, with how sure their ranks are. */
import { betweennessNormalised } from '../../measures/betweenness';
import { DEFAULT_BANDS, rankBands, type RankBand } from '../../measures/uncertainty/rank-bands';
import type { ActorId, Dataset } from '../../model/dataset';
import { buildNetwork } from '../../network/build-network';
import { partitionBy } from '../../network/partition';
import type { AskedSide } from './side-figures';

export interface RankedActor {
	readonly actor: ActorId;
	/** Share of all pairs whose shortest ways run through the actor. */
	readonly share: number;
	readonly band: RankBand;
}

export interface BandsOfSide {
	/** That of the side. */
	readonly id: string;
	/** Actors that have a rank. */
	readonly ranked: number;
	/** Those that stand between others, the foremost first; null = too large a network. */
	readonly actors: readonly RankedActor[] | null;
}

export interface BandsOfSides {
	readonly draws: number;
	/** Share 0-1 of the ties that each draw loses. */
	readonly lostShare: number;
	readonly sides: readonly BandsOfSide[];
}

const SHOWN = 5;

/**
 * Bands by lost ties, as in `rankBands`. An actor that stands between nobody has no place among the
 * foremost.
 *
 * @param most actors above which a side is left out
 */
export function bandsOfSides(
	dataset: Dataset,
	sides: readonly AskedSide[],
	most: number,
	report: (share: number) => void = () => undefined
): BandsOfSides {
	const { draws, lostShare } = DEFAULT_BANDS;
	return {
		draws,
		lostShare,
		sides: sides.map((side, place) => {
			const { id, lens } = side;
			const network = buildNetwork(side.dataset ?? dataset, lens);
			if (network.actors.length > most) return { id, ranked: 0, actors: null };
			const partition = partitionBy(network, lens.groupBy);
			const bands = rankBands(
				network,
				partition,
				betweennessNormalised,
				{ ...DEFAULT_BANDS, seed: lens.seed },
				(share) => report((place + share) / sides.length)
			);
			const { values } = betweennessNormalised.compute(network, partition);
			const actors = network.actors
				.map(({ id: actor }, i) => ({ actor, share: values[i] ?? 0, band: bands[i]! }))
				.filter(({ share }) => share > 0)
				.sort((a, b) => b.share - a.share)
				.slice(0, SHOWN);
			return { id, ranked: bands.filter(({ rank }) => rank !== null).length, actors };
		})
	};
}
