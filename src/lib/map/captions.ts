/** Where the names of areas, hulls and groups stand, so that none covers another. */
import type { Box } from './label-placement';
import type { Region } from './layout/layout';
import type { Captioned, Hull, Place } from './map-scene';

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

/** Letter heights in CSS pixels; narrow pictures get smaller ones. */
export function captionSize(room: Room): number {
	return room.width < 480 ? 11 : 12.5;
}

export function labelSize(room: Room): number {
	return room.width < 480 ? 10.5 : 11.5;
}

/**
 * The captions that have room, the earlier first. `measure`: width of a line in CSS pixels;
 * `obstacles`: what is written already.
 */
export function placeCaptions(
	room: Room,
	regions: readonly Captioned[],
	hulls: readonly Hull[],
	measure: (text: string) => number,
	obstacles: readonly Box[] = []
): PlacedCaption[] {
	const placed: PlacedCaption[] = [];
	const taken = [...obstacles];
	const add = (lines: readonly string[], at: (width: number) => Place) => {
		const width = Math.max(...lines.map(measure));
		const { x, y } = at(width);
		const half = (CAPTION_LINE_HEIGHT / 2) * lines.length;
		const box = { left: x, top: y - half, right: x + width, bottom: y + half };
		if (taken.some((other) => overlaps(other, box))) return;
		taken.push(box);
		placed.push({ lines, x, y, box });
	};
	for (const region of regions) {
		if (region.caption === '') continue;
		const lines =
			region.shape === 'arc' || region.shape === 'hub'
				? twoLines(region.caption)
				: [region.caption];
		add(lines, (width) => captionPlace(region, room, width, lines.length));
	}
	for (const hull of hulls) {
		const corners = hull.corners.map(({ x, y }) => room.place(x, y));
		const top = corners.reduce((a, b) => (b.y < a.y ? b : a));
		add([hull.caption], (width) => ({ x: top.x - width / 2, y: top.y - 10 }));
	}
	return placed;
}

/** Left end and middle height of a caption: over a disc or hub, at the corner of a band, outside an arc. */
function captionPlace(
	region: Captioned,
	room: Room,
	width: number,
	lineCount: number
): { x: number; y: number } {
	const { left, top, right } = screenBox(region, room);
	if (region.shape === 'arc') {
		const centre = room.place(0, 0);
		const dx = left - centre.x;
		const far = Math.max(1, Math.sqrt(dx * dx + (top - centre.y) ** 2));
		const x = left - (width * (1 - dx / far)) / 2;
		return { x: Math.min(Math.max(4, x), room.width - width - 4), y: top };
	}
	const over = top - 3.5 - (CAPTION_LINE_HEIGHT / 2) * lineCount;
	if (region.shape === 'disc' || region.shape === 'hub') {
		return { x: (left + right - width) / 2, y: over };
	}
	return { x: left + 2, y: over };
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
