/**
 * Colours of the marks, each as a pair for light and dark surfaces.
 *
 * Source: Okabe & Ito 2008, "Color Universal Design" (blue, vermillion, bluish green, sky blue,
 * reddish purple, black); Paul Tol 2021, "Colour schemes" SRON/EPS/TN/09-002, issue 3.2 (muted,
 * vibrant, medium-contrast, iridescent, pale grey). Every value has at least 3:1 against the surfaces
 * below.
 */

/** A colour as `#rrggbb` for a light and for a dark surface. */
export interface ColourPair {
	readonly light: string;
	readonly dark: string;
}

/** The darkest light surface and the lightest dark one that a mark may stand on. */
export const MARK_SURFACES: ColourPair = { light: '#f2f2f0', dark: '#262a30' };

export const PALETTE = {
	/** Okabe–Ito blue; sky blue. */
	blue: { light: '#0072b2', dark: '#56b4e9' },
	/** Okabe–Ito vermillion; Tol vibrant orange. */
	vermillion: { light: '#d55e00', dark: '#ee7733' },
	/** Tol muted green; Tol muted teal. */
	green: { light: '#117733', dark: '#44aa99' },
	/** Tol medium-contrast dark and light yellow. */
	yellow: { light: '#997700', dark: '#eecc66' },
	/** Tol muted purple; Okabe–Ito reddish purple. */
	purple: { light: '#aa4499', dark: '#cc79a7' },
	/** Tol muted indigo; Tol iridescent violet. */
	indigo: { light: '#332288', dark: '#9398d2' },
	/** Tol muted wine; Tol vibrant magenta. */
	wine: { light: '#882255', dark: '#ee3377' },
	/** Okabe–Ito black; Tol pale grey. */
	black: { light: '#000000', dark: '#dddddd' }
} as const satisfies Record<string, ColourPair>;
export type PaletteColour = keyof typeof PALETTE;

/** For "not known": mid grey, at least 3:1 either way. */
export const MISSING_COLOUR: ColourPair = { light: '#767676', dark: '#8f8f8f' };

/** A hex colour (`#rgb` or `#rrggbb`, any case) as `#rrggbb`, or null when it is not one. */
export function readHexColour(value: string): string | null {
	const text = value.trim().toLowerCase();
	if (/^#[0-9a-f]{6}$/.test(text)) return text;
	if (!/^#[0-9a-f]{3}$/.test(text)) return null;
	return '#' + [...text.slice(1)].map((digit) => digit + digit).join('');
}

/** Contrast ratio of two hex colours, 1-21 (WCAG 2.2). */
export function contrastRatio(a: string, b: string): number {
	const first = luminance(a);
	const second = luminance(b);
	return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** `colour` moved towards `towards` by `share` 0-1. */
export function mixColours(colour: string, towards: string, share: number): string {
	const from = channels(colour);
	const to = channels(towards);
	return (
		'#' +
		from
			.map((value, i) => Math.round(value + (to[i]! - value) * share))
			.map((value) => value.toString(16).padStart(2, '0'))
			.join('')
	);
}

/**
 * A colour of the user's own as a pair: as given where it has 3:1 against the surface, otherwise
 * darkened or lightened just enough to have it.
 */
export function ownColourPair(colour: string): ColourPair {
	return {
		light: untilVisible(colour, MARK_SURFACES.light, '#000000'),
		dark: untilVisible(colour, MARK_SURFACES.dark, '#ffffff')
	};
}

function untilVisible(colour: string, surface: string, towards: string): string {
	for (let percent = 0; percent < 100; percent += 2) {
		const tried = mixColours(colour, towards, percent / 100);
		if (contrastRatio(tried, surface) >= 3) return tried;
	}
	return towards;
}

function channels(colour: string): [number, number, number] {
	const value = Number.parseInt(colour.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

function luminance(colour: string): number {
	const [r, g, b] = channels(colour).map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
