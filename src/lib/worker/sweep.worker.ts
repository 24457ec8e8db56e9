/** A worker of the pool: gets a plan, then tasks by it, answers with their figures. */
import type { SweepPlan } from '../measures/kernels/sweep-plan';
import type { SamplePlan } from '../measures/sampled-betweenness';
import { doTask, type SweepRequest, type SweepResponse } from './sweep-task';

let sweepPlan: SweepPlan | null = null;
let samplePlan: SamplePlan | null = null;

self.onmessage = ({ data: request }: MessageEvent<SweepRequest>) => {
	if (request.kind === 'plan') sweepPlan = request.plan;
	else if (request.kind === 'sample') samplePlan = request.plan;
	else {
		const result = doTask(request.task, sweepPlan, samplePlan);
		const { buffer } = result.kind === 'chunk' ? result.part.figures : result.passes;
		const response: SweepResponse = { run: request.run, result };
		self.postMessage(response, { transfer: [buffer] });
	}
};
