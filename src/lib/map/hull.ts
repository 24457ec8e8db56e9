/** Lines around actors that belong to one group and stand together. */
import type { Place } from './map-scene';

export interface HullShape {
	/** Group number. */
	readonly group: number;
	readonly memberCount: number;
	/** Corners of a convex polygon, counter-clockwise on screen, at least three. */
	readonly corners: readonly Place[];
}

/** Fewer than this need no line to be seen together. */
const LEAST_MEMBERS = 3;

/**
 * Members of a group that stand within `reach` of each other are one flock; each flock of at least
 * three gets the convex hull of its members, `margin` wider all round. A group that is spread over the
 * map gets several small hulls rather than one around everybody else. O(n * neighbours).
 *
 * @param groups group number of each point, -1 = none
 */
export function hullsOf(
	points: readonly Place[],
	groups: ArrayLike<number>,
	reach: number,
	margin: number
): HullShape[] {
	const hulls: HullShape[] = [];
	for (const { group, members } of flocks(points, groups, reach)) {
		if (members.length < LEAST_MEMBERS) continue;
		const around = members.flatMap((i) => octagon(points[i]!, margin));
		hulls.push({ group, memberCount: members.length, corners: convexHull(around) });
	}
	return hulls.sort((a, b) => b.memberCount - a.memberCount || a.group - b.group);
}

function flocks(
	points: readonly Place[],
	groups: ArrayLike<number>,
	reach: number
): { group: number; members: number[] }[] {
	const cells = new Map<string, number[]>();
	const cellOf = ({ x, y }: Place) => [Math.floor(x / reach), Math.floor(y / reach)] as const;
	for (const [i, point] of points.entries()) {
		if (groups[i]! < 0) continue;
		const [column, row] = cellOf(point);
		const key = `${groups[i]!} ${column} ${row}`;
		const cell = cells.get(key);
		if (cell) cell.push(i);
		else cells.set(key, [i]);
	}
	const seen = new Uint8Array(points.length);
	const found: { group: number; members: number[] }[] = [];
	for (let start = 0; start < points.length; start++) {
		const group = groups[start]!;
		if (seen[start] || group < 0) continue;
		seen[start] = 1;
		const members = [start];
		for (let head = 0; head < members.length; head++) {
			const here = points[members[head]!]!;
			const [column, row] = cellOf(here);
			for (let c = column - 1; c <= column + 1; c++) {
				for (let r = row - 1; r <= row + 1; r++) {
					for (const other of cells.get(`${group} ${c} ${r}`) ?? []) {
						const { x, y } = points[other]!;
						if (seen[other] || (x - here.x) ** 2 + (y - here.y) ** 2 > reach * reach) continue;
						seen[other] = 1;
						members.push(other);
					}
				}
			}
		}
		found.push({ group, members });
	}
	return found;
}

function octagon({ x, y }: Place, radius: number): Place[] {
	const part = radius * 0.7071;
	return [
		{ x: x + radius, y },
		{ x: x + part, y: y + part },
		{ x, y: y + radius },
		{ x: x - part, y: y + part },
		{ x: x - radius, y },
		{ x: x - part, y: y - part },
		{ x, y: y - radius },
		{ x: x + part, y: y - part }
	];
}

/** Andrew 1979, the monotone chain. */
export function convexHull(points: readonly Place[]): Place[] {
	const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
	if (sorted.length < 3) return sorted;
	const turn = (o: Place, a: Place, b: Place) =>
		(a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
	const half = (list: readonly Place[]) => {
		const chain: Place[] = [];
		for (const point of list) {
			while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
			chain.push(point);
		}
		return chain.slice(0, -1);
	};
	return [...half(sorted), ...half(sorted.reverse())];
}
