/**
 * Searches of a large network on several workers, without shared memory: each gets the plan, then one
 * chunk after the other, and sends its figures back by transfer. Chunks and the order in which they
 * are added do not depend on who computes them, so the figures are the same bits with any number of
 * workers, none included.
 */
import {
	acceptEstimate,
	addPasses,
	needsEstimate,
	planEstimate
} from '../measures/estimated-betweenness';
import { CostTotals } from '../measures/kernels/cost-chunks';
import { costChunks, type CostPlan } from '../measures/kernels/cost-plan';
import { SweepTotals } from '../measures/kernels/sweep-chunks';
import {
	pathChunks,
	reachChunks,
	type SweepChunk,
	type SweepPlan
} from '../measures/kernels/sweep-plan';
import type { SamplePlan } from '../measures/sampled-betweenness';
import { costSweep, hopSweep } from '../measures/sweep/sweep';
import type { Network } from '../network/network';
import { TaskRunner, type RunOptions, type SweepPort } from './task-runner';

/** Actors times arcs above which starting workers and sending them the plan pays. */
const WORTH_SHARING = 5e7;
/** Actors times arcs above which one thread looks up between tasks. */
const WORTH_PAUSING = 5e6;
const MOST_WORKERS = 4;

/** A search that measures rest on; false = given up. */
type Search = (options: RunOptions) => Promise<boolean>;

export class SweepPool {
	readonly #runner: TaskRunner;
	readonly #ready = new WeakSet<Network>();

	/** @param size workers at most; 0 = everything on this thread */
	constructor(size: number = workerCount(), spawn: () => SweepPort = spawnSweepWorker) {
		this.#runner = new TaskRunner(size, spawn);
	}

	/**
	 * Computes the searches that every measure of the network rests on, so that the measures find them
	 * done; where exact betweenness would take too long, its estimate. A small network is left to the
	 * measures. False = given up.
	 */
	async prepare(network: Network, options: RunOptions = {}): Promise<boolean> {
		const work = network.actors.length * network.out.targets.length;
		if (work < WORTH_PAUSING || this.#ready.has(network)) return true;
		const searches = this.#searchesOf(network, work >= WORTH_SHARING);
		const { report = () => undefined } = options;
		for (const [done, search] of searches.entries()) {
			const isDone = await search({
				...options,
				report: (share) => report((done + share) / searches.length)
			});
			if (!isDone) return false;
		}
		this.#ready.add(network);
		return true;
	}

	#searchesOf(network: Network, isShared: boolean): Search[] {
		const sweep = hopSweep(network);
		const isEstimate = needsEstimate(network);
		const hops: Search = async (options) => {
			const chunks = isEstimate ? reachChunks(sweep.plan) : undefined;
			const totals = await this.sweep(sweep.plan, options, isShared, chunks);
			if (totals !== null) sweep.accept(totals);
			return totals !== null;
		};
		const estimate: Search = async (options) => {
			const plan = planEstimate(network);
			const passes = await this.sample(plan, options, isShared);
			if (passes !== null) acceptEstimate(network, plan, passes);
			return passes !== null;
		};
		const costs: Search = async (options) => {
			const along = costSweep(network);
			const totals = await this.sweepCosts(along.plan, options, isShared);
			if (totals !== null) along.accept(totals);
			return totals !== null;
		};
		return [hops, ...(isEstimate ? [estimate] : []), ...(network.lens.weighted ? [costs] : [])];
	}

	/** Chunks of a sweep in steps, all of them unless said; null = given up. */
	async sweep(
		plan: SweepPlan,
		options: RunOptions = {},
		isShared = true,
		chunks: readonly SweepChunk[] = [...pathChunks(plan), ...reachChunks(plan)]
	): Promise<SweepTotals | null> {
		const totals = new SweepTotals(plan);
		const isDone = await this.#runner.run(
			{
				plan: { kind: 'hops', plan },
				tasks: chunks.map((chunk) => ({ kind: 'hops', chunk })),
				take: (result) => {
					if (result.kind === 'hops') totals.add(result.part);
				}
			},
			options,
			isShared
		);
		return isDone ? totals : null;
	}

	/** A sweep along path costs; null = given up. */
	async sweepCosts(
		plan: CostPlan,
		options: RunOptions = {},
		isShared = true
	): Promise<CostTotals | null> {
		const totals = new CostTotals(plan);
		const isDone = await this.#runner.run(
			{
				plan: { kind: 'costs', plan },
				tasks: costChunks(plan).map((chunk) => ({ kind: 'costs', chunk })),
				take: (result) => {
					if (result.kind === 'costs') totals.add(result.part);
				}
			},
			options,
			isShared
		);
		return isDone ? totals : null;
	}

	/** All paths of a sample: passes by actor of its graph; null = given up. */
	async sample(
		plan: SamplePlan,
		options: RunOptions = {},
		isShared = true
	): Promise<Uint32Array | null> {
		const passes = new Uint32Array(plan.graph.actorOf.length);
		const isDone = await this.#runner.run(
			{
				plan: { kind: 'sample', plan },
				tasks: Array.from({ length: plan.chunkCount }, (_, chunk) => ({ kind: 'sample', chunk })),
				take: (result) => {
					if (result.kind === 'sample') addPasses(passes, result.passes);
				}
			},
			options,
			isShared
		);
		return isDone ? passes : null;
	}

	/** Ends the workers; a later run starts others. */
	close(): void {
		this.#runner.close();
	}
}

/** One core is left to the page; a place without workers of its own has none to give. */
function workerCount(): number {
	if (typeof Worker === 'undefined') return 0;
	const cores = navigator.hardwareConcurrency || 2;
	return Math.max(0, Math.min(MOST_WORKERS, cores - 1));
}

function spawnSweepWorker(): SweepPort {
	return new Worker(new URL('./sweep.worker.ts', import.meta.url), { type: 'module' });
}
