/** Betweenness of a large network from a sample of shortest paths, with a bound on the error. */
import { PathSampler } from './kernels/path-sampler';
import { islandRange, searchGraph, type Rows, type SearchGraph } from './kernels/search-graph';
import { seededRandom } from '../model/seeded-random';

/** Paths of a chunk: always the same ones, whoever draws them. */
const CHUNK_PATHS = 1024;

export interface SampleRequest {
	/** Largest error of any actor's share of pairs, 0 < epsilon < 1. */
	readonly epsilon: number;
	/** Probability that some actor's error is larger, 0 < delta < 1. */
	readonly delta: number;
	readonly seed: number;
}

/** Plain data: a plan may be sent to workers, which draw chunks of it. */
export interface SamplePlan extends SampleRequest {
	readonly graph: SearchGraph;
	/** Upper bound on the number of actors on a shortest path. */
	readonly pathActors: number;
	readonly pathCount: number;
	readonly chunkCount: number;
}

export interface SampledBetweenness {
	/** By actor: the estimated share of all ordered pairs of actors whose shortest path it is inside of. */
	readonly shares: Float64Array;
	/** Every share is within this of the true one, with probability 1 - delta. */
	readonly epsilon: number;
	readonly delta: number;
	readonly pathCount: number;
}

/**
 * The sample that keeps the bound (Riondato and Kornaropoulos 2016, Data Min. Knowl. Disc.
 * 30:438-475): 0.5/ε² · (⌊log2(L - 2)⌋ + 1 + ln(1/δ)) paths, L the largest number of actors on a
 * shortest path, by the theory of Vapnik and Chervonenkis.
 *
 * @param incoming the same object as `out` when undirected
 */
export function planSamples(out: Rows, incoming: Rows, request: SampleRequest): SamplePlan {
	return planSamplesOf(searchGraph(out, incoming), request);
}

/** The same for ties that are numbered anew already. */
export function planSamplesOf(graph: SearchGraph, request: SampleRequest): SamplePlan {
	const { epsilon, delta } = request;
	const pathActors = graph.out === graph.in ? longestPathBound(graph) : largestIsland(graph);
	const dimension = pathActors > 2 ? Math.floor(Math.log2(pathActors - 2)) + 1 : 0;
	const pathCount = Math.ceil((0.5 / epsilon ** 2) * (dimension + Math.log(1 / delta)));
	const chunkCount = Math.ceil(pathCount / CHUNK_PATHS);
	return { ...request, graph, pathActors, pathCount, chunkCount };
}

/** One for the chunks of a plan: its room is as large as the network. */
const samplers = new WeakMap<SearchGraph, PathSampler>();

function samplerOf(graph: SearchGraph): PathSampler {
	let sampler = samplers.get(graph);
	if (!sampler) samplers.set(graph, (sampler = new PathSampler(graph)));
	return sampler;
}

/** Draws chunk number `chunk`: how many of its paths each actor (by `graph` number) is inside of. */
export function drawChunk(plan: SamplePlan, chunk: number): Uint32Array {
	const n = plan.graph.actorOf.length;
	const passes = new Uint32Array(n);
	if (n < 2) return passes;
	const random = seededRandom(Math.imul(plan.seed, 0x9e3779b1) ^ Math.imul(chunk + 1, 0x85ebca6b));
	const sampler = samplerOf(plan.graph);
	const last = Math.min(plan.pathCount, (chunk + 1) * CHUNK_PATHS);
	for (let path = chunk * CHUNK_PATHS; path < last; path++) {
		const s = Math.floor(random() * n);
		const t = (s + 1 + Math.floor(random() * (n - 1))) % n;
		sampler.draw(s, t, random, passes);
	}
	return passes;
}

/** The estimate from the sums over all chunks; sums of whole numbers, so their order is free. */
export function fromPasses(plan: SamplePlan, passes: Uint32Array): SampledBetweenness {
	const { graph, pathCount, epsilon, delta } = plan;
	const shares = new Float64Array(graph.actorOf.length);
	passes.forEach((count, v) => (shares[graph.actorOf[v]!] = count / pathCount));
	return { shares, epsilon, delta, pathCount };
}

/** All chunks on this thread. Yields the share done after each; to cancel, stop asking. */
export function* sampleBetweenness(
	out: Rows,
	incoming: Rows,
	request: SampleRequest
): Generator<number, SampledBetweenness> {
	const plan = planSamples(out, incoming, request);
	const passes = new Uint32Array(plan.graph.actorOf.length);
	for (let chunk = 0; chunk < plan.chunkCount; chunk++) {
		const drawn = drawChunk(plan, chunk);
		for (let v = 0; v < drawn.length; v++) passes[v]! += drawn[v]!;
		yield (chunk + 1) / plan.chunkCount;
	}
	return fromPasses(plan, passes);
}

/**
 * No shortest path of an island has more actors than the two largest distances from its hub added,
 * and one: any two actors are joined by way of the hub.
 */
function longestPathBound(graph: SearchGraph): number {
	const { offsets, targets } = graph.out;
	const depthOf = new Int32Array(graph.actorOf.length).fill(-1);
	let longest = 0;
	for (const start of graph.islandStarts.subarray(0, -1)) {
		const { high } = islandRange(graph, start, start);
		const queue = new Int32Array(high - start);
		let filled = 1;
		queue[0] = start;
		depthOf[start] = 0;
		for (let place = 0; place < filled; place++) {
			const v = queue[place]!;
			for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
				const w = targets[k]!;
				if (depthOf[w]! >= 0) continue;
				depthOf[w] = depthOf[v]! + 1;
				queue[filled++] = w;
			}
		}
		const farthest = depthOf[queue[filled - 1]!]!;
		const next = filled > 1 ? depthOf[queue[filled - 2]!]! : 0;
		longest = Math.max(longest, farthest + next + 1);
	}
	return longest;
}

function largestIsland({ islandStarts }: SearchGraph): number {
	let largest = 0;
	for (let island = 0; island + 1 < islandStarts.length; island++) {
		largest = Math.max(largest, islandStarts[island + 1]! - islandStarts[island]!);
	}
	return largest;
}
