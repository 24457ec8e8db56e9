/** How an actor and a tie look on the map: pure functions of what is known about them. */
import type { Step } from '../../model/taxonomy';
import { mixColours } from '../looks/palette';
import type { SectorLook } from '../looks/sector-look';
import type { Shape } from '../looks/shape';
import type { MapTheme } from '../looks/theme';

/** Radii on screen, in CSS pixels at the zoom that shows everything. */
export interface SizeRange {
	readonly least: number;
	readonly most: number;
}

export interface ActorFacts {
	readonly look: SectorLook;
	/** Place of the actor's score between the lowest and the highest, 0-1; null = undefined or no measure. */
	readonly share: number | null;
	readonly isSelected: boolean;
	readonly isHovered: boolean;
	/** In the emphasis, or nothing is emphasised. */
	readonly isBright: boolean;
}

export interface ActorAppearance {
	readonly colour: string;
	readonly shape: Shape;
	/** Radius in CSS pixels. */
	readonly size: number;
	readonly ringColour: string;
	/** Width of the ring in CSS pixels. */
	readonly ringWidth: number;
	/** Between the mark and its ring, in CSS pixels and in the colour of the ground. */
	readonly ringGap: number;
	/** Who gets a label first; higher first. */
	readonly labelRank: number;
	/** Place of the score between the lowest and the highest, 0-1; 0 where undefined. */
	readonly importance: number;
	/** Whether the label counts before all that are not called for. */
	readonly isLabelCalledFor: boolean;
	/** Drawing order, higher on top. */
	readonly z: number;
}

/** An actor's mark. Area follows the score; an undefined score gives the smallest mark. */
export function actorAppearance(
	facts: ActorFacts,
	sizes: SizeRange,
	theme: MapTheme
): ActorAppearance {
	const share = facts.share ?? 0;
	const isMarked = facts.isSelected || facts.isHovered;
	return {
		colour: theme.dark ? facts.look.colourDark : facts.look.colour,
		shape: facts.look.shape,
		size: sizes.least + (sizes.most - sizes.least) * Math.sqrt(share),
		ringColour: isMarked ? theme.ink : theme.surface,
		ringWidth: isMarked ? 2.5 : 1,
		ringGap: isMarked ? 1.5 : 0,
		importance: share,
		labelRank: share + (isMarked ? 4 : facts.isBright ? 2 : 0),
		isLabelCalledFor: isMarked,
		z: isMarked ? 2 : facts.isBright ? 1 : 0
	};
}

/**
 * Scores as places between the lowest and the highest, 0-1. Scores that cannot be negative start from
 * zero, so that areas compare. All equal: all in the middle.
 */
export function scoreShares(values: readonly (number | null)[]): (number | null)[] {
	const known = values.filter((value) => value !== null);
	let low = 0;
	let high = -Infinity;
	for (const value of known) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	if (!(high > low)) return values.map((value) => (value === null ? null : 0.25));
	return values.map((value) => (value === null ? null : (value - low) / (high - low)));
}

/** Radii that leave marks a spacing apart from touching. `spacingPixels`: least distance on screen. */
export function sizesFor(spacingPixels: number): SizeRange {
	const most = Math.min(15, Math.max(3, 0.52 * spacingPixels));
	return { least: Math.min(5, Math.max(2, 0.42 * most)), most };
}

export interface TieFacts {
	readonly step: Step | null;
	readonly crossSector: boolean;
	readonly isBright: boolean;
	/** Ties on the map: the more, the fainter each. */
	readonly count: number;
	/** Whether any tie on the map has a step; if none has, a missing one is no news. */
	readonly areStepsKnown: boolean;
}

/** Steps differ in dashes as well as in width, so that neither alone carries them. */
export type Dash = 'solid' | 'dashed' | 'dotted';

export interface TieAppearance {
	/** `#rrggbb`. */
	readonly colour: string;
	/** 0-1. */
	readonly opacity: number;
	/** CSS pixels. */
	readonly width: number;
	readonly dash: Dash;
	readonly z: number;
}

const STEP_WIDTHS: Record<Step, number> = { 1: 1, 2: 1.7, 3: 2.6, 4: 3.8 };
const PLAIN_WIDTH = 1.2;

/**
 * Width of a tie by its step, CSS pixels; without one as thin as the first. On a map of many ties all
 * are thinner.
 */
export function tieWidth(step: Step | null, count: number): number {
	const width = step === null ? PLAIN_WIDTH : STEP_WIDTHS[step];
	return width * Math.min(1, Math.max(0.5, 18 / Math.sqrt(count + 1)));
}

/** The lowest step is dashed, a step nobody has told is dotted, all others are whole. */
export function tieDash(step: Step | null): Dash {
	return step === null ? 'dotted' : step === 1 ? 'dashed' : 'solid';
}

/** A tie's line. Ties within a sector recede, ties across come forward, bright ones most. */
export function tieAppearance(facts: TieFacts, theme: MapTheme): TieAppearance {
	const crowd = Math.min(1, 9 / Math.sqrt(facts.count + 1));
	const { quiet, forward } = tieColours(theme);
	return {
		colour: facts.isBright ? theme.ink : facts.crossSector ? forward : quiet,
		opacity: facts.isBright
			? 0.8
			: facts.crossSector
				? Math.max(0.03, 0.6 * crowd)
				: Math.max(0.025, 0.5 * crowd),
		width: tieWidth(facts.step, facts.isBright ? 0 : facts.count),
		dash: facts.areStepsKnown ? tieDash(facts.step) : 'solid',
		z: facts.isBright ? 2 : facts.crossSector ? 1 : 0
	};
}

const coloursOf = new WeakMap<MapTheme, { quiet: string; forward: string }>();

/** Mixed once a theme, as maps have thousands of ties. */
export function tieColours(theme: MapTheme): { quiet: string; forward: string } {
	let colours = coloursOf.get(theme);
	if (!colours) {
		colours = {
			quiet: mixColours(theme.inkMuted, theme.surface, 0.35),
			forward: mixColours(theme.ink, theme.accent, 0.35)
		};
		coloursOf.set(theme, colours);
	}
	return colours;
}
