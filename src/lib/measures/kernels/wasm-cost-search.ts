/** Runs the compiled search for path costs, eight sources at a time. */
import { UNREACHED, type CostPaths, type CostRows, type CostSearch } from './cost-search';
import { PlainCostSearch } from './cost-twin';
import { Layout, startKernels, type Kernels } from './wasm-engine';

const LANES = 8;
/** The kernel's sign for an actor that no path leads to. */
const NOBODY = 0x7fff;
/** Above this cost of an arc hardly any path fits into 16 bits. */
const LARGEST_COST = 4096;
/** Turns that the longest cheapest paths of a network of people stay well below. */
const MOST_TURNS = 24;

/** Made once for this place: the next search takes over the memory, so one runs at a time. */
let kernels: Kernels | null | undefined;

/** The search on the compiled kernel; in plain TypeScript where that cannot run. */
export function fastestCostSearch(out: CostRows, incoming: CostRows): CostSearch {
	kernels ??= startKernels();
	const largest = out.costs.reduce((a, b) => Math.max(a, b), 0);
	if (kernels === null || largest > LARGEST_COST) return new PlainCostSearch(out, incoming);
	try {
		return new WasmCostSearch(kernels, out, incoming, largest);
	} catch (error) {
		// The memory of the kernel could not grow.
		if (error instanceof RangeError) return new PlainCostSearch(out, incoming);
		throw error;
	}
}

class WasmCostSearch implements CostSearch {
	readonly #kernels: Kernels;
	readonly #out: CostRows;
	readonly #incoming: CostRows;
	readonly #largest: number;
	readonly #rows: Int16Array;
	/** Beside an actor's row, where its part of each lane's list starts. */
	readonly #starts: Int32Array;
	readonly #found: CostPaths;
	/** First source of the costs in the rows. */
	#first = -1;
	/** Takes over when paths turn out too long for the kernel. */
	#plain: PlainCostSearch | null = null;

	constructor(kernels: Kernels, out: CostRows, incoming: CostRows, largest: number) {
		const n = out.offsets.length - 1;
		const arcs = incoming.targets.length;
		const layout = new Layout();
		const [offsetsAt, targetsAt] = [layout.add(4 * (n + 1)), layout.add(4 * arcs)];
		const [costsAt, rowsAt] = [layout.add(2 * arcs), layout.add(2 * LANES * n)];
		const [listsAt, endsAt] = [layout.add(4 * LANES * arcs), layout.add(4 * LANES)];
		const startsAt = layout.add(4 * LANES * (n + 1));
		layout.claim(kernels.memory);
		const { buffer } = kernels.memory;
		new Int32Array(buffer, offsetsAt, n + 1).set(incoming.offsets);
		new Int32Array(buffer, targetsAt, arcs).set(incoming.targets);
		new Int16Array(buffer, costsAt, arcs).set(incoming.costs);
		kernels.setCostGraph(offsetsAt, targetsAt, costsAt, rowsAt, listsAt, endsAt, startsAt);
		this.#kernels = kernels;
		this.#out = out;
		this.#incoming = incoming;
		this.#largest = largest;
		this.#rows = new Int16Array(buffer, rowsAt, LANES * n);
		this.#starts = new Int32Array(buffer, startsAt, LANES * (n + 1));
		this.#found = {
			distance: new Int32Array(n),
			before: new Int32Array(buffer, listsAt, LANES * arcs),
			starts: new Int32Array(n + 1)
		};
	}

	from(source: number): CostPaths {
		if (this.#plain) return this.#plain.from(source);
		const { distance, starts } = this.#found;
		const n = distance.length;
		const lane = source % LANES;
		if (this.#first !== source - lane) {
			this.#first = source - lane;
			const lanes = Math.min(LANES, n - this.#first);
			if (!this.#kernels.findCosts(this.#first, lanes, n, this.#largest, MOST_TURNS)) {
				this.#plain = new PlainCostSearch(this.#out, this.#incoming);
				return this.#plain.from(source);
			}
			this.#kernels.findBefore(n, this.#incoming.targets.length);
		}
		const rows = this.#rows;
		const startRows = this.#starts;
		let at = lane;
		for (let v = 0; v < n; v++, at += LANES) {
			const cost = rows[at]!;
			distance[v] = cost === NOBODY ? UNREACHED : cost;
			starts[v] = startRows[at]!;
		}
		starts[n] = startRows[at]!;
		return this.#found;
	}
}
