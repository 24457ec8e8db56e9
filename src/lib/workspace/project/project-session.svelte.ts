/**
 * One open project: its history, what it is called, how its files were read. A step holds at once on
 * the screen and is written down behind it (`ProjectWriter`). Windows that have the same project open
 * follow each other.
 */
import type { InputFile } from '../../import/input-file';
import { History, type HistoryEntry } from './history';
import type { ProjectMeta, Reading } from './project-record';
import type { ProjectState, Step } from './project-state';
import {
	ProjectWriter,
	type SaveFailure,
	type SaveState,
	type WriterPorts
} from './project-writer.svelte';

export interface SessionStart {
	readonly id: string;
	/** The project as it is kept; null = it is kept from the first entry or `save` on. */
	readonly kept: ProjectMeta | null;
	readonly history: History;
	readonly reading: Reading;
	readonly name: string | null;
	readonly copyOf: string | null;
	readonly files: readonly InputFile[] | null;
}

export interface SessionPorts extends WriterPorts {
	/** After every change of the state, whoever made it. */
	readonly onChange: () => void;
}

export class ProjectSession {
	readonly id: string;
	readonly copyOf: string | null;
	#history: History;
	#reading: Reading;
	#files: readonly InputFile[] | null;
	#name = $state<string | null>(null);
	#state = $state.raw() as ProjectState;
	#undoStep = $state.raw<Step | null>(null);
	#redoStep = $state.raw<Step | null>(null);
	readonly #ports: SessionPorts;
	readonly #writer: ProjectWriter;

	constructor(start: SessionStart, ports: SessionPorts) {
		this.id = start.id;
		this.copyOf = start.copyOf;
		this.#name = start.name;
		this.#history = start.history;
		this.#reading = start.reading;
		this.#files = start.files;
		this.#ports = ports;
		this.#writer = new ProjectWriter(this, start.kept, ports);
		this.#read();
	}

	/** What the user calls the project; null = as its data say. */
	get name(): string | null {
		return this.#name;
	}
	get state(): ProjectState {
		return this.#state;
	}
	get history(): History {
		return this.#history;
	}
	get reading(): Reading {
		return this.#reading;
	}
	get undoStep(): Step | null {
		return this.#undoStep;
	}
	get redoStep(): Step | null {
		return this.#redoStep;
	}
	get hasSteps(): boolean {
		return this.#history.steps.length > 0;
	}
	get saveState(): SaveState {
		return this.#writer.saveState;
	}
	get saveFailure(): SaveFailure | null {
		return this.#writer.saveFailure;
	}
	get savedAtMs(): number | null {
		return this.#writer.savedAtMs;
	}
	/** True when closing the page now would lose something. */
	get hasUnwritten(): boolean {
		return this.#writer.hasUnwritten;
	}
	/** Under which it was left; null = as it opens. */
	get lens(): ProjectMeta['lens'] {
		return this.#writer.lens;
	}
	/** What a list of projects shows of it. */
	get meta(): ProjectMeta {
		return this.#writer.meta;
	}
	/** The files it was read from in this visit. */
	get ownFiles(): readonly InputFile[] | null {
		return this.#files;
	}

	/** The files the project was read from; null = they were not kept. */
	async files(): Promise<readonly InputFile[] | null> {
		if (this.#files !== null || !this.#writer.isKept) return this.#files;
		return this.#ports.store.files(this.id).catch(() => null);
	}

	/** Takes part in what happened here, and writes it down. */
	take(entry: HistoryEntry): void {
		this.#history.apply(entry);
		this.#changed();
		this.#writer.add(entry);
	}

	/** Takes part in what another window has done. */
	hear(entries: readonly HistoryEntry[]): void {
		for (const entry of entries) this.#history.apply(entry);
		this.#changed();
	}

	/** Goes on with another history, into which this window's steps have been brought. */
	goOn(history: History): void {
		this.#history = history;
		this.#changed();
	}

	/** Other files or another reading of them, in a project without steps: its base is another one. */
	replaceBase(state: ProjectState, reading: Reading): void {
		this.#reading = reading;
		this.goOn(new History(state));
		this.#writer.rebuilt();
	}

	rename(name: string | null): void {
		this.#name = name;
		this.#writer.renamed();
	}

	/** Writes whatever is not written yet, and keeps the project if it was not. Also tries again. */
	save(): void {
		this.#writer.save();
	}

	/** Settles when everything so far is written or has failed. */
	settled(): Promise<void> {
		return this.#writer.settled();
	}

	/** Keeps how the project was left; nothing depends on it being written. */
	keepLens(lens: ProjectMeta['lens']): void {
		this.#writer.keepLens(lens);
	}

	/** Keeps the present state as a version to go back to. */
	keepVersion(name: string | null): Promise<void> {
		return this.#writer.keepVersion(name);
	}

	/** Catches up with what other windows have written. */
	follow(): void {
		this.#writer.follow();
	}

	/** The project was deleted elsewhere: the next entry keeps it again, whole. */
	wasRemoved(): void {
		this.#writer.wasRemoved();
	}

	/** The project is no longer kept, as after it has been deleted here. */
	forget(): void {
		this.#writer.forget();
	}

	/** Writes what is left and takes no more. */
	close(): Promise<void> {
		return this.#writer.close();
	}

	/** Goes on after all, from what other windows have made of it. */
	reopen(): void {
		this.#writer.reopen();
	}

	#changed(): void {
		this.#read();
		this.#ports.onChange();
	}

	#read(): void {
		this.#state = this.#history.state;
		this.#undoStep = this.#history.undoStep;
		this.#redoStep = this.#history.redoStep;
	}
}
