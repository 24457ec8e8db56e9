/** What a reader may ask beside the analysis: figures that are worked out only when they are wanted. */
import { betweennessNormalised } from '../measures/betweenness';
import type { Figure } from '../measures/measure';
import {
	DEFAULT_BANDS,
	rankBands,
	type Loss,
	type RankBand
} from '../measures/uncertainty/rank-bands';
import { NETWORK_MEASURES, type NetworkMeasureId } from '../measures/whole/all';
import type { ActorId, Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { buildNetwork } from '../network/build-network';
import { partitionBy } from '../network/partition';
import { collaborationUnder } from './collaboration';
import type { Finding } from './finding';
import { initiativeFigures, type InitiativeFigures } from './initiative-figures';
import { keyRoles, type KeyRoles } from './key-roles';
import { ladderFigures, type LadderFigures } from './ladder-figures';
import { informal, type Informal } from './informal';
import { introductions, type Introductions } from './introductions/introductions';
import { removalRanking, type RemovalRanking } from './removal-ranking';
import type { CheckSettings } from './checks/check-settings';
import { figuresOfSides, type AskedSide, type FiguresOfSides } from './side-figures';
import { siloFigures, type SiloFigures } from './silo-figures';

export type Question =
	| { readonly about: 'silos' }
	/** Who meets without working together, and the other way round. */
	| { readonly about: 'informal' }
	/** Coverage, overlap, sectors, approaches and the municipality's part of the initiatives. */
	| { readonly about: 'initiatives' }
	/** Ties by step, one step up, whose word they are, and direction between levels. */
	| { readonly about: 'ladder' }
	/** Every figure of the whole network. */
	| { readonly about: 'figures' }
	/** Coordinator, leaders, the way to decisions, shared staff. */
	| { readonly about: 'roles' }
	/** Who should meet, for findings of the same lens. */
	| { readonly about: 'introductions'; readonly findings: readonly Finding[] }
	/** How sure each actor's rank by betweenness is. */
	| { readonly about: 'bands'; readonly loss: Loss }
	/** Figures of each side of a comparison. */
	| {
			readonly about: 'sides';
			readonly sides: readonly AskedSide[];
			readonly settings: CheckSettings;
	  }
	/** Whose leaving would cost most. */
	| { readonly about: 'removals' };

export interface WholeFigures {
	readonly lens: Lens;
	readonly directed: boolean;
	readonly figures: Readonly<Record<NetworkMeasureId, Figure>>;
}

export interface BandFigures {
	readonly lens: Lens;
	readonly loss: Loss;
	readonly draws: number;
	/** Share 0-1 of the ties or answers that each draw loses. */
	readonly lostShare: number;
	/** The order of `bands`. */
	readonly actorIds: readonly ActorId[];
	readonly bands: readonly RankBand[];
}

/** The answer to each question. */
export interface Answers {
	readonly silos: SiloFigures;
	readonly informal: Informal;
	readonly initiatives: InitiativeFigures;
	readonly ladder: LadderFigures;
	readonly figures: WholeFigures;
	readonly bands: BandFigures;
	readonly sides: FiguresOfSides;
	readonly removals: RemovalRanking;
	readonly introductions: Introductions;
	readonly roles: KeyRoles;
}
export type Answer<Q extends Question = Question> = Answers[Q['about']];

/** Bands take hundreds of sweeps: above this many actors they are only made when asked for twice. */
export const BANDS_UP_TO_ACTORS = 2000;

/**
 * Answers a question about a data set under a lens. Pure: the same question has the same answer.
 *
 * @param report told how far the work has come, 0-1
 */
export function answerQuestion<Q extends Question>(
	dataset: Dataset,
	lens: Lens,
	question: Q,
	report: (share: number) => void = () => undefined
): Answer<Q> {
	const asked: Question = question;
	switch (asked.about) {
		case 'initiatives':
			return initiativeFigures(dataset, lens) as Answer<Q>;
		case 'ladder':
			return ladderFigures(dataset, lens) as Answer<Q>;
		case 'informal':
			return informal(dataset, lens) as Answer<Q>;
		case 'silos':
			return siloFigures(dataset, lens, report) as Answer<Q>;
		case 'figures':
			return wholeFigures(dataset, lens, report) as Answer<Q>;
		case 'roles':
			return keyRoles(collaborationUnder(dataset, lens)) as Answer<Q>;
		case 'introductions':
			return introductions(collaborationUnder(dataset, lens), asked.findings, report) as Answer<Q>;
		case 'sides':
			return figuresOfSides(dataset, asked.sides, asked.settings, report) as Answer<Q>;
		case 'bands':
			return bandFigures(dataset, lens, asked.loss, report) as Answer<Q>;
		case 'removals':
			return removalRanking(dataset, lens, report) as Answer<Q>;
		default:
			return asked satisfies never;
	}
}

function wholeFigures(dataset: Dataset, lens: Lens, report: (share: number) => void): WholeFigures {
	const network = buildNetwork(dataset, lens);
	const figures = NETWORK_MEASURES.map(({ id, compute }, place) => {
		report(place / NETWORK_MEASURES.length);
		return [id, compute(network)];
	});
	return {
		lens,
		directed: network.directed,
		figures: Object.fromEntries(figures) as Record<NetworkMeasureId, Figure>
	};
}

function bandFigures(
	dataset: Dataset,
	lens: Lens,
	loss: Loss,
	report: (share: number) => void
): BandFigures {
	const network = buildNetwork(dataset, lens);
	const options = { ...DEFAULT_BANDS, loss, seed: lens.seed };
	return {
		lens,
		loss,
		draws: options.draws,
		lostShare: options.lostShare,
		actorIds: network.actors.map((actor) => actor.id),
		bands: rankBands(
			network,
			partitionBy(network, lens.groupBy),
			betweennessNormalised,
			options,
			report
		)
	};
}
