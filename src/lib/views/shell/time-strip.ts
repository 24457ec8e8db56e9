/** The known dates as steps of a slider, and the bars above and below it. */
import { compareDates, countOf, type TimeStep } from '$lib/findings/comparison/known-time';

/** One date on the strip. */
export interface StripBar {
	readonly date: string;
	readonly begins: number;
	readonly ends: number;
	/** Heights 0-1, of the square root, so that a single row is seen beside a thousand. */
	readonly up: number;
	readonly down: number;
}

/**
 * The bars of the time strip. Heights are 0-1, square roots of the share of the highest, so that
 * a single tie is seen.
 */
export function stripBars(steps: readonly TimeStep[]): StripBar[] {
	const counts = steps.map(({ date, begins, ends }) => ({
		date,
		begins: countOf(begins),
		ends: countOf(ends)
	}));
	const most = Math.max(1, ...counts.flatMap(({ begins, ends }) => [begins, ends]));
	return counts.map((count) => ({
		...count,
		up: Math.sqrt(count.begins / most),
		down: Math.sqrt(count.ends / most)
	}));
}

/**
 * Where a date stands on the slider: 0 = at any time, 1 = the first known date. A date between two
 * known ones stands at the one before it, as nothing is known to have changed since.
 */
export function sliderPlace(bars: readonly StripBar[], date: string | null): number {
	if (date === null) return 0;
	return Math.max(1, bars.findLastIndex((bar) => compareDates(bar.date, date) <= 0) + 1);
}
