/**
 * The page's side of the analysis worker: promises in place of messages. One job runs at a time; a
 * newer one ends the older, whose promise answers null ("no longer wanted"). Cancelling ends the
 * worker, and the next job starts another, so that no computation outlives the wish for it. A job
 * that has only just begun is overtaken without that: a new worker would cost more than its end.
 */
import type { Analysis } from '../findings/analysis';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../findings/checks/check-settings';
import type { Answer as QuestionAnswer, Question } from '../findings/question';
import type { ImportChoices } from '../import/import-choices';
import type { ImportResult } from '../import/import-project';
import type { InputFile } from '../import/input-file';
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { packingPort } from './crossing';
import type { Request, Response, WorkProgress } from './protocol';

/** The part of a Worker that the client needs. */
export interface WorkerPort {
	postMessage(message: Request): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<Response>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}

/** A job that did not succeed, with the reason for the engineer. */
export class WorkFailed extends Error {
	override readonly name = 'WorkFailed';
}

/** There is no worker to do it: the browser gives none, or its program could not be fetched. */
export class NoWorker extends WorkFailed {}

type Answer = Extract<Response, { kind: 'imported' | 'analysed' | 'answered' }>;
type Report = (progress: WorkProgress) => void;

interface Job {
	readonly id: number;
	readonly report: Report;
	readonly resolve: (answer: Answer | null) => void;
	readonly reject: (error: WorkFailed) => void;
}

/** How long a worker may be busy with what nobody waits for any more. */
const GRACE_MS = 300;

export class AnalysisClient {
	readonly #spawn: () => WorkerPort;
	#worker: WorkerPort | null = null;
	/** What the present worker has been given to keep. */
	#kept: Dataset | null = null;
	#job: Job | null = null;
	#lastId = 0;
	/** Whether the present worker has ever said anything. */
	#hasSpoken = false;
	/** Since when the worker has had work without a pause. */
	#busySinceMs = 0;

	constructor(spawn: () => WorkerPort = spawnAnalysisWorker) {
		this.#spawn = spawn;
	}

	/** Reads files into a data set; null when cancelled or overtaken. Throws WorkFailed. */
	async importProject(
		files: readonly InputFile[],
		choices: ImportChoices | null,
		report: Report
	): Promise<ImportResult | null> {
		const answer = await this.#run((id) => [{ kind: 'import', id, files, choices }], report);
		return answer?.kind === 'imported' ? answer.result : null;
	}

	/**
	 * Analyses a data set under a lens; null when cancelled or overtaken. The data set crosses to the
	 * worker once; after that only lenses do. Throws WorkFailed.
	 */
	async analyse(
		dataset: Dataset,
		lens: Lens,
		report: Report,
		checkSettings: CheckSettings = DEFAULT_CHECK_SETTINGS
	): Promise<Analysis | null> {
		const answer = await this.#run(
			(id) => this.#about(dataset, { kind: 'analyse', id, lens, checkSettings }),
			report
		);
		return answer?.kind === 'analysed' ? answer.analysis : null;
	}

	/** Answers a question about a data set under a lens; null when cancelled or overtaken. Throws WorkFailed. */
	async ask<Q extends Question>(
		dataset: Dataset,
		lens: Lens,
		question: Q,
		report: Report
	): Promise<QuestionAnswer<Q> | null> {
		const answer = await this.#run(
			(id) => this.#about(dataset, { kind: 'ask', id, lens, question }),
			report
		);
		return answer?.kind === 'answered' ? (answer.answer as QuestionAnswer<Q>) : null;
	}

	/** Ends the running job; its promise answers null. */
	cancel(): void {
		if (this.#job === null) return;
		this.#dropWorker();
		this.#settle((job) => job.resolve(null));
	}

	/** Ends everything; the next job starts a new worker. */
	close(): void {
		this.cancel();
		this.#dropWorker();
	}

	#run(requests: (id: number) => readonly Request[], report: Report): Promise<Answer | null> {
		this.#overtake();
		return new Promise((resolve, reject) => {
			const worker = (this.#worker ??= this.#start());
			const id = ++this.#lastId;
			this.#job = { id, report, resolve, reject };
			for (const request of requests(id)) worker.postMessage(request);
		});
	}

	/** The request, after the data set where the worker does not have it yet. */
	#about(dataset: Dataset, request: Request): readonly Request[] {
		const isKept = this.#kept === dataset;
		this.#kept = dataset;
		return isKept ? [request] : [{ kind: 'keep', dataset }, request];
	}

	#overtake(): void {
		if (this.#job === null) this.#busySinceMs = performance.now();
		else if (performance.now() - this.#busySinceMs < GRACE_MS) {
			this.#settle((job) => job.resolve(null));
		} else {
			this.cancel();
			this.#busySinceMs = performance.now();
		}
	}

	#start(): WorkerPort {
		const worker = this.#spawned();
		this.#hasSpoken = false;
		worker.onmessage = ({ data }) => this.#hear(data);
		worker.onerror = (event) => {
			const Failure = this.#hasSpoken ? WorkFailed : NoWorker;
			this.#dropWorker();
			this.#settle((job) => job.reject(new Failure(event.message || 'The worker stopped.')));
		};
		return worker;
	}

	#spawned(): WorkerPort {
		try {
			return this.#spawn();
		} catch (error) {
			throw new NoWorker(error instanceof Error ? error.message : String(error));
		}
	}

	#hear(response: Response): void {
		this.#hasSpoken = true;
		if (response.id !== this.#job?.id) return;
		if (response.kind === 'progress') this.#job.report(response.progress);
		else if (response.kind === 'failed') {
			this.#settle((job) => job.reject(new WorkFailed(response.reason)));
		} else this.#settle((job) => job.resolve(response));
	}

	#settle(end: (job: Job) => void): void {
		const job = this.#job;
		this.#job = null;
		if (job !== null) end(job);
	}

	#dropWorker(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#kept = null;
	}
}

function spawnAnalysisWorker(): WorkerPort {
	return packingPort(
		new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })
	);
}
