/** What searches along path costs need, and how they are cut into chunks. */
import type { Adjacency } from '../../network/network';
import type { Reach } from '../reach';
import { integerCosts, wholeCosts } from '../sweep/integer-costs';
import type { Rows, SearchGraph } from './search-graph';

/** Sources of a chunk: whole batches of eight. */
export const COST_SOURCES = 128;

/** Plain arrays throughout: a plan may be sent to a worker. */
export interface CostPlan {
	readonly actorCount: number;
	readonly isDirected: boolean;
	readonly graph: SearchGraph;
	/** Beside the arcs of `graph.out`: unit / strength. */
	readonly outCosts: Costs;
	/** Beside the arcs of `graph.in`; the same object when undirected. */
	readonly inCosts: Costs;
	/** What a cost of 1 is counted as: whole numbers where the strengths allow it, else 1. */
	readonly unit: number;
}

/** Whole numbers from 1 in Int32Array; any positive ones in Float64Array. */
export type Costs = Int32Array | Float64Array;

/** A piece of work: sources [first, last) of the graph. */
export interface CostChunk {
	readonly first: number;
	readonly last: number;
}

/**
 * The plan for costs of 1 / strength.
 *
 * @param graph of the same ties
 * @param incoming the same object as `out` when undirected
 */
export function planCosts(graph: SearchGraph, out: Adjacency, incoming: Adjacency): CostPlan {
	const isDirected = out !== incoming;
	const outStrengths = strengthsBeside(graph.out, graph.actorOf, out);
	const whole = integerCosts({ ...graph.out, weights: outStrengths });
	const unit = whole?.unit ?? 1;
	const outCosts = whole?.costs ?? outStrengths.map((strength) => 1 / strength);
	let inCosts: Costs = outCosts;
	if (isDirected) {
		const inStrengths = strengthsBeside(graph.in, graph.actorOf, incoming);
		inCosts = whole ? wholeCosts(inStrengths, unit) : inStrengths.map((strength) => 1 / strength);
	}
	return { actorCount: graph.actorOf.length, isDirected, graph, outCosts, inCosts, unit };
}

/** Strengths in the order of the graph's rows. */
function strengthsBeside(
	{ offsets, targets }: Rows,
	actorOf: Int32Array,
	adjacency: Adjacency
): Float64Array {
	const beside = new Float64Array(targets.length);
	const strengthTo = new Float64Array(actorOf.length);
	for (let v = 0; v < actorOf.length; v++) {
		const actor = actorOf[v]!;
		for (let k = adjacency.offsets[actor]!, end = adjacency.offsets[actor + 1]!; k < end; k++) {
			strengthTo[adjacency.targets[k]!] = adjacency.weights[k]!;
		}
		for (let k = offsets[v]!, end = offsets[v + 1]!; k < end; k++) {
			beside[k] = strengthTo[actorOf[targets[k]!]!]!;
		}
	}
	return beside;
}

/** The chunks of a sweep along costs. */
export function costChunks({ graph: { tiedCount } }: CostPlan): CostChunk[] {
	return Array.from({ length: Math.ceil(tiedCount / COST_SOURCES) }, (_, chunk) => ({
		first: chunk * COST_SOURCES,
		last: Math.min(tiedCount, (chunk + 1) * COST_SOURCES)
	}));
}

/** What a chunk gives, by number of the graph; views of one array, whose buffer may be transferred. */
export interface CostFigures {
	readonly all: Float64Array;
	/** Ordered pairs from the sources by the tied actor they pass. */
	readonly pairs: Float64Array;
	/** By source, from the first: distances from it, in units. */
	readonly out: Reach;
	/** By tied actor: distances from the sources to it, in units; null when undirected. */
	readonly in: Reach | null;
}

/** The parts of the array that a chunk fills, or of a new one of the same length. */
export function costFigures(
	{ graph: { tiedCount }, isDirected }: CostPlan,
	{ first, last }: CostChunk,
	all: Float64Array = new Float64Array(
		tiedCount + 4 * (last - first) + (isDirected ? 4 * tiedCount : 0)
	)
): CostFigures {
	let filled = tiedCount;
	const next = (length: number) => all.subarray(filled, (filled += length));
	const nextReach = (length: number): Reach => ({
		reachedCount: next(length),
		distanceSum: next(length),
		inverseSum: next(length),
		eccentricity: next(length)
	});
	const out = nextReach(last - first);
	return {
		all,
		pairs: all.subarray(0, tiedCount),
		out,
		in: isDirected ? nextReach(tiedCount) : null
	};
}
