/** Asks the worker for a file; a worker a file, which ends with it. */
import type { ExportedFile } from '$lib/export/exported-file';
import type { ExportAnswer, ExportTask } from './export-task';

/**
 * The file, or null when the signal stops the work. Rejects when the worker cannot make it.
 *
 * @param report told the share done, 0-1
 */
export function makeFile(
	task: ExportTask,
	report: (share: number) => void,
	signal: AbortSignal
): Promise<ExportedFile | null> {
	if (signal.aborted) return Promise.resolve(null);
	const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<ExportedFile | null>((resolve, reject) => {
		signal.addEventListener('abort', () => resolve(null));
		worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
			if ('share' in data) report(data.share);
			else if ('file' in data) resolve(data.file);
			else reject(new Error(data.failure));
		});
		worker.addEventListener('error', (event) => {
			reject(new Error(`The worker of exports failed: ${event.message}`));
		});
		worker.postMessage(task);
	}).finally(() => worker.terminate());
}
