/** Forums as hubs: members around their forum, those of several forums between them. */
import { forceLayout } from './force-layout';
import {
	SPACING,
	type HubMembers,
	type Layout,
	type LayoutRequest,
	type LayoutTies,
	type Region,
	type ReportShare
} from './layout';

const HUB_RADIUS = 0.42 * SPACING;
/** Room for the names of the forums among their members. */
const AIR = 1.6;

/**
 * A force layout of the seats alone: actors and forums are its points, memberships its ties, so that
 * what stands near each other sits in the same rooms. Actors without a forum stand in rows below.
 */
export function hubLayout(request: LayoutRequest, report: ReportShare): Layout {
	const n = request.groups.length;
	const hubs = request.hubs ?? {
		offsets: new Int32Array(n + 1),
		forums: new Int32Array(0),
		forumCount: 0
	};
	const { used, number } = usedForums(hubs);
	const total = n + used.length;
	const drawn = forceLayout(
		{
			kind: 'force',
			ties: seatTies(n, hubs, number, total),
			groups: new Int32Array(total).fill(-1),
			groupCount: 0,
			seed: request.seed
		},
		report
	);
	const isSeated = (i: number) => i >= n || hubs.offsets[i + 1]! > hubs.offsets[i]!;
	for (let i = 0; i < total; i++) {
		if (!isSeated(i)) continue;
		drawn.x[i]! *= AIR;
		drawn.y[i]! *= AIR;
	}
	const x = drawn.x.slice(0, n);
	const y = drawn.y.slice(0, n);
	const regions: Region[] = used.map((forum, place) => ({
		shape: 'hub',
		group: forum,
		x: drawn.x[n + place]!,
		y: drawn.y[n + place]!,
		halfWidth: HUB_RADIUS,
		halfHeight: HUB_RADIUS
	}));
	const seated: number[] = [];
	const others: number[] = [];
	for (let i = 0; i < n; i++) (isSeated(i) ? seated : others).push(i);
	const rows = rowsBelow(
		others,
		[
			...seated.map((i) => [x[i]!, y[i]!] as const),
			...regions.map((hub) => [hub.x, hub.y] as const)
		],
		x,
		y
	);
	return { kind: 'hubs', x, y, regions: [...regions, ...rows] };
}

/** Those without a seat in a few long rows under the rest. */
function rowsBelow(
	actors: readonly number[],
	others: readonly (readonly [number, number])[],
	x: Float64Array,
	y: Float64Array
): Region[] {
	if (actors.length === 0) return [];
	let left = 0;
	let right = 0;
	let bottom = -3 * SPACING;
	for (const [ox, oy] of others) {
		left = Math.min(left, ox);
		right = Math.max(right, ox);
		bottom = Math.max(bottom, oy);
	}
	const step = 1.6 * SPACING;
	const wide = Math.ceil(Math.sqrt(3.5 * actors.length));
	const columns = Math.min(actors.length, Math.max(wide, Math.floor((right - left) / step), 1));
	const rowCount = Math.ceil(actors.length / columns);
	const middle = (left + right) / 2;
	const first = bottom + 3 * SPACING;
	for (const [place, actor] of actors.entries()) {
		x[actor] = middle + ((place % columns) - (columns - 1) / 2) * step;
		y[actor] = first + Math.floor(place / columns) * step;
	}
	return [
		{
			shape: 'isolates',
			group: -1,
			x: middle,
			y: first + ((rowCount - 1) * step) / 2,
			halfWidth: (columns * step) / 2,
			halfHeight: (rowCount * step) / 2
		}
	];
}

/** Forums with a member, and the place of each among them. */
function usedForums({ forums, forumCount }: HubMembers): { used: number[]; number: Int32Array } {
	const number = new Int32Array(forumCount).fill(-1);
	for (const forum of forums) number[forum] = 0;
	const used: number[] = [];
	for (let forum = 0; forum < forumCount; forum++) {
		if (number[forum]! < 0) continue;
		number[forum] = used.length;
		used.push(forum);
	}
	return { used, number };
}

/** Each seat as a tie between an actor and a forum, in both their rows. */
function seatTies(n: number, hubs: HubMembers, number: Int32Array, total: number): LayoutTies {
	const rows: number[][] = Array.from({ length: total }, () => []);
	for (let actor = 0; actor < n; actor++) {
		const own = new Set(hubs.forums.subarray(hubs.offsets[actor]!, hubs.offsets[actor + 1]!));
		for (const forum of own) {
			rows[actor]!.push(n + number[forum]!);
			rows[n + number[forum]!]!.push(actor);
		}
	}
	const offsets = new Int32Array(total + 1);
	for (const [i, row] of rows.entries()) offsets[i + 1] = offsets[i]! + row.length;
	const targets = Int32Array.from(rows.flatMap((row) => row.sort((a, b) => a - b)));
	return { offsets, targets, weights: new Float64Array(targets.length).fill(1) };
}
