/**
 * Projects as they are kept in the browser: what is written, and how it is read again. A project is a
 * base, as it was imported, and the journal of what has happened since, one record for each entry.
 * Pure. Reading never throws: what is damaged is told, with what could be rescued.
 */
import { DEFAULT_CHECK_SETTINGS } from '../../findings/checks/check-settings';
import type { ImportChoices } from '../../import/import-choices';
import type { TableGuess } from '../../import/import-project';
import type { Issue } from '../../model/issue';
import type { Lens } from '../../model/lens';
import { readPins } from '../../model/pin';
import type { StepName } from '../../model/step-name';
import { isObject } from '../../model/is-object';
import { History, type HistoryEntry } from './history';
import type { Change, ProjectState } from './project-state';
import { readDataset } from './read-dataset';
import { readEdit, readLens, readScenario, readSettings } from './read-edit';

/** Grows when records change; `MIGRATIONS` brings older ones up. */
export const SCHEMA = 1;

/** What the list of projects needs, kept apart from the data. */
export interface ProjectMeta {
	readonly schema: number;
	readonly id: string;
	/** As the user calls it; null = as its data say. */
	readonly name: string | null;
	/** The title of the data, by language, for a list that does not open them. */
	readonly title: Readonly<Partial<Record<'da' | 'en', string>>>;
	/** The example it is a copy of. */
	readonly copyOf: string | null;
	readonly actors: number;
	readonly ties: number;
	readonly createdAtMs: number;
	readonly changedAtMs: number;
	/** Number of the newest entry of the journal; 0 = none yet. */
	readonly lastEntry: number;
	/** Which of the bases holds; another import of the same files makes a new one. */
	readonly base: number;
	/** Under which it was left; null = as it opens. */
	readonly lens: Lens | null;
}

/** How the files were read. */
export interface Reading {
	readonly issues: readonly Issue[];
	readonly tables: readonly TableGuess[];
	readonly choices: ImportChoices | null;
}

export interface BaseRecord {
	readonly schema: number;
	readonly project: string;
	readonly state: ProjectState;
	readonly reading: Reading;
}

export interface JournalRecord {
	readonly project: string;
	/** From 1, without gaps. */
	readonly number: number;
	readonly entry: HistoryEntry;
}

export type VersionKind = 'import' | 'saved' | 'automatic';

/** A state that one can go back to, without its data. */
export interface VersionMeta {
	readonly project: string;
	readonly number: number;
	readonly kind: VersionKind;
	/** As the user calls it; null = none given. */
	readonly name: string | null;
	readonly atMs: number;
	/** Steps that had been made by then. */
	readonly steps: number;
	/** The entry of the journal after which it was taken. */
	readonly entry: number;
}

/** What lay in the browser under one project, unchecked. */
export interface RawProject {
	readonly meta: unknown;
	readonly base: unknown;
	/** In order of their numbers. */
	readonly journal: readonly unknown[];
	/** The newest state that was kept whole, with the entry after which it was taken; null = none. */
	readonly snapshot: { readonly entry: number; readonly state: unknown } | null;
}

export interface ReadProject {
	readonly meta: ProjectMeta;
	readonly history: History;
	readonly reading: Reading;
	readonly damage: Damage | null;
}

/** What could not be read. */
export interface Damage {
	/** Rows of the tables that had to be left out. */
	readonly lostRows: number;
	/** Steps at the end that had to be left out. */
	readonly lostSteps: number;
}

/** Why a project cannot be opened at all. */
export type Unreadable = 'gone' | 'newer-program' | 'damaged';

type Migration = (record: Record<string, unknown>) => Record<string, unknown>;

/** From the schema of the key to the next one. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/** A project from what was kept of it. */
export function readProject(raw: RawProject): ReadProject | Unreadable {
	if (raw.meta === undefined || raw.meta === null) return 'gone';
	const meta = readMeta(raw.meta);
	const base = migrated(raw.base);
	if (meta === 'newer-program' || base === 'newer-program') return 'newer-program';
	if (meta === null) return 'damaged';
	const baseState = base === null ? null : readState(base['state']);
	const snapshot = raw.snapshot === null ? null : readState(raw.snapshot.state);
	if (baseState === null) {
		if (snapshot === null) return 'damaged';
		const lostSteps = Math.max(0, meta.lastEntry - raw.snapshot!.entry);
		return {
			meta,
			history: new History(snapshot.state),
			reading: NO_READING,
			damage: { lostRows: snapshot.lostRows, lostSteps }
		};
	}
	const { history, readEntries } = replay(baseState.state, raw.journal);
	const isWhole = readEntries === meta.lastEntry && baseState.lostRows === 0;
	const reading = readReading(base === null ? null : base['reading']);
	if (isWhole) return { meta, history, reading, damage: null };
	const isSnapshotNewer = snapshot !== null && raw.snapshot!.entry > readEntries;
	const reached = isSnapshotNewer ? raw.snapshot!.entry : readEntries;
	return {
		meta,
		history: isSnapshotNewer ? new History(snapshot.state) : history,
		reading,
		damage: {
			lostRows: isSnapshotNewer ? snapshot.lostRows : baseState.lostRows,
			lostSteps: Math.max(0, meta.lastEntry - reached)
		}
	};
}

