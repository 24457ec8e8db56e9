/** Which labels are drawn and where, so that none covers another. */
import { BoxIndex, type Box } from './box-index';
import {
	candidatesApart,
	candidatesBeside,
	type Candidate,
	type LabelWish
} from './label-candidates';
import type { Place } from '../scene/map-scene';

export interface LabelRoom {
	readonly width: number;
	readonly height: number;
	/** Height of a line in CSS pixels. */
	readonly lineHeight: number;
	/** The most labels to place, those called for not counted. */
	readonly budget: number;
	/** Where no label may be: captions. */
	readonly taken: readonly Box[];
	/** Where a label rather is not: marks. */
	readonly marks: readonly Box[];
}

export interface PlacedLabel {
	/** Place in the list of wishes. */
	readonly wish: number;
	/** Left end and middle height of each line. */
	readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
	readonly box: Box;
	/** Right of the mark at its height. */
	readonly isRight: boolean;
	/** A thin line from the mark to a label that stands apart from it. */
	readonly leader: { readonly from: Place; readonly to: Place } | null;
}

const AIR = 3;
/** Marks no wider than this, in CSS pixels, are one of so many that a name may lie over some. */
const SPECK = 6.5;

/**
 * The most labels of a picture of this size, in CSS pixels: as many as the eye takes in where nearly all
 * can have one; fewer where most cannot, so that those named are seen to be the important ones.
 */
export function labelBudget(width: number, height: number, actorCount: number): number {
	const all = (width * height) / 10_000;
	const few = (width * height) / 16_000;
	return Math.max(8, Math.round(actorCount <= 1.7 * all ? all : few));
}

/** How many of the most important ones must not be left out of a picture of this size. */
export function keyBudget(width: number, height: number): number {
	return Math.min(12, Math.max(4, Math.round((width * height) / 42_000)));
}

/**
 * Greedy placement in the order of the wishes (most important first): beside the mark at the first side
 * that is free and inside the room, on one line or two. Those that are key or called for and find none
 * stand apart on a leader, or where they cover least of the marks: any if called for, else small ones.
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
	const written = new BoxIndex(room.taken);
	const marks = new BoxIndex(room.marks);
	const solid = new BoxIndex([
		...wishes.filter(({ isKey }) => isKey).map(markBox),
		...room.marks.filter(({ left, right }) => right - left > SPECK)
	]);
	const leaders = new BoxIndex([]);
	const placed: PlacedLabel[] = [];
	let left = room.budget;
	for (const [wish, label] of wishes.entries()) {
		if (!label.isCalledFor && left <= 0) continue;
		const outside = label.x < 0 || label.y < 0 || label.x > room.width || label.y > room.height;
		if (outside) continue;
		const isOpen = ({ box }: Candidate) => isInside(box, room) && !written.hits(box);
		const isFree = ({ box }: Candidate) => !marks.hits(box) && !leaders.hits(box);
		const beside = candidatesBeside(label, room.lineHeight).filter(isOpen);
		const best =
			beside.find(isFree) ??
			(label.isKey || label.isCalledFor
				? (candidatesApart(label, room.lineHeight).find(
						(one) => isOpen(one) && isFree(one) && isClear(one.leader!, label, written, marks)
					) ??
					leastCovering(
						label.isCalledFor ? beside : beside.filter(({ box }) => !solid.hits(box)),
						marks
					))
				: undefined);
		if (!best) continue;
		written.add(best.box);
		if (best.leader) for (const spot of along(best.leader)) leaders.add(spot);
		placed.push(placedAt(wish, best, room.lineHeight));
		if (!label.isCalledFor) left--;
	}
	return placed;
}

/** The room a mark takes. */
export function markBox({ x, y, radius }: Pick<LabelWish, 'x' | 'y' | 'radius'>): Box {
	const reach = radius * 1.05;
	return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function isInside(box: Box, { width, height }: LabelRoom): boolean {
	return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}

function leastCovering(candidates: readonly Candidate[], marks: BoxIndex): Candidate | undefined {
	let best: Candidate | undefined;
	let least = Infinity;
	for (const candidate of candidates) {
		const covered = marks.coveredArea(candidate.box);
		if (covered >= least) continue;
		least = covered;
		best = candidate;
	}
	return best;
}

/** Whether a leader passes nothing that is written and no mark but its own. */
function isClear(
	leader: NonNullable<Candidate['leader']>,
	{ x, y, radius }: LabelWish,
	written: BoxIndex,
	marks: BoxIndex
): boolean {
	return along(leader).every((spot) => {
		const isOwn = Math.hypot(spot.left - x, spot.top - y) < 1.7 * radius + 3;
		return !written.hits(spot) && (isOwn || !marks.hits(spot));
	});
}

/** Small boxes along a leader. */
function along({ from, to }: NonNullable<Candidate['leader']>): Box[] {
	const steps = Math.max(2, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
	return Array.from({ length: steps }, (_, k) => {
		const x = from.x + ((to.x - from.x) * (k + 0.5)) / steps;
		const y = from.y + ((to.y - from.y) * (k + 0.5)) / steps;
		return { left: x - 1.5, right: x + 1.5, top: y - 1.5, bottom: y + 1.5 };
	});
}

function placedAt(
	wish: number,
	{ box, alignment, lines, isRight, leader }: Candidate,
	lineHeight: number
): PlacedLabel {
	const share = alignment === 'start' ? 0 : alignment === 'end' ? 1 : 0.5;
	const room = box.right - box.left - AIR;
	return {
		wish,
		box,
		isRight,
		leader,
		lines: lines.map(({ text, width }, row) => ({
			text,
			x: box.left + AIR / 2 + (room - width) * share,
			y: box.top + lineHeight * (row + 0.5)
		}))
	};
}
