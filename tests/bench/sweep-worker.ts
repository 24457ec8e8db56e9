/** A thread that computes chunks of a sweep: gets a plan, then chunks, answers with their figures. */
import { parentPort } from 'node:worker_threads';
import { sweepChunk } from '../../src/lib/measures/kernels/sweep-chunks';
import type { SweepChunk, SweepPlan } from '../../src/lib/measures/kernels/sweep-plan';

export type WorkerRequest = { readonly plan: SweepPlan } | { readonly chunk: SweepChunk };

let plan: SweepPlan | null = null;

parentPort!.on('message', (request: WorkerRequest) => {
	if ('plan' in request) {
		plan = request.plan;
		return;
	}
	const part = sweepChunk(plan!, request.chunk);
	parentPort!.postMessage(part, [part.figures.buffer as ArrayBuffer]);
});
