/** Runs tasks by a plan on several workers, or on this thread where there are none. */
import { pause } from './pause';
import {
	doTask,
	type SweepRequest,
	type SweepResponse,
	type SweepTask,
	type TaskPlan,
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

/** A plan, its tasks, and where results go, in whatever order they come. */
export interface TaskRun {
	readonly plan: TaskPlan;
	readonly tasks: readonly SweepTask[];
	readonly take: (result: TaskResult) => void;
}

/** Tasks a worker holds: one at work, one to go on with. */
const AHEAD = 2;
export class TaskRunner {
	readonly #spawn: () => SweepPort;
	readonly #size: number;
	#ports: readonly SweepPort[] | null = null;
	#lastRun = 0;
	/** Runs take turns: a worker knows one plan at a time. */
	#turn: Promise<unknown> = Promise.resolve();

	/** @param size workers at most; 0 = everything on this thread */
	constructor(size: number, spawn: () => SweepPort) {
		this.#size = size;
		this.#spawn = spawn;
	}

	/** Ends the workers; a later run starts others. */
	close(): void {
		for (const port of this.#ports ?? []) port.terminate();
		this.#ports = null;
	}

	/**
	 * False = given up. Workers that fail are done without; what they had done is kept.
	 *
	 * @param isShared false = everything on this thread
	 */
	run(run: TaskRun, options: RunOptions, isShared: boolean): Promise<boolean> {
		const turn = this.#turn.then(async () => {
			const isDone = new Uint8Array(run.tasks.length);
			if (isShared && this.#size > 1 && run.tasks.length > 1) {
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
		{ plan, tasks, take }: TaskRun,
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
				port.postMessage({ kind: 'plan', plan });
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
	{ plan, tasks, take }: TaskRun,
	{ isWanted = () => true, report = () => undefined }: RunOptions,
	isDone: Uint8Array
): Promise<boolean> {
	let done = isDone.reduce((sum, one) => sum + one, 0);
	for (const [place, task] of tasks.entries()) {
		if (isDone[place] === 1) continue;
		await pause();
		if (!isWanted()) return false;
		take(doTask(plan, task));
		report(++done / tasks.length);
	}
	return true;
}
