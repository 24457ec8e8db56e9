/** The sweep along path costs of 1 / strength: betweenness and distances, when first asked for. */
import { sweepCosts, type CostTotals } from '../kernels/cost-chunks';
import type { CostPlan } from '../kernels/cost-plan';
import type { Reach, Sweep } from '../reach';

export class CostSweep implements Sweep {
	/** What workers need to compute chunks of it: see `costChunk`. */
	readonly plan: CostPlan;
	#sweep: Sweep | null = null;

	constructor(plan: CostPlan) {
		this.plan = plan;
	}

	get betweenness(): Float64Array {
		return this.#swept().betweenness;
	}

	get out(): Reach {
		return this.#swept().out;
	}

	get in(): Reach {
		return this.#swept().in;
	}

	#swept(): Sweep {
		this.#sweep ??= sweepCosts(this.plan);
		return this.#sweep;
	}

	/** Takes over what others have computed by `plan`; the figures are the same bits. */
	accept(totals: CostTotals): void {
		if (totals.isComplete) this.#sweep ??= totals.sweep();
	}
}
