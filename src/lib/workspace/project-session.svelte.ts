/**
 * One open project: its history, and the writing of it. An entry holds at once on the screen and is
 * appended to the journal behind it, in order; `saveState` says when it is written. Windows that have
 * the same project open follow each other. Where two write at the same moment, the later one takes
 * over what the other has written and makes its own steps on top of that; a step that then cannot be
 * made is told and never lost in silence.
 */
import type { InputFile } from '../import/input-file';
import type { StepName } from '../model/step-name';
import { History, type HistoryEntry } from './history';
import { rebased, wholeHistory } from './journal';
import {
	readEntry,
	SCHEMA,
	type BaseRecord,
	type ProjectMeta,
	type Reading
} from './project-record';
import type { ProjectState, Step } from './project-state';
import type { MetaPatch, ProjectStore } from './project-store';
import type { ProjectChannel } from './project-channel';
import { listTitle } from './project-title';
import { VersionKeeper, type Standing } from './version-keeper';

/** `off`: nothing is kept (an example that has not been changed). */
export type SaveState = 'off' | 'saving' | 'saved' | 'failed';
/** `full`: no room left. `unavailable`: the browser keeps nothing, as in some private windows. */
export type SaveFailure = 'full' | 'unavailable';

export interface SessionStart {
	readonly id: string;
	/** The project as it is kept; null = it is kept from the first entry or `keep` on. */
	readonly kept: ProjectMeta | null;
	readonly history: History;
	readonly reading: Reading;
	readonly name: string | null;
	readonly copyOf: string | null;
	readonly files: readonly InputFile[] | null;
}

export interface SessionPorts {
	readonly store: ProjectStore;
	readonly channel: ProjectChannel;
	/** After every change of the state, whoever made it. */
	readonly onChange: () => void;
	/** Steps of this window that could not be made on top of another window's. */
	readonly onLost: (steps: readonly StepName[]) => void;
	/** The project has been deleted, or its base replaced, in another window. */
	readonly onReplaced: () => void;
	readonly nowMs: () => number;
}

/** Files above this are not kept beside the tables that were read from them. */
const MOST_FILE_BYTES = 50_000_000;

export class ProjectSession {
	readonly id: string;
	readonly copyOf: string | null;
	#history: History;
	#reading: Reading;
	#files: readonly InputFile[] | null;
	#lens: ProjectMeta['lens'];
	#name = $state<string | null>(null);
	#state = $state.raw() as ProjectState;
	#undoStep = $state.raw<Step | null>(null);
	#redoStep = $state.raw<Step | null>(null);
	#saveState = $state<SaveState>('off');
	#saveFailure = $state<SaveFailure | null>(null);
	/** Written when; null = not in this visit. */
	#savedAtMs = $state<number | null>(null);
	/** Number of the newest entry that is known to be written. */
	#written: number;
	#isKept: boolean;
	#pending: HistoryEntry[] = [];
	#work: Promise<void> = Promise.resolve();
	#isClosed = false;
	readonly #ports: SessionPorts;
	readonly #versions: VersionKeeper;
	readonly #createdAtMs: number;

	constructor(start: SessionStart, ports: SessionPorts) {
		this.id = start.id;
		this.copyOf = start.copyOf;
		this.#name = start.name;
		this.#history = start.history;
		this.#reading = start.reading;
		this.#files = start.files;
		this.#lens = start.kept?.lens ?? null;
		this.#written = start.kept?.lastEntry ?? 0;
		this.#isKept = start.kept !== null;
		this.#createdAtMs = start.kept?.createdAtMs ?? ports.nowMs();
		this.#saveState = this.#isKept ? 'saved' : 'off';
		this.#ports = ports;
		this.#versions = new VersionKeeper(start.id, ports.store, ports.nowMs);
		this.#read();
	}

