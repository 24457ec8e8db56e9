/** A drawing of some actors, moved to its middle and measured. */
import { drawByForce, type Points } from './force';
import { SPACING, type LayoutTies, type ReportShare } from './layout';
import { separate } from './separate';
import { tiesAmong } from './subset';

export interface Disc extends Points {
	readonly members: readonly number[];
	/** Reach of the actors from the middle, half a spacing of air included. */
	readonly radius: number;
}

/**
 * The members drawn by their own ties, without overlaps, about (0, 0), the long way from left to right.
 * `isRound`: spread evenly over a disc, so that members without ties inside it keep near and the disc
 * stays small.
 */
export function drawDisc(
	ties: LayoutTies,
	members: readonly number[],
	isRound: boolean,
	seed: number,
	report: ReportShare
): Disc {
	const points = drawByForce(tiesAmong(ties, members), seed, report);
	if (isRound) spreadEvenly(points);
	else layAlong(points);
	separate(points, SPACING);
	return { ...centred(points), members };
}

/** Turns points so that they spread farthest from left to right, as screens and names do. */
function layAlong({ x, y }: Points): void {
	const n = x.length;
	let [meanX, meanY] = [0, 0];
	for (let i = 0; i < n; i++) {
		meanX += x[i]! / n;
		meanY += y[i]! / n;
	}
	let [xx, yy, xy] = [0, 0, 0];
	for (let i = 0; i < n; i++) {
		const [dx, dy] = [x[i]! - meanX, y[i]! - meanY];
		xx += dx * dx;
		yy += dy * dy;
		xy += dx * dy;
	}
	const angle = Math.atan2(2 * xy, xx - yy) / 2;
	// Rounded so that every engine agrees.
	const cos = Math.round(Math.cos(angle) * 1e9) / 1e9;
	const sin = Math.round(Math.sin(angle) * 1e9) / 1e9;
	for (let i = 0; i < n; i++) {
		const [dx, dy] = [x[i]! - meanX, y[i]! - meanY];
		x[i] = cos * dx + sin * dy;
		y[i] = cos * dy - sin * dx;
	}
}

/** The members evenly over a disc in their order, as seeds in a sunflower (Vogel 1979); their ties do not count. */
export function sketchDisc(members: readonly number[]): Disc {
	const x = new Float64Array(members.length);
	const y = new Float64Array(members.length);
	for (let k = 0; k < members.length; k++) {
		const far = 0.62 * SPACING * Math.sqrt(k + 0.5) * 1.1;
		const angle = 2.399963 * k;
		x[k] = far * (Math.round(Math.cos(angle) * 1e9) / 1e9);
		y[k] = far * (Math.round(Math.sin(angle) * 1e9) / 1e9);
	}
	return { ...centred({ x, y }), members };
}

/** Keeps each point's direction and its order from the middle, and gives each ring its share of the disc. */
function spreadEvenly({ x, y }: Points): void {
	const n = x.length;
	const far = (i: number) => x[i]! * x[i]! + y[i]! * y[i]!;
	const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => far(a) - far(b) || a - b);
	for (const [rank, i] of order.entries()) {
		const distance = Math.sqrt(far(i));
		if (distance === 0) continue;
		const wanted = Math.sqrt((rank + 0.5) / n);
		x[i] = (x[i]! / distance) * wanted;
		y[i] = (y[i]! / distance) * wanted;
	}
}

/** Moves points so that the box around them is about (0, 0). */
function centred({ x, y }: Points): Points & { radius: number } {
	const middle = (values: Float64Array) => {
		let low = Infinity;
		let high = -Infinity;
		for (const value of values) {
			low = Math.min(low, value);
			high = Math.max(high, value);
		}
		return (low + high) / 2;
	};
	const middleX = middle(x);
	const middleY = middle(y);
	let farthest = 0;
	for (let i = 0; i < x.length; i++) {
		x[i]! -= middleX;
		y[i]! -= middleY;
		farthest = Math.max(farthest, Math.sqrt(x[i]! * x[i]! + y[i]! * y[i]!));
	}
	return { x, y, radius: farthest + 0.6 * SPACING };
}
