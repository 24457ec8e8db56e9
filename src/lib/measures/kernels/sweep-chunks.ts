/**
 * Betweenness and distances of a whole network, chunk by chunk. The chunks and the order in which
 * their figures are added do not depend on who computes them, so any number of workers gives the same
 * figures to the last bit.
 */
import { emptyReach, type Reach } from '../reach';
import { plainEngine } from './plain-engine';
import { REACH_FIGURES } from './reach-twin';
import type { SweepEngine } from './sweep-engine';
import {
	PATH_SOURCES,
	pathChunks,
	reachChunks,
	type SweepChunk,
	type SweepPlan
} from './sweep-plan';
import { wasmEngine } from './wasm-engine';

/** What a chunk gives; the buffer of `figures` may be transferred between workers. */
export interface SweepPart {
	readonly chunk: SweepChunk;
	readonly figures: Float64Array;
}

export interface Reaches {
	/** Distances from the actor. */
	readonly out: Reach;
	/** Distances to the actor; the same object as `out` when undirected. */
	readonly in: Reach;
}

let ownEngine: SweepEngine | null = null;

/** The engine of this place, made once: the compiled one where it can be had. */
export function fastestEngine(): SweepEngine {
	ownEngine ??= wasmEngine() ?? plainEngine;
	return ownEngine;
}

/** Computes one chunk. Synchronous; a chunk of a network of 5,000 actors takes milliseconds. */
export function sweepChunk(
	plan: SweepPlan,
	chunk: SweepChunk,
	engine: SweepEngine = fastestEngine()
): SweepPart {
	return { chunk, figures: figuresOf(plan, chunk, engine) };
}

function figuresOf(plan: SweepPlan, chunk: SweepChunk, engine: SweepEngine): Float64Array {
	const { kind, first, last } = chunk;
	const run = (by: SweepEngine) =>
		kind === 'paths' ? by.pathTotals(plan, first, last) : by.reachFigures(plan, kind, first, last);
	if (!engine.canHold(plan)) return run(plainEngine);
	try {
		return run(engine);
	} catch (error) {
		// The memory of the kernels could not grow.
		if (error instanceof RangeError) return run(plainEngine);
		throw error;
	}
}

/** Puts the parts of a sweep together, in whatever order they come. */
export class SweepTotals {
	readonly #plan: SweepPlan;
	readonly #pairs: Float64Array;
	/** Parts of the path search that came before their turn, by first source. */
	readonly #waiting = new Map<number, Float64Array>();
	#nextSource = 0;
	readonly #reaches: Reaches;
	/** Sources whose distances are still to come, both directions added. */
	#missingReach: number;

	constructor(plan: SweepPlan) {
		this.#plan = plan;
		this.#pairs = new Float64Array(plan.core.tiedCount);
		const out = emptyReach(plan.actorCount);
		this.#reaches = { out, in: plan.isDirected ? emptyReach(plan.actorCount) : out };
		this.#missingReach = plan.whole.tiedCount * (plan.isDirected ? 2 : 1);
	}

	/** Whether every path chunk has been added. */
	get hasPaths(): boolean {
		return this.#nextSource >= this.#plan.core.tiedCount;
	}

	/** Whether every reach chunk has been added. */
	get hasReach(): boolean {
		return this.#missingReach === 0;
	}

	add(part: SweepPart): void {
		if (part.chunk.kind === 'paths') this.#addPaths(part);
		else this.#setReach(part);
	}

	/** Floating-point sums depend on their order: a part is added when all before it have been. */
	#addPaths({ chunk, figures }: SweepPart): void {
		this.#waiting.set(chunk.first, figures);
		for (;;) {
			const next = this.#waiting.get(this.#nextSource);
			if (!next) return;
			this.#waiting.delete(this.#nextSource);
			for (let v = 0; v < next.length; v++) this.#pairs[v]! += next[v]!;
			this.#nextSource += PATH_SOURCES;
		}
	}

	#setReach({ chunk, figures }: SweepPart): void {
		const { actorOf } = this.#plan.whole;
		const reach = chunk.kind === 'reach-out' ? this.#reaches.out : this.#reaches.in;
		for (let source = chunk.first, at = 0; source < chunk.last; source++, at += REACH_FIGURES) {
			const actor = actorOf[source]!;
			reach.reachedCount[actor] = figures[at]!;
			reach.distanceSum[actor] = figures[at + 1]!;
			reach.inverseSum[actor] = figures[at + 2]!;
			reach.eccentricity[actor] = figures[at + 3]!;
		}
		this.#missingReach -= chunk.last - chunk.first;
	}

	/** Ordered pairs by actor of the network; asked when `hasPaths`. */
	betweenness(): Float64Array {
		const { core, settled } = this.#plan;
		const betweenness = settled.slice();
		this.#pairs.forEach((pairs, v) => (betweenness[core.actorOf[v]!]! += pairs));
		return betweenness;
	}

	/** By actor of the network; asked when `hasReach`. */
	reaches(): Reaches {
		return this.#reaches;
	}
}

/** Betweenness (ordered pairs) on this thread. Cost O(n·m). */
export function sweepPaths(plan: SweepPlan, engine?: SweepEngine): Float64Array {
	return runAll(plan, pathChunks(plan), engine).betweenness();
}

/** Distances on this thread. Cost O(n·m/512) and less. */
export function sweepReach(plan: SweepPlan, engine?: SweepEngine): Reaches {
	return runAll(plan, reachChunks(plan), engine).reaches();
}

function runAll(
	plan: SweepPlan,
	chunks: readonly SweepChunk[],
	engine: SweepEngine | undefined
): SweepTotals {
	const totals = new SweepTotals(plan);
	for (const chunk of chunks) totals.add(sweepChunk(plan, chunk, engine));
	return totals;
}