	/** What the user calls the project; null = as its data say. */
	get name(): string | null {
		return this.#name;
	}
	get state(): ProjectState {
		return this.#state;
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
	/** How many steps hold. */
	get steps(): number {
		return this.#history.position;
	}
	get hasSteps(): boolean {
		return this.#history.steps.length > 0;
	}
	get saveState(): SaveState {
		return this.#saveState;
	}
	get saveFailure(): SaveFailure | null {
		return this.#saveFailure;
	}
	get savedAtMs(): number | null {
		return this.#savedAtMs;
	}
	/** True when closing the page now would lose something. */
	get hasUnwritten(): boolean {
		return this.#pending.length > 0 || this.#saveState === 'saving';
	}

	/** The files the project was read from; null = they were not kept. */
	async files(): Promise<readonly InputFile[] | null> {
		if (this.#files !== null || !this.#isKept) return this.#files;
		return this.#ports.store.files(this.id).catch(() => null);
	}

	/** Takes part in what happened here, and writes it down. */
	take(entry: HistoryEntry): void {
		this.#history.apply(entry);
		this.#pending.push(entry);
		this.#read();
		this.#ports.onChange();
		this.save();
	}

	/** Other files or another reading of them, in a project without steps: its base is another one. */
	replaceBase(state: ProjectState, reading: Reading): void {
		this.#history = new History(state);
		this.#reading = reading;
		this.#read();
		this.#ports.onChange();
		if (this.#isKept) {
			this.#saveState = 'saving';
			this.#enqueue(async () => {
				const result = await this.#ports.store.replaceBase(this.#baseRecord(), this.#patch());
				if (result === 'conflict') this.#ports.onReplaced();
				else this.#ports.channel.post({ kind: 'replaced', project: this.id });
			});
		}
	}

