/** What the pool and its workers say to each other, and how a task is done. */
import { sweepChunk, type SweepPart } from '../measures/kernels/sweep-chunks';
import type { SweepChunk, SweepPlan } from '../measures/kernels/sweep-plan';
import { drawChunk, type SamplePlan } from '../measures/sampled-betweenness';

/** A piece of work, by the plan that was sent last. */
export type SweepTask =
	| { readonly kind: 'chunk'; readonly chunk: SweepChunk }
	/** Sampled paths: see `drawChunk`. */
	| { readonly kind: 'draw'; readonly chunk: number };

export type SweepRequest =
	| { readonly kind: 'plan'; readonly plan: SweepPlan }
	| { readonly kind: 'sample'; readonly plan: SamplePlan }
	| { readonly kind: 'task'; readonly run: number; readonly task: SweepTask };

/** What a task gives; the buffer of its figures is transferred. */
export type TaskResult =
	| { readonly kind: 'chunk'; readonly part: SweepPart }
	| { readonly kind: 'draw'; readonly passes: Uint32Array };

export interface SweepResponse {
	/** The run that the task belongs to. */
	readonly run: number;
	readonly result: TaskResult;
}

/** Does a task by the plan it belongs to. */
export function doTask(
	task: SweepTask,
	sweepPlan: SweepPlan | null,
	samplePlan: SamplePlan | null
): TaskResult {
	return task.kind === 'chunk'
		? { kind: 'chunk', part: sweepChunk(sweepPlan!, task.chunk) }
		: { kind: 'draw', passes: drawChunk(samplePlan!, task.chunk) };
}
