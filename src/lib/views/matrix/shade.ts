/** How strongly a cell is shaded. The number in the cell says the same; the shade only helps the eye. */

export interface Shade {
	/** Above or below what is to be expected; a plain amount is always `more`. */
	readonly tone: 'none' | 'more' | 'less';
	/** 0-1. */
	readonly strength: number;
}

export const NO_SHADE: Shade = { tone: 'none', strength: 0 };

/** Shade of an amount between 0 and the largest in the table; by its root, so that small ones show. */
export function shadeOfAmount(value: number | null, largest: number): Shade {
	if (value === null || value <= 0 || largest <= 0) return NO_SHADE;
	return { tone: 'more', strength: Math.sqrt(Math.min(1, value / largest)) };
}

/** Ratios four times above or below 1 get the full shade. */
const FULL_SHADE_LOG = 2;

/** Shade of observed / expected: doublings above 1, halvings below it; nothing at 1. */
export function shadeOfRatio(ratio: number | null): Shade {
	if (ratio === null) return NO_SHADE;
	if (ratio <= 0) return { tone: 'less', strength: 1 };
	const doublings = Math.log2(ratio);
	const strength = Math.min(1, Math.abs(doublings) / FULL_SHADE_LOG);
	if (strength < 0.05) return NO_SHADE;
	return { tone: doublings > 0 ? 'more' : 'less', strength };
}
