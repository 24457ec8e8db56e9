/** One file at a time: what is being made, how far it is, how it ended. */
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { downloadFile } from '../shell/download-file';
import type { FileOffer, Made } from './offer';

export type TakingState =
	| { readonly kind: 'idle' }
	| { readonly kind: 'working'; readonly offer: FileOffer; readonly share: number | null }
	| { readonly kind: 'saved'; readonly offer: FileOffer; readonly made: Made }
	| { readonly kind: 'cancelled'; readonly offer: FileOffer }
	| { readonly kind: 'failed'; readonly offer: FileOffer; readonly reason: string };

export class Taking {
	#state = $state.raw<TakingState>({ kind: 'idle' });
	#controller: AbortController | null = null;

	constructor(private readonly workspace: Workspace) {}

	get state(): TakingState {
		return this.#state;
	}

	/** Makes the file and hands it to the browser. A file that is under way is given up. */
	async take(offer: FileOffer): Promise<void> {
		this.cancel();
		const controller = new AbortController();
		this.#controller = controller;
		const isCurrent = () => this.#controller === controller;
		this.#state = { kind: 'working', offer, share: null };
		try {
			const made = await offer.make({
				workspace: this.workspace,
				signal: controller.signal,
				report: (share) => {
					if (isCurrent()) this.#state = { kind: 'working', offer, share };
				}
			});
			if (!isCurrent()) return;
			if (made === null) {
				this.#state = { kind: 'cancelled', offer };
				return;
			}
			const bytes = new Uint8Array(await made.file.arrayBuffer());
			downloadFile(made.file.name, bytes, made.file.type);
			this.#state = { kind: 'saved', offer, made };
		} catch (error) {
			if (!isCurrent()) return;
			this.#state = { kind: 'failed', offer, reason: (error as Error).message };
		} finally {
			if (isCurrent()) this.#controller = null;
		}
	}

	/** Gives up the file that is under way. */
	cancel(): void {
		const { state } = this;
		this.#controller?.abort();
		this.#controller = null;
		if (state.kind === 'working') this.#state = { kind: 'cancelled', offer: state.offer };
	}
}
