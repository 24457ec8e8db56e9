/**
 * Forums -> a picture: levels as bands from political to executing, forums as boxes on their level,
 * sub-groups under their parents, forums without a parent apart. Positions only; the same data and
 * width give the same picture.
 */
import { LEVELS } from '$lib/model/taxonomy';
import type { ForumId } from '$lib/model/dataset';
import { wrapLabel } from './wrap-label';

export interface PictureForum {
	readonly id: ForumId;
	readonly label: string;
	readonly level: string | null;
	/** Null = none in the picture. */
	readonly parent: ForumId | null;
}

export interface PictureBand {
	/** Null = forums whose level is not known. */
	readonly level: string | null;
	readonly top: number;
	readonly height: number;
	readonly isEmpty: boolean;
}

export interface PictureBox {
	readonly id: ForumId;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly lines: readonly string[];
}

export interface PictureLink {
	readonly upper: ForumId;
	readonly lower: ForumId;
	/** From the parent to where the link's own line begins, shared with its siblings; empty for an only child. */
	readonly trunk: string;
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
	/** Centre of the sign with the persons. */
	readonly at: readonly [x: number, y: number];
}

export interface ChainPicture {
	readonly width: number;
	readonly height: number;
	readonly bands: readonly PictureBand[];
	/** From the top down, as they are read. */
	readonly boxes: readonly PictureBox[];
	readonly links: readonly PictureLink[];
	/** Where the forums without a parent begin; null = there are none, or no others. */
	readonly apartFrom: number | null;
}

export const LABEL_SIZE = 13;
export const LABEL_LINE = 16;
/** Inside a box: beside the text, above it, and what stands under the label. */
export const BOX_PAD = 8;
export const BOX_TOP = 7;
const BOX_FOOT = 48;
const MAX_LINES = 3;
const MIN_BOX = 108;
const MAX_BOX = 196;
const COLUMN_GAP = 10;
const APART_GAP = 21;
const EDGE = 10;
const BAND_HEAD = 26;
const BAND_FOOT = 14;
const EMPTY_BAND = 30;
/** Above a row that links come down to, and above any other. */
const LINK_GAP = 62;
const ROW_GAP = 12;
/** Where siblings part: above their row where they share one, so that the name of the level stays free; else right under the parent. */
const BUS_ABOVE = 43;
const BUS_UNDER = 10;
const SIGN_ABOVE = 26;

interface Node extends PictureForum {
	readonly children: Node[];
	band: number;
	/** Row inside its band: number of forums of the same level above it. */
	row: number;
	/** Columns it and what hangs under it take. */
	columns: number;
	/** Centre in columns. */
	centre: number;
}

/** @param available width in pixels; the picture is wider where its boxes would be too narrow to read */
export function chainPicture(forums: readonly PictureForum[], available: number): ChainPicture {
	const nodes = new Map<ForumId, Node>(
		forums.map((forum) => [
			forum.id,
			{ ...forum, children: [], band: 0, row: 0, columns: 1, centre: 0 }
		])
	);
	const levels = levelsOf(forums);
	const tops: Node[] = [];
	for (const node of nodes.values()) {
		node.band = levels.indexOf(node.level);
		const parent = node.parent === null ? undefined : nodes.get(node.parent);
		if (parent) parent.children.push(node);
		else tops.push(node);
	}
	const trees = tops.filter((node) => node.children.length > 0);
	const loners = tops.filter((node) => node.children.length === 0);
	let taken = 0;
	for (const tree of trees) {
		place(tree, new Map());
		centre(tree, taken);
		taken += tree.columns;
	}
	const inTrees = trees.flatMap(everybodyUnder);
	const lonerColumns = lonerColumnsOf(loners, inTrees, levels.length, available);
	const apart = loners.length === 0 ? 0 : lonerColumns;
	const gap = apart > 0 && taken > 0 ? APART_GAP : 0;
	const columns = taken + apart;
	const boxWidth = Math.floor(
		clamp(
			(available - 2 * EDGE - gap - COLUMN_GAP * (columns - 1)) / Math.max(1, columns),
			MIN_BOX,
			MAX_BOX
		)
	);
	const pitch = boxWidth + COLUMN_GAP;
	const apartWidth = apart === 0 ? 0 : apart * pitch - COLUMN_GAP;
	const treeWidth = taken === 0 ? 0 : taken * pitch - COLUMN_GAP;
	const width = Math.max(available, treeWidth + apartWidth + gap + 2 * EDGE);
	const apartX = taken === 0 ? EDGE : width - EDGE - apartWidth;
	const treeX = EDGE + (taken === 0 ? 0 : (apartX - gap - EDGE - treeWidth) / 2);

	const xOf = new Map<Node, number>();
	for (const node of inTrees)
		xOf.set(node, treeX + node.centre * pitch - COLUMN_GAP / 2 - boxWidth / 2);
	const counts = new Map<number, number>();
	for (const node of loners) {
		const count = counts.get(node.band) ?? 0;
		counts.set(node.band, count + 1);
		node.row = Math.floor(count / lonerColumns);
		xOf.set(node, apartX + (count % lonerColumns) * pitch);
	}
	const { bands, boxOf, height } = stack([...inTrees, ...loners], levels, xOf, boxWidth);
	const boxes = [...boxOf.values()].sort((a, b) => a.y - b.y || a.x - b.x);
	const links = inTrees.flatMap((node) =>
		linksUnder(
			boxOf.get(node)!,
			node.children.map((child) => boxOf.get(child)!)
		)
	);
	return {
		width,
		height,
		bands,
		boxes,
		links,
		apartFrom: apart > 0 && taken > 0 ? apartX - gap / 2 : null
	};
}

