/** Lines between districts: arcs that keep clear of each other, with the place of their number. */
import type { DistrictId } from '$lib/model/dataset';
import type { DistrictPlace } from '$lib/map/geo/district-plan';

export interface DistrictLink {
	readonly districts: readonly [DistrictId, DistrictId];
	readonly count: number;
}

export interface DistrictLine extends DistrictLink {
	readonly key: string;
	readonly path: string;
	/** In pixels. */
	readonly width: number;
	/** Where the number stands. */
	readonly x: number;
	readonly y: number;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

const WIDEST = 9;
/** A line of this many is the widest where none is of more. */
const WIDE_FROM = 10;
const THINNEST = 1.25;
/** How far an arc swings out, as a share of its length; and where another district lies on its way. */
const SWING = 0.1;
const WIDE_SWING = 0.24;
/** A line goes by another district's name at this distance, in pixels. */
const CLEAR = 34;
/** Lines begin outside the name, but never later than at this share of their length. */
const NAME_HALF = { x: 46, y: 24 };
const MOST_TRIMMED = 0.24;
const NUMBER_WIDTH = 30;
const NUMBER_HEIGHT = 22;

export function districtLines(
	links: readonly DistrictLink[],
	places: readonly DistrictPlace[]
): DistrictLine[] {
	const placeOf = new Map(places.map((place) => [place.district, place]));
	const most = Math.max(WIDE_FROM, ...links.map(({ count }) => count));
	const numbers: Point[] = [];
	return links.flatMap((link): DistrictLine[] => {
		const [from, to] = link.districts.map((district) => placeOf.get(district));
		if (!from || !to) return [];
		const arc = arcBetween(from, to, places);
		const at = numberPlace(arc, numbers, places);
		numbers.push(at);
		const [start, end] = trimmed(arc);
		return [
			{
				...link,
				key: link.districts.join(' '),
				path: pathOf(arc, start, end),
				width: Math.max(THINNEST, (WIDEST * link.count) / most),
				x: round(at.x),
				y: round(at.y)
			}
		];
	});
}

/** A quadratic curve. */
type Arc = readonly [Point, Point, Point];

function arcBetween(from: DistrictPlace, to: DistrictPlace, places: readonly DistrictPlace[]): Arc {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const isBlocked = places.some(
		(other) => other !== from && other !== to && distanceToSegment(other, from, to) < CLEAR
	);
	// Twice the swing: a curve goes half-way to its control point.
	const swing = 2 * (isBlocked ? WIDE_SWING : SWING);
	const control = { x: (from.x + to.x) / 2 - dy * swing, y: (from.y + to.y) / 2 + dx * swing };
	return [from, control, to];
}

function pointAt([a, c, b]: Arc, t: number): Point {
	const s = 1 - t;
	return {
		x: s * s * a.x + 2 * s * t * c.x + t * t * b.x,
		y: s * s * a.y + 2 * s * t * c.y + t * t * b.y
	};
}

/** From where to where a line is drawn, as shares of its way. */
function trimmed(arc: Arc): [number, number] {
	const [from, , to] = arc;
	const isOutside = (point: Point, name: Point) =>
		((point.x - name.x) / NAME_HALF.x) ** 2 + ((point.y - name.y) / NAME_HALF.y) ** 2 > 1;
	const steps = 24;
	let [start, end] = [0, 1];
	for (let k = 0; k <= steps * MOST_TRIMMED && !isOutside(pointAt(arc, start), from); k++) {
		start = k / steps;
	}
	for (let k = 0; k <= steps * MOST_TRIMMED && !isOutside(pointAt(arc, end), to); k++) {
		end = 1 - k / steps;
	}
	return [start, end];
}

/** The part of a curve between two shares of its way, which is such a curve again. */
function pathOf(arc: Arc, start: number, end: number): string {
	const [a, c, b] = arc;
	const first = pointAt(arc, start);
	const last = pointAt(arc, end);
	const mix = (from: number, over: number, to: number) =>
		(1 - start) * (1 - end) * from + (start + end - 2 * start * end) * over + start * end * to;
	const control = { x: mix(a.x, c.x, b.x), y: mix(a.y, c.y, b.y) };
	const text = ({ x, y }: Point) => `${round(x)},${round(y)}`;
	return `M${text(first)}Q${text(control)} ${text(last)}`;
}

/** The middle of the arc, or near it where another number or a name stands there. */
function numberPlace(arc: Arc, taken: readonly Point[], places: readonly DistrictPlace[]): Point {
	const candidates = [0.5, 0.42, 0.58, 0.35, 0.65, 0.3, 0.7].map((t) => pointAt(arc, t));
	const isFree = (point: Point) =>
		taken.every(
			({ x, y }) => Math.abs(x - point.x) >= NUMBER_WIDTH || Math.abs(y - point.y) >= NUMBER_HEIGHT
		) &&
		places.every(
			({ x, y }) =>
				Math.abs(x - point.x) >= NAME_HALF.x + NUMBER_WIDTH / 2 ||
				Math.abs(y - point.y) >= NAME_HALF.y + NUMBER_HEIGHT / 2
		);
	return candidates.find(isFree) ?? candidates[0]!;
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = dx * dx + dy * dy || 1;
	const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
