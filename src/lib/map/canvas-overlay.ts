/** What the map draws on plain 2D canvases: areas, the ties that come forward, and labels. */
import { placeLabels, type Box, type LabelWish } from './label-placement';
import type { Region } from './layout/layout';
import { mixColours } from './palette';
import type { MapTheme } from './theme';

/** The visible part of the map. */
export interface OverlayRoom {
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	readonly theme: MapTheme;
	/** From layout units, y downwards, to CSS pixels. */
	readonly place: (x: number, y: number) => { x: number; y: number };
}

export interface Captioned extends Region {
	readonly caption: string;
}

export interface BrightTie {
	readonly from: { readonly x: number; readonly y: number };
	readonly to: { readonly x: number; readonly y: number };
	readonly colour: string;
	readonly opacity: number;
	readonly width: number;
	readonly dash: 'solid' | 'dashed';
}

export interface Labelled extends Omit<LabelWish, 'width'> {
	readonly text: string;
	readonly rank: number;
}

const LINE_HEIGHT = 15;
const FONT = '"Inter Variable", system-ui, sans-serif';

/** Narrow pictures get smaller letters. */
function labelFont(room: OverlayRoom, weight: number): string {
	return `${weight} ${room.width < 480 ? 10.5 : 11.5}px ${FONT}`;
}

function captionFont(room: OverlayRoom): string {
	return `620 ${room.width < 480 ? 11 : 12.5}px ${FONT}`;
}

/** The areas of the layout, faint, behind everything. */
export function drawRegions(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	regions: readonly Captioned[]
): void {
	context.clearRect(0, 0, room.width, room.height);
	const { theme } = room;
	context.fillStyle = mixColours(theme.surface, theme.ink, theme.dark ? 0.045 : 0.03);
	context.strokeStyle = mixColours(theme.surface, theme.ink, theme.dark ? 0.16 : 0.12);
	context.lineWidth = 1;
	for (const region of regions) {
		if (region.shape === 'arc') continue;
		const { left, top, right, bottom } = screenBox(region, room);
		context.beginPath();
		if (region.shape === 'disc') {
			const radius = (right - left) / 2;
			context.arc((left + right) / 2, (top + bottom) / 2, radius, 0, 2 * Math.PI);
		} else context.roundRect(left, top, right - left, bottom - top, 6);
		if (region.shape !== 'isolates') context.fill();
		context.stroke();
	}
}

/** Ties that come forward, over the dimmed ones and under the marks. */
export function drawBrightTies(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	ties: Iterable<BrightTie>,
	isDirected: boolean
): void {
	context.clearRect(0, 0, room.width, room.height);
	for (const tie of ties) {
		context.globalAlpha = tie.opacity;
		context.strokeStyle = tie.colour;
		context.fillStyle = tie.colour;
		context.lineWidth = tie.width + 0.4;
		context.setLineDash(tie.dash === 'dashed' ? [5, 3] : []);
		context.beginPath();
		if (isDirected) {
			taper(context, tie);
			context.fill();
			continue;
		}
		context.moveTo(tie.from.x, tie.from.y);
		context.lineTo(tie.to.x, tie.to.y);
		context.stroke();
	}
	context.globalAlpha = 1;
	context.setLineDash([]);
}

/** From wide to narrow, from the one who reports the tie to the one reported. */
function taper(context: CanvasRenderingContext2D, { from, to, width }: BrightTie): void {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const far = Math.sqrt(dx * dx + dy * dy) || 1;
	const across = { x: -dy / far, y: dx / far };
	const wide = width * 0.9;
	const narrow = width * 0.2;
	context.moveTo(from.x + across.x * wide, from.y + across.y * wide);
	context.lineTo(to.x + across.x * narrow, to.y + across.y * narrow);
	context.lineTo(to.x - across.x * narrow, to.y - across.y * narrow);
	context.lineTo(from.x - across.x * wide, from.y - across.y * wide);
	context.closePath();
}

/** Captions of the areas and as many labels as the picture has room for. */
export function drawLabels(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	labelled: Iterable<Labelled>,
	regions: readonly Captioned[]
): void {
	context.clearRect(0, 0, room.width, room.height);
	context.textBaseline = 'middle';
	context.lineJoin = 'round';
	const captions = drawCaptions(context, room, regions);
	const list = [...labelled].sort((a, b) => b.rank - a.rank);
	const marks = list.slice(0, 1500).map(markBox);
	context.font = labelFont(room, 500);
	const named = list.slice(0, 400);
	const wishes = named.map((one) => ({ ...one, width: textWidth(context, one.text) }));
	const placed = placeLabels(wishes, {
		width: room.width,
		height: room.height,
		lineHeight: LINE_HEIGHT,
		budget: Math.max(8, Math.round((room.width * room.height) / 16000)),
		obstacles: [...captions, ...marks]
	});
	for (const { wish, x, y } of placed) {
		const { text, isCalledFor } = named[wish]!;
		context.font = labelFont(room, isCalledFor ? 650 : 500);
		halo(context, text, x, y, room.theme, room.theme.ink);
	}
}

function drawCaptions(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	regions: readonly Captioned[]
): Box[] {
	context.font = captionFont(room);
	const boxes: Box[] = [];
	for (const region of regions) {
		const lines = region.shape === 'arc' ? twoLines(region.caption) : [region.caption];
		const width = Math.max(...lines.map((line) => context.measureText(line).width));
		const at = captionPlace(region, room, width);
		const half = 8 * lines.length;
		const box = { left: at.x, top: at.y - half, right: at.x + width, bottom: at.y + half };
		if (boxes.some((other) => overlaps(other, box))) continue;
		for (const [row, line] of lines.entries()) {
			const y = at.y + (row - (lines.length - 1) / 2) * 15;
			halo(context, line, at.x, y, room.theme, room.theme.inkMuted);
		}
		boxes.push(box);
	}
	return boxes;
}

/** A long caption broken at the space nearest its middle. */
function twoLines(text: string): string[] {
	if (text.length < 14) return [text];
	const middle = text.length / 2;
	const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
	if (spaces.length === 0) return [text];
	const at = spaces.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
	return [text.slice(0, at), text.slice(at + 1)];
}

/** Left end and middle height of a caption: over a disc, at the corner of a band, outside an arc. */
function captionPlace(
	region: Captioned,
	room: OverlayRoom,
	width: number
): { x: number; y: number } {
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

function screenBox(region: Region, room: OverlayRoom): Box {
	const from = room.place(region.x - region.halfWidth, region.y - region.halfHeight);
	const to = room.place(region.x + region.halfWidth, region.y + region.halfHeight);
	return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}

function markBox({ x, y, radius }: Labelled): Box {
	const reach = radius * 1.05;
	return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function halo(
	context: CanvasRenderingContext2D,
	text: string,
	x: number,
	y: number,
	theme: MapTheme,
	colour: string
): void {
	context.strokeStyle = theme.surface;
	context.lineWidth = 3.5;
	context.strokeText(text, x, y);
	context.fillStyle = colour;
	context.fillText(text, x, y);
}

const widths = new Map<string, number>();

function textWidth(context: CanvasRenderingContext2D, text: string): number {
	const key = context.font + text;
	let width = widths.get(key);
	if (width === undefined) {
		if (widths.size > 5000) widths.clear();
		width = context.measureText(text).width * 1.04;
		widths.set(key, width);
	}
	return width;
}
