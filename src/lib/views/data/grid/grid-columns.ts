/** The columns of a table as they stand in the grid: what a cell of each holds, and where it is kept. */
import type { Dataset, TableName } from '$lib/model/dataset';
import { fieldOf, type RowOf } from '$lib/model/table-row';
import { columnCandidates, headingKey, TABLE_COLUMNS } from '$lib/model/table-schema';

/** What a cell holds, and so how it is read and offered. */
export type CellKind =
	| 'id'
	| 'text'
	| 'list'
	| 'number'
	| 'step'
	| 'date'
	| 'boolean'
	| 'actor'
	| 'reporter'
	| 'forum'
	| 'initiative'
	| 'sector'
	| 'districts'
	| 'level'
	| 'approach';

export interface GridColumn {
	/** The column's name in the project's own form, or `extra ` and the heading of an own column. */
	readonly key: string;
	/** The field of the row; `attributes` for an own column. */
	readonly field: string;
	/** The heading of an own column; null = the program understands it. */
	readonly heading: string | null;
	readonly kind: CellKind;
	readonly isRequired: boolean;
}

const FIELDS: Readonly<Record<string, string>> = {
	organisation: 'organisations',
	district: 'districts',
	scope: 'scopes',
	theme: 'themes',
	target_group: 'targetGroups',
	reported_by: 'reportedBy',
	source_passage: 'sourcePassage'
};

const KINDS: Readonly<Record<string, CellKind>> = {
	id: 'id',
	step: 'step',
	level: 'level',
	district: 'districts',
	sector: 'sector',
	actor: 'actor',
	'ties.source': 'actor',
	'ties.target': 'actor',
	reported_by: 'reporter',
	forum: 'forum',
	parent: 'forum',
	initiative: 'initiative',
	approach: 'approach'
};

/** Columns that are shown although nothing is filled in yet. */
const ALWAYS_SHOWN: Readonly<Record<TableName, readonly string[]>> = {
	actors: ['label', 'sector', 'organisation', 'district', 'level', 'role'],
	ties: ['source', 'target', 'step', 'weight', 'reported_by'],
	forums: ['label', 'level', 'district', 'parent'],
	memberships: ['actor', 'forum', 'role'],
	initiatives: ['label', 'theme', 'target_group', 'district'],
	participations: ['actor', 'initiative', 'role'],
	districts: ['label', 'population', 'homes'],
	sectors: ['label', 'expected']
};

/** Every column of the program's own, the name first and the id last. */
function schemaColumns(table: TableName): GridColumn[] {
	const columns = TABLE_COLUMNS[table].map(({ name, type, required }): GridColumn => {
		const isRoles = name === 'role';
		const plain = type === 'list' || isRoles ? 'list' : type;
		return {
			key: name,
			field: isRoles ? 'roles' : (FIELDS[name] ?? name),
			heading: null,
			kind: KINDS[`${table}.${name}`] ?? KINDS[name] ?? plain,
			// An id is made from the name where none is given.
			isRequired: required && name !== 'id'
		};
	});
	const isId = (column: GridColumn) => column.kind === 'id';
	return [...columns.filter((column) => !isId(column)), ...columns.filter(isId)];
}

/** A column that the program does not interpret. */
export function ownColumn(heading: string): GridColumn {
	return {
		key: `extra ${heading}`,
		field: 'attributes',
		heading,
		kind: 'text',
		isRequired: false
	};
}

/** The headings of own columns in the order in which they are met. */
function ownHeadings(rows: readonly RowOf[]): string[] {
	const headings = new Set<string>();
	let last: unknown = null;
	for (const { attributes } of rows) {
		if (attributes === last) continue;
		last = attributes;
		for (const heading of attributes.keys()) headings.add(heading);
	}
	return [...headings];
}

/**
 * All columns of a table, shown or not.
 *
 * @param added headings of own columns in which nothing is written yet
 */
export function gridColumns(
	dataset: Dataset,
	table: TableName,
	added: readonly string[]
): GridColumn[] {
	const headings = new Set([...ownHeadings(dataset[table]), ...added]);
	return [...schemaColumns(table), ...[...headings].map(ownColumn)];
}

/** Keys of the columns that are shown when nobody has chosen: the usual ones, and those in use. */
export function usualColumns(
	table: TableName,
	columns: readonly GridColumn[],
	rows: readonly RowOf[]
): Set<string> {
	const shown = new Set(ALWAYS_SHOWN[table]);
	for (const { key, field, heading } of columns) {
		const isUsed = () => rows.some((row) => hasValue(fieldOf(row, field)));
		if (heading !== null || (!shown.has(key) && isUsed())) shown.add(key);
	}
	return shown;
}

function hasValue(value: unknown): boolean {
	return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}

export type HeadingProblem = 'empty' | 'taken' | 'understood';

/** What stands in the way of an own column with this heading; `column` = the one that has it. */
export function problemOfHeading(
	table: TableName,
	columns: readonly GridColumn[],
	heading: string
): { readonly code: HeadingProblem; readonly column: GridColumn | null } | null {
	const key = headingKey(heading);
	if (key === '') return { code: 'empty', column: null };
	const own = columns.find((column) => column.heading !== null && headingKey(column.heading) === key);
	if (own) return { code: 'taken', column: own };
	const [candidate] = columnCandidates(table, heading);
	const known = columns.find((column) => column.key === candidate);
	return known ? { code: 'understood', column: known } : null;
}
