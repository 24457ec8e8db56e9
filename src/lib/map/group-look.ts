/** How collapsed groups and the counted lines between them look, on the canvas and in saved pictures. */
import type { MapBundle, MapGroup } from './map-scene';
import { mixColours } from './palette';
import type { MapTheme } from './theme';

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

/** Width of a counted line in CSS pixels: its area follows the count. */
export function bundleWidth({ tieCount }: MapBundle, most: number): number {
	return 1.2 + 10 * Math.sqrt(tieCount / Math.max(1, most));
}

export function bundleColour(theme: MapTheme): string {
	return mixColours(theme.surface, mixColours(theme.ink, theme.accent, 0.35), 0.62);
}

export interface Segment {
	readonly from: { readonly x: number; readonly y: number };
	readonly to: { readonly x: number; readonly y: number };
}

/** From rim to rim of two groups, in layout units; null where they touch. */
export function bundleSegment(a: MapGroup, b: MapGroup): Segment | null {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const far = Math.sqrt(dx * dx + dy * dy);
	if (far <= a.radius + b.radius) return null;
	const [x, y] = [dx / far, dy / far];
	return {
		from: { x: a.x + x * a.radius, y: a.y + y * a.radius },
		to: { x: b.x - x * b.radius, y: b.y - y * b.radius }
	};
}
