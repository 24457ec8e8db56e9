/** Runs the compiled searches along path costs: see `cost-twin.ts` for what they find. */
import { bucketShift } from './cost-twin';
import type { CostEngine } from './cost-engine';
import {
	costFigures,
	type CostChunk,
	type CostFigures,
	type CostPlan,
	COST_SOURCES
} from './cost-plan';
import { REACH_FIGURES } from './reach-twin';
import { islandRange } from './search-graph';
import { KernelMemory, Layout } from './wasm-kernels';

const LANES = 8;
/** The kernel holds costs in 16 bits with a sign. */
const MOST_COST = 0x7fff;
/** Above this cost of an arc hardly any path fits into 16 bits. */
const LARGEST_ARC = 4096;
/** Turns that the longest cheapest paths of a network of people stay well below. */
const MOST_TURNS = 64;

/** A plan that lies in the memory. */
interface Loaded {
	readonly plan: CostPlan;
	readonly largestArc: number;
	/** Views of what `costFigures` asks for, the sources of a whole chunk. */
	readonly figures: CostFigures;
}

export class WasmCostEngine implements CostEngine {
	readonly #memory: KernelMemory;
	#loaded: Loaded | null = null;
	/** Plans whose costs turned out not to fit into the kernel. */
	readonly #refused = new WeakSet<CostPlan>();

	private constructor(memory: KernelMemory) {
		this.#memory = memory;
	}

	/** Null where the kernels cannot run. */
	static start(): WasmCostEngine | null {
		const memory = KernelMemory.start();
		return memory && new WasmCostEngine(memory);
	}

	costTotals(plan: CostPlan, chunk: CostChunk): Float64Array | null {
		const { outCosts, graph } = plan;
		if (!(outCosts instanceof Int32Array) || this.#refused.has(plan)) return null;
		const loaded = this.#load(plan, outCosts);
		if (loaded === null) return null;
		const { figures, largestArc } = loaded;
		const { kernels } = this.#memory;
		figures.all.fill(0);
		for (let source = chunk.first; source < chunk.last; source += LANES) {
			const lanes = Math.min(LANES, chunk.last - source);
			const { low, high } = islandRange(graph, source, source + lanes - 1);
			if (!kernels.findCosts(source, lanes, low, high, largestArc, MOST_TURNS)) {
				this.#refused.add(plan);
				return null;
			}
			kernels.addCosts(source - chunk.first, low, high);
			kernels.addCostPaths(lanes, low, high, graph.in.targets.length + 1);
		}
		return inChunk(plan, chunk, figures);
	}

	/** Null when the plan is refused. */
	#load(plan: CostPlan, outCosts: Int32Array): Loaded | null {
		if (this.#loaded?.plan === plan) return this.#loaded;
		this.#loaded = null;
		const largestArc = outCosts.reduce((a, b) => Math.max(a, b), 0);
		try {
			if (largestArc <= LARGEST_ARC) this.#loaded = this.#layOut(plan, largestArc);
		} catch (error) {
			// The memory of the kernels could not grow.
			if (!(error instanceof RangeError)) throw error;
		}
		if (this.#loaded === null) this.#refused.add(plan);
		return this.#loaded;
	}

	#layOut(plan: CostPlan, largestArc: number): Loaded {
		const { graph, unit, isDirected } = plan;
		const inCosts = plan.inCosts as Int32Array;
		const n = graph.tiedCount;
		const arcs = graph.in.targets.length;
		const shift = bucketShift(inCosts);
		const layout = new Layout();
		const putArcs = layout.addArcs(graph, graph.out, graph.in);
		const inCostsAt = layout.add(2 * arcs);
		const rowsAt = layout.add(2 * LANES * n);
		const marksAt = layout.add(n);
		const figuresAt = layout.add(8 * costFigureCount(plan));
		const listsAt = layout.add(4 * LANES * (arcs + 1));
		const reachedAt = layout.add(4 * LANES);
		const startsAt = layout.add(4 * LANES * (n + 1));
		const placesAt = layout.add(4 * LANES * ((MOST_COST >> shift) + 3));
		const ordersAt = layout.add(4 * LANES * n);
		const countsAt = layout.add(8 * n);
		const ratiosAt = layout.add(8 * n);
		this.#memory.claim(layout);
		putArcs(this.#memory);
		const { buffer, kernels } = this.#memory;
		new Int16Array(buffer, inCostsAt, arcs).set(inCosts);
		const outAt = figuresAt + 8 * n;
		const inAt = outAt + 8 * REACH_FIGURES * COST_SOURCES;
		kernels.setCostRows(inCostsAt, rowsAt, marksAt);
		kernels.setCostSums(outAt, 8 * COST_SOURCES, isDirected ? inAt : 0, 8 * n, unit);
		kernels.setCostPaths(
			listsAt,
			reachedAt,
			startsAt,
			placesAt,
			ordersAt,
			countsAt,
			ratiosAt,
			figuresAt,
			shift
		);
		const all = new Float64Array(buffer, figuresAt, costFigureCount(plan));
		return { plan, largestArc, figures: costFigures(plan, { first: 0, last: COST_SOURCES }, all) };
	}
}

/** Numbers that a whole chunk gives. */
function costFigureCount({ graph, isDirected }: CostPlan): number {
	return graph.tiedCount * (isDirected ? 1 + REACH_FIGURES : 1) + REACH_FIGURES * COST_SOURCES;
}

/** The figures of a chunk, whose sources may be fewer than those of a whole one. */
function inChunk(plan: CostPlan, chunk: CostChunk, whole: CostFigures): Float64Array {
	const sources = chunk.last - chunk.first;
	const part = costFigures(plan, chunk);
	part.pairs.set(whole.pairs);
	for (const figure of REACH_NAMES) {
		part.out[figure].set(whole.out[figure].subarray(0, sources));
		if (whole.in) part.in![figure].set(whole.in[figure]);
	}
	return part.all;
}

const REACH_NAMES = ['reachedCount', 'distanceSum', 'inverseSum', 'eccentricity'] as const;
