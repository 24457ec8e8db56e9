/** A worker of the pool: gets a plan, then tasks by it, answers with their figures. */
import {
	bufferOf,
	doTask,
	type SweepRequest,
	type SweepResponse,
	type TaskPlan
} from './sweep-task';

let plan: TaskPlan | null = null;

self.onmessage = ({ data: request }: MessageEvent<SweepRequest>) => {
	if (request.kind === 'plan') {
		plan = request.plan;
		return;
	}
	if (plan === null) throw new Error('A plan must be sent before its tasks.');
	const result = doTask(plan, request.task);
	const response: SweepResponse = { run: request.run, result };
	self.postMessage(response, { transfer: [bufferOf(result) as ArrayBuffer] });
};
