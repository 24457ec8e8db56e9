import { beforeEach, describe, expect, it } from 'vitest';
import { answerQuestion, type Question } from '../../src/lib/findings/question';
import { emptyDataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { AnalysisClient, type WorkerPort } from '../../src/lib/worker/analysis-client';
import type { Request, Response } from '../../src/lib/worker/protocol';
import { Aside } from '../../src/lib/workspace/aside.svelte';

/** A worker that keeps what it hears and answers when the test says so. */
class HeldWorker implements WorkerPort {
	onmessage: WorkerPort['onmessage'] = null;
	onerror: WorkerPort['onerror'] = null;
	heard: Request[] = [];
	postMessage(message: Request): void {
		this.heard.push(message);
	}
	terminate(): void {
		this.heard = [];
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
const question = { about: 'silos' } as const;
const answer = answerQuestion(dataset, DEFAULT_LENS, question);

describe('Aside', () => {
	let worker: HeldWorker;
	let aside: Aside<Extract<Question, { about: 'silos' }>>;

	beforeEach(() => {
		worker = new HeldWorker();
		aside = new Aside(new AnalysisClient(() => worker));
	});

	async function answered(): Promise<void> {
		const asked = aside.ask(dataset, DEFAULT_LENS, question);
		worker.say({ kind: 'answered', id: worker.lastId(), answer });
		await asked;
	}

	it('works, tells how far it is, and is ready', async () => {
		expect(aside.status).toBe('idle');
		const asked = aside.ask(dataset, DEFAULT_LENS, question);
		const id = worker.lastId();
		worker.say({ kind: 'progress', id, progress: { stage: 'measures', share: 0.4 } });
		expect([aside.status, aside.share, aside.answer]).toEqual(['working', 0.4, null]);
		worker.say({ kind: 'answered', id, answer });
		await asked;
		expect([aside.status, aside.answer]).toEqual(['ready', answer]);
	});

	it('keeps the answer while a newer lens is worked out, and when that is cancelled', async () => {
		await answered();
		const asked = aside.ask(dataset, { ...DEFAULT_LENS, seed: 2 }, question);
		expect([aside.status, aside.answer]).toEqual(['working', answer]);
		aside.cancel();
		await asked;
		expect([aside.status, aside.answer]).toEqual(['cancelled', answer]);
	});

	it('drops the answer about another data set', async () => {
		await answered();
		void aside.ask(emptyDataset('b'), DEFAULT_LENS, question);
		expect(aside.answer).toBeNull();
	});

	it('says when the work failed', async () => {
		const asked = aside.ask(dataset, DEFAULT_LENS, question);
		worker.say({ kind: 'failed', id: worker.lastId(), reason: 'no memory' });
		await asked;
		expect(aside.status).toBe('failed');
	});
});
