import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../src/lib/findings/analysis';
import { answerQuestion } from '../../src/lib/findings/question';
import type { ImportResult } from '../../src/lib/import/import-project';
import { emptyDataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import {
	AnalysisClient,
	NoWorker,
	WorkFailed,
	type WorkerPort
} from '../../src/lib/worker/analysis-client';
import type { Request, Response, WorkProgress } from '../../src/lib/worker/protocol';

/** A worker that answers when the test says so. */
class ScriptedWorker implements WorkerPort {
	onmessage: WorkerPort['onmessage'] = null;
	onerror: WorkerPort['onerror'] = null;
	readonly heard: Request[] = [];
	isTerminated = false;

	postMessage(message: Request): void {
		this.heard.push(message);
	}
	terminate(): void {
		this.isTerminated = true;
	}
	say(response: Response): void {
		this.onmessage?.({ data: response } as MessageEvent<Response>);
	}
	lastId(): number {
		const last = this.heard.at(-1)!;
		return 'id' in last ? last.id : -1;
	}
}

const dataset = emptyDataset('a');
const quiet = () => undefined;
const analysisOf = (seed: number) => ({ lens: { ...DEFAULT_LENS, seed } }) as unknown as Analysis;

describe('AnalysisClient', () => {
	let workers: ScriptedWorker[];
	let client: AnalysisClient;
	const worker = (place: number) => workers[place]!;

	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['performance'] });
		workers = [];
		client = new AnalysisClient(() => {
			const next = new ScriptedWorker();
			workers.push(next);
			return next;
		});
		return () => vi.useRealTimers();
	});

	it('says that there is no worker where none can be had, and asks for one again', async () => {
		let spawned = 0;
		const none = new AnalysisClient(() => {
			spawned++;
			throw new Error('workers are off');
		});
		for (let round = 0; round < 2; round++) {
			await expect(none.analyse(dataset, DEFAULT_LENS, quiet)).rejects.toThrow(NoWorker);
		}
		expect(spawned).toBe(2);
	});

	it('tells a worker that never came from one that stopped', async () => {
		const first = client.analyse(dataset, DEFAULT_LENS, quiet);
		worker(0).onerror?.({ message: '' } as ErrorEvent);
		await expect(first).rejects.toThrow(NoWorker);
		const second = client.analyse(dataset, DEFAULT_LENS, quiet);
		const id = worker(1).lastId();
		worker(1).say({ kind: 'progress', id, progress: { stage: 'network', share: 0 } });
		worker(1).onerror?.({ message: 'gone' } as ErrorEvent);
		const failure = await second.catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(WorkFailed);
		expect(failure).not.toBeInstanceOf(NoWorker);
	});

	it('asks a question about the data set it has sent, and hears how far the answer is', async () => {
		const shares: (number | null)[] = [];
		const first = client.analyse(dataset, DEFAULT_LENS, quiet);
		worker(0).say({ kind: 'analysed', id: worker(0).lastId(), analysis: analysisOf(1) });
		await first;
		const question = { about: 'bands', loss: 'ties' } as const;
		const asked = client.ask(dataset, DEFAULT_LENS, question, ({ share }) => shares.push(share));
		const id = worker(0).lastId();
		worker(0).say({ kind: 'progress', id, progress: { stage: 'measures', share: 0.5 } });
		const answer = answerQuestion(dataset, DEFAULT_LENS, question);
		worker(0).say({ kind: 'answered', id, answer });
		expect(await asked).toEqual(answer);
		expect(shares).toEqual([0.5]);
		expect(worker(0).heard.map(({ kind }) => kind)).toEqual(['keep', 'analyse', 'ask']);
	});

	it('ends the worker of a question that is cancelled', async () => {
		const asked = client.ask(dataset, DEFAULT_LENS, { about: 'silos' }, quiet);
		client.cancel();
		expect(await asked).toBeNull();
		expect(worker(0).isTerminated).toBe(true);
	});

	it('sends a data set once and then only lenses', async () => {
		const first = client.analyse(dataset, DEFAULT_LENS, quiet);
		worker(0).say({ kind: 'analysed', id: worker(0).lastId(), analysis: analysisOf(1) });
		await first;
		const second = client.analyse(dataset, { ...DEFAULT_LENS, seed: 2 }, quiet);
		worker(0).say({ kind: 'analysed', id: worker(0).lastId(), analysis: analysisOf(2) });
		expect((await second)?.lens.seed).toBe(2);
		expect(worker(0).heard.map(({ kind }) => kind)).toEqual(['keep', 'analyse', 'analyse']);
	});

	it('sends another data set before it is analysed', async () => {
		const first = client.analyse(dataset, DEFAULT_LENS, quiet);
		worker(0).say({ kind: 'analysed', id: worker(0).lastId(), analysis: analysisOf(1) });
		await first;
		void client.analyse(emptyDataset('b'), DEFAULT_LENS, quiet);
		expect(worker(0).heard.filter(({ kind }) => kind === 'keep')).toHaveLength(2);
	});

	it('drops the answer to a question that has been overtaken', async () => {
		const stale = client.analyse(dataset, DEFAULT_LENS, quiet);
		const staleId = worker(0).lastId();
		const fresh = client.analyse(dataset, { ...DEFAULT_LENS, seed: 2 }, quiet);
		expect(await stale).toBeNull();
		worker(0).say({ kind: 'analysed', id: staleId, analysis: analysisOf(1) });
		worker(0).say({ kind: 'analysed', id: worker(0).lastId(), analysis: analysisOf(2) });
		expect((await fresh)?.lens.seed).toBe(2);
		expect(workers).toHaveLength(1);
	});

	it('ends a worker that has long been busy with what was overtaken', async () => {
		const stale = client.analyse(dataset, DEFAULT_LENS, quiet);
		vi.advanceTimersByTime(1000);
		const fresh = client.analyse(dataset, { ...DEFAULT_LENS, seed: 2 }, quiet);
		expect(await stale).toBeNull();
		expect(worker(0).isTerminated).toBe(true);
		expect(worker(1).heard.map(({ kind }) => kind)).toEqual(['keep', 'analyse']);
		worker(1).say({ kind: 'analysed', id: worker(1).lastId(), analysis: analysisOf(2) });
		expect((await fresh)?.lens.seed).toBe(2);
	});

	it('answers null when cancelled, and works again afterwards', async () => {
		const cancelled = client.analyse(dataset, DEFAULT_LENS, quiet);
		client.cancel();
		expect(await cancelled).toBeNull();
		expect(worker(0).isTerminated).toBe(true);
		const again = client.analyse(dataset, DEFAULT_LENS, quiet);
		worker(1).say({ kind: 'analysed', id: worker(1).lastId(), analysis: analysisOf(1) });
		expect((await again)?.lens.seed).toBe(1);
	});

	it('passes progress on, which never ends a job', async () => {
		const told: WorkProgress[] = [];
		const answer = client.analyse(dataset, DEFAULT_LENS, (progress) => told.push(progress));
		const id = worker(0).lastId();
		worker(0).say({ kind: 'progress', id, progress: { stage: 'findings', share: 1 } });
		let isDone = false;
		void answer.then(() => (isDone = true));
		await Promise.resolve();
		expect(isDone).toBe(false);
		worker(0).say({ kind: 'analysed', id, analysis: analysisOf(1) });
		await answer;
		worker(0).say({ kind: 'progress', id, progress: { stage: 'network', share: 0 } });
		expect(told).toEqual([{ stage: 'findings', share: 1 }]);
	});

	it('hands over what an import found', async () => {
		const result: ImportResult = { dataset: null, issues: [], tables: [] };
		const answer = client.importProject([], null, quiet);
		worker(0).say({ kind: 'imported', id: worker(0).lastId(), result });
		expect(await answer).toBe(result);
	});

	it('throws the reason of a job that failed', async () => {
		const answer = client.analyse(dataset, DEFAULT_LENS, quiet);
		worker(0).say({ kind: 'failed', id: worker(0).lastId(), reason: 'no such measure' });
		await expect(answer).rejects.toThrow(new WorkFailed('no such measure'));
	});

	it('fails the job of a worker that breaks down, and starts another for the next', async () => {
		const answer = client.analyse(dataset, DEFAULT_LENS, quiet);
		worker(0).onerror?.({ message: 'out of memory' } as ErrorEvent);
		await expect(answer).rejects.toThrow('out of memory');
		void client.analyse(dataset, DEFAULT_LENS, quiet);
		expect(worker(1).heard.map(({ kind }) => kind)).toEqual(['keep', 'analyse']);
	});
});
