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
import { initiativeFigures, type InitiativeFigures } from './initiatives/initiative-figures';
import { keyRoles, type KeyRoles } from './key-roles';
import { ladderFigures, type LadderFigures } from './ladder/ladder-figures';
import { informal, type Informal } from './governance/informal';
import { introductions, type Introductions } from './introductions/introductions';
import { nearDuplicates, type NearDuplicate } from './near-duplicates';
import { removalRanking, type RemovalRanking } from './scenario/removal-ranking';
import type { CheckSettings } from './checks/check-settings';
import { compareSides, type SideComparison } from './comparison/compare-sides';
import { bandsOfSides, type BandsOfSides } from './comparison/side-bands';
import { figuresOfSides, type AskedSide, type FiguresOfSides } from './comparison/side-figures';
import { siloFigures, type SiloFigures } from './silo-figures';
import { structureOf, type Structure } from './structure/structure';

export type Question =
	| { readonly about: 'silos' }
	/** Who meets without working together, and the other way round. */
	| { readonly about: 'informal' }
	/** Coverage, overlap, sectors, approaches and the municipality's part of the initiatives. */
	| { readonly about: 'initiatives'; readonly maxCells?: number }
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
	/** What is different between the sides of a comparison. */
	| {
			readonly about: 'differences';
			readonly sides: readonly AskedSide[];
			/** Whether every side is of the same actors as the next. */
			readonly isMatched: boolean;
	  }
	/** The foremost bridges of each side of a comparison, and how sure their ranks are. */
	| { readonly about: 'side-bands'; readonly sides: readonly AskedSide[] }
	/** The organisation, to be held against a template. */
	| { readonly about: 'structure' }
	/** All that a report needs beside the analysis of the same lens. */
	| { readonly about: 'report'; readonly findings: readonly Finding[] }
	/** Names that may be spellings of one another. */
	| { readonly about: 'doubles' }
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

/** The figures of a report that the analysis does not hold. */
export interface ReportFigures {
	readonly lens: Lens;
	readonly silos: SiloFigures;
	readonly whole: WholeFigures;
	/** Null where the network is too large for so many sweeps. */
	readonly bands: BandFigures | null;
	readonly introductions: Introductions;
}

/** Of all names, whatever the lens. */
export interface Doubles {
	readonly pairs: readonly NearDuplicate[];
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
	readonly differences: SideComparison;
	readonly 'side-bands': BandsOfSides;
	readonly structure: Structure;
	readonly doubles: Doubles;
	readonly removals: RemovalRanking;
	readonly introductions: Introductions;
	readonly roles: KeyRoles;
	readonly report: ReportFigures;
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
	// Which of them it is follows from the question.
	return answerTo(dataset, lens, question, report) as Answer<Q>;
}

function answerTo(
	dataset: Dataset,
	lens: Lens,
	asked: Question,
	report: (share: number) => void
): Answers[keyof Answers] {
	switch (asked.about) {
		case 'initiatives':
			return initiativeFigures(dataset, lens, asked.maxCells);
		case 'ladder':
			return ladderFigures(dataset, lens);
		case 'informal':
			return informal(dataset, lens);
		case 'silos':
			return siloFigures(dataset, lens, report);
		case 'figures':
			return wholeFigures(dataset, lens, report);
		case 'roles':
			return keyRoles(collaborationUnder(dataset, lens));
		case 'introductions':
			return introductions(collaborationUnder(dataset, lens), asked.findings, report);
		case 'sides':
			return figuresOfSides(dataset, asked.sides, asked.settings, report);
		case 'differences':
			return compareSides(dataset, asked.sides, asked.isMatched, report);
		case 'structure':
			return structureOf(dataset, lens);
		case 'side-bands':
			return bandsOfSides(dataset, asked.sides, BANDS_UP_TO_ACTORS, report);
		case 'bands':
			return bandFigures(dataset, lens, asked.loss, report);
		case 'report':
			return reportFigures(dataset, lens, asked.findings, report);
		case 'doubles':
			return doublesIn(dataset);
		case 'removals':
			return removalRanking(dataset, lens, report);
		default:
			return asked satisfies never;
	}
}

function doublesIn(dataset: Dataset): Doubles {
	return { pairs: nearDuplicates(dataset) };
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

function reportFigures(
	dataset: Dataset,
	lens: Lens,
	findings: readonly Finding[],
	report: (share: number) => void
): ReportFigures {
	const stage = (from: number, to: number) => (share: number) => report(from + share * (to - from));
	const hasBands = buildNetwork(dataset, lens).actors.length <= BANDS_UP_TO_ACTORS;
	return {
		lens,
		introductions: introductions(collaborationUnder(dataset, lens), findings, stage(0, 0.2)),
		silos: siloFigures(dataset, lens, stage(0.2, 0.5)),
		whole: wholeFigures(dataset, lens, stage(0.5, 0.6)),
		bands: hasBands ? bandFigures(dataset, lens, 'ties', stage(0.6, 1)) : null
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
