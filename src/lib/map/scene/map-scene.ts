/** What the map shows and how it looks at the moment: plain data for the canvas and for saved pictures alike. */
import type { ActorId } from '../../model/dataset';
import type { DrawGraph } from '../../network/draw-graph';
import type { Emphasis } from './emphasis';
import type { Region } from '../layout/layout';
import type { SectorLook } from '../looks/sector-look';
import type { MapTheme } from '../looks/theme';

export interface Place {
	readonly x: number;
	readonly y: number;
}

/** An area of the layout with its name. */
export interface Captioned extends Region {
	readonly caption: string;
}

/** A line around actors that belong together and stand together. */
export interface Hull {
	readonly caption: string;
	/** Closed lines in layout units: one around all, then those around others in their midst. */
	readonly rings: readonly (readonly Place[])[];
	/** Colour and shape of the sector it stands for; null = a neutral one. */
	readonly look: SectorLook | null;
}

/** From an actor to the middle of a forum it sits in. */
export interface Spoke {
	readonly actor: ActorId;
	readonly hub: Place;
}

/** A group of actors as one disc. */
export interface MapGroup extends Place {
	/** Name of the group in its partition; `MISSING` for those without one. */
	readonly name: string;
	readonly caption: string;
	/** In layout units. */
	readonly radius: number;
	/** Actors shown under the lens. */
	readonly actorCount: number;
	/** Ties among them. */
	readonly innerTieCount: number;
	/** "12 actors", as the disc says it. */
	readonly countText: string;
	/** Selected actors among them. */
	readonly selectedCount: number;
	/** Open groups show their actors; closed ones only the disc. */
	readonly isOpen: boolean;
	readonly look: SectorLook | null;
}

/** The ties between two groups of which at least one is closed, as one line. */
export interface MapBundle {
	/** Places in the list of groups. */
	readonly a: number;
	readonly b: number;
	readonly tieCount: number;
}

/** A box in layout units, y downwards. */
export interface Frame extends Place {
	readonly width: number;
	readonly height: number;
}

/** What stands where. */
export interface MapScene {
	/** The actors that are drawn one by one, and the ties among them. */
	readonly graph: DrawGraph;
	/** The box of the layout, whoever is shown and wherever some were moved, so that nothing else moves. */
	readonly frame: Frame;
	/** Places of at least the graph's actors, in layout units, y downwards. */
	readonly places: ReadonlyMap<ActorId, Place>;
	readonly regions: readonly Captioned[];
	readonly hulls: readonly Hull[];
	/** Where there are any, they are what the picture is about, and ties recede. */
	readonly spokes: readonly Spoke[];
	/** Empty unless groups are collapsed. */
	readonly groups: readonly MapGroup[];
	readonly bundles: readonly MapBundle[];
	/** Rows of data behind a tie, where there are several; by `pairKey`. */
	readonly rowCounts: ReadonlyMap<string, number>;
}

/** How it looks at the moment. */
export interface MapPicture {
	readonly theme: MapTheme;
	readonly looks: ReadonlyMap<string, SectorLook>;
	/** Place of each actor's score, 0-1, null where undefined. */
	readonly shares: ReadonlyMap<ActorId, number | null>;
	readonly selection: ReadonlySet<ActorId>;
	readonly hovered: ActorId | null;
	readonly emphasis: Emphasis;
	/** Only these are drawn; null = all. */
	readonly focus: ReadonlySet<ActorId> | null;
	readonly areLabelsOn: boolean;
	/** Actors that keep their place. */
	readonly pinned: ReadonlySet<ActorId>;
	/** The way between two actors that is lit, ends included; empty = none. */
	readonly way: readonly ActorId[];
}

/** The same for two actors in either order. */
export function pairKey(a: ActorId, b: ActorId): string {
	return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** The box around all places and areas of a layout. */
export function frameOf(
	places: Iterable<Place>,
	regions: readonly Region[],
	groups: readonly { readonly x: number; readonly y: number; readonly radius: number }[] = []
): Frame {
	let left = Infinity;
	let right = -Infinity;
	let top = Infinity;
	let bottom = -Infinity;
	const reach = (x: number, y: number, halfWidth: number, halfHeight: number) => {
		left = Math.min(left, x - halfWidth);
		right = Math.max(right, x + halfWidth);
		top = Math.min(top, y - halfHeight);
		bottom = Math.max(bottom, y + halfHeight);
	};
	for (const { x, y } of places) reach(x, y, 0, 0);
	for (const { x, y, radius } of groups) reach(x, y, radius, radius);
	for (const region of regions) {
		// Captions of arcs stand outside the ring, most of them to the left and right.
		if (region.shape === 'arc') reach(region.x * 1.14, region.y, 0, 0);
		reach(region.x, region.y, region.halfWidth, region.halfHeight);
	}
	return left <= right
		? { x: left, y: top, width: right - left, height: bottom - top }
		: { x: 0, y: 0, width: 1, height: 1 };
}
