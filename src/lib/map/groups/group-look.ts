/** How collapsed groups and the counted lines between them look, on the canvas and in saved pictures. */
import { overlaps, twoLines } from '../labels/captions';
import type { Box } from '../labels/box-index';
import type { MapBundle, MapGroup, Place } from '../scene/map-scene';
import { mixColours } from '../looks/palette';
import type { MapTheme } from '../looks/theme';

export interface GroupColours {
	readonly fill: string;
	readonly edge: string;
}

/** A closed group has a tint of its sector, an open one is as faint as any area. */
export function groupColours({ look, isOpen }: MapGroup, theme: MapTheme): GroupColours {
	const own = look ? (theme.dark ? look.colourDark : look.colour) : theme.inkMuted;
	return isOpen
		? {
				fill: mixColours(theme.surface, theme.ink, theme.dark ? 0.045 : 0.03),
				edge: mixColours(theme.surface, own, 0.4)
			}
		: {
				fill: mixColours(theme.surface, own, theme.dark ? 0.28 : 0.17),
				edge: mixColours(theme.surface, own, 0.85)
			};
}

/** Opacity of what is inside an outline, and of the line itself. */
export const HULL_FILL = 0.1;
export const HULL_EDGE = 0.55;

/** Of the outline of a sector, or of any other group (null). */
export function hullColour(look: MapGroup['look'], theme: MapTheme): string {
	return look ? (theme.dark ? look.colourDark : look.colour) : theme.inkMuted;
}

/** Width of a counted line in CSS pixels, in proportion to the count. */
export function bundleWidth({ tieCount }: MapBundle, most: number): number {
	return Math.max(1.2, (9 * tieCount) / Math.max(6, most));
}

export function bundleColour(theme: MapTheme): string {
	return mixColours(theme.surface, mixColours(theme.ink, theme.accent, 0.35), 0.62);
}

/** Of the lines from members to their forum; 1.2 CSS pixels wide. */
export function spokeColour(theme: MapTheme): string {
	return mixColours(theme.surface, theme.ink, 0.42);
}

/** A line between two groups, bent towards the middle of all so that it passes the groups between. */
export interface Bend {
	readonly from: Place;
	/** Where the curve is drawn to without reaching it. */
	readonly control: Place;
	readonly to: Place;
}

/** How far a line is drawn from its straight way towards the middle. */
const BEND = 0.45;
/** The most of it, in shares of the gap between the rims. */
const MOST_BEND = 0.8;

/** The counted line between two of the groups from rim to rim, in layout units; null where they touch. */
export function bundleBend(groups: readonly MapGroup[], { a, b }: MapBundle): Bend | null {
	const [one, other] = [groups[a]!, groups[b]!];
	const far = Math.sqrt((other.x - one.x) ** 2 + (other.y - one.y) ** 2);
	if (far <= one.radius + other.radius) return null;
	const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
	let [x, y] = [0, 0];
	for (const group of groups) {
		x += group.x / groups.length;
		y += group.y / groups.length;
	}
	// Groups next to each other are joined by the short way.
	const gap = far - one.radius - other.radius;
	const offset = Math.sqrt((x - middle.x) ** 2 + (y - middle.y) ** 2);
	const pull = groups.length > 2 ? Math.min(BEND, (MOST_BEND * gap) / Math.max(1e-9, offset)) : 0;
	const control = {
		x: middle.x + pull * (x - middle.x),
		y: middle.y + pull * (y - middle.y)
	};
	return { from: onRim(one, control), control, to: onRim(other, control) };
}

function onRim(group: MapGroup, towards: Place): Place {
	const [dx, dy] = [towards.x - group.x, towards.y - group.y];
	const far = Math.sqrt(dx * dx + dy * dy) || 1;
	return { x: group.x + (dx / far) * group.radius, y: group.y + (dy / far) * group.radius };
}

/** A point of the curve; `share` 0-1 of the way. */
export function pointOn({ from, control, to }: Bend, share: number): Place {
	const [u, v, w] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
	return {
		x: u * from.x + v * control.x + w * to.x,
		y: u * from.y + v * control.y + w * to.y
	};
}

export interface PlacedCount {
	readonly text: string;
	readonly at: Place;
	readonly box: Box;
}

/** Where on its line a count may stand, the best first. */
const COUNT_PLACES = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75];

/**
 * The number of ties on each counted line, the largest first; one that finds no free place is left out.
 *
 * @param place from layout units to CSS pixels
 * @param measure width of a text in CSS pixels
 */
export function placeCounts(
	groups: readonly MapGroup[],
	bundles: readonly MapBundle[],
	place: (x: number, y: number) => Place,
	measure: (text: string) => number
): PlacedCount[] {
	const placed: PlacedCount[] = [];
	for (const bundle of bundles) {
		const bend = bundleBend(groups, bundle);
		if (!bend) continue;
		const text = String(bundle.tieCount);
		const half = measure(text) / 2 + 2;
		for (const share of COUNT_PLACES) {
			const point = pointOn(bend, share);
			const at = place(point.x, point.y);
			const box = { left: at.x - half, right: at.x + half, top: at.y - 8, bottom: at.y + 8 };
			if (placed.some((other) => overlaps(other.box, box))) continue;
			placed.push({ text, at, box });
			break;
		}
	}
	return placed;
}

export interface GroupText {
	readonly lines: readonly { readonly text: string; readonly isName: boolean }[];
	/** Middle height of the first line. */
	readonly y: number;
}

/** CSS pixels from one line of a group's text to the next. */
export const GROUP_LINE_HEIGHT = 16;
/** About the width of a letter of a group's name in CSS pixels. */
const LETTER_WIDTH = 7;

/** Closed groups that are large enough are written in, the others above. All in CSS pixels. */
export function groupText(group: MapGroup, middle: number, radius: number): GroupText {
	const name = (text: string) => ({ text, isName: true });
	if (group.isOpen) return { lines: [name(group.caption)], y: middle - radius - 11 };
	if (radius < 26) {
		return { lines: [name(`${group.caption} · ${group.actorCount}`)], y: middle - radius - 11 };
	}
	const isWide = group.caption.length * LETTER_WIDTH > 1.85 * radius;
	const names = isWide ? twoLines(group.caption) : [group.caption];
	const lines = [...names.map(name), { text: group.countText, isName: false }];
	return { lines, y: middle - (GROUP_LINE_HEIGHT / 2) * (lines.length - 1) };
}
