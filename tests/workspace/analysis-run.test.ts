import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyDataset } from '../../src/lib/model/dataset';
import { DEFAULT_CHECK_SETTINGS } from '../../src/lib/findings/checks/check-settings';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { AnalysisClient, type WorkerPort } from '../../src/lib/worker/analysis-client';
import type { Request, Response } from '../../src/lib/worker/protocol';
import { AnalysisRun } from '../../src/lib/workspace/analysis-run.svelte';

/** A worker that says only what the test makes it say. */
class SilentWorker implements WorkerPort {
	onmessage: WorkerPort['onmessage'] = null;
	onerror: WorkerPort['onerror'] = null;
	lastId = 0;
	isTerminated = false;

	postMessage(request: Request): void {
		if ('id' in request) this.lastId = request.id;
	}
	terminate(): void {
		this.isTerminated = true;
	}
	say(response: Response): void {
		this.onmessage?.({ data: response } as MessageEvent<Response>);
	}
}

const subject = {
	dataset: emptyDataset('a'),
	lens: DEFAULT_LENS,
	checkSettings: DEFAULT_CHECK_SETTINGS
};

describe('a worker that says nothing', () => {
	let workers: SilentWorker[];
	let run: AnalysisRun;

	beforeEach(() => {
		vi.useFakeTimers();
		workers = [];
		run = new AnalysisRun(
			new AnalysisClient(() => {
				const next = new SilentWorker();
				workers.push(next);
				return next;
			})
		);
		return () => vi.useRealTimers();
	});

	test('is told of after half a minute, and no longer once it speaks', () => {
		void run.analyse(subject);
		vi.advanceTimersByTime(29_000);
		expect(run.isSilent).toBe(false);
		vi.advanceTimersByTime(1_000);
		expect(run.isSilent).toBe(true);
		const [worker] = workers;
		const progress = { stage: 'network', share: 0.1 } as const;
		worker!.say({ kind: 'progress', id: worker!.lastId, progress });
		expect(run.isSilent).toBe(false);
		vi.advanceTimersByTime(30_000);
		expect(run.isSilent).toBe(true);
	});

	test('is ended by a cancel, after which another one can be asked', async () => {
		const first = run.analyse(subject);
		vi.advanceTimersByTime(30_000);
		run.cancel(subject);
		await first;
		expect([run.isSilent, run.status, run.failure]).toEqual([false, 'failed', 'cancelled']);
		expect(workers[0]!.isTerminated).toBe(true);
		void run.analyse(subject);
		expect([workers.length, run.status]).toEqual([2, 'working']);
		vi.advanceTimersByTime(29_000);
		expect(run.isSilent).toBe(false);
	});

	test('nothing is under way: silence means nothing', () => {
		void run.analyse(subject);
		run.fail('import');
		vi.advanceTimersByTime(60_000);
		expect(run.isSilent).toBe(false);
	});
});
