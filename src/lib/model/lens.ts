/**
 * The Lens: which part of a data set counts, and how. Pure data; it lives in the address of the page
 * and in every export.
 */
import type { Dataset, DistrictId, SectorId } from './dataset';
import type { Step } from './taxonomy';

export const DIRECTIONS = ['either', 'reported', 'mutual'] as const;
/** `reported`: arcs as written; `either`: pairs where one side reports; `mutual`: pairs where both do. */
export type Direction = (typeof DIRECTIONS)[number];

export const LAYERS = ['ties', 'forums', 'initiatives'] as const;
/** What makes a tie: a reported one, a shared forum, a shared initiative. */
export type Layer = (typeof LAYERS)[number];

export const GROUPINGS = ['sector', 'district', 'level', 'organisation'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Lens {
	readonly direction: Direction;
	/** At least one; several are added together. */
	readonly layers: readonly Layer[];
	/** Whether measures use strengths. */
	readonly weighted: boolean;
	readonly groupBy: Grouping;
	/** Only actors of these districts, and those that serve the whole municipality; null = all. */
	readonly districts: readonly DistrictId[] | null;
	/** Only actors of these sectors; null = all. */
	readonly sectors: readonly SectorId[] | null;
	/** Only actors on these levels; null = all. */
	readonly levels: readonly string[] | null;
	/** Only reported ties on these steps; null = all, those without a step too. */
	readonly steps: readonly Step[] | null;
	/** Only what held on this date (year, month or day); null = at any time. */
	readonly date: string | null;
	/** Seed of everything that draws lots. */
	readonly seed: number;
}

/** All actors, reported ties, either side's word, no strengths, by sector. */
export const DEFAULT_LENS: Lens = {
	direction: 'either',
	layers: ['ties'],
	weighted: false,
	groupBy: 'sector',
	districts: null,
	sectors: null,
	levels: null,
	steps: null,
	date: null,
	seed: 1
};

/**
 * The lens a data set opens under: the default one, except that a project without a single reported
 * tie is read by its forums (or, failing those, its initiatives), so that it does not open empty.
 */
export function openingLens(dataset: Dataset): Lens {
	if (dataset.ties.length > 0) return DEFAULT_LENS;
	if (dataset.memberships.length > 0) return { ...DEFAULT_LENS, layers: ['forums'] };
	if (dataset.participations.length > 0) return { ...DEFAULT_LENS, layers: ['initiatives'] };
	return DEFAULT_LENS;
}
