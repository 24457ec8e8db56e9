/** Makes exported files beside the page, so that it never stands still. */
import type { ExportAnswer, ExportTask } from './export-task';
import { runExport } from './run-export';

const answer = (message: ExportAnswer) => self.postMessage(message);

self.addEventListener('message', async ({ data }: MessageEvent<ExportTask>) => {
	try {
		answer({ file: await runExport(data, (share) => answer({ share })) });
	} catch (error) {
		answer({ failure: error instanceof Error ? error.message : String(error) });
	}
});
