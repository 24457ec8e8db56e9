import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { WorkFailed } from '../../src/lib/worker/analysis-client';
import { WhatIfClient, type WhatIfPort } from '../../src/lib/worker/what-if-client';
import type {
	WhatIfQuestion,
	WhatIfRequest,
	WhatIfResponse
} from '../../src/lib/worker/what-if-protocol';

/** A worker that answers when the test says so. */
class ScriptedWorker implements WhatIfPort {
	onmessage: WhatIfPort['onmessage'] = null;
	onerror: WhatIfPort['onerror'] = null;
	readonly heard: WhatIfRequest[] = [];
	isTerminated = false;

	postMessage(message: WhatIfRequest): void {
		this.heard.push(message);
	}
	terminate(): void {
		this.isTerminated = true;
	}
	say(response: WhatIfResponse): void {
		this.onmessage?.({ data: response } as MessageEvent<WhatIfResponse>);
	}
	/** Answers with a curve of so many nulls, so that answers can be told apart. */
	answer(id: number, length: number): void {
		this.say({ kind: 'answer', id, answer: Array(length).fill(null) });
	}
	asked(): { id: number; question: WhatIfQuestion }[] {
		return this.heard.flatMap((request) => (request.kind === 'ask' ? [request] : []));
	}
}

const curve = (count: number) => ({ kind: 'curve', lens: DEFAULT_LENS, count }) as const;

describe('WhatIfClient', () => {
	let workers: ScriptedWorker[];
	let client: WhatIfClient;

	beforeEach(() => {
		workers = [];
		client = new WhatIfClient(() => {
			const next = new ScriptedWorker();
			workers.push(next);
			return next;
		});
		client.keep(emptyDataset('a'));
	});

	it('however fast a slider moves, one question is under way and the newest waits', async () => {
		const worker = workers[0]!;
		const positions = [0, 1, 2, 3, 4].map((count) => client.ask('slider', curve(count)));
		expect(worker.asked().map(({ question }) => question)).toEqual([curve(0)]);
		const [first] = worker.asked();
		expect(worker.heard).toContainEqual({ kind: 'drop', id: first!.id });
		worker.answer(first!.id, 1);
		expect(worker.asked().map(({ question }) => question)).toEqual([curve(0), curve(4)]);
		worker.answer(worker.asked()[1]!.id, 5);
		const answers = await Promise.all(positions);
		expect(answers.map((answer) => answer?.length ?? null)).toEqual([null, null, null, null, 5]);
	});

	it('goes on with what waits when the older question was given up', async () => {
		const worker = workers[0]!;
		const stale = client.ask('slider', curve(1));
		const fresh = client.ask('slider', curve(2));
		worker.say({ kind: 'dropped', id: worker.asked()[0]!.id });
		worker.answer(worker.asked()[1]!.id, 3);
		expect(await stale).toBeNull();
		expect(await fresh).toHaveLength(3);
	});

	it('lanes do not disturb one another', async () => {
		const worker = workers[0]!;
		const one = client.ask('one', curve(1));
		const two = client.ask('two', curve(2));
		const [first, second] = worker.asked();
		worker.answer(second!.id, 2);
		worker.answer(first!.id, 1);
		expect([(await one)?.length, (await two)?.length]).toEqual([1, 2]);
	});

	it('another project makes every open question stale, and crosses once', async () => {
		const open = client.ask('slider', curve(1));
		const other = emptyDataset('b');
		client.keep(other);
		client.keep(other);
		expect(await open).toBeNull();
		expect(workers[0]!.heard.filter(({ kind }) => kind === 'keep')).toHaveLength(2);
	});

	it('passes progress on', async () => {
		const shares: number[] = [];
		const open = client.ask('curve', curve(1), (share) => shares.push(share));
		const { id } = workers[0]!.asked()[0]!;
		workers[0]!.say({ kind: 'progress', id, share: 0.5 });
		workers[0]!.answer(id, 2);
		await open;
		expect(shares).toEqual([0.5]);
	});

	it('a failed question rejects, and the lane goes on', async () => {
		const worker = workers[0]!;
		const failing = client.ask('slider', curve(1));
		worker.say({ kind: 'failed', id: worker.asked()[0]!.id, reason: 'out of memory' });
		await expect(failing).rejects.toThrow(WorkFailed);
		const next = client.ask('slider', curve(2));
		worker.answer(worker.asked()[1]!.id, 3);
		expect(await next).toHaveLength(3);
	});

	it('a worker that stops rejects what is open; the next question starts another', async () => {
		const open = client.ask('slider', curve(1));
		workers[0]!.onerror?.({ message: 'stopped' } as ErrorEvent);
		await expect(open).rejects.toThrow('stopped');
		client.keep(emptyDataset('a'));
		void client.ask('slider', curve(2));
		expect(workers).toHaveLength(2);
		expect(workers[1]!.heard.map(({ kind }) => kind)).toEqual(['keep', 'ask']);
	});

	it('closing answers what is open with null and ends the worker', async () => {
		const open = client.ask('slider', curve(1));
		client.close();
		expect(await open).toBeNull();
		expect(workers[0]!.isTerminated).toBe(true);
	});
});
