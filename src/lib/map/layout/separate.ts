/** Takes overlaps out of a drawing while keeping its shape. */
import type { Points } from './force';
import { pointGrid } from './point-grid';

const MOST_ROUNDS = 300;

/**
 * Moves points in place until no two are closer than `distance`: first the drawing is scaled so that
 * it has room, then pairs that are too close push each other apart. Should a dense knot remain after
 * 300 rounds, the whole drawing is widened by what is lacking. O(rounds * n).
 */
export function separate({ x, y }: Points, distance: number): void {
	const n = x.length;
	if (n < 2) return;
	scaleToArea(x, y, distance);
	let closest = 0;
	for (let round = 0; round < MOST_ROUNDS && closest < 0.999 * distance; round++) {
		closest = pushApart(x, y, distance * 1.02);
	}
	closest = closestPair(x, y, distance);
	if (closest >= distance) return;
	const widen = distance / Math.max(closest, distance / 4);
	for (let i = 0; i < n; i++) {
		x[i]! *= widen;
		y[i]! *= widen;
	}
}

function scaleToArea(x: Float64Array, y: Float64Array, distance: number): void {
	const n = x.length;
	let squares = 0;
	for (let i = 0; i < n; i++) squares += x[i]! * x[i]! + y[i]! * y[i]!;
	const spread = Math.sqrt(squares / n);
	if (spread === 0) return;
	const scale = (distance * 0.5 * Math.sqrt(n)) / spread;
	for (let i = 0; i < n; i++) {
		x[i]! *= scale;
		y[i]! *= scale;
	}
}

/** One round; the least distance met before anything of that pair moved, or Infinity. */
function pushApart(x: Float64Array, y: Float64Array, distance: number): number {
	let closest = Infinity;
	eachNearPair(x, y, distance, (i, j) => {
		let dx = x[j]! - x[i]!;
		let dy = y[j]! - y[i]!;
		let apart = Math.sqrt(dx * dx + dy * dy);
		closest = Math.min(closest, apart);
		if (apart >= distance) return;
		if (apart < 1e-6) {
			// On top of each other: aside, in a direction that differs from pair to pair.
			dx = ((i * 7 + j * 13) % 11) - 5;
			dy = ((i * 5 + j * 3) % 7) - 2.5;
			apart = Math.sqrt(dx * dx + dy * dy);
		}
		const push = (0.5 * Math.max(0, distance - Math.min(apart, distance))) / apart;
		const shift = push === 0 ? (0.25 * distance) / apart : push;
		x[i]! -= dx * shift;
		y[i]! -= dy * shift;
		x[j]! += dx * shift;
		y[j]! += dy * shift;
	});
	return closest;
}

function closestPair(x: Float64Array, y: Float64Array, distance: number): number {
	let closest = Infinity;
	eachNearPair(x, y, distance, (i, j) => {
		const dx = x[j]! - x[i]!;
		const dy = y[j]! - y[i]!;
		closest = Math.min(closest, Math.sqrt(dx * dx + dy * dy));
	});
	return closest;
}

/** Each pair in the same or touching cells once, cells as wide as `distance`. */
function eachNearPair(
	x: Float64Array,
	y: Float64Array,
	distance: number,
	visit: (i: number, j: number) => void
): void {
	const grid = pointGrid(x, y, distance, 4 * x.length + 64);
	for (let i = 0; i < x.length; i++) {
		const own = grid.cellOf[i]!;
		const column = own % grid.columns;
		const row = (own - column) / grid.columns;
		for (let r = Math.max(0, row - 1); r <= Math.min(grid.rows - 1, row + 1); r++) {
			for (let c = Math.max(0, column - 1); c <= Math.min(grid.columns - 1, column + 1); c++) {
				const cell = r * grid.columns + c;
				for (let k = grid.starts[cell]!; k < grid.starts[cell + 1]!; k++) {
					const j = grid.points[k]!;
					if (j > i) visit(i, j);
				}
			}
		}
	}
}
