/** Where the names of areas, hulls and groups stand, so that none covers another. */
import { BoxIndex, type Box } from './box-index';
import type { Region } from '../layout/layout';
import type { Captioned, Hull, Place } from '../scene/map-scene';

/** The visible part of the map. */
export interface Room {
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** From layout units, y downwards, to CSS pixels. */
	readonly place: (x: number, y: number) => Place;
}

export interface PlacedCaption {
	readonly lines: readonly string[];
	/** Left end; the lines stand about `y`. */
	readonly x: number;
	readonly y: number;
	readonly box: Box;
}

export const CAPTION_LINE_HEIGHT = 15;
export const LABEL_LINE_HEIGHT = 14;
/** A caption over a disc or a band that takes more of the width than this stands in two lines. */
const LONG_CAPTION_SHARE = 0.5;

/** Letter heights in CSS pixels; narrow pictures get smaller ones. */
export function captionSize(room: Room): number {
	return room.width < 480 ? 11 : 12.5;
}

export function labelSize(room: Room): number {
	return room.width < 480 ? 10.5 : 11.5;
}

/**
 * The captions that have room, the earlier first. A caption that has more than one place to stand takes
 * the first without a mark under it.
 *
 * @param measure width of a line in CSS pixels
 * @param taken what is written already; no caption covers it
 * @param marks what a caption rather does not cover
 */
export function placeCaptions(
	room: Room,
	regions: readonly Captioned[],
	hulls: readonly Hull[],
	measure: (text: string) => number,
	taken: readonly Box[],
	marks: readonly Box[]
): PlacedCaption[] {
	const placed: PlacedCaption[] = [];
	const written = new BoxIndex(taken);
	const marked = new BoxIndex([...marks, ...hubBoxes(regions, room)]);
	const add = (lines: readonly string[], at: (width: number) => readonly Place[]) => {
		const width = Math.max(...lines.map(measure));
		const half = (CAPTION_LINE_HEIGHT / 2) * lines.length;
		let best: PlacedCaption | null = null;
		let least = Infinity;
		for (const { x, y } of at(width)) {
			const box = { left: x, top: y - half, right: x + width, bottom: y + half };
			if (written.hits(box)) continue;
			const covered = marked.coveredArea(box);
			if (covered >= least) continue;
			least = covered;
			best = { lines, x, y, box };
			if (covered === 0) break;
		}
		if (!best) return;
		written.add(best.box);
		placed.push(best);
	};
	for (const region of regions) {
		if (region.caption === '') continue;
		const isSplit = region.shape === 'arc' || region.shape === 'hub';
		const isLong = measure(region.caption) > room.width * LONG_CAPTION_SHARE;
		const lines = isSplit || isLong ? twoLines(region.caption) : [region.caption];
		add(lines, (width) =>
			region.shape === 'hub'
				? placesAround(screenBox(region, room), width, lines.length)
				: [captionPlace(region, room, width, lines.length)]
		);
	}
	const most = hullNameBudget(room);
	for (const { rings, caption } of hulls.slice(0, most)) {
		const ring = (rings[0] ?? []).map(({ x, y }) => room.place(x, y));
		if (ring.length === 0) continue;
		add([caption], (width) =>
			placesOutside(ring, width).filter(
				({ x, y }) => x >= 0 && y >= 8 && x + width <= room.width && y <= room.height - 8
			)
		);
	}
	return placed;
}

/** Outlines that are named, the largest first. */
function hullNameBudget({ width, height }: Room): number {
	return Math.max(6, Math.round((width * height) / 24_000));
}

/** Directions from a line around actors in which its name may stand: up, down, the sides, and between. */
const AROUND = [-90, 90, 0, 180, -60, -120, 60, 120, -30, -150, 30, 150];
const HULL_AIR = 4;

/** Just outside a closed line, where it reaches farthest in each of some directions. */
function placesOutside(ring: readonly Place[], width: number): Place[] {
	return AROUND.map((degrees) => {
		const turn = (degrees / 180) * Math.PI;
		const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
		const { x, y } = ring.reduce((a, b) => (b.x * dx + b.y * dy > a.x * dx + a.y * dy ? b : a));
		const half = CAPTION_LINE_HEIGHT / 2;
		return {
			x: x - width / 2 + dx * (width / 2 + HULL_AIR),
			y: y + dy * (half + HULL_AIR)
		};
	});
}

/** Over, under, right and left of a small mark, and between. */
function placesAround(
	{ left, top, right, bottom }: Box,
	width: number,
	lineCount: number
): Place[] {
	const half = (CAPTION_LINE_HEIGHT / 2) * lineCount;
	const middle = (left + right) / 2;
	const across = (top + bottom) / 2;
	const reach = hubRadius((right - left) / 2);
	return [
		{ x: middle - width / 2, y: across - reach - 3 - half },
		{ x: middle - width / 2, y: across + reach + 3 + half },
		{ x: middle + reach + 6, y: across },
		{ x: middle - reach - 6 - width, y: across },
		{ x: middle + reach, y: across - reach - half },
		{ x: middle - reach - width, y: across - reach - half },
		{ x: middle + reach, y: across + reach + half },
		{ x: middle - reach - width, y: across + reach + half }
	];
}

/**
 * Left end and middle height of a caption: over a disc, at the corner of a band, outside an arc. Over
 * what is seen whole it is moved inwards rather than cut at the edge.
 */
function captionPlace(region: Captioned, room: Room, width: number, lineCount: number): Place {
	const box = screenBox(region, room);
	const { left, top, right } = box;
	if (region.shape === 'arc') {
		const centre = room.place(0, 0);
		const dx = left - centre.x;
		const far = Math.max(1, Math.sqrt(dx * dx + (top - centre.y) ** 2));
		const x = left - (width * (1 - dx / far)) / 2;
		return { x: Math.min(Math.max(4, x), room.width - width - 4), y: top };
	}
	const half = (CAPTION_LINE_HEIGHT / 2) * lineCount;
	const x = region.shape === 'disc' ? (left + right - width) / 2 : left + 2;
	const y = top - 3.5 - half;
	const isWhole = left >= 0 && right <= room.width && top >= 0 && box.bottom <= room.height;
	return isWhole
		? { x: Math.max(2, Math.min(x, room.width - width - 2)), y: Math.max(half + 2, y) }
		: { x, y };
}

/** The ring in the middle of a forum is drawn no larger than this, in CSS pixels. */
export function hubRadius(halfWidth: number): number {
	return Math.min(9, halfWidth);
}

/** The room that the rings of forums take, so that nothing is written over them. */
export function hubBoxes(regions: readonly Captioned[], room: Room): Box[] {
	return regions
		.filter(({ shape }) => shape === 'hub')
		.map((region) => {
			const { left, top, right, bottom } = screenBox(region, room);
			const [x, y] = [(left + right) / 2, (top + bottom) / 2];
			const reach = hubRadius((right - left) / 2);
			return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
		});
}

/** A region's box on screen. */
export function screenBox(region: Region, room: Room): Box {
	const from = room.place(region.x - region.halfWidth, region.y - region.halfHeight);
	const to = room.place(region.x + region.halfWidth, region.y + region.halfHeight);
	return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}

/** A long caption broken at the space nearest its middle. */
export function twoLines(text: string): string[] {
	if (text.length < 14) return [text];
	const middle = text.length / 2;
	const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
	if (spaces.length === 0) return [text];
	const at = spaces.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
	return [text.slice(0, at), text.slice(at + 1)];
}

export function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
