/** Parts of a network, numbered afresh. */
import type { LayoutTies } from './layout';

/** The ties among `members`, which get the numbers 0 … in their order. */
export function tiesAmong(ties: LayoutTies, members: readonly number[]): LayoutTies {
	const place = new Map(members.map((actor, number) => [actor, number]));
	const offsets = new Int32Array(members.length + 1);
	const targets: number[] = [];
	const weights: number[] = [];
	for (const [number, actor] of members.entries()) {
		for (let k = ties.offsets[actor]!; k < ties.offsets[actor + 1]!; k++) {
			const target = place.get(ties.targets[k]!);
			if (target === undefined) continue;
			targets.push(target);
			weights.push(ties.weights[k]!);
		}
		offsets[number + 1] = targets.length;
	}
	return { offsets, targets: Int32Array.from(targets), weights: Float64Array.from(weights) };
}

/** The connected components, largest first, those of equal size in the order of their first actor. */
export function componentsOf(ties: LayoutTies): number[][] {
	const n = ties.offsets.length - 1;
	const seen = new Uint8Array(n);
	const components: number[][] = [];
	for (let start = 0; start < n; start++) {
		if (seen[start]) continue;
		seen[start] = 1;
		const members = [start];
		for (let head = 0; head < members.length; head++) {
			const actor = members[head]!;
			for (let k = ties.offsets[actor]!; k < ties.offsets[actor + 1]!; k++) {
				const target = ties.targets[k]!;
				if (seen[target]) continue;
				seen[target] = 1;
				members.push(target);
			}
		}
		components.push(members.sort((a, b) => a - b));
	}
	return components.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/** The members of each group 0 … groupCount-1, and of -1 last. */
export function membersByGroup(groups: Int32Array, groupCount: number): number[][] {
	const members: number[][] = Array.from({ length: groupCount + 1 }, () => []);
	for (const [actor, group] of groups.entries()) {
		members[group < 0 ? groupCount : group]!.push(actor);
	}
	return members;
}

/** Number of neighbours. */
export function tieCount(ties: LayoutTies, actor: number): number {
	return ties.offsets[actor + 1]! - ties.offsets[actor]!;
}
