/** Every threshold of the checks, with its default and why. */
import { MIN_CUT_OFF } from '../cut-actors';

export interface CheckSettings {
	/** K1: sectors in a forum that make it cross-sector; the municipality counts as one. */
	readonly minSectors: number;
	/** K4: departments besides its own that a coordinator works with; "several" is at least two. */
	readonly minDepartments: number;
	/** K9: the largest share of the seats one sector may hold; with more than half it is alone in the majority. */
	readonly maxSeatShare: number;
	/** K9: with fewer known seats a share says nothing. */
	readonly minSeats: number;
	/** K12: persons in each link; the second one is there when the first is away. */
	readonly minLinks: number;
	/** K14: the weaker direction as a share of the stronger; below a quarter most of it runs one way. */
	readonly minReturnShare: number;
	/** K17: forums one actor sits in at the same time; with monthly meetings four are one a week. */
	readonly maxForums: number;
	/** K17: share of those with a seat who may sit in more before it is a load on "the same people"; one in twenty. */
	readonly maxOverloadedShare: number;
	/** K19: steps from an executing actor to the strategic level: somebody knows somebody there. */
	readonly maxSteps: number;
	/** K19: below this share of the executing actors most of them are out of reach. */
	readonly minReachShare: number;
	/** K23: below this share of the cells most of the plan has no initiative. */
	readonly minCellShare: number;
	/** K23: with more cells, themes and target groups are free words and not the grid of a plan. */
	readonly maxCells: number;
	/** K24: actors cut off before it is a break and not a loose end; as in the findings. */
	readonly minCutOff: number;
}

export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
	minSectors: 2,
	minDepartments: 2,
	maxSeatShare: 0.5,
	minSeats: 4,
	minLinks: 2,
	minReturnShare: 0.25,
	maxForums: 4,
	maxOverloadedShare: 0.05,
	maxSteps: 2,
	minReachShare: 0.5,
	minCellShare: 0.5,
	maxCells: 2000,
	minCutOff: MIN_CUT_OFF
};
