/** A worker that makes copies. */
export function startCopyWorker(): Worker {
	return new Worker(new URL('./copy.worker.ts', import.meta.url), { type: 'module' });
}
