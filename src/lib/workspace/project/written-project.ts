/** A project as its writer sees it, and the records that are made of it. Pure. */
import type { InputFile } from '../../import/input-file';
import type { History, HistoryEntry } from './history';
import { SCHEMA, type BaseRecord, type ProjectMeta, type Reading } from './project-record';
import type { MetaPatch } from './project-store';
import { listTitle } from './project-title';

/** The project that is written down, as it stands. */
export interface WrittenProject {
	readonly id: string;
	readonly name: string | null;
	readonly copyOf: string | null;
	readonly history: History;
	readonly reading: Reading;
	/** Those it was read from; null = they are kept already, or there are none. */
	readonly ownFiles: readonly InputFile[] | null;
	/** Goes on with another history, into which this window's steps have been brought. */
	readonly goOn: (history: History) => void;
	/** Takes part in what another window has done. */
	readonly hear: (entries: readonly HistoryEntry[]) => void;
}

/** How a project was begun and left, which its data do not say. */
export interface ProjectTimes {
	readonly createdAtMs: number;
	readonly changedAtMs: number;
	readonly lens: ProjectMeta['lens'];
}

/** What a list of projects shows of it; the store counts entries and bases. */
export function metaOf(
	project: WrittenProject,
	{ createdAtMs, changedAtMs, lens }: ProjectTimes
): ProjectMeta {
	const { id, copyOf } = project;
	const patch = patchOf(project, changedAtMs);
	return { schema: SCHEMA, id, copyOf, createdAtMs, lens, lastEntry: 0, base: 0, ...patch };
}

/** What of that changes with an entry. */
export function patchOf(
	{ name, history }: WrittenProject,
	changedAtMs: number
): Required<Omit<MetaPatch, 'lens'>> {
	const { dataset } = history.state;
	const [actors, ties] = [dataset.actors.length, dataset.ties.length];
	return { name, title: listTitle(dataset), actors, ties, changedAtMs };
}

/** Where its journal begins. */
export function baseRecordOf({ id, history, reading }: WrittenProject): BaseRecord {
	return { schema: SCHEMA, project: id, state: history.base, reading };
}
