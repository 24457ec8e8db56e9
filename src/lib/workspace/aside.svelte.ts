/**
 * A question asked beside the analysis, with its own worker: it never holds up the analysis, and
 * costs nothing until a view asks it. The view that makes one closes it.
 */
import type { Answer, Question } from '../findings/question';
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { AnalysisClient } from '../worker/analysis-client';

export type AsideStatus = 'idle' | 'working' | 'ready' | 'cancelled' | 'failed';

export class Aside<Q extends Question> {
	#answer = $state.raw<Answer<Q> | null>(null);
	#status = $state<AsideStatus>('idle');
	#share = $state<number | null>(null);
	#asked: Dataset | null = null;
	readonly #client: AnalysisClient;

	constructor(client: AnalysisClient = new AnalysisClient()) {
		this.#client = client;
	}

	/** The newest answer about the present data set; under an older lens while a newer one is worked out. */
	get answer(): Answer<Q> | null {
		return this.#answer;
	}
	get status(): AsideStatus {
		return this.#status;
	}
	/** How far the work has come, 0-1; null = not known. */
	get share(): number | null {
		return this.#share;
	}

	/** Asks; a newer question ends an older one. */
	async ask(dataset: Dataset, lens: Lens, question: Q): Promise<void> {
		if (this.#asked !== dataset) this.#answer = null;
		this.#asked = dataset;
		this.#status = 'working';
		this.#share = null;
		try {
			const answer = await this.#client.ask(dataset, lens, question, ({ share }) => {
				this.#share = share;
			});
			if (answer === null) return;
			this.#answer = answer;
			this.#status = 'ready';
		} catch {
			this.#status = 'failed';
		}
	}

	/** Stops the work and keeps the answer that was there. */
	cancel(): void {
		if (this.#status !== 'working') return;
		this.#client.cancel();
		this.#status = 'cancelled';
	}

	/** Forgets the answer. */
	clear(): void {
		this.cancel();
		this.#answer = null;
		this.#status = 'idle';
	}

	/** Ends the worker. */
	close(): void {
		this.#client.close();
	}
}
