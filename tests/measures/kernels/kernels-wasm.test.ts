import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { compileKernels, kernelsModule } from '../../../src/cli/scripts/compile-kernels.mjs';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

test('the committed kernels are what their source compiles to', async () => {
	const committed = readFileSync('src/lib/measures/kernels/kernels-wasm.ts', 'utf8');
	expect(kernelsModule(await compileKernels()) === committed).toBe(true);
}, 60_000);

test('the kernels stay small and carry no data', async () => {
	const bytes = await compileKernels();
	expect(bytes.length).toBeLessThan(12_000);
	const module = new WebAssembly.Module(bytes.slice());
	expect(WebAssembly.Module.imports(module)).toEqual([]);
	expect(WebAssembly.Module.customSections(module, 'name')).toEqual([]);
}, 60_000);

test.each([
	['no WebAssembly', undefined],
	[
		'no SIMD, or no permission to compile',
		{
			Module: () => {
				throw new Error('CompileError');
			}
		}
	]
])('the plain engine serves: %s', async (_, space) => {
	vi.stubGlobal('WebAssembly', space);
	vi.resetModules();
	const { wasmEngine } = await import('../../../src/lib/measures/kernels/wasm-engine');
	const { fastestEngine } = await import('../../../src/lib/measures/kernels/sweep-chunks');
	const { plainEngine } = await import('../../../src/lib/measures/kernels/plain-engine');
	expect(wasmEngine()).toBe(null);
	expect(fastestEngine()).toBe(plainEngine);
});

test('the compiled engine serves where it can, and the plain one when its memory cannot grow', async () => {
	const { wasmEngine } = await import('../../../src/lib/measures/kernels/wasm-engine');
	const { fastestEngine, sweepPaths } =
		await import('../../../src/lib/measures/kernels/sweep-chunks');
	const { plainEngine } = await import('../../../src/lib/measures/kernels/plain-engine');
	const { planSweep } = await import('../../../src/lib/measures/kernels/sweep-plan');
	const { randomRows } = await import('./random-rows');
	expect(fastestEngine()).not.toBe(plainEngine);
	const { out, incoming } = randomRows(5, 60, 150, false);
	const plan = planSweep(out, incoming);
	const full = wasmEngine()!;
	vi.spyOn(full, 'pathTotals').mockImplementation(() => {
		throw new RangeError('memory');
	});
	expect(sweepPaths(plan, full)).toEqual(sweepPaths(plan, plainEngine));
});
