/** Where exact betweenness would take too long, an estimate with a bound on its error stands in its place. */
import type { Network } from '../network/network';
import { SweepTotals } from './kernels/sweep-chunks';
import type { SweepPlan } from './kernels/sweep-plan';
import { drawChunk, fromPasses, planSamplesOf, type SamplePlan } from './sampled-betweenness';
import { hopSweep } from './sweep/sweep';

/** Actors times ties above which betweenness is estimated: some minutes on one thread. */
export const EXACT_LIMIT = 5e9;

/** With probability 1 - delta no actor's share of all pairs is off by more than epsilon. */
export const ESTIMATE = { epsilon: 0.005, delta: 0.1 } as const;

const settled = new WeakSet<Network>();

/** Whether betweenness in steps of this network is an estimate. Depends on its size alone. */
export function needsEstimate({ actors, tieCount }: Network): boolean {
	return actors.length * tieCount > EXACT_LIMIT;
}

/** The sample, by the seed of the lens: whoever draws it gets the same estimate. */
export function planEstimate(network: Network): SamplePlan {
	const { whole } = hopSweep(network).plan;
	return planSamplesOf(whole, { ...ESTIMATE, seed: network.lens.seed });
}

/** Every measure of the network takes its betweenness from the sample from now on. */
export function acceptEstimate(network: Network, plan: SamplePlan, passes: Uint32Array): void {
	const n = network.actors.length;
	const { shares } = fromPasses(plan, passes);
	const sweep = hopSweep(network);
	sweep.accept(
		new EstimatedTotals(
			sweep.plan,
			shares.map((share) => share * n * (n - 1))
		)
	);
	settled.add(network);
}

/** Draws the sample on this thread, if the network needs it and nobody has. */
export function settleBetweenness(network: Network): void {
	if (!needsEstimate(network) || settled.has(network)) return;
	const plan = planEstimate(network);
	const passes = new Uint32Array(network.actors.length);
	for (let chunk = 0; chunk < plan.chunkCount; chunk++) addPasses(passes, drawChunk(plan, chunk));
	acceptEstimate(network, plan, passes);
}

/** Adds the passes of a chunk to those of others, in any order. */
export function addPasses(passes: Uint32Array, drawn: Uint32Array): void {
	for (let v = 0; v < passes.length; v++) passes[v]! += drawn[v]!;
}

/** Ordered pairs that do not come from a sweep. */
class EstimatedTotals extends SweepTotals {
	readonly #pairs: Float64Array;

	constructor(plan: SweepPlan, pairs: Float64Array) {
		super(plan);
		this.#pairs = pairs;
	}

	override get hasPaths(): boolean {
		return true;
	}

	override get hasReach(): boolean {
		return false;
	}

	override betweenness(): Float64Array {
		return this.#pairs;
	}
}
