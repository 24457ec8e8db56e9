/**
 * Compiles the AssemblyScript kernels of the measures and writes them down as a TypeScript module:
 * `npm run kernels`. A test compiles them again and compares the bytes.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';

const FOLDER = 'src/lib/measures/kernels';
const SOURCE = `${FOLDER}/assembly/kernels.ts`;
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];

/**
 * The module, as bytes. Throws with the compiler's complaints when the source does not compile.
 *
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function compileKernels() {
	const outputs = new Map();
	const { error, stderr } = await asc.main([SOURCE, ...OPTIONS, '--outFile', 'kernels.wasm'], {
		writeFile: (name, contents) => void outputs.set(name, contents)
	});
	if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
	return outputs.get('kernels.wasm');
}

/**
 * The TypeScript module that carries the bytes.
 *
 * @param {Uint8Array} bytes
 */
export function kernelsModule(bytes) {
	const text = Buffer.from(bytes).toString('base64');
	return [
		'/** The compiled kernels (WebAssembly with SIMD) in base 64. Made by `npm run kernels`. */',
		'// prettier-ignore',
		`export const KERNELS_BASE64 = '${text}';`,
		''
	].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	writeFileSync(`${FOLDER}/kernels-wasm.ts`, kernelsModule(await compileKernels()));
}
