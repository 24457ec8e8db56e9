/** Suggestions made from findings: two actors who might meet, or an actor and a seat. Typed evidence, no sentences. */
import type { ActorId, DistrictId, ForumId, InitiativeId, SectorId } from '../../model/dataset';
import type { FindingCode } from '../finding';

/** The gap that a suggestion answers. */
export interface Ground {
	/** `isolate`: nobody has named a tie of the actor's. */
	readonly code: FindingCode | 'isolate';
	/** Id of the finding; null where there is none. */
	readonly finding: string | null;
	readonly actors: readonly ActorId[];
	readonly sectors: readonly SectorId[];
	readonly districts: readonly DistrictId[];
	readonly initiatives: readonly InitiativeId[];
	readonly figures: Readonly<Record<string, number | null>>;
}

/** What two actors have in common already: the way the one comes to the other. */
export interface Ways {
	/** Actors who work with both, those with the strongest ties to the two first. */
	readonly partners: readonly ActorId[];
	/** Forums where both have a seat. */
	readonly forums: readonly ForumId[];
	/** Initiatives in which both take part. */
	readonly initiatives: readonly InitiativeId[];
	/** Districts where both work; empty also where one of them serves the whole municipality. */
	readonly districts: readonly DistrictId[];
}

/** A figure as it is and as it would be. */
export interface Change {
	readonly before: number | null;
	readonly after: number | null;
}

export interface Introduction {
	/** The two ids in the order of the data, joined by a colon. */
	readonly id: string;
	readonly actors: readonly [ActorId, ActorId];
	/** At least one, the weightiest first. */
	readonly grounds: readonly Ground[];
	readonly through: Ways;
	/** Weight in the order: see `rankingPoints`. */
	readonly points: number;
	readonly effect: {
		/** Steps between the two; null = no way today. */
		readonly steps: Change;
		/** Ties between their two sectors (joined pairs); null where a sector is not known or both have the same. */
		readonly sectorTies: Change | null;
		/** Actors cut off if the one between them left; null where nothing hangs on one. */
		readonly cutOff: (Change & { readonly actor: ActorId }) | null;
	};
}

export interface SeatProposal {
	/** Actor and forum, joined by a colon. */
	readonly id: string;
	readonly actor: ActorId;
	readonly forum: ForumId;
	/** `gap.…`: a sector without a seat. `chain.…`: a link that hangs on one actor or nobody. */
	readonly ground: Ground;
	/** The other forum of the link; null for a missing sector. */
	readonly joins: ForumId | null;
	/** Members of the forum who work with the actor already. */
	readonly knows: readonly ActorId[];
	/** Others of the sector, or of the other forum, who could take the seat. */
	readonly alternatives: number;
	/** Sectors of the reference in the forum, or actors that carry the link. */
	readonly effect: Change;
	readonly points: number;
}

/** What would change if all suggestions shown first came true. */
export interface TogetherEffect {
	/** How many introductions it counts. */
	readonly count: number;
	readonly isolates: Change;
	readonly largestComponent: Change;
	/** Share 0-1 of the ties, with both sectors known, that join two sectors. */
	readonly acrossShare: Change;
	/** Most actors that any single leaving would cut off. */
	readonly worstCutOff: Change;
	/** Mean of 1/steps over all pairs, 0-1. */
	readonly efficiency: Change;
}

/** The figures of `TogetherEffect` in the order of a table, and what kind of number each is. */
export const TOGETHER_FIGURES = [
	['isolates', 'count'],
	['largestComponent', 'count'],
	['acrossShare', 'share'],
	['worstCutOff', 'count'],
	['efficiency', 'decimal']
] as const;
