/** The projects that are kept in this browser, and the room they take. */
import { readMeta, type ProjectMeta } from './project-record';
import type { ProjectStore } from './project-store';
import { newProjectId } from './project-id';

/** A project in the list; one that cannot be read is shown so that it can be deleted. */
export interface ListedProject {
	readonly id: string;
	/** Null = its record cannot be read. */
	readonly meta: ProjectMeta | null;
	/** False when only this window has the newest of it, because it could not be written. */
	readonly isWritten: boolean;
}

export interface StorageRoom {
	/** The browser has promised not to clear it by itself; null = it does not say. */
	readonly isPersistent: boolean | null;
	/** Null = the browser does not say. */
	readonly usedBytes: number | null;
}

export class ProjectList {
	#projects = $state.raw<readonly ListedProject[] | null>(null);
	#isAvailable = $state(true);
	#room = $state.raw<StorageRoom>({ isPersistent: null, usedBytes: null });
	readonly #store: ProjectStore;
	readonly #nowMs: () => number;
	readonly #unwritten: () => readonly ProjectMeta[];

	/** @param unwritten projects of which only this window has the newest */
	constructor(
		store: ProjectStore,
		nowMs: () => number,
		unwritten: () => readonly ProjectMeta[] = () => []
	) {
		this.#store = store;
		this.#nowMs = nowMs;
		this.#unwritten = unwritten;
	}

	/** The newest change first; null = not read yet. */
	get projects(): readonly ListedProject[] | null {
		return this.#projects;
	}
	/** False when the browser keeps nothing. */
	get isAvailable(): boolean {
		return this.#isAvailable;
	}
	get room(): StorageRoom {
		return this.#room;
	}

	async refresh(): Promise<void> {
		const kept = await this.#store.list().catch(() => null);
		this.#isAvailable = kept !== null;
		const unwritten = this.#unwritten();
		this.#projects = (kept ?? [])
			.map(listed)
			.filter((project) => project !== null && !unwritten.some(({ id }) => id === project.id))
			.concat(unwritten.map((meta) => ({ id: meta.id, meta, isWritten: false })))
			.filter((project) => project !== null)
			.sort((a, b) => (b.meta?.changedAtMs ?? 0) - (a.meta?.changedAtMs ?? 0));
		await this.#readRoom();
	}

	/** @param name empty = as its data say */
	async rename(id: string, name: string): Promise<void> {
		const trimmed = name.trim();
		await this.#try(() => this.#store.patchMeta(id, { name: trimmed === '' ? null : trimmed }));
	}

	/** Another project with the same content; answers its id. */
	async duplicate(id: string, name: string): Promise<string> {
		const copy = newProjectId();
		await this.#try(() => this.#store.duplicate(id, copy, { name, changedAtMs: this.#nowMs() }));
		return copy;
	}

	async remove(id: string): Promise<void> {
		await this.#try(() => this.#store.remove(id));
	}

	/** Asks the browser to keep what is here until the user clears it. */
	async askToPersist(): Promise<void> {
		const storage = globalThis.navigator?.storage;
		try {
			if (storage?.persist && !(await storage.persisted())) await storage.persist();
		} catch {
			// Not being promised anything is what `room` then says.
		}
		await this.#readRoom();
	}

	async #try(work: () => Promise<unknown>): Promise<void> {
		try {
			await work();
		} catch {
			this.#isAvailable = false;
		}
		await this.refresh();
	}

	async #readRoom(): Promise<void> {
		const storage = globalThis.navigator?.storage;
		try {
			const estimate = await storage?.estimate?.();
			this.#room = {
				isPersistent: (await storage?.persisted?.()) ?? null,
				usedBytes: estimate?.usage ?? null
			};
		} catch {
			this.#room = { isPersistent: null, usedBytes: null };
		}
	}
}

function listed(value: unknown): ListedProject | null {
	const meta = readMeta(value);
	if (meta !== null && meta !== 'newer-program') return { id: meta.id, meta, isWritten: true };
	const id = (value as { id?: unknown } | null)?.id;
	return typeof id === 'string' ? { id, meta: null, isWritten: true } : null;
}