/** The four levels, then other words, then null; where no forum has a level, only that. */
function levelsOf(forums: readonly PictureForum[]): (string | null)[] {
	const used = new Set(forums.map((forum) => forum.level));
	const others = [...used].filter(
		(level) => level !== null && !(LEVELS as readonly string[]).includes(level)
	);
	const known = used.size === 1 && used.has(null) ? [] : LEVELS;
	return [...known, ...others, ...(used.has(null) ? [null] : [])];
}

/** @param rowsAbove rows that the forums above it take in each band */
function place(node: Node, rowsAbove: ReadonlyMap<number, number>): void {
	node.row = rowsAbove.get(node.band) ?? 0;
	const rows = new Map(rowsAbove).set(node.band, node.row + 1);
	node.children.forEach((child) => place(child, rows));
	node.columns = Math.max(
		1,
		node.children.reduce((sum, child) => sum + child.columns, 0)
	);
}

function centre(node: Node, start: number): void {
	node.centre = start + node.columns / 2;
	let next = start;
	for (const child of node.children) {
		centre(child, next);
		next += child.columns;
	}
}

function everybodyUnder(node: Node): Node[] {
	return [node, ...node.children.flatMap(everybodyUnder)];
}

/** Beside trees, as few columns as their rows leave room for, two at most; alone, as many as fit. */
function lonerColumnsOf(
	loners: readonly Node[],
	inTrees: readonly Node[],
	bandCount: number,
	available: number
): number {
	if (loners.length === 0) return 1;
	const perBand = Array.from({ length: bandCount }, (_, band) => ({
		loners: loners.filter((node) => node.band === band).length,
		rows: Math.max(0, ...inTrees.filter((node) => node.band === band).map(({ row }) => row + 1))
	}));
	if (inTrees.length > 0) {
		const wanted = perBand.map(({ loners, rows }) => Math.ceil(loners / Math.max(1, rows)));
		return clamp(Math.max(...wanted), 1, 2);
	}
	const fitting = Math.floor((available - 2 * EDGE + COLUMN_GAP) / (150 + COLUMN_GAP));
	return clamp(fitting, 1, Math.max(...perBand.map(({ loners }) => loners)));
}

/** Bands under each other, with the rows of boxes in them. */
function stack(
	nodes: readonly Node[],
	levels: readonly (string | null)[],
	xOf: ReadonlyMap<Node, number>,
	boxWidth: number
) {
	const boxOf = new Map<Node, PictureBox>();
	const bands: PictureBand[] = [];
	let y = 0;
	levels.forEach((level, band) => {
		const own = nodes.filter((node) => node.band === band);
		const top = y;
		if (own.length === 0) {
			y += EMPTY_BAND;
		} else {
			y += BAND_HEAD;
			const rowCount = Math.max(...own.map(({ row }) => row)) + 1;
			for (let row = 0; row < rowCount; row++) {
				const inRow = own.filter((node) => node.row === row);
				const hasLinks = inRow.some((node) => node.parent !== null);
				if (row > 0) y += hasLinks ? LINK_GAP : ROW_GAP;
				else if (hasLinks) y += BUS_ABOVE + 1;
				const labels = inRow.map((node) =>
					wrapLabel(node.label, boxWidth - 2 * BOX_PAD, LABEL_SIZE, MAX_LINES)
				);
				const lineCount = Math.max(...labels.map((lines) => lines.length));
				const height = BOX_TOP + lineCount * LABEL_LINE + BOX_FOOT;
				inRow.forEach((node, number) => {
					const x = Math.round(xOf.get(node)!);
					boxOf.set(node, { id: node.id, x, y, width: boxWidth, height, lines: labels[number]! });
				});
				y += height;
			}
			y += BAND_FOOT;
		}
		bands.push({ level, top, height: y - top, isEmpty: own.length === 0 });
	});
	return { boxOf, bands, height: y };
}

/** Down from the parent, across, and down to each child; upwards the other way round. */
function linksUnder(upper: PictureBox, children: readonly PictureBox[]): PictureLink[] {
	const shareRow = children.every(({ y }) => y === children[0]!.y);
	const fromX = upper.x + upper.width / 2;
	return children.map((lower) => {
		const toX = lower.x + lower.width / 2;
		const isDown = lower.y >= upper.y;
		const sign = isDown ? 1 : -1;
		const start = isDown ? upper.y + upper.height : upper.y;
		const end = isDown ? lower.y : lower.y + lower.height;
		const bus = shareRow ? end - sign * BUS_ABOVE : start + sign * BUS_UNDER;
		const isStraight = children.length === 1 && fromX === toX;
		return {
			upper: upper.id,
			lower: lower.id,
			trunk: isStraight ? '' : `M${fromX} ${start}V${bus}H${toX}`,
			from: [toX, isStraight ? start : bus],
			to: [toX, end],
			at: [toX, end - sign * SIGN_ABOVE]
		};
	});
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
