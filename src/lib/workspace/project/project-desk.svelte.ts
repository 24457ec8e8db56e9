/**
 * Where projects are taken from and put back: makes sessions, listens to other windows, and holds what
 * is remembered across projects.
 */
import type { TableGuess } from '../../import/import-project';
import type { InputFile } from '../../import/input-file';
import type { MappingMemory } from '../../import/guess/mapping-memory';
import type { Lens } from '../../model/lens';
import type { StepName } from '../../model/step-name';
import { History } from './history';
import { ProjectChannel, type ProjectNews } from './project-channel';
import { newProjectId } from './project-id';
import { ProjectList } from './project-list.svelte';
import {
	readProject,
	readState,
	type Damage,
	type ProjectMeta,
	type Reading,
	type Unreadable,
	type VersionMeta
} from './project-record';
import { ProjectSession, type SessionStart } from './project-session.svelte';
import type { ProjectState } from './project-state';
import { ProjectStore } from './project-store';
import { rememberTables } from '../incoming/remember-tables';
import { WaitingSessions } from './waiting-sessions';

/** What the desk tells the workspace about the open project. */
export interface DeskPorts {
	readonly onChange: () => void;
	readonly onLost: (steps: readonly StepName[]) => void;
	/** The open project is another one now, because of another window. */
	readonly onReplaced: (project: string) => void;
	readonly onRemoved: () => void;
}

/** A project that is not kept yet. */
export interface NewSession {
	readonly state: ProjectState;
	readonly reading: Reading;
	readonly name: string | null;
	readonly copyOf: string | null;
	readonly files: readonly InputFile[] | null;
}

/** A project that was read; nothing is left for it before it begins. */
export interface ReadyProject {
	readonly begin: () => ProjectSession;
	/** Under which it was left; null = as it opens. */
	readonly lens: Lens | null;
	/** What could not be read; then the session is a copy of what could. */
	readonly damage: Damage | null;
}

const MAPPINGS = 'mappings';

export class ProjectDesk {
	readonly list: ProjectList;
	#memory: MappingMemory = [];
	#session: ProjectSession | null = null;
	readonly #waiting = new WaitingSessions();
	readonly #store: ProjectStore;
	readonly #channel: ProjectChannel;
	readonly #ports: DeskPorts;

