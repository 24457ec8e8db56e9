/** From the actors of a picture to the labels it would have. */
import type { ActorAppearance } from '../scene/appearance';
import type { LabelWish } from './label-candidates';
import type { LabelText } from './label-texts';
import type { Place } from '../scene/map-scene';

export interface Labelled {
	/** Centre and radius of the mark in CSS pixels. */
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly look: ActorAppearance;
	readonly text: LabelText;
	/** Where there are fewest ties. */
	readonly away: Place;
}

/** Scores below this share of the highest make nobody one whose name must not be left out. */
const LEAST_KEY_SHARE = 0.08;

/** Those who get a label first. */
export function byRank(labelled: Iterable<Labelled>): Labelled[] {
	return [...labelled].sort((a, b) => b.look.labelRank - a.look.labelRank);
}

/**
 * @param keyCount how many of the first must not be left out
 * @param measure width of a line in CSS pixels
 */
export function labelWishes(
	labelled: readonly Labelled[],
	keyCount: number,
	measure: (text: string) => number
): LabelWish[] {
	return labelled.map(({ x, y, radius, look, text, away }, place) => ({
		x,
		y,
		radius,
		away,
		isCalledFor: look.isLabelCalledFor,
		isKey: place < keyCount && look.importance >= LEAST_KEY_SHARE,
		ways: text.ways.map((lines) => lines.map((line) => ({ text: line, width: measure(line) })))
	}));
}
