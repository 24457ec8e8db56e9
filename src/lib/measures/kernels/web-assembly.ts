/**
 * The little of WebAssembly that the kernels need, declared here because the type library of the pure
 * rooms (no DOM) does not know it. It exists in browsers, in workers and in Node.
 */
export interface WasmMemory {
	readonly buffer: ArrayBuffer;
	grow(pages: number): number;
}

interface WasmSpace {
	readonly Module: new (bytes: Uint8Array) => object;
	readonly Instance: new (module: object) => { readonly exports: object };
}

/** The global object, or null where WebAssembly is not to be had. */
export function findWebAssembly(): WasmSpace | null {
	return (globalThis as { readonly WebAssembly?: WasmSpace }).WebAssembly ?? null;
}
