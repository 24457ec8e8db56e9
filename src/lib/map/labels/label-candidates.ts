/** Where a label may stand beside its mark. */
import type { Box } from './box-index';
import type { Place } from '../scene/map-scene';

export interface WrittenLine {
	readonly text: string;
	/** CSS pixels. */
	readonly width: number;
}

export interface LabelWish {
	/** Centre and radius of the mark on screen, CSS pixels. */
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** The ways to write it, the best first. */
	readonly ways: readonly (readonly WrittenLine[])[];
	/** Called for (selected, pointed at): placed even over other marks. */
	readonly isCalledFor: boolean;
	/** One that the picture must not leave out: stands apart from its mark if it finds no place beside it. */
	readonly isKey: boolean;
	/** Where there are fewest ties, from the mark; as long as that is clear, 0-1. */
	readonly away: Place;
}

/** How the lines of a label stand to each other. */
export type Alignment = 'start' | 'middle' | 'end';

export interface Candidate {
	readonly box: Box;
	readonly alignment: Alignment;
	readonly lines: readonly WrittenLine[];
	/** Right of the mark at its height. */
	readonly isRight: boolean;
	/** A line from the mark to a label that stands apart from it. */
	readonly leader: { readonly from: Place; readonly to: Place } | null;
}

const AIR = 3;
/** Sides of a mark in the order in which they are preferred, with what each costs. */
const SIDES = [
	{ x: 1, y: 0, cost: 0 },
	{ x: -1, y: 0, cost: 0.15 },
	{ x: 0, y: 1, cost: 0.35 },
	{ x: 0, y: -1, cost: 0.4 },
	{ x: 0.71, y: 0.71, cost: 0.45 },
	{ x: 0.71, y: -0.71, cost: 0.5 },
	{ x: -0.71, y: 0.71, cost: 0.55 },
	{ x: -0.71, y: -0.71, cost: 0.6 }
] as const;
/** How far away, CSS pixels, and in how many directions a label may stand apart from its mark. */
const APART = [12, 24, 38, 54, 72, 92];
const DIRECTIONS = 24;

/** Close to the mark; the sides away from its ties first. */
export function candidatesBeside(wish: LabelWish, lineHeight: number): Candidate[] {
	const { x: awayX, y: awayY } = wish.away;
	const sides = [...SIDES].sort(
		(a, b) => a.cost - a.x * awayX - a.y * awayY - (b.cost - b.x * awayX - b.y * awayY)
	);
	return wish.ways.flatMap((lines) => sides.map((side) => beside(wish, lines, side, lineHeight)));
}

/** Apart from the mark, the nearest first. */
export function candidatesApart(wish: LabelWish, lineHeight: number): Candidate[] {
	const found: Candidate[] = [];
	for (const far of APART) {
		for (const lines of wish.ways) {
			for (let k = 0; k < DIRECTIONS; k++) {
				// From the right in turn down and up, as names beside a mark are looked for first.
				const turn = (k % 2 === 0 ? k / 2 : -(k + 1) / 2) * ((2 * Math.PI) / DIRECTIONS);
				found.push(apart(wish, lines, { x: Math.cos(turn), y: Math.sin(turn) }, far, lineHeight));
			}
		}
	}
	return found;
}

function beside(
	wish: LabelWish,
	lines: readonly WrittenLine[],
	side: Place,
	lineHeight: number
): Candidate {
	const width = widthOf(lines);
	const height = lineHeight * lines.length;
	const reach = wish.radius * 1.1 + AIR;
	const alignment = side.x > 0 ? 'start' : side.x < 0 ? 'end' : 'middle';
	const isLevel = side.y === 0;
	const left =
		alignment === 'middle'
			? wish.x - width / 2
			: wish.x + (isLevel ? side.x * reach : -side.x * 6) - (alignment === 'end' ? width : 0);
	const top = isLevel ? wish.y - height / 2 : side.y > 0 ? wish.y + reach : wish.y - reach - height;
	return {
		box: { left, top, right: left + width, bottom: top + height },
		alignment,
		lines,
		isRight: isLevel && side.x > 0,
		leader: null
	};
}

function apart(
	wish: LabelWish,
	lines: readonly WrittenLine[],
	towards: Place,
	far: number,
	lineHeight: number
): Candidate {
	const width = widthOf(lines);
	const height = lineHeight * lines.length;
	const on = (reach: number) => ({
		x: wish.x + towards.x * reach,
		y: wish.y + towards.y * reach
	});
	const to = on(wish.radius + far);
	const alignment = towards.x > 0.3 ? 'start' : towards.x < -0.3 ? 'end' : 'middle';
	const left = alignment === 'start' ? to.x : alignment === 'end' ? to.x - width : to.x - width / 2;
	const top = alignment === 'middle' ? (towards.y > 0 ? to.y : to.y - height) : to.y - height / 2;
	return {
		box: { left, top, right: left + width, bottom: top + height },
		alignment,
		lines,
		isRight: false,
		leader: { from: on(wish.radius * 1.15), to }
	};
}

function widthOf(lines: readonly WrittenLine[]): number {
	return Math.max(...lines.map(({ width }) => width)) + AIR;
}
