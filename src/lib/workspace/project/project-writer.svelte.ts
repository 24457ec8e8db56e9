/**
 * The writing of one open project: what happens is appended to its journal, in order, and `saveState`
 * says when it is written. Where two windows write at the same moment, the later one takes over what
 * the other has written and makes its own steps on top of that; a step that then cannot be made is
 * told and never lost in silence.
 */
import type { StepName } from '../../model/step-name';
import type { HistoryEntry } from './history';
import { rebased, wholeHistory } from './journal';
import type { ProjectChannel } from './project-channel';
import { readEntry, type JournalRecord, type ProjectMeta } from './project-record';
import type { ProjectStore } from './project-store';
import { VersionKeeper, type Standing } from './version-keeper';
import { baseRecordOf, metaOf, patchOf, type WrittenProject } from './written-project';

/** `off`: nothing is kept (an example that has not been changed). */
export type SaveState = 'off' | 'saving' | 'saved' | 'failed';
/** `full`: no room left. `unavailable`: the browser keeps nothing, as in some private windows. */
export type SaveFailure = 'full' | 'unavailable';

export interface WriterPorts {
	readonly store: ProjectStore;
	readonly channel: ProjectChannel;
	/** Steps of this window that could not be made on top of another window's. */
	readonly onLost: (steps: readonly StepName[]) => void;
	/** The project has been deleted, or its base replaced, in another window. */
	readonly onReplaced: () => void;
	readonly nowMs: () => number;
}

/** Files above this are not kept beside the tables that were read from them. */
const MOST_FILE_BYTES = 50_000_000;

export class ProjectWriter {
	#saveState = $state<SaveState>('off');
	#saveFailure = $state<SaveFailure | null>(null);
	#savedAtMs = $state<number | null>(null);
	/** Number of the newest entry that is known to be written. */
	#written: number;
	#isKept: boolean;
	#pending: HistoryEntry[] = [];
	/** What else is to be written. */
	#owesName = false;
	#owesBase = false;
	#lens: ProjectMeta['lens'];
	#work: Promise<void> = Promise.resolve();
	#isClosed = false;
	#isEnding = false;
	readonly #project: WrittenProject;
	readonly #ports: WriterPorts;
	readonly #versions: VersionKeeper;
	readonly #createdAtMs: number;

	/** @param kept the project as it is kept; null = it is kept from the first `save` on */
	constructor(project: WrittenProject, kept: ProjectMeta | null, ports: WriterPorts) {
		this.#project = project;
		this.#ports = ports;
		this.#written = kept?.lastEntry ?? 0;
		this.#isKept = kept !== null;
		this.#lens = kept?.lens ?? null;
		this.#createdAtMs = kept?.createdAtMs ?? ports.nowMs();
		this.#saveState = this.#isKept ? 'saved' : 'off';
		this.#versions = new VersionKeeper(project.id, ports.store, ports.nowMs);
	}

