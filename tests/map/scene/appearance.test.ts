import { describe, expect, it } from 'vitest';
import {
	actorAppearance,
	scoreShares,
	sizesFor,
	tieAppearance,
	tieWidth
} from '../../../src/lib/map/scene/appearance';
import { MISSING_LOOK } from '../../../src/lib/map/looks/sector-look';
import { DARK_THEME, LIGHT_THEME } from '../../../src/lib/map/looks/theme';
import { STEPS } from '../../../src/lib/model/taxonomy';

const plain = {
	look: MISSING_LOOK,
	share: 0,
	isSelected: false,
	isHovered: false,
	isBright: true
};
const sizes = { least: 4, most: 12 };

describe('scoreShares', () => {
	it('starts from zero, so that areas compare', () => {
		expect(scoreShares([5, 10, null])).toEqual([0.5, 1, null]);
	});
	it('starts from the lowest when scores can be negative', () => {
		expect(scoreShares([-1, 0, 1])).toEqual([0, 0.5, 1]);
	});
	it('gives equal scores one size', () => {
		expect(scoreShares([0, 0, null])).toEqual([0.25, 0.25, null]);
	});
});

describe('actorAppearance', () => {
	it('lets the area follow the score', () => {
		expect(actorAppearance({ ...plain, share: 1 }, sizes, LIGHT_THEME).size).toBe(12);
		expect(actorAppearance({ ...plain, share: 0.25 }, sizes, LIGHT_THEME).size).toBe(8);
		expect(actorAppearance({ ...plain, share: null }, sizes, LIGHT_THEME).size).toBe(4);
	});
	it('takes the colour of the surface it stands on', () => {
		expect(actorAppearance(plain, sizes, LIGHT_THEME).colour).toBe(MISSING_LOOK.colour);
		expect(actorAppearance(plain, sizes, DARK_THEME).colour).toBe(MISSING_LOOK.colourDark);
	});
	it('rings a selected actor and puts its label first', () => {
		const selected = actorAppearance({ ...plain, isSelected: true }, sizes, LIGHT_THEME);
		const large = actorAppearance({ ...plain, share: 1 }, sizes, LIGHT_THEME);
		expect(selected.ringColour).toBe(LIGHT_THEME.ink);
		expect(selected.labelRank).toBeGreaterThan(large.labelRank);
		expect(selected.z).toBeGreaterThan(large.z);
	});
});

describe('sizesFor', () => {
	it.each([2, 8, 20, 80])('keeps neighbours %i px apart from covering each other', (spacing) => {
		const { least, most } = sizesFor(spacing);
		expect(least).toBeLessThan(most);
		expect(most).toBeLessThanOrEqual(Math.max(3, 0.52 * spacing));
	});
});

describe('tieAppearance', () => {
	const tie = {
		step: null,
		crossSector: false,
		isBright: false,
		count: 100,
		areStepsKnown: false
	};
	it('brings ties across sectors before ties within, and bright ones before both', () => {
		const within = tieAppearance(tie, LIGHT_THEME);
		const across = tieAppearance({ ...tie, crossSector: true }, LIGHT_THEME);
		const bright = tieAppearance({ ...tie, isBright: true }, LIGHT_THEME);
		expect([within.z, across.z, bright.z]).toEqual([0, 1, 2]);
		expect(across.opacity).toBeGreaterThan(within.opacity);
		expect(bright.opacity).toBeGreaterThan(across.opacity);
	});
	it('dots a tie without a step only where others have one, and dashes the lowest step', () => {
		expect(tieAppearance(tie, LIGHT_THEME).dash).toBe('solid');
		const known = { ...tie, areStepsKnown: true };
		expect(tieAppearance(known, LIGHT_THEME).dash).toBe('dotted');
		expect(tieAppearance({ ...known, step: 1 }, LIGHT_THEME).dash).toBe('dashed');
		expect(tieAppearance({ ...known, step: 2 }, LIGHT_THEME).dash).toBe('solid');
	});
	it('recedes in a crowd', () => {
		const crowd = tieAppearance({ ...tie, count: 10_000 }, LIGHT_THEME);
		expect(crowd.opacity).toBeLessThan(tieAppearance(tie, LIGHT_THEME).opacity);
	});
	it.each([10, 1000, 20_000])('is wider with each step among %i ties', (count) => {
		const widths = STEPS.map((step) => tieWidth(step, count));
		expect(widths).toEqual([...widths].sort((a, b) => a - b));
		expect(new Set(widths).size).toBe(4);
	});
});
