/** Starts the compiled kernels and parcels out their memory. */
import { KERNELS_BASE64 } from './kernels-wasm';
import type { Rows, SearchGraph } from './search-graph';
import { findWebAssembly, type WasmMemory } from './web-assembly';

/** The exports of the files in `assembly`; numbers are addresses or counts. */
export interface Kernels {
	readonly memory: WasmMemory;
	/** The ties that every kernel goes along. */
	setArcs(outOffsets: number, outTargets: number, inOffsets: number, inTargets: number): void;
	setPathRows(...addresses: number[]): void;
	addPaths(first: number, lanes: number, low: number, high: number): void;
	foldTotals(n: number, result: number): void;
	setReachRows(...addresses: number[]): void;
	findReach(first: number, sources: number, low: number, high: number): void;
	setCostRows(...addresses: number[]): void;
	findCosts(
		first: number,
		lanes: number,
		low: number,
		high: number,
		largestCost: number,
		mostTurns: number
	): number;
	setCostSums(
		outPlanes: number,
		outPlaneBytes: number,
		inPlanes: number,
		inPlaneBytes: number,
		unit: number
	): void;
	addCosts(place: number, low: number, high: number): void;
	setCostPaths(...addressesAndShift: number[]): void;
	addCostPaths(lanes: number, low: number, high: number, room: number): void;
}

const PAGE = 65536;
/** Every place in the memory begins on a multiple of this. */
const ROW = 64;
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
function startKernels(): Kernels | null {
	const module = compileOnce();
	const space = findWebAssembly();
	return module && space && (new space.Instance(module).exports as Kernels);
}

/** Kernels whose memory is laid out anew for each graph. */
export class KernelMemory {
	#kernels: Kernels;

	private constructor(kernels: Kernels) {
		this.#kernels = kernels;
	}

	/** Null where the kernels cannot run. */
	static start(): KernelMemory | null {
		const kernels = startKernels();
		return kernels && new KernelMemory(kernels);
	}

	get kernels(): Kernels {
		return this.#kernels;
	}

	get buffer(): ArrayBuffer {
		return this.#kernels.memory.buffer;
	}

	/** Makes the memory large enough for a layout, and all of it zero. Throws RangeError. */
	claim({ size }: Layout): void {
		const held = this.buffer.byteLength;
		if (held > KEPT_BYTES && held > 4 * size) this.#kernels = startKernels()!;
		const { memory } = this.#kernels;
		new Uint8Array(memory.buffer).fill(0, 0, size);
		const missing = size - memory.buffer.byteLength;
		if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
	}
}

/** Places in the memory, one after the other, each on a multiple of 64. */
export class Layout {
	size = ROW;

	add(bytes: number): number {
		const at = this.size;
		this.size += Math.ceil(bytes / ROW) * ROW;
		return at;
	}

	/** Room for the ties of a graph; returns how they are put there once the memory is claimed. */
	addArcs({ tiedCount }: SearchGraph, out: Rows, incoming: Rows): (memory: KernelMemory) => void {
		const place = (rows: Rows) =>
			[this.add(4 * (tiedCount + 1)), this.add(4 * rows.targets.length)] as const;
		const outward = place(out);
		const inward = incoming === out ? outward : place(incoming);
		return ({ buffer, kernels }) => {
			for (const [rows, [offsetsAt, targetsAt]] of [
				[out, outward],
				[incoming, inward]
			] as const) {
				new Int32Array(buffer, offsetsAt, tiedCount + 1).set(
					rows.offsets.subarray(0, tiedCount + 1)
				);
				new Int32Array(buffer, targetsAt, rows.targets.length).set(rows.targets);
			}
			kernels.setArcs(...outward, ...inward);
		};
	}
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
