/**
 * The browser's own store (IndexedDB) with the projects in it. Every method is one transaction: all
 * of it is written or nothing. Entries are appended only after the number that the writer knows of,
 * so that two windows cannot write over each other.
 */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { InputFile } from '../../import/input-file';
import { inTime } from './in-time';
import type { HistoryEntry } from './history';
import type {
	BaseRecord,
	JournalRecord,
	ProjectMeta,
	RawProject,
	VersionKind,
	VersionMeta
} from './project-record';
import type { ProjectState } from './project-state';

interface Schema extends DBSchema {
	projects: { key: string; value: ProjectMeta };
	bases: { key: [project: string, base: number]; value: BaseRecord & { readonly base: number } };
	journal: { key: [project: string, number: number]; value: JournalRecord };
	files: { key: string; value: { readonly project: string; readonly files: readonly InputFile[] } };
	versions: { key: [project: string, number: number]; value: VersionMeta };
	snapshots: {
		key: [project: string, number: number];
		value: {
			readonly project: string;
			readonly number: number;
			readonly entry: number;
			readonly state: ProjectState;
		};
	};
	settings: { key: string; value: unknown };
}

type StoreName = (typeof STORES)[number];
type WritingTransaction = IDBPTransaction<Schema, readonly StoreName[], 'readwrite'>;

/** A project that is to be kept from now on. */
export interface NewProject {
	readonly meta: ProjectMeta;
	readonly base: BaseRecord;
	/** The files it was read from, to be read again with corrections; null = not kept. */
	readonly files: readonly InputFile[] | null;
	readonly entries: readonly HistoryEntry[];
}

/** What of the list's figures changes with an entry. */
export type MetaPatch = Partial<
	Pick<ProjectMeta, 'name' | 'title' | 'lens' | 'actors' | 'ties' | 'changedAtMs'>
>;

/** `conflict`: somebody else has written in between. `gone`: the project is no longer there. */
export type AppendResult = 'written' | 'conflict' | 'gone';

export interface NewVersion {
	readonly project: string;
	readonly kind: VersionKind;
	readonly name: string | null;
	readonly atMs: number;
	readonly steps: number;
	readonly entry: number;
	readonly state: ProjectState;
}

const DATABASE = 'bindeled';
const DATABASE_VERSION = 1;
const STORES = [
	'projects',
	'bases',
	'journal',
	'files',
	'versions',
	'snapshots',
	'settings'
] as const;

/** A store that has not opened by then is taken for one that does not answer; browsers have such faults. */
const PATIENCE_MS = 6000;

/** Entries must outlive a power cut, not only the program. */
const STRICT = { durability: 'strict' } as const;

interface Opening {
	readonly database: Promise<IDBPDatabase<Schema>>;
	/** The same, but fails where there is no answer for too long. */
	readonly inTime: Promise<IDBPDatabase<Schema>>;
}

export class ProjectStore {
	#opening: Opening | null = null;

	async list(): Promise<unknown[]> {
		return (await this.#open()).getAll('projects');
	}

	/** Everything about a project, unchecked. */
	async read(project: string): Promise<RawProject> {
		const tx = (await this.#open()).transaction(
			['projects', 'bases', 'journal', 'snapshots'],
			'readonly'
		);
		const meta = await tx.objectStore('projects').get(project);
		const base = await tx.objectStore('bases').get([project, meta?.base ?? 0]);
		const journal = await tx.objectStore('journal').getAll(rangeOf(project));
		const cursor = await tx.objectStore('snapshots').openCursor(rangeOf(project), 'prev');
		const snapshot = cursor?.value ?? null;
		return {
			meta,
			base,
			journal,
			snapshot: snapshot === null ? null : { entry: snapshot.entry, state: snapshot.state }
		};
	}

	async files(project: string): Promise<readonly InputFile[] | null> {
		return (await (await this.#open()).get('files', project))?.files ?? null;
	}

	/** Base, first version and first entries; false = there is one with its id, which stays as it is. */
	async create({ meta, base, files, entries }: NewProject): Promise<boolean> {
		return this.#write(
			['projects', 'bases', 'journal', 'files', 'versions'],
			async (store, write) => {
				const { id } = meta;
				if ((await store('projects').getKey(id)) !== undefined) return false;
				write(() => store('projects').add({ ...meta, lastEntry: entries.length, base: 0 }));
				write(() => store('bases').put({ ...base, base: 0 }, [id, 0]));
				if (files !== null) write(() => store('files').put({ project: id, files }, id));
				write(() => store('versions').put(importVersion(id, 0, meta.createdAtMs), [id, 0]));
				for (const [place, entry] of entries.entries()) {
					const number = place + 1;
					write(() => store('journal').put({ project: id, number, entry }, [id, number]));
				}
				return true;
			}
		);
	}

	/** Another base in place of the one there is, whose journal is empty. */
	async replaceBase(base: BaseRecord, patch: MetaPatch): Promise<AppendResult> {
		return this.#write(['projects', 'bases'], async (store, write) => {
			const { project } = base;
			const meta = await store('projects').get(project);
			const isFree = meta?.lastEntry === 0;
			if (meta && isFree) {
				write(() => store('bases').put({ ...base, base: meta.base }, [project, meta.base]));
				write(() => store('projects').put({ ...meta, ...patch }));
			}
			return !meta ? 'gone' : isFree ? 'written' : 'conflict';
		});
	}