	rename(name: string | null): void {
		this.#name = name;
		if (this.#isKept) this.#enqueue(() => this.#ports.store.patchMeta(this.id, { name }));
	}

	/** Writes whatever is not written yet, and keeps the project if it was not. Also tries again. */
	save(): void {
		if (this.#isClosed) return;
		this.#saveState = 'saving';
		this.#enqueue(() => this.#write());
	}

	/** Settles when everything so far is written or has failed. */
	settled(): Promise<void> {
		return this.#work;
	}

	/** Keeps how the project was left; nothing depends on it being written. */
	keepLens(lens: ProjectMeta['lens']): void {
		this.#lens = lens;
		if (!this.#isKept || this.#isClosed) return;
		void this.#ports.store.patchMeta(this.id, { lens }).catch(() => undefined);
	}

	/** Keeps the present state as a version to go back to. */
	async keepVersion(name: string | null): Promise<void> {
		this.save();
		await this.#work;
		if (this.#isKept) await this.#versions.keep('saved', name, this.#standing());
	}

	/** Catches up with what other windows have written. */
	follow(): void {
		if (!this.#isKept || this.#isClosed) return;
		this.#enqueue(async () => {
			if (this.#pending.length > 0) return;
			const records = await this.#ports.store.entriesAfter(this.id, this.#written);
			if (records.length > 0 && this.#pending.length === 0) this.#takeOver(records);
		});
	}

	/** The project is no longer kept, as after it has been deleted here. */
	forget(): void {
		this.#isClosed = true;
		this.#pending = [];
	}

	/** Writes what is left and takes no more. */
	async close(): Promise<void> {
		await this.#work;
		this.#isClosed = true;
	}

	#enqueue(work: () => Promise<void>): void {
		this.#work = this.#work.then(work).then(
			() => this.#settle(null),
			(error: unknown) => this.#settle(failureOf(error))
		);
	}

	#settle(failure: SaveFailure | null): void {
		this.#saveFailure = failure;
		if (failure !== null) this.#saveState = 'failed';
		else if (this.#isKept && this.#pending.length === 0) {
			if (this.#saveState === 'saving') this.#savedAtMs = this.#ports.nowMs();
			this.#saveState = 'saved';
		}
	}

	async #write(): Promise<void> {
		if (this.#isClosed) return;
		if (!this.#isKept) return this.#create();
		while (this.#pending.length > 0) {
			const entries = [...this.#pending];
			const { store, channel } = this.#ports;
			const result = await store.append(this.id, this.#written, entries, this.#patch());
			if (result === 'gone') {
				if (this.#isClosed) return;
				// Deleted in another window; what is done here is still wanted.
				this.#isKept = false;
				return this.#create();
			}
			if (result === 'conflict') {
				await this.#rebase();
				continue;
			}
			this.#written += entries.length;
			this.#pending = this.#pending.slice(entries.length);
			channel.post({ kind: 'appended', project: this.id });
			await this.#countEntries(entries.length);
		}
	}

	async #create(): Promise<void> {
		const pending = [...this.#pending];
		// All that is known of the history, so that a project that was deleted comes back whole.
		const entries = this.#written > 0 ? wholeHistory(this.#history) : pending;
		const bytes = (this.#files ?? []).reduce((sum, file) => sum + file.bytes.length, 0);
		await this.#ports.store.create({
			meta: {
				schema: SCHEMA,
				id: this.id,
				name: this.#name,
				title: listTitle(this.#state.dataset),
				copyOf: this.copyOf,
				createdAtMs: this.#createdAtMs,
				lens: this.#lens,
				...this.#figures()
			},
			base: this.#baseRecord(),
			files: bytes <= MOST_FILE_BYTES ? this.#files : null,
			entries
		});
		this.#isKept = true;
		this.#written = entries.length;
		this.#pending = this.#pending.slice(pending.length);
		this.#ports.channel.post({ kind: 'listed' });
		await this.#countEntries(entries.length);
		if (this.#pending.length > 0) await this.#write();
	}

	/** Another window was first: its entries, then as many of those from here as can still be made. */
	async #rebase(): Promise<void> {
		const records = await this.#ports.store.entriesAfter(this.id, 0);
		const entries = records.map(({ entry }) => entry);
		const { history, kept, lost } = rebased(this.#history.base, entries, this.#pending);
		this.#pending = kept;
		this.#history = history;
		this.#written = records.length;
		this.#read();
		this.#ports.onChange();
		if (lost.length > 0) this.#ports.onLost(lost);
	}

	#takeOver(records: readonly { readonly number: number; readonly entry: HistoryEntry }[]): void {
		for (const { number, entry } of records) {
			const read = readEntry(entry);
			if (number !== this.#written + 1 || read === null) return this.#ports.onReplaced();
			this.#history.apply(read);
			this.#written = number;
		}
		this.#read();
		this.#ports.onChange();
	}

	#standing(): Standing {
		return { state: this.#state, steps: this.#history.position, entry: this.#written };
	}

	#countEntries(count: number): Promise<void> {
		return this.#versions.count(count, this.#pending.length > 0, () => this.#standing());
	}

	#baseRecord(): BaseRecord {
		return {
			schema: SCHEMA,
			project: this.id,
			state: this.#history.base,
			reading: this.#reading
		};
	}

	#patch(): MetaPatch {
		return { name: this.#name, title: listTitle(this.#state.dataset), ...this.#figures() };
	}

	#figures(): Pick<ProjectMeta, 'actors' | 'ties' | 'changedAtMs'> {
		const { actors, ties } = this.#state.dataset;
		return { actors: actors.length, ties: ties.length, changedAtMs: this.#ports.nowMs() };
	}

	#read(): void {
		this.#state = this.#history.state;
		this.#undoStep = this.#history.undoStep;
		this.#redoStep = this.#history.redoStep;
	}
}

function failureOf(error: unknown): SaveFailure {
	const name = error instanceof DOMException ? error.name : '';
	return name === 'QuotaExceededError' ? 'full' : 'unavailable';
}
