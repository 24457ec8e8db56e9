/** Ways between two actors. */
import type { ActorId } from '../../model/dataset';
import type { Network } from '../../network/network';

/**
 * One shortest way over ties in either direction, both ends included; of several the one through the
 * actors that come first in the file. Empty when there is none. Breadth first from `to`, O(n + m).
 */
export function shortestWay(network: Network, from: ActorId, to: ActorId): ActorId[] {
	const start = network.indexOf.get(from);
	const goal = network.indexOf.get(to);
	if (start === undefined || goal === undefined || start === goal) return [];
	const { offsets, targets } = network.either;
	const next = new Int32Array(network.actors.length).fill(-1);
	next[goal] = goal;
	const queue = [goal];
	for (let head = 0; head < queue.length && next[start]! < 0; head++) {
		const here = queue[head]!;
		for (let k = offsets[here]!; k < offsets[here + 1]!; k++) {
			const other = targets[k]!;
			if (next[other]! >= 0) continue;
			next[other] = here;
			queue.push(other);
		}
	}
	if (next[start]! < 0) return [];
	const way = [start];
	while (way.at(-1) !== goal) way.push(next[way.at(-1)!]!);
	return way.map((i) => network.actors[i]!.id);
}
