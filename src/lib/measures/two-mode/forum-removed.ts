import { degreeOf } from '../../network/network';
import { sharedForums } from './projection';
import type { TwoMode } from './two-mode';

/** What is left of the network of shared forums when one forum goes. */
export interface ForumRemoval {
	/** Pairs of actors that still share a forum. */
	readonly tiesLeft: number;
	/** Actors that sit in no other forum, those that sat in none before included. */
	readonly actorsWithoutForum: number;
	/** Components among all actors, an actor without a forum being one. */
	readonly actorComponents: number;
}

/**
 * By forum number: what is left when the forum is taken out.
 *
 * Cost       O(forums · seats + Σ over forums of members²)
 * Checked    tests/golden/cases: forum_removed
 */
export function withoutEachForum(twoMode: TwoMode): ForumRemoval[] {
	const { adjacency, actors, forums } = twoMode;
	const { offsets, targets } = adjacency;
	const actorCount = actors.length;
	const pairs = sharedForums(twoMode);
	const onlyShared = new Set<number>();
	for (const { first, second, shared } of pairs) {
		if (shared === 1) onlyShared.add(first * actorCount + second);
	}
	const seatless = actors.filter((_, i) => degreeOf(adjacency, i) === 0).length;
	return forums.map((_, f) => {
		const removed = actorCount + f;
		const members = targets.subarray(offsets[removed]!, offsets[removed + 1]!);
		let lost = 0;
		members.forEach((a, place) => {
			for (let p = place + 1; p < members.length; p++) {
				if (onlyShared.has(a * actorCount + members[p]!)) lost++;
			}
		});
		const left = members.filter((actor) => degreeOf(adjacency, actor) === 1).length;
		return {
			tiesLeft: pairs.length - lost,
			actorsWithoutForum: seatless + left,
			actorComponents: countPieces(twoMode, removed)
		};
	});
}

/** Pieces that have an actor, when node `removed` is not there. */
function countPieces({ adjacency, actors }: TwoMode, removed: number): number {
	const { offsets, targets } = adjacency;
	const isSeen = new Uint8Array(offsets.length - 1);
	isSeen[removed] = 1;
	let pieces = 0;
	for (let first = 0; first < actors.length; first++) {
		if (isSeen[first] === 1) continue;
		pieces++;
		const waiting = [first];
		isSeen[first] = 1;
		for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
			for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
				if (isSeen[targets[k]!] === 1) continue;
				isSeen[targets[k]!] = 1;
				waiting.push(targets[k]!);
			}
		}
	}
	return pieces;
}
