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
import { SweepTotals } from '../measures/kernels/sweep-chunks';
import {
	pathChunks,
	reachChunks,
	type SweepChunk,
	type SweepPlan
} from '../measures/kernels/sweep-plan';
import type { SamplePlan } from '../measures/sampled-betweenness';
import { hopSweep } from '../measures/sweep/sweep';
import type { Network } from '../network/network';
import { pause } from './pause';
import {
	doTask,
	type SweepRequest,
	type SweepResponse,
	type SweepTask,
	type TaskResult
} from './sweep-task';

/** The part of a Worker that the pool needs. */
export interface SweepPort {
	postMessage(message: SweepRequest): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<SweepResponse>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}

export interface RunOptions {
	/** Asked between tasks; false = the run is given up. */
	readonly isWanted?: () => boolean;
	/** Told the share of the tasks that are done, 0-1. */
	readonly report?: (share: number) => void;
}

/** A plan, its tasks, how one is done on this thread, and where results go. */
interface Run {
	readonly plan: SweepRequest;
	readonly tasks: readonly SweepTask[];
	readonly doHere: (task: SweepTask) => TaskResult;
	readonly take: (result: TaskResult) => void;
}

/** Actors times arcs above which starting workers and sending them the plan pays. */
const WORTH_SHARING = 5e7;
/** Actors times arcs above which one thread looks up between tasks. */
const WORTH_PAUSING = 5e6;
/** Tasks a worker holds: one at work, one to go on with. */
const AHEAD = 2;
const MOST_WORKERS = 4;

export class SweepPool {
	readonly #spawn: () => SweepPort;
	readonly #size: number;
	#ports: readonly SweepPort[] | null = null;
	#lastRun = 0;
	readonly #ready = new WeakSet<Network>();
	/** Runs take turns: a worker knows one plan at a time. */
	#turn: Promise<unknown> = Promise.resolve();

	/** @param size workers at most; 0 = everything on this thread */
	constructor(size: number = workerCount(), spawn: () => SweepPort = spawnSweepWorker) {
		this.#size = size;
		this.#spawn = spawn;
	}

	/**
	 * Computes the searches that every measure of the network rests on, so that the measures find them
	 * done; where exact betweenness would take too long, its estimate. A small network is left to the
	 * measures. False = given up.
	 */
	async prepare(network: Network, options: RunOptions = {}): Promise<boolean> {
		const work = network.actors.length * network.out.targets.length;
		if (work < WORTH_PAUSING || this.#ready.has(network)) return true;
		const size = work >= WORTH_SHARING ? this.#size : 0;
		const sweep = hopSweep(network);
		const isEstimate = needsEstimate(network);
		const chunks = isEstimate ? reachChunks(sweep.plan) : undefined;
		const totals = await this.sweep(sweep.plan, options, size, chunks);
		if (totals === null) return false;
		sweep.accept(totals);
		if (isEstimate && !(await this.#estimate(network, options, size))) return false;
		this.#ready.add(network);
		return true;
	}

	async #estimate(network: Network, options: RunOptions, size: number): Promise<boolean> {
		const plan = planEstimate(network);
		const passes = await this.sample(plan, options, size);
		if (passes === null) return false;
		acceptEstimate(network, plan, passes);
		return true;
	}

	/** Chunks of a sweep, all of them unless said; null = given up. */
	async sweep(
		plan: SweepPlan,
		options: RunOptions = {},
		size: number = this.#size,
		chunks: readonly SweepChunk[] = [...pathChunks(plan), ...reachChunks(plan)]
	): Promise<SweepTotals | null> {
		const totals = new SweepTotals(plan);
		const run: Run = {
			plan: { kind: 'plan', plan },
			tasks: chunks.map((chunk) => ({ kind: 'chunk', chunk })),
			doHere: (task) => doTask(task, plan, null),
			take: (result) => {
				if (result.kind === 'chunk') totals.add(result.part);
			}
		};
		return (await this.#run(run, options, size)) ? totals : null;
	}

	/** All paths of a sample: passes by actor of its graph; null = given up. */
	async sample(
		plan: SamplePlan,
		options: RunOptions = {},
		size: number = this.#size
	): Promise<Uint32Array | null> {
		const passes = new Uint32Array(plan.graph.actorOf.length);
		const run: Run = {
			plan: { kind: 'sample', plan },
			tasks: Array.from({ length: plan.chunkCount }, (_, chunk) => ({ kind: 'draw', chunk })),
			doHere: (task) => doTask(task, null, plan),
			take: (result) => {
				if (result.kind === 'draw') addPasses(passes, result.passes);
			}
		};
		return (await this.#run(run, options, size)) ? passes : null;
	}

	/** Ends the workers; a later run starts others. */
	close(): void {
		for (const port of this.#ports ?? []) port.terminate();
		this.#ports = null;
	}

	/** False = given up. Workers that fail are done without; what they had done is kept. */
	#run(run: Run, options: RunOptions, size: number): Promise<boolean> {
		const turn = this.#turn.then(async () => {
			const isDone = new Uint8Array(run.tasks.length);
			if (size > 1 && run.tasks.length > 1) {
				const end = await this.#share(run, options, isDone);
				if (end !== 'failed') return end === 'done';
				this.close();
			}
			return runHere(run, options, isDone);
		});
		this.#turn = turn.catch(() => undefined);
		return turn;
	}

	#share(
		{ plan, tasks, take }: Run,
		{ isWanted = () => true, report = () => undefined }: RunOptions,
		isDone: Uint8Array
	): Promise<'done' | 'dropped' | 'failed'> {
		const ports = this.#start();
		if (ports === null) return Promise.resolve('failed');
		const run = ++this.#lastRun;
		let given = 0;
		let done = 0;
		return new Promise((resolve) => {
			let isOver = false;
			const end = (how: 'done' | 'dropped' | 'failed') => {
				isOver = true;
				resolve(how);
			};
			for (const port of ports) {
				// Results of a port come in the order of its tasks.
				const held: number[] = [];
				const giveNext = () => {
					const task = tasks[given];
					if (!task) return;
					held.push(given++);
					port.postMessage({ kind: 'task', run, task });
				};
				port.onerror = () => end('failed');
				port.onmessage = ({ data }) => {
					// What is left over from a run that is over.
					if (data.run !== run || isOver) return;
					if (!isWanted()) return end('dropped');
					take(data.result);
					isDone[held.shift()!] = 1;
					report(++done / tasks.length);
					if (done === tasks.length) end('done');
					else giveNext();
				};
				port.postMessage(plan);
				for (let ahead = 0; ahead < AHEAD; ahead++) giveNext();
			}
		});
	}

	/** Null where workers cannot be had from here. */
	#start(): readonly SweepPort[] | null {
		try {
			this.#ports ??= Array.from({ length: this.#size }, this.#spawn);
			return this.#ports;
		} catch {
			return null;
		}
	}
}

/** What is not done yet, on this thread, with a pause before each task. */
async function runHere(
	{ tasks, doHere, take }: Run,
	{ isWanted = () => true, report = () => undefined }: RunOptions,
	isDone: Uint8Array
): Promise<boolean> {
	let done = isDone.reduce((sum, one) => sum + one, 0);
	for (const [place, task] of tasks.entries()) {
		if (isDone[place] === 1) continue;
		await pause();
		if (!isWanted()) return false;
		take(doHere(task));
		report(++done / tasks.length);
	}
	return true;
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
