/** What is written on the canvas: names of areas and groups, counts of lines, and as many actors as have room. */
import type { Box } from '../labels/box-index';
import {
	captionSize,
	CAPTION_LINE_HEIGHT,
	hubBoxes,
	LABEL_LINE_HEIGHT,
	labelSize,
	placeCaptions,
	type PlacedCaption
} from '../labels/captions';
import { GROUP_LINE_HEIGHT, groupText, placeCounts } from '../groups/group-look';
import {
	keyBudget,
	labelBudget,
	markBox,
	placeLabels,
	type PlacedLabel
} from '../labels/label-placement';
import { byRank, labelWishes, type Labelled } from '../labels/label-wishes';
import type { Captioned, Hull, MapBundle, MapGroup } from '../scene/map-scene';
import type { OverlayRoom } from './overlay-areas';
import type { MapTheme } from '../looks/theme';

export interface Writing {
	readonly regions: readonly Captioned[];
	readonly hulls: readonly Hull[];
	readonly groups: readonly MapGroup[];
	readonly bundles: readonly MapBundle[];
	readonly labelled: Iterable<Labelled>;
	/** Marks that names of areas rather do not cover, whatever is lit, so that none of them moves then. */
	readonly marks: readonly Box[];
	/** Marks that keep their place. */
	readonly pinned: Iterable<{ readonly x: number; readonly y: number; readonly radius: number }>;
}

const FONT = '"Inter Variable", system-ui, sans-serif';
/** Marks beyond this many are not looked at when labels are placed. */
const MOST_MARKS = 1500;
const MOST_NAMES = 400;

export function drawWriting(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	writing: Writing
): void {
	context.textBaseline = 'middle';
	context.lineJoin = 'round';
	const taken = [...drawGroupNames(context, room, writing), ...drawCounts(context, room, writing)];
	context.font = `620 ${captionSize(room)}px ${FONT}`;
	const measure = (text: string) => context.measureText(text).width;
	const list = byRank(writing.labelled);
	const marks = list.slice(0, MOST_MARKS).map(markBox);
	const { regions, hulls } = writing;
	const captions = placeCaptions(room, regions, hulls, measure, taken, writing.marks);
	for (const caption of captions) drawCaption(context, caption, room.theme);
	drawPins(context, room.theme, writing.pinned);
	context.font = labelFont(room, 500);
	const wishes = labelWishes(
		list.slice(0, MOST_NAMES),
		keyBudget(room.width, room.height),
		(text) => textWidth(context, text)
	);
	const placed = placeLabels(wishes, {
		width: room.width,
		height: room.height,
		lineHeight: LABEL_LINE_HEIGHT,
		budget: labelBudget(room.width, room.height, list.length),
		taken: [...taken, ...captions.map(({ box }) => box), ...hubBoxes(regions, room)],
		marks
	});
	for (const label of placed) drawLeader(context, label, room.theme);
	for (const { wish, lines } of placed) {
		context.font = labelFont(room, wishes[wish]!.isCalledFor ? 650 : 500);
		for (const { text, x, y } of lines) halo(context, text, x, y, room.theme, room.theme.ink);
	}
}

function drawLeader(
	context: CanvasRenderingContext2D,
	{ leader }: PlacedLabel,
	theme: MapTheme
): void {
	if (!leader) return;
	context.strokeStyle = theme.inkMuted;
	context.lineWidth = 0.8;
	context.beginPath();
	context.moveTo(leader.from.x, leader.from.y);
	context.lineTo(leader.to.x, leader.to.y);
	context.stroke();
}

function labelFont(room: OverlayRoom, weight: number): string {
	return `${weight} ${labelSize(room)}px ${FONT}`;
}

function drawCaption(
	context: CanvasRenderingContext2D,
	{ lines, x, y }: PlacedCaption,
	theme: MapTheme
): void {
	for (const [row, line] of lines.entries()) {
		const at = y + (row - (lines.length - 1) / 2) * CAPTION_LINE_HEIGHT;
		halo(context, line, x, at, theme, theme.inkMuted);
	}
}

/** What groups are called, with the number of actors of the closed ones. */
function drawGroupNames(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	{ groups }: Writing
): Box[] {
	const boxes: Box[] = [];
	const size = captionSize(room);
	for (const group of groups) {
		const { x, y } = room.place(group.x, group.y);
		const rim = room.place(group.x, group.y - group.radius).y;
		const { lines, y: first } = groupText(group, y, y - rim);
		for (const [row, { text, isName }] of lines.entries()) {
			context.font = isName ? `650 ${size}px ${FONT}` : `500 ${size - 1}px ${FONT}`;
			const half = context.measureText(text).width / 2;
			const at = first + row * GROUP_LINE_HEIGHT;
			const colour = isName ? room.theme.ink : room.theme.inkMuted;
			halo(context, text, x - half, at, room.theme, colour);
			boxes.push({ left: x - half, right: x + half, top: at - 8, bottom: at + 8 });
		}
	}
	return boxes;
}

/** The number of ties on each counted line. */
function drawCounts(
	context: CanvasRenderingContext2D,
	room: OverlayRoom,
	{ bundles, groups }: Writing
): Box[] {
	context.font = `600 12px ${FONT}`;
	const measure = (text: string) => context.measureText(text).width;
	const counts = placeCounts(groups, bundles, room.place, measure);
	for (const { text, at } of counts) {
		halo(context, text, at.x - measure(text) / 2, at.y, room.theme, room.theme.ink);
	}
	return counts.map(({ box }) => box);
}

/** A short needle at the upper right of a mark. */
function drawPins(
	context: CanvasRenderingContext2D,
	theme: MapTheme,
	pinned: Writing['pinned']
): void {
	for (const { x, y, radius } of pinned) {
		const from = { x: x + radius * 0.75, y: y - radius * 0.75 };
		const head = { x: from.x + 4.5, y: from.y - 4.5 };
		context.strokeStyle = theme.surface;
		context.lineWidth = 3.5;
		context.beginPath();
		context.moveTo(from.x, from.y);
		context.lineTo(head.x, head.y);
		context.stroke();
		context.strokeStyle = theme.accent;
		context.lineWidth = 1.5;
		context.stroke();
		context.fillStyle = theme.accent;
		context.beginPath();
		context.arc(head.x, head.y, 3, 0, 2 * Math.PI);
		context.fill();
	}
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
