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
	const written = [...taken];
	const add = (lines: readonly string[], at: (width: number) => readonly Place[]) => {
		const width = Math.max(...lines.map(measure));
		const half = (CAPTION_LINE_HEIGHT / 2) * lines.length;
		const free = at(width)
			.map(({ x, y }) => ({
				lines,
				x,
				y,
				box: { left: x, top: y - half, right: x + width, bottom: y + half }
			}))
			.filter(({ box }) => !written.some((other) => overlaps(other, box)));
		const covered = ({ box }: PlacedCaption) => marks.filter((mark) => overlaps(mark, box)).length;
		const best = free.find((one) => covered(one) === 0) ?? free[0];
		if (!best) return;
		written.push(best.box);
		placed.push(best);
	};
	for (const region of regions) {
		if (region.caption === '') continue;
		const isSplit = region.shape === 'arc' || region.shape === 'hub';
		const lines = isSplit ? twoLines(region.caption) : [region.caption];
		add(lines, (width) =>
			region.shape === 'hub'
				? placesAround(screenBox(region, room), width, lines.length)
				: [captionPlace(region, room, width)]
		);
	}
	for (const hull of hulls) {
		const corners = hull.corners.map(({ x, y }) => room.place(x, y));
		const top = corners.reduce((a, b) => (b.y < a.y ? b : a));
		const bottom = corners.reduce((a, b) => (b.y > a.y ? b : a));
		const left = corners.reduce((a, b) => (b.x < a.x ? b : a));
		const right = corners.reduce((a, b) => (b.x > a.x ? b : a));
		add([hull.caption], (width) => [
			{ x: top.x - width / 2, y: top.y - 10 },
			{ x: bottom.x - width / 2, y: bottom.y + 10 },
			{ x: right.x + 6, y: right.y },
			{ x: left.x - width - 6, y: left.y }
		]);
	}
	return placed;
}

/** Over, under, right and left of a small mark. */
function placesAround(
	{ left, top, right, bottom }: Box,
	width: number,
	lineCount: number
): Place[] {
	const half = (CAPTION_LINE_HEIGHT / 2) * lineCount;
	const middle = (left + right) / 2;
	const across = (top + bottom) / 2;
	// The ring of a hub is drawn no larger than this.
	const reach = Math.min(9, (right - left) / 2);
	return [
		{ x: middle - width / 2, y: across - reach - 3 - half },
		{ x: middle - width / 2, y: across + reach + 3 + half },
		{ x: middle + reach + 6, y: across },
		{ x: middle - reach - 6 - width, y: across }
	];
}

/** Left end and middle height of a caption: over a disc, at the corner of a band, outside an arc. */
function captionPlace(region: Captioned, room: Room, width: number): { x: number; y: number } {
	const { left, top, right } = screenBox(region, room);
	if (region.shape === 'arc') {
		const centre = room.place(0, 0);
		const dx = left - centre.x;
		const far = Math.max(1, Math.sqrt(dx * dx + (top - centre.y) ** 2));
		const x = left - (width * (1 - dx / far)) / 2;
		return { x: Math.min(Math.max(4, x), room.width - width - 4), y: top };
	}
	if (region.shape === 'disc') return { x: (left + right - width) / 2, y: top - 11 };
	return { x: left + 2, y: top - 11 };
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
