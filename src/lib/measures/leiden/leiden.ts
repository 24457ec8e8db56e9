/**
 * The Leiden method (Traag, Waltman and van Eck 2019, Scientific Reports 9:5233) for modularity:
 * move nodes to better communities, refine each community into well-connected parts, join each part
 * into one node, repeat with those. At the end of a round the actors move once more one by one (Rotta
 * and Noack 2011, J. Exp. Algorithmics 16:2.3), which puts right most of what was joined too early:
 * the steps before may therefore be short.
 */
import type { Adjacency } from '../../network/network';
import {
	bottomLevel,
	joinParts,
	LeidenSpace,
	renumber,
	sortByGroup,
	type Level
} from './leiden-level';
import { moveNodes } from './leiden-moves';
import { refine } from './leiden-parts';

/** Rounds of a run: a third gains less than one run differs from the next. */
const ROUNDS = 2;
const MOST_ROUNDS = 4;
/** Visits a node that moves may cost; those at the end of a round go on until none gains. */
const VISITS = 2;

/**
 * One run.
 *
 * @param adjacency symmetric, strengths > 0, no self-ties
 * @returns community by node, numbered from 0 without gaps, each in one piece
 */
export function findCommunities(adjacency: Adjacency, random: () => number): Int32Array {
	return new CommunitySearch(adjacency).run(random);
}

/** Runs over one network, which share their memory. */
export class CommunitySearch {
	readonly #bottom: Level;
	readonly #space: LeidenSpace;

	/** @param adjacency symmetric, strengths > 0, no self-ties */
	constructor(adjacency: Adjacency) {
		this.#bottom = bottomLevel(adjacency);
		this.#space = new LeidenSpace(adjacency.offsets.length - 1, adjacency.targets.length);
	}

	/** One run from the start, as `findCommunities`. */
	run(random: () => number): Int32Array {
		const n = this.#bottom.strength.length;
		const communityOf = Int32Array.from({ length: n }, (_, node) => node);
		moveNodes(this.#bottom, communityOf, this.#space, random, VISITS * n);
		return this.#rounds(communityOf, random, ROUNDS);
	}

	/** A few rounds from communities that were found. Modularity does not fall. */
	improve(found: Int32Array, random: () => number): Int32Array {
		let communityOf = found;
		for (let round = 0; round < MOST_ROUNDS; round++) {
			const next = this.#rounds(communityOf.slice(), random, 1);
			if (next.every((community, node) => community === communityOf[node])) break;
			communityOf = next;
		}
		return communityOf;
	}

	#rounds(communityOf: Int32Array, random: () => number, rounds: number): Int32Array {
		const { level, nodeOf } = sortByGroup(this.#bottom, communityOf, this.#space, random);
		const sorted = nodeOf.map((node) => communityOf[node]!);
		for (let round = 0; round < rounds; round++) this.#round(level, sorted);
		nodeOf.forEach((node, number) => (communityOf[node] = sorted[number]!));
		return this.#inPieces(communityOf);
	}

	/** Refines, joins, moves the joined nodes, and so on up; moves actors at the end. In place. */
	#round(bottom: Level, communityOf: Int32Array): void {
		const space = this.#space;
		let level = bottom;
		// By actor, then by node of the level at hand.
		let nodeOf: Int32Array | null = null;
		let groupOf = communityOf;
		for (;;) {
			const partOf = refine(level, groupOf, space);
			const partCount = renumber(partOf, space.near);
			if (partCount === partOf.length) break;
			const above = new Int32Array(partCount);
			for (let node = 0; node < partOf.length; node++) above[partOf[node]!] = groupOf[node]!;
			renumber(above, space.near);
			level = joinParts(level, partOf, partCount, space);
			moveNodes(level, above, space, null, VISITS * partCount);
			if (nodeOf === null) nodeOf = partOf;
			else for (let i = 0; i < nodeOf.length; i++) nodeOf[i] = partOf[nodeOf[i]!]!;
			groupOf = above;
		}
		if (nodeOf === null) return;
		for (let i = 0; i < nodeOf.length; i++) communityOf[i] = groupOf[nodeOf[i]!]!;
		moveNodes(bottom, communityOf, space);
	}

	/** A community in several pieces becomes several: modularity can only gain. */
	#inPieces(communityOf: Int32Array): Int32Array<ArrayBuffer> {
		const { offsets, targets } = this.#bottom;
		const pieceOf = new Int32Array(communityOf.length).fill(-1);
		const waiting = this.#space.near;
		let count = 0;
		for (let first = 0; first < communityOf.length; first++) {
			if (pieceOf[first]! >= 0) continue;
			const community = communityOf[first]!;
			let size = 0;
			waiting[size++] = first;
			pieceOf[first] = count;
			while (size > 0) {
				const node = waiting[--size]!;
				for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
					const neighbour = targets[k]!;
					if (communityOf[neighbour] !== community || pieceOf[neighbour]! >= 0) continue;
					pieceOf[neighbour] = count;
					waiting[size++] = neighbour;
				}
			}
			count++;
		}
		return pieceOf;
	}
}
