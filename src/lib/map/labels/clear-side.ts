/** On which side of an actor there are fewest ties. */
import type { ActorId } from '../../model/dataset';
import type { DrawGraph } from '../../network/draw-graph';
import type { Place } from '../scene/map-scene';

const NOWHERE: Place = { x: 0, y: 0 };

/**
 * A vector of length 0-1 for each actor with ties: away from the mean direction of them, the longer the
 * more they agree. O(ties).
 */
export function clearSides(
	graph: DrawGraph,
	places: ReadonlyMap<ActorId, Place>
): (actor: ActorId) => Place {
	const sums = new Map<ActorId, { x: number; y: number; count: number }>();
	const add = (actor: ActorId, x: number, y: number) => {
		const sum = sums.get(actor) ?? { x: 0, y: 0, count: 0 };
		sum.x += x;
		sum.y += y;
		sum.count++;
		sums.set(actor, sum);
	};
	graph.forEachEdge((_tie, _facts, source, target) => {
		const [from, to] = [places.get(source), places.get(target)];
		if (!from || !to) return;
		const [dx, dy] = [to.x - from.x, to.y - from.y];
		const far = Math.hypot(dx, dy);
		if (far === 0) return;
		add(source, dx / far, dy / far);
		add(target, -dx / far, -dy / far);
	});
	return (actor) => {
		const sum = sums.get(actor);
		return sum ? { x: (0 - sum.x) / sum.count, y: (0 - sum.y) / sum.count } : NOWHERE;
	};
}
