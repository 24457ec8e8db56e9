/** A point well inside an outline, for its name; the centroid of a crescent lies outside it. */

type Point = readonly [number, number];

export interface InsidePoint {
	readonly x: number;
	readonly y: number;
	/** Width of the outline at that height, around the point. */
	readonly width: number;
}

/** Heights that are tried. */
const LINES = 24;

/**
 * Of level lines across the outline, the middle of the longest stretch inside, those near the middle
 * height preferred. Null for an outline of no size.
 *
 * @param rings in pixels, the outer one first, then the holes
 */
export function insidePoint(rings: readonly (readonly Point[])[]): InsidePoint | null {
	const outer = rings[0] ?? [];
	let top = Infinity;
	let bottom = -Infinity;
	for (const [, y] of outer) {
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	if (!(bottom > top)) return null;
	let best: InsidePoint | null = null;
	let bestScore = 0;
	for (let line = 0; line < LINES; line++) {
		const share = (line + 0.5) / LINES;
		const y = top + share * (bottom - top);
		const crossings = crossingsAt(rings, y);
		const nearMiddle = 1 - 1.6 * Math.abs(share - 0.5);
		for (let k = 0; k + 1 < crossings.length; k += 2) {
			const width = crossings[k + 1]! - crossings[k]!;
			if (width * nearMiddle <= bestScore) continue;
			bestScore = width * nearMiddle;
			best = { x: (crossings[k]! + crossings[k + 1]!) / 2, y, width };
		}
	}
	return best;
}

/** Where a level line crosses the rings, from the left; between an odd crossing and the next is inside. */
function crossingsAt(rings: readonly (readonly Point[])[], y: number): number[] {
	const crossings: number[] = [];
	for (const ring of rings) {
		for (let k = 1; k < ring.length; k++) {
			const [x0, y0] = ring[k - 1]!;
			const [x1, y1] = ring[k]!;
			if (y0 > y === y1 > y) continue;
			crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
		}
	}
	return crossings.sort((a, b) => a - b);
}
