/** The rows of the eight tables: how one is pointed at, and what its fields hold. */
import type { Dataset, TableName } from './dataset';

export type RowOf<Table extends TableName = TableName> = Dataset[Table][number];

/** Tables whose rows have an id, so that others can name them. */
export const ENTITY_TABLES = ['actors', 'forums', 'initiatives', 'districts', 'sectors'] as const;
export type EntityTable = (typeof ENTITY_TABLES)[number];

/** How a row is pointed at: by its id, or, where rows have none, by its place in the table from 0. */
export type RowKey<Table extends TableName = TableName> = Table extends EntityTable
	? string
	: number;

/** Some fields of a row, other than its id. */
export type RowFields<Table extends TableName = TableName> = Partial<Omit<RowOf<Table>, 'id'>>;

/** What a field holds; `?` = or null. */
export type FieldKind =
	'text' | 'text?' | 'list' | 'date?' | 'number?' | 'step?' | 'boolean' | 'boolean?' | 'attributes';

type FieldKinds<Table extends TableName> = Readonly<Record<keyof RowOf<Table> & string, FieldKind>>;

const PERIOD = { from: 'date?', to: 'date?' } as const;
const ENTITY = { id: 'text', label: 'text', attributes: 'attributes' } as const;

/** The fields of every table's rows. */
export const ROW_FIELDS: { readonly [Table in TableName]: FieldKinds<Table> } = {
	actors: {
		...ENTITY,
		sector: 'text?',
		organisations: 'list',
		districts: 'list',
		level: 'text?',
		roles: 'list',
		...PERIOD,
		source: 'text?'
	},
	ties: {
		source: 'text',
		target: 'text',
		step: 'step?',
		weight: 'number?',
		kind: 'text?',
		directed: 'boolean?',
		reportedBy: 'text?',
		...PERIOD,
		sourcePassage: 'text?',
		attributes: 'attributes'
	},
	forums: {
		...ENTITY,
		level: 'text?',
		districts: 'list',
		scopes: 'list',
		parent: 'text?',
		...PERIOD,
		source: 'text?'
	},
	memberships: {
		actor: 'text',
		forum: 'text',
		roles: 'list',
		...PERIOD,
		source: 'text?',
		attributes: 'attributes'
	},
	initiatives: {
		...ENTITY,
		themes: 'list',
		targetGroups: 'list',
		districts: 'list',
		approach: 'text?',
		...PERIOD,
		source: 'text?'
	},
	participations: {
		actor: 'text',
		initiative: 'text',
		roles: 'list',
		source: 'text?',
		attributes: 'attributes'
	},
	districts: {
		...ENTITY,
		population: 'number?',
		geometry: 'text?',
		homes: 'list',
		declared: 'boolean'
	},
	sectors: { ...ENTITY, kind: 'text?', colour: 'text?', expected: 'boolean?', declared: 'boolean' }
};

/** Whether the rows of a table have an id. */
export function isEntityTable(table: TableName): table is EntityTable {
	return (ENTITY_TABLES as readonly TableName[]).includes(table);
}

/** The row that a key points at, or undefined. Cost O(rows) for a table with ids. */
export function rowAt<Table extends TableName>(
	dataset: Dataset,
	table: Table,
	key: RowKey<Table>
): RowOf<Table> | undefined {
	const rows: readonly RowOf<Table>[] = dataset[table];
	return typeof key === 'number' ? rows[key] : rows.find((row) => 'id' in row && row.id === key);
}

/** What a row holds in a field that is only known by its name; undefined where rows of its kind have no such field. */
export function fieldOf(row: RowOf, field: string): unknown {
	return (row as unknown as Readonly<Record<string, unknown>>)[field];
}

/** What a row is called: its label, or what the two it joins are called. */
export function rowLabel(dataset: Dataset, row: RowOf): string {
	if ('label' in row) return row.label === '' ? row.id : row.label;
	const actor = (id: string) => labelIn(dataset.actors, id);
	if ('target' in row) return `${actor(row.source)} – ${actor(row.target)}`;
	const other =
		'forum' in row
			? labelIn(dataset.forums, row.forum)
			: labelIn(dataset.initiatives, row.initiative);
	return `${actor(row.actor)} – ${other}`;
}

function labelIn(rows: readonly { readonly id: string; readonly label: string }[], id: string) {
	return rows.find((row) => row.id === id)?.label ?? id;
}
