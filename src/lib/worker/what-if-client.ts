/**
 * The page's side of the what-if worker. Questions go by lanes (a slider is one): a newer question of
 * a lane takes the place of the older, whose promise answers null. At most one of a lane is with the
 * worker and one waits, the newest, however fast a slider is drawn.
 */
import type { Dataset } from '../model/dataset';
import { WorkFailed } from './analysis-client';
import { packingPort } from './crossing';
import type {
	WhatIfAnswers,
	WhatIfQuestion,
	WhatIfRequest,
	WhatIfResponse
} from './what-if-protocol';

/** The part of a Worker that the client needs. */
export interface WhatIfPort {
	postMessage(message: WhatIfRequest): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<WhatIfResponse>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}

type Answer = WhatIfAnswers[keyof WhatIfAnswers];

interface Job {
	readonly id: number;
	readonly lane: string;
	readonly question: WhatIfQuestion;
	readonly report: (share: number) => void;
	readonly resolve: (answer: Answer | null) => void;
	readonly reject: (error: WorkFailed) => void;
}

interface Lane {
	/** What the worker has; its promise may have been answered with null already. */
	sent: Job | null;
	waiting: Job | null;
}

export class WhatIfClient {
	readonly #spawn: () => WhatIfPort;
	#worker: WhatIfPort | null = null;
	#kept: Dataset | null = null;
	readonly #lanes = new Map<string, Lane>();
	#lastId = 0;

	constructor(spawn: () => WhatIfPort = spawnWhatIfWorker) {
		this.#spawn = spawn;
	}

	/** The project that questions are about. It crosses to the worker once. */
	keep(dataset: Dataset): void {
		if (this.#kept === dataset) return;
		this.#kept = dataset;
		for (const lane of this.#lanes.keys()) this.drop(lane);
		this.#port().postMessage({ kind: 'keep', dataset });
	}

	/** Null when a newer question of the lane, or another project, has made it stale. Throws WorkFailed. */
	ask<Question extends WhatIfQuestion>(
		lane: string,
		question: Question,
		report: (share: number) => void = () => undefined
	): Promise<WhatIfAnswers[Question['kind']] | null> {
		this.drop(lane);
		return new Promise((resolve, reject) => {
			const job: Job = {
				id: ++this.#lastId,
				lane,
				question,
				report,
				resolve: resolve as Job['resolve'],
				reject
			};
			this.#lane(lane).waiting = job;
			this.#sendNext(lane);
		});
	}

	/** Answers what is under way in a lane with null. */
	drop(lane: string): void {
		const state = this.#lane(lane);
		state.waiting?.resolve(null);
		state.waiting = null;
		if (state.sent === null) return;
		state.sent.resolve(null);
		this.#port().postMessage({ kind: 'drop', id: state.sent.id });
	}

	/** Ends the worker; open questions answer null. */
	close(): void {
		for (const { sent, waiting } of this.#lanes.values()) {
			sent?.resolve(null);
			waiting?.resolve(null);
		}
		this.#forget();
	}

	#lane(name: string): Lane {
		let lane = this.#lanes.get(name);
		if (!lane) this.#lanes.set(name, (lane = { sent: null, waiting: null }));
		return lane;
	}

	#sendNext(name: string): void {
		const lane = this.#lane(name);
		if (lane.sent !== null || lane.waiting === null) return;
		lane.sent = lane.waiting;
		lane.waiting = null;
		this.#port().postMessage({ kind: 'ask', id: lane.sent.id, question: lane.sent.question });
	}

	#hear(response: WhatIfResponse): void {
		const lane = [...this.#lanes.values()].find(({ sent }) => sent?.id === response.id);
		const job = lane?.sent;
		if (!lane || !job) return;
		if (response.kind === 'progress') {
			job.report(response.share);
			return;
		}
		lane.sent = null;
		// A promise that has been answered with null stays answered.
		if (response.kind === 'answer') job.resolve(response.answer);
		else if (response.kind === 'dropped') job.resolve(null);
		else job.reject(new WorkFailed(response.reason));
		this.#sendNext(job.lane);
	}

	#port(): WhatIfPort {
		if (this.#worker) return this.#worker;
		const worker = this.#spawn();
		worker.onmessage = ({ data }) => this.#hear(data);
		worker.onerror = (event) => {
			const jobs = [...this.#lanes.values()].flatMap(({ sent, waiting }) => [sent, waiting]);
			this.#forget();
			const failure = new WorkFailed(event.message || 'The worker stopped.');
			for (const job of jobs) job?.reject(failure);
		};
		this.#worker = worker;
		return worker;
	}

	#forget(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#kept = null;
		this.#lanes.clear();
	}
}

function spawnWhatIfWorker(): WhatIfPort {
	return packingPort(
		new Worker(new URL('./what-if.worker.ts', import.meta.url), { type: 'module' })
	);
}
