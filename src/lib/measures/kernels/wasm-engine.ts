/** Runs the compiled kernels: lays a graph out in their memory, calls them, reads the figures back. */
import { REACH_FIGURES } from './reach-twin';
import { islandRange, type Rows, type SearchGraph } from './search-graph';
import type { SweepEngine } from './sweep-engine';
import { REACH_SOURCES, type SweepPlan } from './sweep-plan';
import { KernelMemory, Layout } from './wasm-kernels';

const LANES = 8;
const ROW = 64;
/** Level counters of the distance search: 2^32 actors and more. */
const PLANES = 33;
/** The kernels pack an actor and eight lanes into 32 bits. */
const MOST_ACTORS = 2 ** 24;

/** The engine on the compiled kernels, or null where they cannot run. */
export function wasmEngine(): SweepEngine | null {
	const memory = KernelMemory.start();
	return memory && new WasmEngine(memory);
}

class WasmEngine implements SweepEngine {
	readonly #memory: KernelMemory;
	/** What lies in the memory: the plan and the kind of search it is laid out for. */
	#loaded: { readonly plan: SweepPlan; readonly kind: string; readonly result: number } | null =
		null;

	constructor(memory: KernelMemory) {
		this.#memory = memory;
	}

	canHold(plan: SweepPlan): boolean {
		return plan.actorCount < MOST_ACTORS;
	}

	pathTotals(plan: SweepPlan, first: number, last: number): Float64Array {
		const graph = plan.core;
		const result = this.#load(plan, 'paths', () => this.#layOutPaths(plan));
		for (let source = first; source < last; source += LANES) {
			const lanes = Math.min(LANES, last - source);
			const { low, high } = islandRange(graph, source, source + lanes - 1);
			this.#memory.kernels.addPaths(source, lanes, low, high);
		}
		this.#memory.kernels.foldTotals(graph.tiedCount, result);
		return new Float64Array(this.#memory.buffer, result, graph.tiedCount).slice();
	}

	reachFigures(
		plan: SweepPlan,
		kind: 'reach-out' | 'reach-in',
		first: number,
		last: number
	): Float64Array {
		const { whole } = plan;
		const result = this.#load(plan, kind, () =>
			kind === 'reach-out'
				? this.#layOutReach(whole, whole.out, whole.in)
				: this.#layOutReach(whole, whole.in, whole.out)
		);
		const figures = new Float64Array((last - first) * REACH_FIGURES);
		for (let source = first; source < last; source += REACH_SOURCES) {
			const sources = Math.min(REACH_SOURCES, last - source);
			const { low, high } = islandRange(whole, source, source + sources - 1);
			this.#memory.kernels.findReach(source, sources, low, high);
			const { buffer } = this.#memory;
			const part = new Float64Array(buffer, result, sources * REACH_FIGURES);
			figures.set(part, (source - first) * REACH_FIGURES);
		}
		return figures;
	}

	#load(plan: SweepPlan, kind: string, layOut: () => number): number {
		if (this.#loaded?.plan !== plan || this.#loaded.kind !== kind) {
			this.#loaded = null;
			this.#loaded = { plan, kind, result: layOut() };
		}
		return this.#loaded.result;
	}

	#layOutPaths({ core, bags }: SweepPlan): number {
		const n = core.tiedCount;
		const arcs = core.out.targets.length;
		const levels = n + 2;
		const layout = new Layout();
		const putArcs = layout.addArcs(core, core.out, core.in);
		const bagsAt = layout.add(8 * n);
		const rows = [ROW, ROW, ROW, ROW].map((size) => layout.add(size * n));
		const foundAt = layout.add(n);
		const bitsAt = layout.add((n >> 3) + 8);
		const wordBitsAt = layout.add((n >> 9) + 8);
		const listAt = layout.add(4 * Math.min(LANES * n, LANES * (n + arcs)));
		const levelsAt = layout.add(16 * levels);
		const masksAt = layout.add(ROW);
		const result = layout.add(8 * n);
		this.#memory.claim(layout);
		putArcs(this.#memory);
		const { buffer, kernels } = this.#memory;
		new Float64Array(buffer, bagsAt, n).set(bags.subarray(0, n));
		kernels.setPathRows(bagsAt, ...rows, foundAt, bitsAt, wordBitsAt, listAt, levelsAt, masksAt);
		return result;
	}

	#layOutReach(whole: SearchGraph, out: Rows, incoming: Rows): number {
		const n = whole.tiedCount;
		const layout = new Layout();
		const putArcs = layout.addArcs(whole, out, incoming);
		const rows = [ROW, ROW, ROW].map((size) => layout.add(size * n));
		const marksAt = layout.add(n);
		const listAt = layout.add(8 * n);
		const planesAt = layout.add(ROW * PLANES);
		const result = layout.add(8 * REACH_FIGURES * REACH_SOURCES);
		this.#memory.claim(layout);
		putArcs(this.#memory);
		this.#memory.kernels.setReachRows(...rows, marksAt, listAt, planesAt, result);
		return result;
	}
}
