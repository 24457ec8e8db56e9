/** A figure held against what it is when names are dealt out at random. */

/** Where draws lie, and how far out the observed value is among them. */
export interface DrawSpread {
	readonly mean: number;
	/** The middle 95 % of the draws. */
	readonly low: number;
	readonly high: number;
	/** Share of draws at or below the observed value, the observed one counted in: (k + 1) / (draws + 1). */
	readonly pLow: number;
	/** The same for draws at or above the observed value. */
	readonly pHigh: number;
}

const DRAWS = 999;
/** Ties times draws above which fewer draws are made, so that the work stays bounded. */
const TIE_BUDGET = 20_000_000;
const FEWEST_DRAWS = 99;

/** Draws that are made for so many ties. */
export function drawsFor(ties: number): number {
	return Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(TIE_BUDGET / (ties + 1))));
}

/** Null when there is nothing to compare, or nothing to compare with. */
export function againstDraws(observed: number | null, drawn: readonly number[]): DrawSpread | null {
	if (observed === null || drawn.length === 0) return null;
	const ordered = [...drawn].sort((a, b) => a - b);
	const atOrBelow = ordered.filter((value) => value <= observed).length;
	const atOrAbove = ordered.filter((value) => value >= observed).length;
	return {
		mean: drawn.reduce((sum, value) => sum + value, 0) / drawn.length,
		low: ordered[Math.floor(0.025 * (ordered.length - 1))]!,
		high: ordered[Math.ceil(0.975 * (ordered.length - 1))]!,
		pLow: (atOrBelow + 1) / (drawn.length + 1),
		pHigh: (atOrAbove + 1) / (drawn.length + 1)
	};
}
