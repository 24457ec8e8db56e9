/** How windows of the program tell each other that something was written. */

export type ProjectNews =
	/** The journal of a project has grown. */
	| { readonly kind: 'appended'; readonly project: string }
	/** The base of a project is another one, or the project is gone. */
	| { readonly kind: 'replaced' | 'removed'; readonly project: string }
	/** The list of projects is another one. */
	| { readonly kind: 'listed' }
	/** The remembered column mappings are others. */
	| { readonly kind: 'mappings' };

const NAME = 'bindeled.projects';

export class ProjectChannel {
	#channel: BroadcastChannel | null = null;

	/** @param onNews called with what other windows tell */
	constructor(onNews: (news: ProjectNews) => void) {
		if (typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel(NAME);
		this.#channel.onmessage = ({ data }: MessageEvent<ProjectNews>) => onNews(data);
	}

	post(news: ProjectNews): void {
		this.#channel?.postMessage(news);
	}

	close(): void {
		this.#channel?.close();
		this.#channel = null;
	}
}
