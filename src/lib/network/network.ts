/**
 * The Network: the actors and ties that count under a lens, as a compact index that measures run on.
 * Actors are numbered 0 … n-1 in the order of the file. Only this folder knows how rows become ties
 * and how parallel ties merge.
 */
import type { Actor, ActorId, DistrictId, SectorId } from '../model/dataset';
import type { Lens } from '../model/lens';

/**
 * Adjacency in compressed rows: the neighbours of actor i are `targets[offsets[i] … offsets[i+1]-1]`,
 * in ascending order without repeats, and `weights` holds the strength (> 0, more = closer) of each.
 */
export interface Adjacency {
	readonly offsets: Int32Array;
	readonly targets: Int32Array;
	readonly weights: Float64Array;
}

/** In which order groups are listed, in every view and table. */
export interface GroupOrder {
	readonly sectors: readonly SectorId[];
	readonly districts: readonly DistrictId[];
}

export interface Network {
	readonly lens: Lens;
	readonly order: GroupOrder;
	/** The actors in the order of the file; an actor's place is its number. */
	readonly actors: readonly Actor[];
	/** From id to number. */
	readonly indexOf: ReadonlyMap<ActorId, number>;
	/** True under `reported`: arcs. False under `either` and `mutual`: pairs, each in both ends' rows. */
	readonly directed: boolean;
	/** Arcs sent; in an undirected network the neighbours. */
	readonly out: Adjacency;
	/** Arcs received; in an undirected network the same object as `out`. */
	readonly in: Adjacency;
	/** The neighbours in either direction, strengths of both directions added; the same object as `out` when undirected. */
	readonly either: Adjacency;
	/** Ties: arcs when directed, pairs when not. */
	readonly tieCount: number;
}

/** Number of neighbours of actor `i` in `adjacency`. */
export function degreeOf(adjacency: Adjacency, i: number): number {
	return adjacency.offsets[i + 1]! - adjacency.offsets[i]!;
}

/** Whether the row of `i` holds `j`: binary search, O(log degree). */
export function isAdjacent(adjacency: Adjacency, i: number, j: number): boolean {
	return positionOf(adjacency, i, j) >= 0;
}

/** Place of `j` in the row of `i` (an index into `targets` and `weights`), or -1. */
export function positionOf(adjacency: Adjacency, i: number, j: number): number {
	const { offsets, targets } = adjacency;
	let low = offsets[i]!;
	let high = offsets[i + 1]! - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const target = targets[middle]!;
		if (target === j) return middle;
		if (target < j) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}
