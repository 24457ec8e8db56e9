import type { Network } from './network';

/**
 * The actors that fall off when actor `i` leaves: those of its component that are no longer joined
 * with the largest part that remains of it (of equally large parts, the one found first).
 * Empty when the component holds together. Ties count in either direction. O(ties of the component).
 */
export function cutOffWithout(network: Network, i: number): number[] {
	const { offsets, targets } = network.either;
	const seen = new Set([i]);
	const parts: number[][] = [];
	for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
		const start = targets[k]!;
		if (seen.has(start)) continue;
		seen.add(start);
		const part = [start];
		for (const actor of part) {
			for (let e = offsets[actor]!; e < offsets[actor + 1]!; e++) {
				const neighbour = targets[e]!;
				if (seen.has(neighbour)) continue;
				seen.add(neighbour);
				part.push(neighbour);
			}
		}
		parts.push(part);
	}
	const largest = parts.reduce((best, part) => Math.max(best, part.length), 0);
	const kept = parts.findIndex((part) => part.length === largest);
	return parts.flatMap((part, place) => (place === kept ? [] : part));
}
