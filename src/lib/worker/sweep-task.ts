/** What the pool and its workers say to each other, and how a task is done. */
import { costChunk, type CostPart } from '../measures/kernels/cost-chunks';
import type { CostChunk, CostPlan } from '../measures/kernels/cost-plan';
import { sweepChunk, type SweepPart } from '../measures/kernels/sweep-chunks';
import type { SweepChunk, SweepPlan } from '../measures/kernels/sweep-plan';
import { drawChunk, type SamplePlan } from '../measures/sampled-betweenness';

/** Everything that a worker needs to know for its tasks. */
export type TaskPlan =
	| { readonly kind: 'hops'; readonly plan: SweepPlan }
	| { readonly kind: 'costs'; readonly plan: CostPlan }
	| { readonly kind: 'sample'; readonly plan: SamplePlan };

/** A piece of work, by the plan that was sent last. */
export type SweepTask =
	| { readonly kind: 'hops'; readonly chunk: SweepChunk }
	| { readonly kind: 'costs'; readonly chunk: CostChunk }
	/** Sampled paths: see `drawChunk`. */
	| { readonly kind: 'sample'; readonly chunk: number };

export type SweepRequest =
	| { readonly kind: 'plan'; readonly plan: TaskPlan }
	| { readonly kind: 'task'; readonly run: number; readonly task: SweepTask };

/** What a task gives; the buffer of its figures is transferred. */
export type TaskResult =
	| { readonly kind: 'hops'; readonly part: SweepPart }
	| { readonly kind: 'costs'; readonly part: CostPart }
	| { readonly kind: 'sample'; readonly passes: Uint32Array };

export interface SweepResponse {
	/** The run that the task belongs to. */
	readonly run: number;
	readonly result: TaskResult;
}

/** Does a task by the plan it belongs to. Throws when it belongs to another. */
export function doTask({ kind, plan }: TaskPlan, task: SweepTask): TaskResult {
	if (kind === 'hops' && task.kind === kind) return { kind, part: sweepChunk(plan, task.chunk) };
	if (kind === 'costs' && task.kind === kind) return { kind, part: costChunk(plan, task.chunk) };
	if (kind === 'sample' && task.kind === kind) {
		return { kind, passes: drawChunk(plan, task.chunk) };
	}
	throw new Error(`A task of ${task.kind} does not belong to a plan of ${kind}.`);
}

/** What is transferred with a result. */
export function bufferOf(result: TaskResult): ArrayBufferLike {
	return result.kind === 'sample' ? result.passes.buffer : result.part.figures.buffer;
}
