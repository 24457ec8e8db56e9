/**
 * The work on the open project: what is under way, how far it is, what came of it, and what went wrong.
 * A newer wish takes the place of an older one.
 */
import type { Analysis } from '../findings/analysis';
import type { CheckSettings } from '../findings/checks/check-settings';
import type { ImportChoices } from '../import/import-choices';
import type { ImportResult } from '../import/import-project';
import type { InputFile } from '../import/input-file';
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { NoWorker, type AnalysisClient } from '../worker/analysis-client';
import type { WorkProgress } from '../worker/protocol';
import { hasSameIds } from './follow-changes';
import { sameLens } from './lens-url';

export type WorkspaceStatus = 'empty' | 'working' | 'ready' | 'failed';

/** What went wrong, for a sentence on the screen. */
export type Failure =
	| 'import'
	| 'nothing-usable'
	| 'example'
	| 'analysis'
	| 'cancelled'
	/** The browser gives the program no worker to compute with. */
	| 'no-worker'
	/** The address names a project that this browser does not have, cannot read, or is too new for it. */
	| 'project-gone'
	| 'project-damaged'
	| 'project-newer'
	/** The files are not kept, so that they cannot be read again. */
	| 'files-gone';

/** What an analysis is about. */
export interface Subject {
	readonly dataset: Dataset;
	readonly lens: Lens;
	readonly checkSettings: CheckSettings;
}

/** Work that says nothing for so long may have died without a word; large data may also just take it. */
const SILENCE_MS = 30_000;

export class AnalysisRun {
	#analysis = $state.raw<Analysis | null>(null);
	#status = $state<WorkspaceStatus>('empty');
	#failure = $state<Failure | null>(null);
	#failureReason = $state<string | null>(null);
	#progress = $state.raw<WorkProgress | null>(null);
	#isSilent = $state(false);
	#silence: ReturnType<typeof setTimeout> | undefined;
	/** What `analysis` is about. */
	#subject: Subject | null = null;
	readonly #client: AnalysisClient;

	constructor(client: AnalysisClient) {
		this.#client = client;
	}

	/** The newest answer; while a newer one is under way it may belong to an older lens. */
	get analysis(): Analysis | null {
		return this.#analysis;
	}
	get status(): WorkspaceStatus {
		return this.#status;
	}
	get failure(): Failure | null {
		return this.#failure;
	}
	/** What the program says of it, for whoever has to find the fault. */
	get failureReason(): string | null {
		return this.#failureReason;
	}
	get progress(): WorkProgress | null {
		return this.#progress;
	}

	/** True when the work under way has said nothing for a long time. */
	get isSilent(): boolean {
		return this.#isSilent;
	}

	begin(): void {
		this.#listen();
		this.#status = 'working';
		this.#failure = null;
		this.#progress = null;
	}

	/** @param error what was thrown while something was done, of which the failure is the name */
	failBy(failure: Failure, error: unknown): void {
		this.fail(error instanceof NoWorker ? 'no-worker' : failure, reasonOf(error));
	}

	fail(failure: Failure, reason: string | null = null): void {
		this.#status = 'failed';
		this.#failure = failure;
		this.#failureReason = reason;
		this.#progress = null;
		this.#stopListening();
	}

	/** Reads files; null when cancelled or overtaken. Throws WorkFailed. */
	import(files: readonly InputFile[], choices: ImportChoices | null): Promise<ImportResult | null> {
		return this.#client.importProject(files, choices, this.#report);
	}

	async analyse(subject: Subject): Promise<void> {
		this.begin();
		const { dataset, lens, checkSettings } = subject;
		try {
			const analysis = await this.#client.analyse(dataset, lens, this.#report, checkSettings);
			if (analysis === null) return;
			this.#analysis = analysis;
			this.#subject = subject;
			this.#rest(subject);
		} catch (error) {
			this.failBy('analysis', error);
		}
	}

	/** Works out anew what has changed; an answer that names what is no longer there is dropped. */
	async follow(subject: Subject): Promise<void> {
		if (this.#subject !== null && !hasSameIds(this.#subject.dataset, subject.dataset)) {
			this.#analysis = null;
		}
		if (!this.#isAbout(subject)) await this.analyse(subject);
	}

	/** Stops the running work and keeps what was there before. */
	cancel(subject: Subject | null): void {
		this.#client.cancel();
		this.#rest(subject);
	}

	/** Another project, or none. */
	forget(): void {
		this.#analysis = null;
		this.#subject = null;
	}

	close(): void {
		this.#stopListening();
		this.#client.close();
	}

	#rest(subject: Subject | null): void {
		this.#stopListening();
		this.#progress = null;
		if (subject === null) this.#status = 'empty';
		else if (this.#isAbout(subject)) this.#status = 'ready';
		else this.fail('cancelled');
	}

	#isAbout(subject: Subject): boolean {
		return (
			this.#analysis !== null &&
			sameLens(this.#analysis.lens, subject.lens) &&
			this.#subject?.dataset === subject.dataset &&
			this.#subject.checkSettings === subject.checkSettings
		);
	}

	readonly #report = (progress: WorkProgress): void => {
		this.#progress = progress;
		this.#listen();
	};

	/** Silence begins now. */
	#listen(): void {
		this.#stopListening();
		this.#silence = setTimeout(() => (this.#isSilent = true), SILENCE_MS);
	}

	#stopListening(): void {
		clearTimeout(this.#silence);
		this.#isSilent = false;
	}
}

/** What an error says, for the engineer. */
function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
