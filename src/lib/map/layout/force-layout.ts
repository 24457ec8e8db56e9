/** Actors near those they work with: components side by side, actors without ties in a grid below. */
import { packSiblings } from 'd3';
import { drawDisc, type Disc } from './disc';
import { SPACING, type Layout, type LayoutRequest, type Region, type ReportShare } from './layout';
import { componentsOf } from './subset';

/** Components are packed largest first; none overlaps another. Isolates stand in rows under the rest. */
export function forceLayout(request: LayoutRequest, report: ReportShare): Layout {
	const n = request.groups.length;
	const components = componentsOf(request.ties);
	const isolates = components.filter((members) => members.length === 1).map((one) => one[0]!);
	const connected = components.filter((members) => members.length > 1);
	const discs: Disc[] = [];
	let done = 0;
	for (const members of connected) {
		discs.push(
			drawDisc(request.ties, members, false, request.seed, (share) =>
				report((done + share * members.length) / n)
			)
		);
		done += members.length;
	}
	const circles = discs.map((disc) => ({ x: 0, y: 0, r: disc.radius + SPACING / 2 }));
	packSiblings(circles);
	const x = new Float64Array(n);
	const y = new Float64Array(n);
	for (const [d, disc] of discs.entries()) {
		for (const [place, actor] of disc.members.entries()) {
			x[actor] = circles[d]!.x + disc.x[place]!;
			y[actor] = circles[d]!.y + disc.y[place]!;
		}
	}
	const placed = connected.flat();
	const regions = placeIsolates(isolates, placed, x, y);
	return { kind: 'force', x, y, regions };
}

/** Rows as wide as the drawing above, or a square when there is none. */
function placeIsolates(
	isolates: readonly number[],
	placed: readonly number[],
	x: Float64Array,
	y: Float64Array
): Region[] {
	if (isolates.length === 0) return [];
	let left = 0;
	let right = 0;
	let bottom = 0;
	for (const actor of placed) {
		left = Math.min(left, x[actor]!);
		right = Math.max(right, x[actor]!);
		bottom = Math.max(bottom, y[actor]!);
	}
	const step = 1.6 * SPACING;
	const fitting = Math.floor((right - left) / step);
	const columns = Math.min(
		isolates.length,
		Math.max(Math.ceil(Math.sqrt(isolates.length)), fitting, 1)
	);
	const rows = Math.ceil(isolates.length / columns);
	const middle = (left + right) / 2;
	const first = placed.length ? bottom + 3 * SPACING : 0;
	for (const [place, actor] of isolates.entries()) {
		x[actor] = middle + ((place % columns) - (columns - 1) / 2) * step;
		y[actor] = first + Math.floor(place / columns) * step;
	}
	return [
		{
			shape: 'isolates',
			group: -1,
			x: middle,
			y: first + ((rows - 1) * step) / 2,
			halfWidth: (columns * step) / 2,
			halfHeight: (rows * step) / 2
		}
	];
}
