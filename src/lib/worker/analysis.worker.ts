/** The worker: a message in, `importProject` or `analyse`, a message out. */
import { analyse } from '../findings/analyse';
import { importProject } from '../import/import-project';
import type { Dataset } from '../model/dataset';
import type { Request, Response } from './protocol';

let dataset: Dataset | null = null;

self.onmessage = async ({ data: request }: MessageEvent<Request>) => {
	if (request.kind === 'keep') {
		dataset = request.dataset;
		return;
	}
	const { id } = request;
	try {
		if (request.kind === 'import') {
			send({ kind: 'progress', id, progress: { stage: 'reading', share: null } });
			const result = await importProject(request.files, request.choices ?? undefined);
			send({ kind: 'imported', id, result });
		} else {
			if (dataset === null) throw new Error('A data set must be kept before it is analysed.');
			const analysis = analyse(dataset, request.lens, (progress) =>
				send({ kind: 'progress', id, progress })
			);
			send({ kind: 'analysed', id, analysis });
		}
	} catch (error) {
		send({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
	}
};

function send(response: Response): void {
	self.postMessage(response);
}
