/**
 * Checks a data set that was kept: in the browser or in a file. What is sound is taken over; a row
 * that is not, or that names what is not there, is left out and counted. Never throws.
 */
import {
	emptyDataset,
	TABLES,
	type Dataset,
	type RejectedRow,
	type TableName
} from '../../model/dataset';
import { isPartialDate } from '../../model/period';
import { ROW_FIELDS, type FieldKind, type RowOf } from '../../model/table-row';
import { STEPS } from '../../model/taxonomy';
import { isObject } from '../../model/is-object';

export interface ReadDataset {
	readonly dataset: Dataset;
	/** Rows that were there and could not be read. */
	readonly lostRows: number;
}

/** The data set, or null when there is none to speak of. */
export function readDataset(value: unknown): ReadDataset | null {
	if (!isObject(value)) return null;
	if (!TABLES.some((table) => Array.isArray(value[table]))) return null;
	let lostRows = 0;
	const tables = Object.fromEntries(
		TABLES.map((table) => {
			const rows = Array.isArray(value[table]) ? (value[table] as unknown[]) : [];
			const sound = rows.filter((row) => isRow(table, row));
			lostRows += rows.length - sound.length;
			return [table, sound];
		})
	) as unknown as Pick<Dataset, TableName>;
	const joined = joinedRows({ ...emptyDataset(''), ...tables });
	for (const table of TABLES) lostRows += tables[table].length - joined[table].length;
	return {
		dataset: {
			...joined,
			name: typeof value['name'] === 'string' ? value['name'] : '',
			title: readTitle(value['title']),
			licence: typeof value['licence'] === 'string' ? value['licence'] : null,
			companions: isTextMap(value['companions']) ? value['companions'] : new Map(),
			rejected: Array.isArray(value['rejected']) ? value['rejected'].filter(isRejectedRow) : []
		},
		lostRows
	};
}

/** Whether a value is a row of a table, field by field; further fields do no harm. */
export function isRow(table: TableName, value: unknown): value is RowOf {
	if (!isObject(value)) return false;
	return Object.entries(ROW_FIELDS[table]).every(([field, kind]) => isField(kind, value[field]));
}

/** Whether a value may stand in a field of that kind. */
export function isField(kind: FieldKind, value: unknown): boolean {
	switch (kind) {
		case 'text':
			return typeof value === 'string';
		case 'text?':
			return value === null || typeof value === 'string';
		case 'list':
			return Array.isArray(value) && value.every((part) => typeof part === 'string');
		case 'date?':
			return value === null || (typeof value === 'string' && isPartialDate(value));
		case 'number?':
			return value === null || (typeof value === 'number' && Number.isFinite(value));
		case 'step?':
			return value === null || STEPS.some((step) => step === value);
		case 'boolean':
			return typeof value === 'boolean';
		case 'boolean?':
			return value === null || typeof value === 'boolean';
		case 'attributes':
			return isTextMap(value);
		default:
			return kind satisfies never;
	}
}

/** Rows whose ids are there, each once. */
function joinedRows(dataset: Dataset): Dataset {
	const once = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => {
		const seen = new Set<string>();
		return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
	};
	const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
	const actors = once(dataset.actors);
	const initiatives = once(dataset.initiatives);
	const forums = once(dataset.forums);
	const [actorIds, forumIds, initiativeIds] = [ids(actors), ids(forums), ids(initiatives)];
	return {
		...dataset,
		actors,
		initiatives,
		forums: forums.map((forum) =>
			forum.parent === null || forumIds.has(forum.parent) ? forum : { ...forum, parent: null }
		),
		districts: once(dataset.districts),
		sectors: once(dataset.sectors),
		ties: dataset.ties
			.filter(({ source, target }) => actorIds.has(source) && actorIds.has(target))
			.map((tie) => {
				const { reportedBy } = tie;
				const isKnown = reportedBy === null || reportedBy === 'both' || actorIds.has(reportedBy);
				return isKnown ? tie : { ...tie, reportedBy: null };
			}),
		memberships: dataset.memberships.filter(
			({ actor, forum }) => actorIds.has(actor) && forumIds.has(forum)
		),
		participations: dataset.participations.filter(
			({ actor, initiative }) => actorIds.has(actor) && initiativeIds.has(initiative)
		)
	};
}

function readTitle(value: unknown): Dataset['title'] {
	if (!isObject(value)) return {};
	const { da, en } = value;
	return {
		...(typeof da === 'string' ? { da } : {}),
		...(typeof en === 'string' ? { en } : {})
	};
}

function isTextMap(value: unknown): value is Map<string, string> {
	return (
		value instanceof Map &&
		[...value].every(([key, text]) => typeof key === 'string' && typeof text === 'string')
	);
}

function isRejectedRow(value: unknown): value is RejectedRow {
	return (
		isObject(value) &&
		typeof value['file'] === 'string' &&
		typeof value['row'] === 'number' &&
		(value['table'] === null || (TABLES as readonly unknown[]).includes(value['table'])) &&
		isTextMap(value['cells'])
	);
}
