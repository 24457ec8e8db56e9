/** What files would do to the project, table by table, and the part of it that the user has chosen. */
import { isTable } from '$lib/import/guess/guess-table';
import type { TableGuess } from '$lib/import/import-project';
import { TABLES, type Dataset, type TableName } from '$lib/model/dataset';
import type { DatasetDifference, TableDifference } from '$lib/model/dataset-difference';
import type { Issue } from '$lib/model/issue';

export const CHANGE_KINDS = ['added', 'changed', 'missing'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface TableOutcome extends TableDifference {
	readonly table: TableName;
	/** Rows of the files that cannot be used. */
	readonly rejected: number;
}

/** Every table that anything happens to. */
export function tableOutcomes(
	difference: DatasetDifference,
	guesses: readonly TableGuess[]
): TableOutcome[] {
	return TABLES.map((table) => ({
		table,
		...difference[table],
		rejected: rejectedOf(table, guesses)
	})).filter(
		({ added, changed, missing, rejected }) =>
			added.length + changed.length + missing.length + rejected > 0
	);
}

/** A project of its own: all rows are new. */
export function everythingAdded(dataset: Dataset): DatasetDifference {
	return Object.fromEntries(
		TABLES.map((table) => [table, { added: dataset[table], changed: [], missing: [] }])
	) as unknown as DatasetDifference;
}

function rejectedOf(table: TableName, guesses: readonly TableGuess[]): number {
	return guesses
		.filter(({ table: role }) => tableOf(role) === table)
		.reduce((sum, { rowsRejected }) => sum + rowsRejected, 0);
}

function tableOf(role: TableGuess['table']): TableName | null {
	if (role === 'adjacency-matrix' || role === 'adjacency-list') return 'ties';
	if (role === 'attendance-matrix') return 'memberships';
	return isTable(role) ? role : null;
}

/** What of an update is to be done: whole kinds of changes, less single rows. */
export interface Chosen {
	readonly kinds: ReadonlySet<string>;
	readonly without: ReadonlySet<string>;
}

/** New and changed rows are taken; none is removed unless it is asked for. */
export const USUAL_CHOICE: Chosen = {
	kinds: new Set(TABLES.flatMap((table) => [kindKey(table, 'added'), kindKey(table, 'changed')])),
	without: new Set()
};

function kindKey(table: TableName, kind: ChangeKind): string {
	return `${table} ${kind}`;
}

/** @param place of the row among those of its kind */
export function rowKey(table: TableName, kind: ChangeKind, place: number): string {
	return `${table} ${kind} ${place}`;
}

/** Whether a kind of changes of a table is to be taken. */
export function isChosen(chosen: Chosen, table: TableName, kind: ChangeKind): boolean {
	return chosen.kinds.has(kindKey(table, kind));
}

/** Whether one change is to be taken; `place` is its place among those of its kind. */
export function isRowChosen(
	chosen: Chosen,
	table: TableName,
	kind: ChangeKind,
	place: number
): boolean {
	return isChosen(chosen, table, kind) && !chosen.without.has(rowKey(table, kind, place));
}

/** A whole kind of changes on or off. */
export function chooseKind(
	chosen: Chosen,
	table: TableName,
	kind: ChangeKind,
	isOn: boolean
): Chosen {
	const kinds = new Set(chosen.kinds);
	if (isOn) kinds.add(kindKey(table, kind));
	else kinds.delete(kindKey(table, kind));
	const start = `${kindKey(table, kind)} `;
	return { kinds, without: new Set([...chosen.without].filter((key) => !key.startsWith(start))) };
}

/** A single row on or off; one of a kind that is off turns that kind on for itself alone. */
export function chooseRow(
	chosen: Chosen,
	table: TableName,
	kind: ChangeKind,
	place: number,
	isOn: boolean,
	count: number
): Chosen {
	const without = new Set(chosen.without);
	const kinds = new Set(chosen.kinds);
	if (isOn && !kinds.has(kindKey(table, kind))) {
		kinds.add(kindKey(table, kind));
		for (let other = 0; other < count; other++) without.add(rowKey(table, kind, other));
	}
	if (isOn) without.delete(rowKey(table, kind, place));
	else without.add(rowKey(table, kind, place));
	return { kinds, without };
}

/** The chosen part of a difference. */
export function chosenDifference(
	difference: DatasetDifference,
	chosen: Chosen
): DatasetDifference {
	return Object.fromEntries(
		TABLES.map((table) => {
			const of = difference[table];
			const keep = (kind: ChangeKind) => (_: unknown, place: number) =>
				isRowChosen(chosen, table, kind, place);
			return [
				table,
				{
					added: of.added.filter(keep('added')),
					changed: of.changed.filter(keep('changed')),
					missing: of.missing.filter(keep('missing'))
				}
			];
		})
	) as unknown as DatasetDifference;
}

export interface UnknownNames {
	readonly rows: number;
	/** Each once, in the order in which they come. */
	readonly names: readonly string[];
}

/** The names that no table of actors has, and how many rows name them. */
export function unknownNames(issues: readonly Issue[]): UnknownNames {
	const names = new Set<string>();
	const rows = new Set<string>();
	for (const { code, file, row, value, details } of issues) {
		if (code !== 'actor-unknown') continue;
		rows.add(JSON.stringify([file, details['sheet'] ?? null, row]));
		if (value !== null) names.add(value);
	}
	return { rows: rows.size, names: [...names] };
}
