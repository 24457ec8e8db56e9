/** How wide columns are, by what stands in their first rows. Pure. */

/** Rows that are looked at. */
export const SAMPLE_ROWS = 200;
const NARROWEST = 9;
const WIDEST = 28;
const WIDEST_NAME = 36;
/** Beside the text: the frame of the cell, and the arrow of the sorting. */
const SPARE = 3;

/** Width in characters. @param texts of the heading and of the cells */
export function columnWidth(key: string, heading: string, texts: readonly string[]): number {
	const longest = texts.reduce(
		(most, text) => Math.max(most, text.length),
		heading.length + SPARE
	);
	const widest = key === 'label' ? WIDEST_NAME : WIDEST;
	return Math.max(NARROWEST, Math.min(widest, longest) + SPARE);
}
