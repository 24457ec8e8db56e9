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
	const regions: Region[] = used.map((forum, place) => ({
		shape: 'hub',
		group: forum,
		x: drawn.x[n + place]!,
		y: drawn.y[n + place]!,
		halfWidth: HUB_RADIUS,
		halfHeight: HUB_RADIUS
	}));
	return {
		kind: 'hubs',
		x: drawn.x.slice(0, n),
		y: drawn.y.slice(0, n),
		regions: [...regions, ...drawn.regions]
	};
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