	get saveState(): SaveState {
		return this.#saveState;
	}
	get saveFailure(): SaveFailure | null {
		return this.#saveFailure;
	}
	/** Written when; null = not in this visit. */
	get savedAtMs(): number | null {
		return this.#savedAtMs;
	}
	/** Under which it was left; null = as it opens. */
	get lens(): ProjectMeta['lens'] {
		return this.#lens;
	}
	/** What a list of projects shows of it. */
	get meta(): ProjectMeta {
		const [createdAtMs, changedAtMs] = [this.#createdAtMs, this.#ports.nowMs()];
		return metaOf(this.#project, { createdAtMs, changedAtMs, lens: this.#lens });
	}
	/** True once there is a record of it. */
	get isKept(): boolean {
		return this.#isKept;
	}
	/** True when closing the page now would lose something. */
	get hasUnwritten(): boolean {
		return this.#saveState === 'saving' || this.#saveState === 'failed';
	}

	/** Writes an entry down, and whatever is not written yet. */
	add(entry: HistoryEntry): void {
		this.#pending.push(entry);
		this.save();
	}

	/** The project is called otherwise. */
	renamed(): void {
		if (!this.#isKept) return;
		this.#owesName = true;
		this.save();
	}

	/** Its beginning is another one. */
	rebuilt(): void {
		if (!this.#isKept) return;
		this.#owesBase = true;
		this.save();
	}

	/** Writes whatever is not written yet, and keeps the project if it was not. Also tries again. */
	save(): void {
		if (this.#isClosed) return;
		this.#saveState = 'saving';
		this.#work = this.#work
			.then(() => this.#write())
			.then(
				() => this.#settle(null),
				(error: unknown) => this.#settle(failureOf(error))
			);
	}

	/** Settles when everything so far is written or has failed. */
	settled(): Promise<void> {
		return this.#work;
	}

	/** Keeps how the project was left; nothing depends on it being written. */
	keepLens(lens: ProjectMeta['lens']): void {
		this.#lens = lens;
		if (!this.#isKept || this.#isClosed) return;
		void this.#ports.store.patchMeta(this.#project.id, { lens }).catch(() => undefined);
	}

	/** Keeps the present state as a version to go back to. */
	async keepVersion(name: string | null): Promise<void> {
		this.save();
		await this.#work;
		if (this.#isKept) await this.#versions.keep('saved', name, this.#standing());
	}

	/** Catches up with what other windows have written; what cannot be read now, the next write finds. */
	follow(): void {
		if (!this.#isKept || this.#isClosed) return;
		const catchUp = async () => {
			if (this.#pending.length > 0) return;
			const records = await this.#ports.store.entriesAfter(this.#project.id, this.#written);
			if (records.length > 0 && this.#pending.length === 0) this.#takeOver(records);
		};
		this.#work = this.#work.then(catchUp).catch(() => undefined);
	}

	/** The project was deleted elsewhere: the next entry keeps it again, whole. */
	wasRemoved(): void {
		this.#isKept = false;
	}

	/** The project is no longer kept, as after it has been deleted here. */
	forget(): void {
		this.#isClosed = true;
		this.#pending = [];
		this.#saveState = 'off';
	}

	/** Writes what is left and takes no more. */
	async close(): Promise<void> {
		this.#isEnding = true;
		await this.#work;
		this.#isClosed = this.#isEnding;
	}

	/** Goes on after all, from what other windows have made of it. */
	reopen(): void {
		this.#isEnding = false;
		this.#isClosed = false;
		this.save();
		this.follow();
	}

	#settle(failure: SaveFailure | null): void {
		if (this.#isClosed) return;
		this.#saveFailure = failure;
		if (failure !== null) this.#saveState = 'failed';
		else if (this.#pending.length === 0) {
			if (this.#saveState === 'saving') this.#savedAtMs = this.#ports.nowMs();
			this.#saveState = 'saved';
		}
	}

	async #write(): Promise<void> {
		if (this.#isClosed) return;
		if (!this.#isKept) return this.#create();
		const { store, channel, nowMs } = this.#ports;
		const { id } = this.#project;
		if (this.#owesBase && !(await this.#writeBase())) return;
		while (this.#pending.length > 0) {
			const entries = [...this.#pending];
			const result = await store.append(
				id,
				this.#written,
				entries,
				patchOf(this.#project, nowMs())
			);
			if (result === 'gone') return this.#createAgain();
			if (result === 'conflict') {
				await this.#rebase();
				continue;
			}
			this.#owesName = false;
			this.#written += entries.length;
			this.#pending = this.#pending.slice(entries.length);
			channel.post({ kind: 'appended', project: id });
			await this.#countEntries(entries.length);
		}
		if (!this.#owesName) return;
		await store.patchMeta(id, { name: this.#project.name });
		this.#owesName = false;
	}

	/** False = somebody else's base holds, or the project has been written anew. */
	async #writeBase(): Promise<boolean> {
		const { store, channel, onReplaced, nowMs } = this.#ports;
		const result = await store.replaceBase(
			baseRecordOf(this.#project),
			patchOf(this.#project, nowMs())
		);
		this.#owesBase = false;
		if (result === 'written') channel.post({ kind: 'replaced', project: this.#project.id });
		else if (result === 'conflict') onReplaced();
		else await this.#createAgain();
		return result === 'written';
	}

	/** Deleted in another window; what is done here is still wanted. */
	async #createAgain(): Promise<void> {
		this.#isKept = false;
		if (!this.#isClosed) await this.#create();
	}

	async #create(): Promise<void> {
		const { history, ownFiles } = this.#project;
		const pending = [...this.#pending];
		// All that is known of the history, so that a project that was deleted comes back whole.
		const entries = this.#written > 0 ? wholeHistory(history) : pending;
		const bytes = (ownFiles ?? []).reduce((sum, file) => sum + file.bytes.length, 0);
		const isNew = await this.#ports.store.create({
			meta: this.meta,
			base: baseRecordOf(this.#project),
			files: bytes <= MOST_FILE_BYTES ? ownFiles : null,
			entries
		});
		this.#isKept = true;
		this.#owesName = false;
		this.#owesBase = false;
		if (isNew) {
			this.#written = entries.length;
			this.#pending = this.#pending.slice(pending.length);
			this.#ports.channel.post({ kind: 'listed' });
			await this.#countEntries(entries.length);
		}
		// Where another window has brought it back first, what is pending goes on top of that.
		if (this.#pending.length > 0) await this.#write();
	}

	/** Another window was first: its entries, then as many of those from here as can still be made. */
	async #rebase(): Promise<void> {
		const records = await this.#ports.store.entriesAfter(this.#project.id, 0);
		const entries = records.map(({ entry }) => entry);
		const { base } = this.#project.history;
		const { history, kept, lost } = rebased(base, entries, this.#pending);
		this.#pending = kept;
		this.#written = records.length;
		this.#project.goOn(history);
		if (lost.length > 0) this.#ports.onLost(lost);
	}

	#takeOver(records: readonly JournalRecord[]): void {
		const entries: HistoryEntry[] = [];
		for (const { number, entry } of records) {
			const read = readEntry(entry);
			if (number !== this.#written + 1 || read === null) {
				this.#project.hear(entries);
				return this.#ports.onReplaced();
			}
			entries.push(read);
			this.#written = number;
		}
		this.#project.hear(entries);
	}

	#standing(): Standing {
		const { state, position } = this.#project.history;
		return { state, steps: position, entry: this.#written };
	}

	#countEntries(count: number): Promise<void> {
		return this.#versions.count(count, this.#pending.length > 0, () => this.#standing());
	}
}

function failureOf(error: unknown): SaveFailure {
	const name = error instanceof DOMException ? error.name : '';
	return name === 'QuotaExceededError' ? 'full' : 'unavailable';
}
