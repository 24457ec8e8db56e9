/** Walking the map with the keyboard: from actor to neighbour, and through all actors in order. */
import type { ActorId } from '../../model/dataset';
import type { Network } from '../../network/network';

export interface Walk {
	/** The actor whose neighbours are gone through. */
	readonly origin: ActorId;
	/** Where the walk is: the origin or one of its neighbours. */
	readonly at: ActorId;
}

export type WalkKey = 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'ArrowUp';

/** True for a key the walk answers. */
export function isWalkKey(key: string): key is WalkKey {
	return ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'].includes(key);
}

/** Neighbours in either direction, the strongest tie first, then in the order of the file. */
export function neighboursByStrength(network: Network, actor: ActorId): ActorId[] {
	const i = network.indexOf.get(actor);
	if (i === undefined) return [];
	const { offsets, targets, weights } = network.either;
	const ties: { target: number; weight: number }[] = [];
	for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
		ties.push({ target: targets[k]!, weight: weights[k]! });
	}
	ties.sort((a, b) => b.weight - a.weight || a.target - b.target);
	return ties.map(({ target }) => network.actors[target]!.id);
}

/**
 * The next place of a walk. Right and left go through the origin's neighbours and round; down and up
 * go through `order`, all actors. A walk that has not begun starts at `start`.
 */
export function nextWalk(
	walk: Walk | null,
	key: WalkKey,
	network: Network,
	order: readonly ActorId[],
	start: ActorId | null
): Walk | null {
	if (order.length === 0) return null;
	const isLost = walk === null || !network.indexOf.has(walk.origin);
	if (isLost) {
		const first = start !== null && network.indexOf.has(start) ? start : order[0]!;
		return { origin: first, at: first };
	}
	const forward = key === 'ArrowRight' || key === 'ArrowDown';
	if (key === 'ArrowDown' || key === 'ArrowUp') {
		const at = cycle(order, walk.at, forward);
		return { origin: at, at };
	}
	const neighbours = neighboursByStrength(network, walk.origin);
	if (neighbours.length === 0) return walk;
	return { origin: walk.origin, at: cycle(neighbours, walk.at, forward) };
}

function cycle(list: readonly ActorId[], from: ActorId, forward: boolean): ActorId {
	const place = list.indexOf(from);
	if (place < 0) return forward ? list[0]! : list.at(-1)!;
	return list[(place + (forward ? 1 : -1) + list.length) % list.length]!;
}
