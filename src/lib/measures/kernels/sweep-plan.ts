/** What the searches over a network need, and how they are cut into chunks. */
import { foldPendants, foldedSearch } from './fold-pendants';
import { searchGraph, type Rows, type SearchGraph } from './search-graph';

/** Sources of a chunk of the path search: whole batches of eight. */
export const PATH_SOURCES = 128;
/** Sources of a chunk of the distance search. */
export const REACH_SOURCES = 512;

/** Plain arrays throughout: a plan may be sent to a worker. */
export interface SweepPlan {
	readonly actorCount: number;
	readonly isDirected: boolean;
	/** All ties, for distances. */
	readonly whole: SearchGraph;
	/** The ties that decide paths: pendants are folded when undirected. */
	readonly core: SearchGraph;
	/** Actors that an actor of the core stands for. */
	readonly bags: Float64Array;
	/** By actor of the network: ordered pairs it lies between that folding has already counted. */
	readonly settled: Float64Array;
}

/** A piece of work: always the same piece, whoever does it and in whatever order. */
export interface SweepChunk {
	readonly kind: 'paths' | 'reach-out' | 'reach-in';
	/** Sources [first, last) of `core` for paths, of `whole` for reach. */
	readonly first: number;
	readonly last: number;
}

/** The plan for rows that ascend; `incoming` is the same object as `out` when undirected. */
export function planSweep(out: Rows, incoming: Rows): SweepPlan {
	const actorCount = out.offsets.length - 1;
	const whole = searchGraph(out, incoming);
	if (out !== incoming) {
		const bags = new Float64Array(actorCount).fill(1);
		const settled = new Float64Array(actorCount);
		return { actorCount, isDirected: true, whole, core: whole, bags, settled };
	}
	const folded = foldPendants(whole);
	const { graph: core, bags } = foldedSearch(whole, folded);
	const settled = new Float64Array(actorCount);
	folded.settled.forEach((pairs, v) => (settled[whole.actorOf[v]!] = pairs));
	return { actorCount, isDirected: false, whole, core, bags, settled };
}

/** The chunks of the path search. */
export function pathChunks(plan: SweepPlan): SweepChunk[] {
	return cut('paths', plan.core.tiedCount, PATH_SOURCES);
}

/** The chunks of the distance search: from each actor and, when directed, to each actor. */
export function reachChunks(plan: SweepPlan): SweepChunk[] {
	const { tiedCount } = plan.whole;
	const outward = cut('reach-out', tiedCount, REACH_SOURCES);
	return plan.isDirected ? [...outward, ...cut('reach-in', tiedCount, REACH_SOURCES)] : outward;
}

function cut(kind: SweepChunk['kind'], sources: number, size: number): SweepChunk[] {
	return Array.from({ length: Math.ceil(sources / size) }, (_, chunk) => ({
		kind,
		first: chunk * size,
		last: Math.min(sources, (chunk + 1) * size)
	}));
}
