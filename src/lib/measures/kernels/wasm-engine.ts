/** Runs the compiled kernels: lays a graph out in their memory, calls them, reads the figures back. */
import { KERNELS_BASE64 } from './kernels-wasm';
import { REACH_FIGURES } from './reach-twin';
import { islandRange, type Rows, type SearchGraph } from './search-graph';
import type { SweepEngine } from './sweep-engine';
import { REACH_SOURCES, type SweepPlan } from './sweep-plan';
import { findWebAssembly, type WasmMemory } from './web-assembly';

/** The exports of the files in `assembly`; numbers are addresses or counts. */
export interface Kernels {
	readonly memory: WasmMemory;
	setPathGraph(...addresses: number[]): void;
	setPathRows(...addresses: number[]): void;
	addPaths(first: number, lanes: number, low: number, high: number): void;
	foldTotals(n: number, result: number): void;
	setReachGraph(...addresses: number[]): void;
	setReachRows(...addresses: number[]): void;
	findReach(first: number, sources: number, low: number, high: number): void;
	setCostGraph(...addresses: number[]): void;
	findCosts(first: number, lanes: number, n: number, largest: number, mostTurns: number): number;
	findBefore(n: number, room: number): void;
}

const LANES = 8;
const ROW = 64;
const PAGE = 65536;
/** Level counters of the distance search: 2^32 actors and more. */
const PLANES = 33;
/** The kernels pack an actor and eight lanes into 32 bits. */
const MOST_ACTORS = 2 ** 24;
/** Memory that is mostly empty for the graph at hand is given back above this size. */
const KEPT_BYTES = 2 ** 24;

let compiled: object | null | undefined;

/** The compiled module, or null where WebAssembly, its SIMD or the permission to compile is lacking. */
function compileOnce(): object | null {
	if (compiled !== undefined) return compiled;
	try {
		const space = findWebAssembly();
		compiled = space && new space.Module(decodeBase64(KERNELS_BASE64));
	} catch {
		compiled = null;
	}
	return compiled;
}

/** The kernels with a memory of their own, or null where they cannot run. */
export function startKernels(): Kernels | null {
	const module = compileOnce();
	const space = findWebAssembly();
	return module && space && (new space.Instance(module).exports as Kernels);
}

/** The engine on the compiled kernels, or null where they cannot run. */
export function wasmEngine(): SweepEngine | null {
	return startKernels() && new WasmEngine(() => startKernels()!);
}

class WasmEngine implements SweepEngine {
	readonly #start: () => Kernels;
	#kernels: Kernels;
	/** What lies in the memory: the plan and the kind of search it is laid out for. */
	#loaded: { readonly plan: SweepPlan; readonly kind: string; readonly result: number } | null =
		null;

	constructor(start: () => Kernels) {
		this.#start = start;
		this.#kernels = start();
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
			this.#kernels.addPaths(source, lanes, low, high);
		}
		this.#kernels.foldTotals(graph.tiedCount, result);
		return new Float64Array(this.#kernels.memory.buffer, result, graph.tiedCount).slice();
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
			this.#kernels.findReach(source, sources, low, high);
			const { buffer } = this.#kernels.memory;
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
		const graph = layout.addGraph(core, core.out, core.in);
		const bagsAt = layout.add(8 * n);
		const rows = [ROW, ROW, ROW, ROW].map((size) => layout.add(size * n));
		const foundAt = layout.add(n);
		const bitsAt = layout.add((n >> 3) + 8);
		const wordBitsAt = layout.add((n >> 9) + 8);
		const listAt = layout.add(4 * Math.min(LANES * n, LANES * (n + arcs)));
		const levelsAt = layout.add(16 * levels);
		const masksAt = layout.add(ROW);
		const result = layout.add(8 * n);
		this.#claim(layout.size);
		const { buffer } = this.#kernels.memory;
		copyGraph(buffer, core, core.out, core.in, graph);
		new Float64Array(buffer, bagsAt, n).set(bags.subarray(0, n));
		this.#kernels.setPathGraph(...graph, bagsAt);
		this.#kernels.setPathRows(...rows, foundAt, bitsAt, wordBitsAt, listAt, levelsAt, masksAt);
		return result;
	}

	#layOutReach(whole: SearchGraph, out: Rows, incoming: Rows): number {
		const n = whole.tiedCount;
		const layout = new Layout();
		const graph = layout.addGraph(whole, out, incoming);
		const rows = [ROW, ROW, ROW].map((size) => layout.add(size * n));
		const marksAt = layout.add(n);
		const listAt = layout.add(8 * n);
		const planesAt = layout.add(ROW * PLANES);
		const result = layout.add(8 * REACH_FIGURES * REACH_SOURCES);
		this.#claim(layout.size);
		copyGraph(this.#kernels.memory.buffer, whole, out, incoming, graph);
		this.#kernels.setReachGraph(...graph);
		this.#kernels.setReachRows(...rows, marksAt, listAt, planesAt, result);
		return result;
	}

	/** Makes the memory large enough, and all of it zero. */
	#claim(bytes: number): void {
		const held = this.#kernels.memory.buffer.byteLength;
		if (held > KEPT_BYTES && held > 4 * bytes) this.#kernels = this.#start();
		const { memory } = this.#kernels;
		new Uint8Array(memory.buffer).fill(0);
		growTo(memory, bytes);
	}
}

function growTo(memory: WasmMemory, bytes: number): void {
	const missing = bytes - memory.buffer.byteLength;
	if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
}

/** Places in the memory, one after the other, each on a multiple of 64. */
export class Layout {
	size = ROW;

	add(bytes: number): number {
		const at = this.size;
		this.size += Math.ceil(bytes / ROW) * ROW;
		return at;
	}

	/** Makes a memory large enough for all places. */
	claim(memory: WasmMemory): void {
		growTo(memory, this.size);
	}

	/** Addresses of offsets and targets, out and in; those in are those out when undirected. */
	addGraph(graph: SearchGraph, out: Rows, incoming: Rows): number[] {
		const places = (rows: Rows) => [
			this.add(4 * (graph.tiedCount + 1)),
			this.add(4 * rows.targets.length)
		];
		const outward = places(out);
		return [...outward, ...(incoming === out ? outward : places(incoming))];
	}
}

function copyGraph(
	buffer: ArrayBuffer,
	{ tiedCount }: SearchGraph,
	out: Rows,
	incoming: Rows,
	[outOffsets, outTargets, inOffsets, inTargets]: readonly number[]
): void {
	const copy = (array: Int32Array, at: number | undefined) =>
		new Int32Array(buffer, at, array.length).set(array);
	copy(out.offsets.subarray(0, tiedCount + 1), outOffsets);
	copy(out.targets, outTargets);
	copy(incoming.offsets.subarray(0, tiedCount + 1), inOffsets);
	copy(incoming.targets, inTargets);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a text in base 64 without line breaks (RFC 4648, section 4). */
function decodeBase64(text: string): Uint8Array {
	const digits = text.replace(/=+$/, '');
	const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
	let held = 0;
	let heldBits = 0;
	let filled = 0;
	for (const digit of digits) {
		held = ((held << 6) | BASE64.indexOf(digit)) & 0xffff;
		heldBits += 6;
		if (heldBits < 8) continue;
		heldBits -= 8;
		bytes[filled++] = (held >> heldBits) & 255;
	}
	return bytes;
}
