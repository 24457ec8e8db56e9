/** Who runs the searches: the compiled kernels, or plain TypeScript with the same figures. */
import type { SweepPlan } from './sweep-plan';

export interface SweepEngine {
	/** Whether the engine can take on the plan. */
	canHold(plan: SweepPlan): boolean;
	/** Ordered pairs by the core actor they pass, from the sources [first, last) of the core. */
	pathTotals(plan: SweepPlan, first: number, last: number): Float64Array;
	/** Four numbers for each source [first, last) of the whole: see REACH_FIGURES. */
	reachFigures(
		plan: SweepPlan,
		kind: 'reach-out' | 'reach-in',
		first: number,
		last: number
	): Float64Array;
}
