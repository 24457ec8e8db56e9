/** Lines around actors that belong to one group and stand together, and around nobody else. */
import { isInside } from '../scene/lasso';
import type { Place } from '../scene/map-scene';
import { outlineOf, squaredDistance } from './outline';

export interface HullShape {
	/** Group number. */
	readonly group: number;
	readonly memberCount: number;
	/** Closed lines: one around all members, then those around others in their midst. */
	readonly rings: readonly (readonly Place[])[];
}

/** Fewer than this need no line to be seen together; on a map of many, flocks of few say nothing. */
const LEAST_MEMBERS = 3;
const LEAST_SHARE = 0.005;

/**
 * Members of a group within `reach` of each other, with nobody else's mark nearer than `margin` to the
 * way between them, belong to one flock. Each flock of at least three, and of at least one in 200 of all, gets a line at `margin` around its
 * members and those ways, so that no other actor that keeps the margin is inside. A group that is spread over the map
 * gets several small hulls rather than one around everybody else. O(n * neighbours²).
 *
 * @param groups group number of each point, -1 = none
 */
export function hullsOf(
	points: readonly Place[],
	groups: ArrayLike<number>,
	reach: number,
	margin: number
): HullShape[] {
	const near = neighboursWithin(points, reach);
	const isFree = (a: number, b: number) =>
		[near(a), near(b)].every((others) =>
			others.every(
				(other) =>
					groups[other] === groups[a] ||
					squaredDistance(points[other]!, points[a]!, points[b]!) >= margin * margin
			)
		);
	const least = Math.max(LEAST_MEMBERS, LEAST_SHARE * points.length);
	const hulls: HullShape[] = [];
	const seen = new Uint8Array(points.length);
	for (let start = 0; start < points.length; start++) {
		const group = groups[start]!;
		if (seen[start] || group < 0) continue;
		seen[start] = 1;
		const members = [start];
		const ways: (readonly [number, number])[] = [];
		for (let head = 0; head < members.length; head++) {
			const here = members[head]!;
			for (const other of near(here)) {
				if (groups[other] !== group || !isFree(here, other)) continue;
				if (here < other) ways.push([here, other]);
				if (seen[other]) continue;
				seen[other] = 1;
				members.push(other);
			}
		}
		if (members.length < least) continue;
		hulls.push({ group, memberCount: members.length, rings: ringsAround(members, ways) });
	}
	return hulls.sort((a, b) => b.memberCount - a.memberCount || a.group - b.group);

	function ringsAround(
		members: readonly number[],
		ways: readonly (readonly [number, number])[]
	): Place[][] {
		const place = new Map(members.map((member, k) => [member, k]));
		const skeleton = {
			points: members.map((member) => points[member]!),
			ways: ways.map(([a, b]) => [place.get(a)!, place.get(b)!] as const)
		};
		const [around, ...holes] = outlineOf(skeleton, margin).sort((a, b) => extent(b) - extent(a));
		const others = new Set(members.flatMap((member) => [...near(member)]));
		const isKept = (hole: readonly Place[]) =>
			[...others].some((other) => !place.has(other) && isInside(hole, points[other]!));
		return around ? [around, ...holes.filter(isKept)] : [];
	}
}

function extent(ring: readonly Place[]): number {
	const xs = ring.map(({ x }) => x);
	return Math.max(...xs) - Math.min(...xs);
}

/** For each point the others within `reach`; itself not among them. */
function neighboursWithin(
	points: readonly Place[],
	reach: number
): (point: number) => readonly number[] {
	const cells = new Map<string, number[]>();
	const cellOf = ({ x, y }: Place) => [Math.floor(x / reach), Math.floor(y / reach)] as const;
	for (const [i, point] of points.entries()) {
		const key = cellOf(point).join(' ');
		const cell = cells.get(key);
		if (cell) cell.push(i);
		else cells.set(key, [i]);
	}
	const found = new Map<number, readonly number[]>();
	return (point) => {
		const known = found.get(point);
		if (known) return known;
		const list = look(point);
		found.set(point, list);
		return list;
	};

	function look(point: number): number[] {
		const here = points[point]!;
		const [column, row] = cellOf(here);
		const list: number[] = [];
		for (let c = column - 1; c <= column + 1; c++) {
			for (let r = row - 1; r <= row + 1; r++) {
				for (const other of cells.get(`${c} ${r}`) ?? []) {
					const { x, y } = points[other]!;
					const isNear = (x - here.x) ** 2 + (y - here.y) ** 2 <= reach * reach;
					if (other !== point && isNear) list.push(other);
				}
			}
		}
		return list;
	}
}
