/** What lies inside a line drawn around it. */
import type { ActorId } from '../../model/dataset';
import type { Place } from './map-scene';

/** Whether the point is inside the closed polygon, by the number of edges to its right. */
export function isInside(polygon: readonly Place[], { x, y }: Place): boolean {
	let isIn = false;
	for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
		const a = polygon[i]!;
		const b = polygon[j]!;
		if (a.y > y === b.y > y) continue;
		if (x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
	}
	return isIn;
}

/** The actors whose middle is inside. Fewer than three corners hold nobody. */
export function actorsInside(
	polygon: readonly Place[],
	places: Iterable<readonly [ActorId, Place]>
): ActorId[] {
	if (polygon.length < 3) return [];
	const inside: ActorId[] = [];
	for (const [actor, place] of places) if (isInside(polygon, place)) inside.push(actor);
	return inside;
}
