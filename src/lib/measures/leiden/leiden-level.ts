/** Networks of joined nodes, and the memory that the steps of Leiden share. */
import type { Adjacency } from '../../network/network';
import { shuffleInPlace } from '../../model/seeded-random';

/** A network of joined nodes. Ties inside a node count in its strength only. */
export interface Level {
	/** Rows as in an Adjacency, but in any order. */
	readonly offsets: Int32Array;
	readonly targets: Int32Array;
	/** Null = all 1. */
	readonly weights: Float64Array | null;
	/** Sum of the strengths of the ties of the actors in the node. */
	readonly strength: Float64Array;
	/** Sum of all strengths: twice the weight of the network. */
	readonly total: number;
}

/** Memory for as many nodes as the lowest level has; each step leaves `tieTo` zero. */
export class LeidenSpace {
	/** By group: strength of the ties of the node at hand with it. */
	readonly tieTo: Float64Array;
	/** The groups that the node at hand has ties with. */
	readonly near: Int32Array;
	readonly groupStrength: Float64Array;
	readonly groupSize: Int32Array;
	/** By part: strength of its ties with the rest of its community. */
	readonly outward: Float64Array;
	readonly queue: Int32Array;
	readonly isQueued: Uint8Array;
	readonly empty: Int32Array;
	/** Rows of two levels of joined nodes: a level is made from the one before, older ones are done with. */
	readonly #rows: { readonly targets: Int32Array; readonly weights: Float64Array }[];

	/** For a network of n nodes with `arcs` entries in its rows. */
	constructor(n: number, arcs: number) {
		this.#rows = [0, 1].map(() => ({
			targets: new Int32Array(arcs),
			weights: new Float64Array(arcs)
		}));
		this.tieTo = new Float64Array(n);
		this.near = new Int32Array(n + 1);
		this.groupStrength = new Float64Array(n);
		this.groupSize = new Int32Array(n);
		this.outward = new Float64Array(n);
		this.queue = new Int32Array(n);
		this.isQueued = new Uint8Array(n);
		this.empty = new Int32Array(n);
	}

	/** Memory for the rows of a new level; that of the level before the last. */
	nextRows(): { readonly targets: Int32Array; readonly weights: Float64Array } {
		this.#rows.reverse();
		return this.#rows[0]!;
	}
}

/** The actors as nodes. Strengths that are all the same count as 1: modularity does not see the unit. */
export function bottomLevel({ offsets, targets, weights }: Adjacency): Level {
	const strength = new Float64Array(offsets.length - 1);
	let isEven = true;
	for (let k = 1; k < weights.length && isEven; k++) isEven = weights[k] === weights[0];
	let total = 0;
	for (let node = 0; node < strength.length; node++) {
		let sum = 0;
		if (isEven) sum = offsets[node + 1]! - offsets[node]!;
		else for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) sum += weights[k]!;
		strength[node] = sum;
		total += sum;
	}
	return { offsets, targets, weights: isEven ? null : weights, strength, total };
}

/**
 * The same network with its nodes numbered anew: group after group, so that steps which go through a
 * group find it in one place of memory; inside a group in random order, so that no run depends on the
 * order of the rows.
 *
 * @returns the level, and the old number by new number
 */
export function sortByGroup(
	level: Level,
	groupOf: Int32Array,
	{ near: numberOf, groupSize: place }: LeidenSpace,
	random: () => number
): { readonly level: Level; readonly nodeOf: Int32Array } {
	const { offsets, targets, weights, total } = level;
	const n = groupOf.length;
	const lots = new Int32Array(n);
	place.fill(0);
	for (let node = 0; node < n; node++) {
		lots[node] = node;
		place[groupOf[node]!]!++;
	}
	shuffleInPlace(lots, random);
	for (let group = 0, next = 0; group < n; group++) {
		const size = place[group]!;
		place[group] = next;
		next += size;
	}
	const nodeOf = new Int32Array(n);
	for (let lot = 0; lot < n; lot++) {
		const node = lots[lot]!;
		const number = place[groupOf[node]!]!++;
		nodeOf[number] = node;
		numberOf[node] = number;
	}
	const newOffsets = new Int32Array(n + 1);
	const newTargets = new Int32Array(targets.length);
	const newWeights = weights && new Float64Array(targets.length);
	const strength = new Float64Array(n);
	let filled = 0;
	for (let number = 0; number < n; number++) {
		const node = nodeOf[number]!;
		strength[number] = level.strength[node]!;
		for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
			if (newWeights) newWeights[filled] = weights![k]!;
			newTargets[filled++] = numberOf[targets[k]!]!;
		}
		newOffsets[number + 1] = filled;
	}
	const sorted = { offsets: newOffsets, targets: newTargets, weights: newWeights, strength, total };
	return { level: sorted, nodeOf };
}

/** The network of the parts: strengths between two parts added, those inside a part left out. */
export function joinParts(
	level: Level,
	partOf: Int32Array,
	partCount: number,
	space: LeidenSpace
): Level {
	const { tieTo, queue: members } = space;
	const { offsets, targets, weights } = level;
	const n = partOf.length;
	const strength = new Float64Array(partCount);
	const start = new Int32Array(partCount + 1);
	for (let node = 0; node < n; node++) {
		strength[partOf[node]!]! += level.strength[node]!;
		start[partOf[node]!]!++;
	}
	for (let part = 1; part <= partCount; part++) start[part]! += start[part - 1]!;
	// Filled from the back, so that `start` ends as the first member of each part.
	for (let node = n - 1; node >= 0; node--) members[--start[partOf[node]!]!] = node;
	const newOffsets = new Int32Array(partCount + 1);
	const { targets: newTargets, weights: newWeights } = space.nextRows();
	let filled = 0;
	for (let part = 0; part < partCount; part++) {
		const first = filled;
		for (let m = start[part]!, last = start[part + 1]!; m < last; m++) {
			const node = members[m]!;
			for (let k = offsets[node]!, end = offsets[node + 1]!; k < end; k++) {
				const other = partOf[targets[k]!]!;
				if (other === part) continue;
				const tie = tieTo[other]!;
				if (tie === 0) newTargets[filled++] = other;
				tieTo[other] = tie + (weights === null ? 1 : weights[k]!);
			}
		}
		for (let k = first; k < filled; k++) {
			const other = newTargets[k]!;
			newWeights[k] = tieTo[other]!;
			tieTo[other] = 0;
		}
		newOffsets[part + 1] = filled;
	}
	return {
		offsets: newOffsets,
		targets: newTargets.subarray(0, filled),
		weights: newWeights.subarray(0, filled),
		strength,
		total: level.total
	};
}

/**
 * Numbers groups 0, 1, … by first appearance, in place; returns how many there are.
 *
 * @param groupOf numbers below its length
 * @param numberOf memory for as many
 */
export function renumber(groupOf: Int32Array, numberOf: Int32Array): number {
	numberOf.fill(-1);
	let count = 0;
	for (let node = 0; node < groupOf.length; node++) {
		const group = groupOf[node]!;
		if (numberOf[group]! < 0) numberOf[group] = count++;
		groupOf[node] = numberOf[group]!;
	}
	return count;
}
