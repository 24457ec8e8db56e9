/** A figure beside the interval it is held against, as it is drawn. */
export interface Interval {
	/** Places 0-1 on the scale; null = not known. */
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** What is expected; null = not said. */
	readonly mark: number | null;
}

/** A figure and its interval on a scale. */
export function intervalOn(
	[from, to]: readonly [number, number],
	{ value, low, high, mark }: Interval
): Interval {
	const place = (number: number | null) =>
		number === null || to === from ? null : (number - from) / (to - from);
	return { value: place(value), low: place(low), high: place(high), mark: place(mark) };
}
