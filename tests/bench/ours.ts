/** Our side of every comparison: the functions of the program, as the program calls them. */
import type { Dataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS, type Lens } from '../../src/lib/model/lens';
import { importProject } from '../../src/lib/import/import-project';
import { ACTOR_MEASURES } from '../../src/lib/measures/all';
import { betweennessOf } from '../../src/lib/measures/betweenness';
import { brokerage, type Brokerage } from '../../src/lib/measures/brokerage/brokerage';
import { communities } from '../../src/lib/measures/communities';
import { addPasses } from '../../src/lib/measures/estimated-betweenness';
import { findCommunities } from '../../src/lib/measures/leiden/leiden';
import type { Scores } from '../../src/lib/measures/measure';
import { pagerank } from '../../src/lib/measures/pagerank';
import { plainEngine } from '../../src/lib/measures/kernels/plain-engine';
import { sweepPaths, sweepReach } from '../../src/lib/measures/kernels/sweep-chunks';
import {
	pathChunks,
	planSweep,
	reachChunks,
	type SweepChunk
} from '../../src/lib/measures/kernels/sweep-plan';
import type { Reach, Sweep } from '../../src/lib/measures/reach';
import {
	drawChunk,
	fromPasses,
	planSamples,
	type SampledBetweenness,
	type SampleRequest
} from '../../src/lib/measures/sampled-betweenness';
import { seededRandom } from '../../src/lib/model/seeded-random';
import {
	structuralHoles,
	type StructuralHoles
} from '../../src/lib/measures/structural-holes/structural-holes';
import { hopSweep, lensSweep } from '../../src/lib/measures/sweep/sweep';
import { NETWORK_MEASURES } from '../../src/lib/measures/whole/all';
import { removals } from '../../src/lib/measures/whole/removals';
import { buildNetwork } from '../../src/lib/network/build-network';
import type { Adjacency, Network } from '../../src/lib/network/network';
import { partitionBy, type Partition } from '../../src/lib/network/partition';
import type { SweepPool } from './sweep-pool';

/** Sources that the path search takes on at once. */
const LANES = 8;

/** Unweighted, undirected, by sector: what all peers compute too. */
export const BENCH_LENS: Lens = DEFAULT_LENS;
export const WEIGHTED_LENS: Lens = { ...DEFAULT_LENS, weighted: true };

/** Measures remember what they computed for a network; a copy makes them compute again. */
function afresh(network: Network): Network {
	return { ...network };
}

export async function readDataset(actors: Uint8Array, ties: Uint8Array): Promise<Dataset> {
	const { dataset, issues } = await importProject([
		{ path: 'bench/actors.csv', bytes: actors },
		{ path: 'bench/ties.csv', bytes: ties }
	]);
	const error = issues.find((issue) => issue.severity === 'error');
	if (!dataset || error) throw new Error(`the generated network: ${JSON.stringify(error)}`);
	return dataset;
}

export async function networkFromCsv(actors: Uint8Array, ties: Uint8Array): Promise<Network> {
	return buildNetwork(await readDataset(actors, ties), BENCH_LENS);
}

/** The same, and every tie as a row: they are made when somebody first asks for them. */
export async function rowsAndNetworkFromCsv(
	actors: Uint8Array,
	ties: Uint8Array
): Promise<Network> {
	const dataset = await readDataset(actors, ties);
	const network = buildNetwork(dataset, BENCH_LENS);
	if (dataset.ties.length === 0) throw new Error('the generated network has no ties');
	return network;
}

/** Paths and distances as the measures get them, on this thread. Asking for them computes them. */
export function sweepHere(network: Network): Sweep {
	const { betweenness, out, in: incoming } = hopSweep(afresh(network));
	return { betweenness, out, in: incoming };
}

/** The same without WebAssembly. */
export function sweepPlainly(network: Network): Sweep {
	const plan = planSweep(network.out, network.in);
	return { betweenness: sweepPaths(plan, plainEngine), ...sweepReach(plan, plainEngine) };
}

/** Paths and distances on several threads. */
export async function sweepTogether(network: Network, pool: SweepPool): Promise<Sweep> {
	const plan = planSweep(network.out, network.in);
	const totals = await pool.run(plan, [...pathChunks(plan), ...reachChunks(plan)]);
	return { betweenness: totals.betweenness(), ...totals.reaches() };
}

/** Ordered pairs alone, on several threads. */
export async function betweennessTogether(
	network: Network,
	pool: SweepPool
): Promise<Float64Array> {
	const plan = planSweep(network.out, network.in);
	return (await pool.run(plan, pathChunks(plan))).betweenness();
}

