/**
 * Betweenness and distances along path costs, chunk by chunk. The chunks and the order in which their
 * figures are added do not depend on who computes them, so any number of workers gives the same
 * figures to the last bit.
 */
import { emptyReach, type Reach, type Sweep } from '../reach';
import { plainCostEngine, type CostEngine } from './cost-engine';
import { costChunks, costFigures, type CostChunk, type CostPlan } from './cost-plan';
import { WasmCostEngine } from './wasm-cost-engine';

/** What a chunk gives; the buffer of `figures` may be transferred between workers. */
export interface CostPart {
	readonly chunk: CostChunk;
	readonly figures: Float64Array;
}

/** The engine of this place, made once. */
let ownEngine: CostEngine | null = null;

function fastestCostEngine(): CostEngine {
	ownEngine ??= WasmCostEngine.start() ?? plainCostEngine;
	return ownEngine;
}

/** Computes one chunk. Synchronous; a chunk of a network of 5,000 actors takes milliseconds. */
export function costChunk(
	plan: CostPlan,
	chunk: CostChunk,
	engine: CostEngine = fastestCostEngine()
): CostPart {
	const figures = engine.costTotals(plan, chunk) ?? plainCostEngine.costTotals(plan, chunk)!;
	return { chunk, figures };
}

/** Puts the parts of a sweep together, in whatever order they come. */
export class CostTotals {
	readonly #plan: CostPlan;
	readonly #betweenness: Float64Array;
	readonly #out: Reach;
	readonly #in: Reach;
	/** Parts that came before their turn, by first source. */
	readonly #waiting = new Map<number, CostPart>();
	#nextSource = 0;

	constructor(plan: CostPlan) {
		this.#plan = plan;
		this.#betweenness = new Float64Array(plan.actorCount);
		this.#out = emptyReach(plan.actorCount);
		this.#in = plan.isDirected ? emptyReach(plan.actorCount) : this.#out;
	}

	/** Whether every chunk has been added. */
	get isComplete(): boolean {
		return this.#nextSource >= this.#plan.graph.tiedCount;
	}

	/** Floating-point sums depend on their order: a part is added when all before it have been. */
	add(part: CostPart): void {
		this.#waiting.set(part.chunk.first, part);
		for (;;) {
			const next = this.#waiting.get(this.#nextSource);
			if (!next) return;
			this.#waiting.delete(this.#nextSource);
			this.#addNext(next);
			this.#nextSource = next.chunk.last;
		}
	}

	#addNext({ chunk, figures }: CostPart): void {
		const { actorOf } = this.#plan.graph;
		const part = costFigures(this.#plan, chunk, figures);
		for (let v = 0; v < part.pairs.length; v++) this.#betweenness[actorOf[v]!]! += part.pairs[v]!;
		addReach(this.#out, part.out, actorOf.subarray(chunk.first));
		if (part.in) addReach(this.#in, part.in, actorOf);
	}

	/** By actor of the network; asked when `isComplete`. */
	sweep(): Sweep {
		const { unit, isDirected } = this.#plan;
		const out = inStrengths(this.#out, unit);
		return {
			betweenness: this.#betweenness,
			out,
			in: isDirected ? inStrengths(this.#in, unit) : out
		};
	}
}

function addReach(sums: Reach, part: Reach, actorAt: Int32Array): void {
	for (let place = 0; place < part.reachedCount.length; place++) {
		const actor = actorAt[place]!;
		sums.reachedCount[actor]! += part.reachedCount[place]!;
		sums.distanceSum[actor]! += part.distanceSum[place]!;
		sums.inverseSum[actor]! += part.inverseSum[place]!;
		const farthest = part.eccentricity[place]!;
		if (farthest > sums.eccentricity[actor]!) sums.eccentricity[actor] = farthest;
	}
}

/** Distances in 1 / strength; whole sums are divided once, when they are all there. */
function inStrengths(reach: Reach, unit: number): Reach {
	return {
		...reach,
		distanceSum: dividedBy(unit, reach.distanceSum),
		eccentricity: dividedBy(unit, reach.eccentricity)
	};
}

function dividedBy(unit: number, values: Float64Array): Float64Array {
	const divided = new Float64Array(values.length);
	for (let i = 0; i < values.length; i++) divided[i] = values[i]! / unit;
	return divided;
}

/** The whole sweep on this thread. Cost O(n·(m + n)); O(n·(m + n log n)) when costs are not whole. */
export function sweepCosts(plan: CostPlan, engine?: CostEngine): Sweep {
	const totals = new CostTotals(plan);
	for (const chunk of costChunks(plan)) totals.add(costChunk(plan, chunk, engine));
	return totals.sweep();
}