	/** Appends entries after entry number `after`; nothing is written when that is not the newest. */
	async append(
		project: string,
		after: number,
		entries: readonly HistoryEntry[],
		patch: MetaPatch
	): Promise<AppendResult> {
		return this.#write(['projects', 'journal'], async (store, write) => {
			const meta = await store('projects').get(project);
			const isNewest = meta?.lastEntry === after;
			if (meta && isNewest) {
				for (const [place, entry] of entries.entries()) {
					const number = after + place + 1;
					write(() => store('journal').add({ project, number, entry }, [project, number]));
				}
				const lastEntry = after + entries.length;
				write(() => store('projects').put({ ...meta, ...patch, lastEntry }));
			}
			return !meta ? 'gone' : isNewest ? 'written' : 'conflict';
		});
	}

	/** Entries after a number, in order, unchecked. */
	async entriesAfter(project: string, after: number): Promise<readonly JournalRecord[]> {
		const range = IDBKeyRange.bound([project, after], [project, Infinity], true);
		return (await this.#open()).getAll('journal', range);
	}

	async patchMeta(project: string, patch: MetaPatch): Promise<void> {
		return this.#write(['projects'], async (store, write) => {
			const meta = await store('projects').get(project);
			if (meta) write(() => store('projects').put({ ...meta, ...patch }));
		});
	}

	/** The project with its journal under another id; versions stay with the first. */
	async duplicate(project: string, id: string, patch: MetaPatch): Promise<void> {
		return this.#write(
			['projects', 'bases', 'journal', 'files', 'versions'],
			async (store, write) => {
				const meta = await store('projects').get(project);
				if (meta) {
					const base = await store('bases').get([project, meta.base]);
					const journal = await store('journal').getAll(rangeOf(project));
					const files = await store('files').get(project);
					write(() => store('projects').add({ ...meta, ...patch, id, base: 0 }));
					if (base) write(() => store('bases').put({ ...base, project: id, base: 0 }, [id, 0]));
					for (const record of journal) {
						write(() => store('journal').put({ ...record, project: id }, [id, record.number]));
					}
					if (files) write(() => store('files').put({ ...files, project: id }, id));
					const atMs = patch.changedAtMs ?? meta.changedAtMs;
					write(() => store('versions').put(importVersion(id, 0, atMs), [id, 0]));
				}
			}
		);
	}

	/** Takes a project away with everything that belongs to it. */
	async remove(project: string): Promise<void> {
		return this.#write(
			['projects', 'bases', 'journal', 'files', 'versions', 'snapshots'],
			async (store, write) => {
				write(() => store('projects').delete(project));
				write(() => store('files').delete(project));
				for (const name of ['bases', 'journal', 'versions', 'snapshots'] as const) {
					write(() => store(name).delete(rangeOf(project)));
				}
			}
		);
	}

	/** Newest first. */
	async versions(project: string): Promise<readonly VersionMeta[]> {
		const versions = await (await this.#open()).getAll('versions', rangeOf(project));
		return versions.reverse();
	}

	/** Keeps a state; of the automatic ones only the newest `mostAutomatic`. */
	async addVersion({ state, ...version }: NewVersion, mostAutomatic: number): Promise<void> {
		return this.#write(['versions', 'snapshots'], async (store, write) => {
			const present = await store('versions').getAll(rangeOf(version.project));
			const { project, entry } = version;
			const number = (present.at(-1)?.number ?? 0) + 1;
			write(() => store('versions').put({ ...version, number }, [project, number]));
			write(() => store('snapshots').put({ project, number, entry, state }, [project, number]));
			const automatic = present.filter(({ kind }) => kind === 'automatic');
			const room = version.kind === 'automatic' ? mostAutomatic - 1 : mostAutomatic;
			for (const old of automatic.slice(0, Math.max(0, automatic.length - room))) {
				write(() => store('versions').delete([project, old.number]));
				write(() => store('snapshots').delete([project, old.number]));
			}
		});
	}

	/** The state of a version, unchecked. */
	async versionState(version: VersionMeta): Promise<unknown> {
		const { project, number } = version;
		const database = await this.#open();
		if (version.kind !== 'import') {
			return (await database.get('snapshots', [project, number]))?.state;
		}
		const meta = await database.get('projects', project);
		return (await database.get('bases', [project, meta?.base ?? 0]))?.state;
	}

	/** Something of the program's own that is not a project. */
	async setting(key: string): Promise<unknown> {
		return (await this.#open()).get('settings', key);
	}

	async setSetting(key: string, value: unknown): Promise<void> {
		await (await this.#open()).put('settings', value, key);
	}

	/** Lets go of the store; the next call opens it again. One that opens late is closed then. */
	async close(): Promise<void> {
		const opening = this.#opening;
		this.#opening = null;
		const closed = opening?.database.then((database) => database.close());
		await Promise.race([closed, opening?.inTime]).catch(() => undefined);
	}

	/** Takes everything away. */
	async removeAll(): Promise<void> {
		await this.close();
		await deleteDB(DATABASE);
	}

	/**
	 * One transaction that writes: when anything in it fails, nothing of it holds. `write` is for
	 * requests that nobody waits for; whether they succeed the end of the transaction says.
	 */
	async #write<Result>(
		stores: readonly StoreName[],
		work: (
			store: WritingTransaction['objectStore'],
			write: (request: () => Promise<unknown>) => void
		) => Promise<Result>
	): Promise<Result> {
		const tx: WritingTransaction = (await this.#open()).transaction(stores, 'readwrite', STRICT);
		// It is looked at below, unless the work fails first.
		tx.done.catch(() => undefined);
		try {
			const result = await work(
				(name) => tx.objectStore(name),
				(request) => void request().catch(() => undefined)
			);
			await tx.done;
			return result;
		} catch (error) {
			try {
				tx.abort();
			} catch {
				// It has ended already.
			}
			throw tx.error ?? error;
		}
	}

	/** Fails where the store does not answer. Should it open after all, later calls have it. */
	#open(): Promise<IDBPDatabase<Schema>> {
		if (this.#opening !== null) return this.#opening.inTime;
		const database = openDB<Schema>(DATABASE, DATABASE_VERSION, {
			upgrade(created) {
				for (const store of STORES) {
					if (!created.objectStoreNames.contains(store)) {
						if (store === 'projects') created.createObjectStore(store, { keyPath: 'id' });
						else created.createObjectStore(store);
					}
				}
			},
			// A newer program in another window must not wait for this one.
			blocking: () => void this.close(),
			terminated: () => {
				this.#opening = null;
			}
		});
		const opening: Opening = { database, inTime: inTime(database, PATIENCE_MS) };
		this.#opening = opening;
		const become = (next: Opening | null) => {
			if (this.#opening === opening) this.#opening = next;
		};
		database.then(
			() => become({ database, inTime: database }),
			() => become(null)
		);
		return opening.inTime;
	}
}

function rangeOf(project: string): IDBKeyRange {
	return IDBKeyRange.bound([project, -Infinity], [project, Infinity]);
}

function importVersion(project: string, number: number, atMs: number): VersionMeta {
	return { project, number, kind: 'import', name: null, atMs, steps: 0, entry: 0 };
}