/** A sample of paths on this thread, or on those of a pool; the same sample either way. */
export async function drawSample(
	network: Network,
	request: SampleRequest,
	pool: SweepPool | null
): Promise<SampledBetweenness> {
	const plan = planSamples(network.out, network.in, request);
	const passes = new Uint32Array(plan.graph.actorOf.length);
	const chunks = Array.from({ length: plan.chunkCount }, (_, chunk) => chunk);
	const drawn = pool
		? await pool.drawSamples(plan, chunks)
		: chunks.map((chunk) => drawChunk(plan, chunk));
	for (const part of drawn) addPasses(passes, part);
	return fromPasses(plan, passes);
}

/** Distances alone, as the measures get them. */
export function distancesHere(network: Network): Reach {
	return hopSweep(afresh(network)).out;
}

/** The same without WebAssembly. */
export function distancesPlainly(network: Network): Reach {
	return sweepReach(planSweep(network.out, network.in), plainEngine).out;
}

/** Paths from some sources, on several threads that hold the network already. */
export interface FixedSources {
	/** Actor numbers. */
	readonly sources: Int32Array;
	/** Ordered pairs from the sources by actor. */
	run(): Promise<Float64Array>;
}

/**
 * The first of two objects that hold the same rows keeps pendants from being folded: their paths then
 * count for the sources they start from.
 */
export async function fixedSources(
	{ out }: Network,
	count: number,
	pool: SweepPool
): Promise<FixedSources> {
	const plan = planSweep(out, { ...out });
	const { actorOf, tiedCount } = plan.core;
	const first = Math.max(0, Math.floor(tiedCount / 2) - count);
	const last = Math.min(tiedCount, first + count);
	const chunks: SweepChunk[] = [];
	for (let at = first; at < last; at += LANES) {
		chunks.push({ kind: 'paths', first: at, last: Math.min(last, at + LANES) });
	}
	await pool.load(plan);
	return {
		sources: actorOf.slice(first, last),
		run: async () => {
			const sums = new Float64Array(plan.actorCount);
			for (const { figures } of await pool.compute(chunks)) {
				figures.forEach((pairs, v) => (sums[actorOf[v]!]! += pairs));
			}
			return sums;
		}
	};
}

export function weightedBetweenness(network: Network): Float64Array {
	return betweennessOf(network, lensSweep(afresh(network)));
}

export function roles(network: Network, partition: Partition): Brokerage {
	return brokerage(afresh(network), partition);
}

export interface TrianglePass {
	readonly holes: StructuralHoles;
	readonly roles: Brokerage;
}

export function trianglePass(network: Network, partition: Partition): TrianglePass {
	const fresh = afresh(network);
	return { holes: structuralHoles(fresh), roles: brokerage(fresh, partition) };
}

export function rankByPagerank(network: Network): Scores {
	return pagerank.compute(afresh(network), partitionBy(network, 'sector'));
}

/** One run of Leiden; the program takes the best of several. */
export function communitiesOnce(network: Network, seed: number): Int32Array {
	return findCommunities(withoutStrengths(network.either), seededRandom(seed));
}

export function communitiesAsShown(network: Network): Int32Array {
	return communities(afresh(network)).of;
}

function withoutStrengths(adjacency: Adjacency): Adjacency {
	return { ...adjacency, weights: new Float64Array(adjacency.weights.length).fill(1) };
}

/** The project without an actor. */
export function withoutActor(dataset: Dataset, id: string): Dataset {
	return {
		...dataset,
		actors: dataset.actors.filter((actor) => actor.id !== id),
		ties: dataset.ties.filter((tie) => tie.source !== id && tie.target !== id)
	};
}

/** Rows -> network -> every measure of the actors and of the whole; returns them by id. */
export function everyMeasure(dataset: Dataset): ReadonlyMap<string, readonly (number | null)[]> {
	const network = buildNetwork(dataset, BENCH_LENS);
	const partition = partitionBy(network, 'sector');
	const values = new Map<string, readonly (number | null)[]>();
	for (const measure of ACTOR_MEASURES) {
		values.set(measure.id, measure.compute(network, partition).values);
	}
	for (const measure of NETWORK_MEASURES) {
		values.set(measure.id, [measure.compute(network).value]);
	}
	return values;
}

/** Rows -> network -> global efficiency without each actor, by actor number. */
export function efficiencyWithoutEach(dataset: Dataset): Float64Array {
	const { without } = removals(buildNetwork(dataset, BENCH_LENS));
	return Float64Array.from(without.values, (value) => value!);
}
