/** What each picture of a comparison shows: everybody in the same place, ties by what became of them. */
import type { Changes, TieChange } from '$lib/findings/comparison/changes';
import type { Side } from '$lib/findings/comparison/side';
import { lookOf, type SectorLook } from '$lib/map/looks/sector-look';
import type { ActorId, Dataset, SectorId } from '$lib/model/dataset';
import type { Region } from '$lib/map/layout/layout';
import { asPairs } from '$lib/network/as-pairs';
import { buildNetwork } from '$lib/network/build-network';

/** How a line is drawn, the quiet ones first. */
export const LINE_KINDS = ['inside', 'across', 'went', 'stronger', 'came'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export interface Place {
	readonly x: number;
	readonly y: number;
}

export interface Mark extends Place {
	readonly actor: ActorId;
	readonly look: SectorLook;
	/** False for those of the other pictures, who only keep their place. */
	readonly isHere: boolean;
	/** Whether the actor is in several pictures that are not of the same actors anyway. */
	readonly isSpanning: boolean;
}

export interface Line {
	readonly ends: readonly [ActorId, ActorId];
	readonly from: Place;
	readonly to: Place;
}

export interface Scene {
	readonly side: Side;
	readonly actorCount: number;
	readonly tieCount: number;
	/** Changes since the picture before; null in the first one and where nothing is matched. */
	readonly changed: { readonly came: number; readonly went: number } | null;
	readonly marks: readonly Mark[];
	readonly lines: Readonly<Record<LineKind, readonly Line[]>>;
}

/** The part of the plane that all pictures show. */
export interface Frame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Room around the outermost actors, in layout units. */
const MARGIN = 12;

/**
 * The pictures of the sides.
 *
 * @param joined all sides in one data set
 * @param changes from each side to the next; empty where the sides are not of the same actors
 * @param spanning actors to mark as being on several sides
 */
export function scenesOf(
	sides: readonly Side[],
	joined: Dataset,
	places: ReadonlyMap<ActorId, Place>,
	looks: ReadonlyMap<SectorId, SectorLook>,
	changes: readonly Changes[],
	spanning: ReadonlySet<ActorId>
): Scene[] {
	const networks = sides.map(({ dataset, lens }) => asPairs(buildNetwork(dataset, lens)));
	const shown = new Set(networks.flatMap(({ actors }) => actors.map(({ id }) => id)));
	const known = joined.actors.filter(({ id }) => shown.has(id) && places.has(id));
	const sectorOf = new Map(known.map(({ id, sector }) => [id, sector]));
	return sides.map((side, place) => {
		const network = networks[place]!;
		const since = changes.find(({ to }) => to === place) ?? null;
		const lines: Record<LineKind, Line[]> = {
			inside: [],
			across: [],
			went: [],
			stronger: [],
			came: []
		};
		const add = (kind: LineKind, a: ActorId, b: ActorId) => {
			const from = places.get(a);
			const to = places.get(b);
			if (from && to) lines[kind].push({ ends: [a, b], from, to });
		};
		const marked = new Set<string>();
		const addAll = (kind: LineKind, ties: readonly TieChange[]) => {
			for (const { actors } of ties) {
				add(kind, ...actors);
				marked.add(keyOf(...actors));
			}
		};
		if (since) {
			addAll('came', since.ties.came);
			addAll('went', since.ties.went);
			addAll('stronger', since.ties.stronger);
		}
		const { offsets, targets } = network.out;
		network.actors.forEach(({ id }, i) => {
			for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
				if (targets[k]! < i) continue;
				const other = network.actors[targets[k]!]!.id;
				if (marked.has(keyOf(id, other))) continue;
				add(sectorOf.get(id) === sectorOf.get(other) ? 'inside' : 'across', id, other);
			}
		});
		return {
			side,
			actorCount: network.actors.length,
			tieCount: network.tieCount,
			changed: since && { came: since.ties.came.length, went: since.ties.went.length },
			marks: known.map(({ id, sector }) => ({
				...places.get(id)!,
				actor: id,
				look: lookOf(looks, sector),
				isHere: network.indexOf.has(id),
				isSpanning: spanning.has(id)
			})),
			lines
		};
	});
}

/**
 * The frame around everybody who is in any of the pictures, and around the areas they stand in.
 *
 * @param regions the areas that are drawn
 */
export function frameOf(scenes: readonly Scene[], regions: readonly Region[]): Frame {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	const include = ({ x, y }: Place, halfWidth: number, halfHeight: number) => {
		left = Math.min(left, x - halfWidth);
		top = Math.min(top, y - halfHeight);
		right = Math.max(right, x + halfWidth);
		bottom = Math.max(bottom, y + halfHeight);
	};
	for (const scene of scenes) for (const mark of scene.marks) include(mark, 0, 0);
	for (const region of regions) include(region, region.halfWidth, region.halfHeight);
	if (left > right) return { x: -MARGIN, y: -MARGIN, width: 2 * MARGIN, height: 2 * MARGIN };
	return {
		x: left - MARGIN,
		y: top - MARGIN,
		width: right - left + 2 * MARGIN,
		height: bottom - top + 2 * MARGIN
	};
}

/** SVG path data of lines. */
export function linePath(lines: readonly Line[]): string {
	const r = (value: number) => Math.round(value * 10) / 10;
	return lines.map(({ from, to }) => `M${r(from.x)} ${r(from.y)}L${r(to.x)} ${r(to.y)}`).join('');
}

/** The mark of this picture nearest to a point, no farther away than `reach`; null when there is none. */
export function nearestMark(marks: readonly Mark[], point: Place, reach: number): Mark | null {
	let nearest: Mark | null = null;
	let best = reach;
	for (const mark of marks) {
		if (!mark.isHere) continue;
		const distance = Math.hypot(mark.x - point.x, mark.y - point.y);
		if (distance > best) continue;
		best = distance;
		nearest = mark;
	}
	return nearest;
}

function keyOf(a: ActorId, b: ActorId): string {
	return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
