/** The compiled kernels of the measures, as bytes. */
export function compileKernels(): Promise<Uint8Array>;
/** The text of the TypeScript module that carries the bytes. */
export function kernelsModule(bytes: Uint8Array): string;