	constructor(ports: DeskPorts, store: ProjectStore = new ProjectStore()) {
		this.#ports = ports;
		this.#store = store;
		this.list = new ProjectList(store, Date.now, () => this.#unwritten());
		this.#channel = new ProjectChannel((news) => this.#hear(news));
	}

	/** A session for a project that nobody has kept; it is kept from its first entry, or `save`, on. */
	begin(start: NewSession): ProjectSession {
		const { state, ...rest } = start;
		return this.#sit({
			...rest,
			id: newProjectId(),
			kept: null,
			history: new History(state)
		});
	}

	/** A project as it was left. Throws where the browser keeps nothing. */
	async open(id: string): Promise<ReadyProject | Unreadable> {
		const waiting = this.#waiting.get(id);
		if (waiting) return { begin: () => this.#resume(waiting), lens: waiting.lens, damage: null };
		const read = readProject(await this.#store.read(id));
		if (typeof read === 'string') return read;
		const { meta, history, reading, damage } = read;
		const { name, copyOf, lens } = meta;
		if (damage === null) {
			const start = { id, kept: meta, history, reading, name, copyOf, files: null };
			return { begin: () => this.#sit(start), lens, damage };
		}
		// The damaged records stay as they are, for whoever can do more with them.
		const files = await this.#store.files(id).catch(() => null);
		const { state } = history;
		return { begin: () => this.begin({ state, reading, name, copyOf, files }), lens, damage };
	}

	/** Ends the session. What could not be written of it is not lost as long as the page is open. */
	leave(): void {
		if (this.#session !== null) this.#waiting.leave(this.#session);
		this.#session = null;
	}

	/** True when closing the page now would lose something of a project that was left. */
	get hasUnwritten(): boolean {
		return this.#waiting.size > 0;
	}

	/** Tries again to write what could not be written. */
	saveAgain(): void {
		if (this.#session?.hasUnwritten) this.#session.save();
		this.#waiting.save();
	}

	/** Deletes a project for good; one that is open is then only on the screen. */
	async remove(id: string): Promise<void> {
		this.#sessionOf(id)?.forget();
		this.#waiting.drop(id);
		await this.list.remove(id);
		this.#channel.post({ kind: 'removed', project: id });
		// There may be room now.
		this.saveAgain();
	}

	async rename(id: string, name: string): Promise<void> {
		this.#sessionOf(id)?.rename(name.trim() === '' ? null : name.trim());
		await this.list.rename(id, name);
		this.#channel.post({ kind: 'listed' });
	}

	async duplicate(id: string, name: string): Promise<string> {
		await this.#sessionOf(id)?.settled();
		const copy = await this.list.duplicate(id, name);
		this.#channel.post({ kind: 'listed' });
		return copy;
	}

	/** Newest first; empty where nothing is kept. */
	async versions(): Promise<readonly VersionMeta[]> {
		if (this.#session === null) return [];
		return this.#store.versions(this.#session.id).catch(() => []);
	}

	/** The state of a version; null when it cannot be read whole. */
	async versionState(version: VersionMeta): Promise<ProjectState | null> {
		const read = readState(await this.#store.versionState(version).catch(() => null));
		return read === null || read.lostRows > 0 ? null : read.state;
	}

	/** What was chosen before for tables with the same headings. */
	async mappingMemory(): Promise<MappingMemory> {
		const kept = await this.#store.setting(MAPPINGS).catch(() => null);
		if (Array.isArray(kept)) this.#memory = kept.filter(isMapping);
		return this.#memory;
	}

	/** Remembers how tables were read whose reading the user has corrected. */
	async rememberMappings(tables: readonly TableGuess[]): Promise<void> {
		const memory = rememberTables(await this.mappingMemory(), tables);
		this.#memory = memory;
		await this.#store.setSetting(MAPPINGS, memory).catch(() => undefined);
	}

	close(): void {
		this.leave();
		this.#channel.close();
	}

	#sit(start: SessionStart): ProjectSession {
		this.leave();
		const session: ProjectSession = new ProjectSession(start, {
			store: this.#store,
			channel: this.#channel,
			onChange: () => {
				if (this.#session === session) this.#ports.onChange();
			},
			onLost: this.#ports.onLost,
			onReplaced: () => {
				if (this.#session === session) this.#ports.onReplaced(session.id);
			},
			nowMs: Date.now
		});
		this.#session = session;
		return session;
	}

	/** Goes on with a session that was left. */
	#resume(session: ProjectSession): ProjectSession {
		this.leave();
		this.#waiting.drop(session.id);
		this.#session = session;
		session.reopen();
		return session;
	}

	#sessionOf(id: string): ProjectSession | null {
		return this.#session?.id === id ? this.#session : this.#waiting.get(id);
	}

	/** Projects of which only this window has the newest. */
	#unwritten(): readonly ProjectMeta[] {
		const sessions = this.#session === null ? [] : [this.#session];
		return [...sessions, ...this.#waiting.all]
			.filter(({ saveState }) => saveState === 'failed')
			.map(({ meta }) => meta);
	}

	#hear(news: ProjectNews): void {
		if (news.kind === 'listed' || news.kind === 'removed') {
			if (this.list.projects !== null) void this.list.refresh();
		}
		if (!('project' in news) || news.project !== this.#session?.id) return;
		if (news.kind === 'appended') this.#session.follow();
		else if (news.kind === 'replaced') this.#ports.onReplaced(news.project);
		else {
			this.#session.wasRemoved();
			this.#ports.onRemoved();
		}
	}
}

function isMapping(value: unknown): value is MappingMemory[number] {
	if (typeof value !== 'object' || value === null) return false;
	const { fingerprint, table, columns } = value as Record<string, unknown>;
	return typeof fingerprint === 'string' && typeof table === 'string' && Array.isArray(columns);
}
