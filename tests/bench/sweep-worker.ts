/** A thread that computes chunks of a sweep: gets a plan, then chunks, answers with their figures. */
import { parentPort } from 'node:worker_threads';
import { sweepChunk } from '../../src/lib/measures/kernels/sweep-chunks';
import { drawChunk, type SamplePlan } from '../../src/lib/measures/sampled-betweenness';
import type { SweepChunk, SweepPlan } from '../../src/lib/measures/kernels/sweep-plan';

export type WorkerRequest =
	| { readonly plan: SweepPlan }
	| { readonly chunk: SweepChunk }
	| { readonly samplePlan: SamplePlan }
	| { readonly sampleChunk: number };

let plan: SweepPlan | null = null;
let samplePlan: SamplePlan | null = null;

parentPort!.on('message', (request: WorkerRequest) => {
	if ('plan' in request) {
		plan = request.plan;
		return;
	}
	if ('samplePlan' in request) {
		samplePlan = request.samplePlan;
		return;
	}
	if ('sampleChunk' in request) {
		const passes = drawChunk(samplePlan!, request.sampleChunk);
		parentPort!.postMessage(passes, [passes.buffer as ArrayBuffer]);
		return;
	}
	const part = sweepChunk(plan!, request.chunk);
	parentPort!.postMessage(part, [part.figures.buffer as ArrayBuffer]);
});
