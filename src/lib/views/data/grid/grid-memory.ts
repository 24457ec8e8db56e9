/**
 * What belongs to a project and is no part of its data: cells that are not saved yet, own columns in
 * which nothing is written, and names that are alike and yet two. Kept in this browser under the
 * project's id, and gone with it.
 */
import { TABLES, type TableName } from '$lib/model/dataset';
import { isObject } from '$lib/model/is-object';

/** Texts of one row by column key. */
export type KeptTexts = Readonly<Record<string, string>>;

export interface KeptDraft {
	/** Id of the row, or its place. */
	readonly row: string | number;
	readonly texts: KeptTexts;
}

export interface KeptTable {
	readonly drafts: readonly KeptDraft[];
	/** Rows that are not rows yet. */
	readonly unfinished: readonly KeptTexts[];
	/** Headings of own columns. */
	readonly added: readonly string[];
	/** Columns that are shown; null = the usual ones. */
	readonly shown: readonly string[] | null;
}

const PREFIX = 'bindeled.cells.';
const DIFFERENT = 'bindeled.different.';
const EMPTY: KeptTable = { drafts: [], unfinished: [], added: [], shown: null };

/** The part of the browser's memory that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The browser's shelf, or null where it keeps nothing. */
export function browserShelf(): Shelf | null {
	try {
		return globalThis.localStorage ?? null;
	} catch {
		return null;
	}
}

/** What was kept of a table; nothing where it was kept by a program that knew another form. */
export function readKept(shelf: Shelf | null, project: string, table: TableName): KeptTable {
	const value = readJson(shelf, `${PREFIX}${project}.${table}`);
	if (!isObject(value)) return EMPTY;
	const list = (field: string): unknown[] => (Array.isArray(value[field]) ? value[field] : []);
	return {
		drafts: list('drafts').filter(isDraft),
		unfinished: list('unfinished').filter(isTexts),
		added: list('added').filter((one) => typeof one === 'string'),
		shown: Array.isArray(value['shown'])
			? value['shown'].filter((one) => typeof one === 'string')
			: null
	};
}

/** Keeps what there is; nothing is kept where there is nothing. */
export function keep(
	shelf: Shelf | null,
	project: string,
	table: TableName,
	kept: KeptTable
): void {
	const isEmpty =
		kept.drafts.length + kept.unfinished.length + kept.added.length === 0 && kept.shown === null;
	write(shelf, `${PREFIX}${project}.${table}`, isEmpty ? null : kept);
}

/** Pairs of names that are two, by `pairKey`. */
export function readDifferent(shelf: Shelf | null, project: string): Set<string> {
	const value = readJson(shelf, DIFFERENT + project);
	return new Set(Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
}

/** Keeps the pairs of names that are two, by `pairKey`. */
export function keepDifferent(
	shelf: Shelf | null,
	project: string,
	pairs: ReadonlySet<string>
): void {
	write(shelf, DIFFERENT + project, pairs.size === 0 ? null : [...pairs]);
}

/** What was kept of an example goes over to the copy that it becomes. */
export function carryOver(shelf: Shelf | null, from: string, to: string): void {
	for (const table of TABLES) {
		const kept = readKept(shelf, from, table);
		if (kept === EMPTY) continue;
		keep(shelf, to, table, kept);
		write(shelf, `${PREFIX}${from}.${table}`, null);
	}
	const different = readDifferent(shelf, from);
	if (different.size > 0) keepDifferent(shelf, to, different);
}

/** Forgets what belongs to projects that are no more. */
export function forgetOthers(shelf: Shelf | null, projects: readonly string[]): void {
	if (shelf === null) return;
	const keys = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '');
	for (const key of keys) {
		const rest = key.startsWith(PREFIX)
			? key.slice(PREFIX.length).replace(/\.[a-z]+$/, '')
			: key.startsWith(DIFFERENT)
				? key.slice(DIFFERENT.length)
				: null;
		if (rest !== null && !rest.startsWith('example-') && !projects.includes(rest)) shelf.removeItem(key);
	}
}

function readJson(shelf: Shelf | null, key: string): unknown {
	try {
		return JSON.parse(shelf?.getItem(key) ?? 'null');
	} catch {
		return null;
	}
}

function write(shelf: Shelf | null, key: string, value: unknown): void {
	try {
		if (value === null) shelf?.removeItem(key);
		else shelf?.setItem(key, JSON.stringify(value));
	} catch {
		// A full or closed shelf keeps nothing; what is on the screen stays there.
	}
}

function isTexts(value: unknown): value is KeptTexts {
	return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isDraft(value: unknown): value is KeptDraft {
	return (
		isObject(value) &&
		(typeof value['row'] === 'string' || typeof value['row'] === 'number') &&
		isTexts(value['texts'])
	);
}