/** What a list shows of a project; null when it cannot be read. */
export function readMeta(value: unknown): ProjectMeta | 'newer-program' | null {
	const record = migrated(value);
	if (record === null || record === 'newer-program') return record;
	const { id, name, title, copyOf } = record;
	const count = (field: string): number => {
		const number = record[field];
		return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : 0;
	};
	if (typeof id !== 'string' || id === '') return null;
	const titles = isObject(title) ? title : {};
	return {
		schema: SCHEMA,
		id,
		name: typeof name === 'string' && name !== '' ? name : null,
		title: {
			...(typeof titles['da'] === 'string' ? { da: titles['da'] } : {}),
			...(typeof titles['en'] === 'string' ? { en: titles['en'] } : {})
		},
		copyOf: typeof copyOf === 'string' ? copyOf : null,
		actors: count('actors'),
		ties: count('ties'),
		createdAtMs: count('createdAtMs'),
		changedAtMs: count('changedAtMs'),
		lastEntry: count('lastEntry'),
		base: count('base'),
		lens: readLens(record['lens'])
	};
}

/** One entry of a journal, or null when it cannot be read. */
export function readEntry(value: unknown): HistoryEntry | null {
	if (!isObject(value)) return null;
	if (value['kind'] === 'undo' || value['kind'] === 'redo') return { kind: value['kind'] };
	const { step } = value;
	if (value['kind'] !== 'step' || !isObject(step)) return null;
	const change = readChange(step['change']);
	if (change === null || !isObject(step['name']) || typeof step['name']['code'] !== 'string') {
		return null;
	}
	const atMs = typeof step['atMs'] === 'number' ? step['atMs'] : 0;
	return { kind: 'step', step: { name: step['name'] as unknown as StepName, change, atMs } };
}

/** A whole state with what of it could not be read; null = nothing of it could. */
export function readState(
	value: unknown
): { readonly state: ProjectState; readonly lostRows: number } | null {
	if (!isObject(value)) return null;
	const read = readDataset(value['dataset']);
	if (read === null) return null;
	const scenarios = Array.isArray(value['scenarios']) ? value['scenarios'] : [];
	return {
		state: {
			dataset: read.dataset,
			scenarios: scenarios.map(readScenario).filter((scenario) => scenario !== null),
			checkSettings: { ...DEFAULT_CHECK_SETTINGS, ...readSettings(value['checkSettings']) },
			report: value['report'] ?? null,
			pins: readPins(value['pins'])
		},
		lostRows: read.lostRows
	};
}

const NO_READING: Reading = { issues: [], tables: [], choices: null };

/** The journal up to the first entry that is missing or cannot be read. */
function replay(
	base: ProjectState,
	journal: readonly unknown[]
): { readonly history: History; readonly readEntries: number } {
	const history = new History(base);
	let readEntries = 0;
	for (const record of journal) {
		if (!isObject(record) || record['number'] !== readEntries + 1) break;
		const entry = readEntry(record['entry']);
		if (entry === null) break;
		history.apply(entry);
		readEntries++;
	}
	return { history, readEntries };
}

function readChange(value: unknown): Change | null {
	if (!isObject(value)) return null;
	switch (value['kind']) {
		case 'edits': {
			if (!Array.isArray(value['edits'])) return null;
			const edits = value['edits'].map(readEdit).filter((edit) => edit !== null);
			return edits.length === value['edits'].length ? { kind: 'edits', edits } : null;
		}
		case 'save-scenario': {
			const scenario = readScenario(value['scenario']);
			return scenario === null ? null : { kind: 'save-scenario', scenario };
		}
		case 'remove-scenario':
			return typeof value['id'] === 'string' ? { kind: 'remove-scenario', id: value['id'] } : null;
		case 'check-settings':
			return { kind: 'check-settings', settings: readSettings(value['settings']) };
		case 'report':
			return { kind: 'report', report: value['report'] ?? null };
		case 'pins':
			return { kind: 'pins', pins: readPins(value['pins']) };
		case 'replace': {
			const read = readState(value['state']);
			return read === null || read.lostRows > 0 ? null : { kind: 'replace', state: read.state };
		}
		default:
			return null;
	}
}

/** How the files were read: only shown, and so taken over as it is where it has the shape. */
function readReading(value: unknown): Reading {
	if (!isObject(value)) return NO_READING;
	const { issues, tables, choices } = value;
	const hasChoices =
		isObject(choices) && choices['tables'] instanceof Map && Array.isArray(choices['memory']);
	return {
		issues: Array.isArray(issues) ? (issues as Issue[]) : [],
		tables: Array.isArray(tables) ? (tables as TableGuess[]) : [],
		choices: hasChoices ? (choices as unknown as ImportChoices) : null
	};
}

function migrated(value: unknown): Record<string, unknown> | 'newer-program' | null {
	if (!isObject(value) || typeof value['schema'] !== 'number') return null;
	if (value['schema'] > SCHEMA) return 'newer-program';
	let record = value;
	for (let schema = value['schema']; schema < SCHEMA; schema++) {
		const migrate = MIGRATIONS.get(schema);
		if (!migrate) return null;
		record = migrate(record);
	}
	return record;
}
