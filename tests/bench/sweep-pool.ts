/** Threads that share a sweep. Plans are copied to them, as to workers of a page that shares no memory. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { SweepTotals, type SweepPart } from '../../src/lib/measures/kernels/sweep-chunks';
import type { SweepChunk, SweepPlan } from '../../src/lib/measures/kernels/sweep-plan';
import type { SamplePlan } from '../../src/lib/measures/sampled-betweenness';
import type { WorkerRequest } from './sweep-worker';

/** Chunks a thread holds: one at work, one to go on with. */
const AHEAD = 2;

export class SweepPool {
	readonly #workers: readonly Worker[];

	private constructor(workers: readonly Worker[]) {
		this.#workers = workers;
	}

	get size(): number {
		return this.#workers.length;
	}

	/** Starts threads; null where the bundled worker is not beside this file. */
	static start(count: number): SweepPool | null {
		const script = join(dirname(fileURLToPath(import.meta.url)), 'sweep-worker.js');
		if (!existsSync(script)) return null;
		return new SweepPool(Array.from({ length: count }, () => new Worker(script)));
	}

	/** Gives every thread the plan that later chunks belong to. */
	async load(plan: SweepPlan): Promise<void> {
		for (const worker of this.#workers) this.#send(worker, { plan });
		// A chunk of no sources comes back when the plan has come across.
		await this.compute(
			this.#workers.flatMap(() =>
				Array<SweepChunk>(AHEAD).fill({ kind: 'paths', first: 0, last: 0 })
			)
		);
	}

	/** The whole sweep of a plan. */
	async run(plan: SweepPlan, chunks: readonly SweepChunk[]): Promise<SweepTotals> {
		for (const worker of this.#workers) this.#send(worker, { plan });
		const totals = new SweepTotals(plan);
		for (const part of await this.compute(chunks)) totals.add(part);
		return totals;
	}

	/** Chunks of the plan that was given last, computed by whoever is free. */
	compute(chunks: readonly SweepChunk[]): Promise<SweepPart[]> {
		return this.#share(chunks.map((chunk) => ({ chunk })));
	}

	/** Chunks of a sample, drawn by whoever is free. */
	drawSamples(samplePlan: SamplePlan, chunks: readonly number[]): Promise<Uint32Array[]> {
		for (const worker of this.#workers) this.#send(worker, { samplePlan });
		return this.#share(chunks.map((sampleChunk) => ({ sampleChunk })));
	}

	/** Answers come in any order. */
	async #share<Answer>(requests: readonly WorkerRequest[]): Promise<Answer[]> {
		const answers: Answer[] = [];
		let given = 0;
		const giveNext = (worker: Worker) => {
			const request = requests[given];
			if (!request) return;
			given++;
			this.#send(worker, request);
		};
		await new Promise<void>((resolve, reject) => {
			if (requests.length === 0) resolve();
			for (const worker of this.#workers) {
				worker.removeAllListeners();
				worker.on('error', reject);
				worker.on('message', (answer: Answer) => {
					answers.push(answer);
					if (answers.length === requests.length) resolve();
					giveNext(worker);
				});
			}
			for (let held = 0; held < AHEAD; held++) this.#workers.forEach(giveNext);
		});
		return answers;
	}

	#send(worker: Worker, request: WorkerRequest): void {
		worker.postMessage(request);
	}

	async stop(): Promise<void> {
		await Promise.all(this.#workers.map((worker) => worker.terminate()));
	}
}
