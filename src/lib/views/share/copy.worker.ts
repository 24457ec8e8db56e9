/** Makes copies without names beside the page, and looks through them. */
import { pseudonymise, type PseudonymisedCopy } from '$lib/export/pseudonymise/pseudonymise';
import { proveCopy } from '$lib/export/pseudonymise/pseudonymise-proof';
import { writeZippedDataPackage } from '$lib/export/project/tabular-data-package';
import type { Dataset } from '$lib/model/dataset';
import type { CopyAnswer, CopyTask } from './copy-task';

/** How much of the work is making the copy; the rest is looking through it. */
const MAKING_SHARE = 0.5;
let dataset: Dataset | null = null;
let newest: PseudonymisedCopy | null = null;

const answer = (message: CopyAnswer) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<CopyTask>) => {
	if (data.kind === 'keep') {
		dataset = data.dataset;
		newest = null;
		return;
	}
	const { id } = data;
	try {
		if (data.kind === 'file') {
			const bytes = new Uint8Array(writeZippedDataPackage(newest!.dataset));
			answer({ kind: 'file', id, bytes });
			return;
		}
		const tell = (share: number) => answer({ kind: 'share', id, share });
		newest = pseudonymise(dataset!, data.options, (share) => tell(share * MAKING_SHARE));
		const proof = proveCopy(newest, (share) => tell(MAKING_SHARE + share * (1 - MAKING_SHARE)));
		// The guard is a function, which cannot leave the worker.
		const { dataset: rows, key, report } = newest;
		answer({ kind: 'made', id, made: { copy: { dataset: rows, key, report }, proof } });
	} catch (error) {
		answer({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
	}
});
