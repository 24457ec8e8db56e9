/**
 * Projects that were left before all of them could be written, as where there was no room. They are not
 * lost as long as the page is open: they wait to be opened again, or for room.
 */
import type { ProjectSession } from './project-session.svelte';

export class WaitingSessions {
	readonly #sessions = new Map<string, ProjectSession>();

	get size(): number {
		return this.#sessions.size;
	}
	get all(): readonly ProjectSession[] {
		return [...this.#sessions.values()];
	}

	get(id: string): ProjectSession | null {
		return this.#sessions.get(id) ?? null;
	}

	/** Takes leave of a session: it is closed at once, or as soon as all of it is written. */
	leave(session: ProjectSession): void {
		if (session.hasUnwritten) this.#sessions.set(session.id, session);
		else void session.close();
		this.#dismiss(session);
	}

	/** It waits no more, as it is open again or deleted. */
	drop(id: string): void {
		this.#sessions.delete(id);
	}

	/** Tries again to write what could not be written. */
	save(): void {
		for (const session of this.all) {
			session.save();
			this.#dismiss(session);
		}
	}

	#dismiss(session: ProjectSession): void {
		void session.settled().then(() => {
			if (this.#sessions.get(session.id) !== session || session.hasUnwritten) return;
			this.#sessions.delete(session.id);
			void session.close();
		});
	}
}
