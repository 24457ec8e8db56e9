/** The copy that the page shows: made in a worker, the newest wish in place of an older one. */
import type { PseudonymiseOptions } from '$lib/export/pseudonymise/pseudonymise-options';
import type { Dataset } from '$lib/model/dataset';
import type { AsideStatus } from '$lib/workspace/aside.svelte';
import type { CopyAnswer, CopyTask, MadeCopy } from './copy-task';
import { startCopyWorker } from './start-copy-worker';

export class CopyRun {
	#made = $state.raw<MadeCopy | null>(null);
	#status = $state<AsideStatus>('idle');
	#share = $state<number | null>(null);
	#worker: Worker | null = null;
	/** What the worker has been given. */
	#kept: Dataset | null = null;
	#id = 0;
	#onFile: ((bytes: Uint8Array<ArrayBuffer> | null) => void) | null = null;

	/** The newest copy; while a newer one is made it belongs to older choices. */
	get made(): MadeCopy | null {
		return this.#made;
	}
	get status(): AsideStatus {
		return this.#status;
	}
	/** How far the copy has come, 0-1; null = not begun. */
	get share(): number | null {
		return this.#share;
	}
	/** Whether `made` is what was last asked for. */
	get isCurrent(): boolean {
		return this.#status === 'ready';
	}

	/** From the choice on, until the copy is asked for, what is shown is an older one. */
	expect(): void {
		this.#status = 'working';
		this.#share = null;
	}

	make(dataset: Dataset, options: PseudonymiseOptions): void {
		// A worker cannot be told to stop.
		if (this.#worker !== null && this.#share !== null) this.#drop();
		const worker = (this.#worker ??= this.#start());
		if (this.#kept !== dataset) {
			if (this.#made !== null && this.#kept !== null) this.#made = null;
			this.#post(worker, { kind: 'keep', dataset });
			this.#kept = dataset;
		}
		this.#status = 'working';
		this.#share = 0;
		this.#post(worker, { kind: 'make', id: ++this.#id, options });
	}

	/** The copy that is shown, as the bytes of a file; null = it is no longer the newest. */
	file(): Promise<Uint8Array<ArrayBuffer> | null> {
		const worker = this.#worker;
		if (worker === null || !this.isCurrent) return Promise.resolve(null);
		return new Promise((resolve) => {
			this.#onFile?.(null);
			this.#onFile = resolve;
			this.#post(worker, { kind: 'file', id: this.#id });
		});
	}

	cancel(): void {
		this.#drop();
		this.#status = 'cancelled';
		this.#share = null;
	}

	close(): void {
		this.#drop();
	}

	#post(worker: Worker, task: CopyTask): void {
		worker.postMessage(task);
	}

	#start(): Worker {
		const worker = startCopyWorker();
		worker.onmessage = ({ data }: MessageEvent<CopyAnswer>) => this.#hear(data);
		worker.onerror = () => this.#fail();
		return worker;
	}

	#hear(answer: CopyAnswer): void {
		if (answer.id !== this.#id) return;
		switch (answer.kind) {
			case 'share':
				this.#share = answer.share;
				break;
			case 'made':
				this.#made = answer.made;
				this.#status = 'ready';
				this.#share = null;
				break;
			case 'file':
				this.#onFile?.(answer.bytes);
				this.#onFile = null;
				break;
			case 'failed':
				this.#fail();
				break;
			default:
				answer satisfies never;
		}
	}

	#fail(): void {
		this.#drop();
		this.#status = 'failed';
		this.#share = null;
	}

	#drop(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#kept = null;
		this.#onFile?.(null);
		this.#onFile = null;
	}
}
