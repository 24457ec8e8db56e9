/** The answer to "what does this data set look like under this lens?": plain data that crosses to a worker and back. */
import type { ActorMeasureId } from '../measures/all';
import type { Scores } from '../measures/measure';
import type { ActorId } from '../model/dataset';
import type { Lens } from '../model/lens';
import type { CheckResult } from './checks/check';
import type { Coverage, Reference } from './coverage';
import type { Finding } from './finding';

/** Ties between groups, observed and expected. */
export interface GroupTies {
	/** Group names in the order of the data, MISSING last if anyone has none. */
	readonly groups: readonly string[];
	/** Actors in each group. */
	readonly sizes: readonly number[];
	/** `observed[row][column]`: ties; undirected symmetric, within-group ties once on the diagonal. */
	readonly observed: readonly (readonly number[])[];
	/** Ties one would see were they spread evenly over all possible pairs; null where no pair is possible. */
	readonly expected: readonly (readonly (number | null)[])[];
}

export interface Analysis {
	readonly lens: Lens;
	readonly network: {
		readonly actors: number;
		readonly ties: number;
		readonly directed: boolean;
		readonly density: number | null;
		/** Largest first; an actor without ties is one. */
		readonly componentSizes: readonly number[];
		readonly isolates: readonly ActorId[];
	};
	/** The order of `scores`. */
	readonly actorIds: readonly ActorId[];
	readonly scores: Readonly<Record<ActorMeasureId, Scores>>;
	readonly sectorTies: GroupTies;
	readonly districtTies: GroupTies;
	readonly reference: Reference;
	readonly coverage: {
		readonly district: Coverage;
		readonly level: Coverage;
		readonly forum: Coverage;
	};
	/** Most important first. */
	readonly findings: readonly Finding[];
	/** The guidelines of the field, K1 first; read over all sectors, levels and steps, on the date and in the districts of the lens. */
	readonly checks: readonly CheckResult[];
}

/** How far a piece of work has come. */
export interface Progress {
	/** What is being done; its name on the screen is in `i18n`. */
	readonly stage: 'network' | 'measures' | 'findings';
	/** 0-1. */
	readonly share: number;
}
