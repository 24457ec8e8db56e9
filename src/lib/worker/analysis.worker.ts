/** The worker: a message in, `importProject`, `analyse` or `answerQuestion`, a message out. */
import { analyse } from '../findings/analyse';
import { layGroundwork } from '../findings/collaboration';
import type { Progress } from '../findings/analysis';
import type { CheckSettings } from '../findings/checks/check-settings';
import { importProject } from '../import/import-project';
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { afterCrossing, beforeCrossing } from './crossing';
import { SweepPool } from './pool';
import type { Request, Response } from './protocol';

let dataset: Dataset | null = null;
/** The newest request: an older one that waits for the pool is given up. */
let newest = 0;
const pool = new SweepPool();

self.onmessage = async ({ data }: MessageEvent<Request>) => {
	const request = afterCrossing(data);
	if (request.kind === 'keep') {
		dataset = request.dataset;
		return;
	}
	const { id } = request;
	newest = id;
	try {
		if (request.kind === 'import') {
			send({ kind: 'progress', id, progress: { stage: 'reading', share: null } });
			const result = await importProject(request.files, request.choices ?? undefined);
			send({ kind: 'imported', id, result });
		} else if (request.kind === 'ask') {
			if (dataset === null) throw new Error('A data set must be kept before it is asked about.');
			// Fetched when the first question is asked: a page that only shows its overview does without.
			const { answerQuestion } = await import('../findings/question');
			const answer = answerQuestion(dataset, request.lens, request.question, (share) =>
				send({ kind: 'progress', id, progress: { stage: 'measures', share } })
			);
			send({ kind: 'answered', id, answer });
		} else {
			if (dataset === null) throw new Error('A data set must be kept before it is analysed.');
			await analyseShared(id, dataset, request.lens, request.checkSettings);
		}
	} catch (error) {
		send({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
	}
};

/** The searches on all workers first, where the network is large; the rest finds them done. */
async function analyseShared(
	id: number,
	of: Dataset,
	lens: Lens,
	checkSettings: CheckSettings
): Promise<void> {
	let furthest = 0;
	const report = ({ stage, share }: Progress) => {
		furthest = Math.max(furthest, share);
		send({ kind: 'progress', id, progress: { stage, share: furthest } });
	};
	report({ stage: 'network', share: 0 });
	const groundwork = layGroundwork(of, lens);
	const isReady = await pool.prepare(groundwork.network, {
		isWanted: () => newest === id,
		report: (share) => report({ stage: 'measures', share: 0.8 * share })
	});
	if (!isReady) return;
	const analysis = analyse(of, lens, report, groundwork, checkSettings);
	send({ kind: 'analysed', id, analysis });
}

function send(response: Response): void {
	self.postMessage(beforeCrossing(response));
}
