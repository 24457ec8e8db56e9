/** The states of a project that one can go back to: kept now and then, or when the user asks. */
import type { ProjectState } from './project-state';
import type { ProjectStore } from './project-store';

/** Entries between two versions that are kept without being asked for. */
const ENTRIES_PER_VERSION = 25;
const MOST_AUTOMATIC = 10;
/** A large project takes much room: fewer versions of it. */
const LARGE_ROWS = 50_000;
const MOST_AUTOMATIC_OF_LARGE = 2;

/** Where a project stands, as a version says it. */
export interface Standing {
	readonly state: ProjectState;
	/** How many steps hold. */
	readonly steps: number;
	/** Number of the newest entry that is written. */
	readonly entry: number;
}

export class VersionKeeper {
	#sinceLast = 0;
	readonly #project: string;
	readonly #store: ProjectStore;
	readonly #nowMs: () => number;

	constructor(project: string, store: ProjectStore, nowMs: () => number) {
		this.#project = project;
		this.#store = store;
		this.#nowMs = nowMs;
	}

	/** After some entries were written: a version, where it is time for one and nothing waits. */
	async count(entries: number, waits: boolean, standing: () => Standing): Promise<void> {
		this.#sinceLast += entries;
		if (this.#sinceLast < ENTRIES_PER_VERSION || waits) return;
		this.#sinceLast = 0;
		// A version is a convenience: that there is no room for one is no failure to save.
		await this.keep('automatic', null, standing()).catch(() => undefined);
	}

	async keep(kind: 'saved' | 'automatic', name: string | null, standing: Standing): Promise<void> {
		const { actors, ties } = standing.state.dataset;
		const isLarge = actors.length + ties.length > LARGE_ROWS;
		await this.#store.addVersion(
			{ project: this.#project, kind, name, atMs: this.#nowMs(), ...standing },
			isLarge ? MOST_AUTOMATIC_OF_LARGE : MOST_AUTOMATIC
		);
	}
}
