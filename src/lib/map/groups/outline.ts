/** A smooth line around points and the ways between them. */
import type { Place } from '../scene/map-scene';

/** Points and straight ways between them, as pairs of places in the list. */
export interface Skeleton {
	readonly points: readonly Place[];
	readonly ways: readonly (readonly [number, number])[];
}

/** Cells of the grid in a margin. */
const CELLS_IN_MARGIN = 3;

/**
 * Where the distance to the skeleton is `margin`: closed rings, those around the skeleton and those
 * around holes in it. Found on a grid of a third of the margin (marching squares, Lorensen & Cline 1987
 * in the plane), with ends between the grid's points in proportion.
 */
export function outlineOf({ points, ways }: Skeleton, margin: number): Place[][] {
	const cell = margin / CELLS_IN_MARGIN;
	const rim = margin + 2 * cell;
	const left = Math.min(...points.map(({ x }) => x)) - rim;
	const top = Math.min(...points.map(({ y }) => y)) - rim;
	const columns = Math.ceil((Math.max(...points.map(({ x }) => x)) + rim - left) / cell) + 1;
	const rows = Math.ceil((Math.max(...points.map(({ y }) => y)) + rim - top) / cell) + 1;
	/** Squared distance to the skeleton, as far as it matters. */
	const far = new Float32Array(columns * rows).fill(4 * rim * rim);
	const draw = (from: Place, to: Place) => {
		const [firstColumn, lastColumn] = span(from.x, to.x, left, columns);
		const [firstRow, lastRow] = span(from.y, to.y, top, rows);
		for (let row = firstRow; row <= lastRow; row++) {
			for (let column = firstColumn; column <= lastColumn; column++) {
				const at = { x: left + column * cell, y: top + row * cell };
				const k = row * columns + column;
				far[k] = Math.min(far[k]!, squaredDistance(at, from, to));
			}
		}
	};
	for (const point of points) draw(point, point);
	for (const [a, b] of ways) draw(points[a]!, points[b]!);
	const inside = (column: number, row: number) => margin - Math.sqrt(far[row * columns + column]!);
	return rings(columns, rows, inside).map((ring) =>
		ring.map(({ x, y }) => ({ x: left + x * cell, y: top + y * cell }))
	);

	function span(a: number, b: number, start: number, count: number): [number, number] {
		const first = Math.floor((Math.min(a, b) - rim - start) / cell);
		const last = Math.ceil((Math.max(a, b) + rim - start) / cell);
		return [Math.max(0, first), Math.min(count - 1, last)];
	}
}

/** From a point to the line between two places. */
export function squaredDistance({ x, y }: Place, from: Place, to: Place): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const square = dx * dx + dy * dy;
	const along = square > 0 ? ((x - from.x) * dx + (y - from.y) * dy) / square : 0;
	const share = Math.min(1, Math.max(0, along));
	return (x - from.x - share * dx) ** 2 + (y - from.y - share * dy) ** 2;
}

/**
 * The lines where a field crosses zero, in columns and rows. The field is negative all along the edge, so
 * that every line is closed.
 */
function rings(
	columns: number,
	rows: number,
	field: (column: number, row: number) => number
): Place[][] {
	// Each crossing lies on an edge of the grid: `2k` from point k to the right, `2k + 1` downwards.
	const next = new Map<number, number[]>();
	const join = (from: number, to: number) => {
		const list = next.get(from);
		if (list) list.push(to);
		else next.set(from, [to]);
	};
	for (let row = 0; row + 1 < rows; row++) {
		for (let column = 0; column + 1 < columns; column++) {
			const k = row * columns + column;
			const upper = 2 * k;
			const leftward = 2 * k + 1;
			const rightward = 2 * (k + 1) + 1;
			const lower = 2 * (k + columns);
			const kind =
				(field(column, row) > 0 ? 1 : 0) +
				(field(column + 1, row) > 0 ? 2 : 0) +
				(field(column + 1, row + 1) > 0 ? 4 : 0) +
				(field(column, row + 1) > 0 ? 8 : 0);
			// What is inside lies to the right of each piece.
			const edges = [upper, rightward, lower, leftward];
			for (const [from, to] of PIECES[kind]!) join(edges[from]!, edges[to]!);
		}
	}
	const found: Place[][] = [];
	for (const start of next.keys()) {
		const ring: Place[] = [];
		let at = start;
		for (let to = next.get(at)?.pop(); to !== undefined; to = next.get(at)?.pop()) {
			ring.push(crossing(at));
			at = to;
		}
		if (ring.length > 2) found.push(ring);
	}
	return found;

	function crossing(edge: number): Place {
		const k = edge >> 1;
		const [column, row] = [k % columns, Math.floor(k / columns)];
		const isDown = edge % 2 === 1;
		const here = field(column, row);
		const there = isDown ? field(column, row + 1) : field(column + 1, row);
		const share = here / (here - there);
		return isDown ? { x: column, y: row + share } : { x: column + share, y: row };
	}
}

/** Pieces of line in a cell by which of its corners are inside (1, 2, 4, 8: clockwise from the upper left). */
const PIECES: readonly (readonly (readonly [number, number])[])[] = [
	[],
	[[0, 3]],
	[[1, 0]],
	[[1, 3]],
	[[2, 1]],
	[
		[0, 3],
		[2, 1]
	],
	[[2, 0]],
	[[2, 3]],
	[[3, 2]],
	[[0, 2]],
	[
		[1, 0],
		[3, 2]
	],
	[[1, 2]],
	[[3, 1]],
	[[0, 1]],
	[[3, 0]],
	[]
];
