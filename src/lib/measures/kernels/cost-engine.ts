/** Who computes the figures of a chunk along path costs: the compiled searches, or these in plain TypeScript. */
import type { CostChunk, CostPlan } from './cost-plan';
import { costTotals } from './cost-twin';
import { realCostTotals } from './real-cost-totals';

/** Computes the figures of a chunk, or null when it cannot: see `CostFigures`. */
export interface CostEngine {
	costTotals(plan: CostPlan, chunk: CostChunk): Float64Array | null;
}

/** In plain TypeScript. */
export const plainCostEngine: CostEngine = {
	costTotals: (plan, chunk) =>
		plan.outCosts instanceof Int32Array ? costTotals(plan, chunk) : realCostTotals(plan, chunk)
};
