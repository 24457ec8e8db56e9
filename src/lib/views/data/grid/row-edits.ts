/** What is written in the cells of a row -> edits, or what stands in the way, cell by cell. Pure. */
import type { Attributes, Dataset, TableName } from '$lib/model/dataset';
import { applyEdit, problemOf, type Edit, type EditProblem } from '$lib/model/edit';
import { isEntityTable, rowAt, type RowFields, type RowKey, type RowOf } from '$lib/model/table-row';
import { foldWord } from '$lib/model/taxonomy';
import { isSameValue, readCellText, type TextProblem } from './cell-text';
import type { CellWords } from './cell-words';
import type { GridColumn } from './grid-columns';

export type CellProblem = TextProblem | EditProblem;

/** Column key -> what is written there. */
export type CellTexts = ReadonlyMap<string, string>;

/** What would become of a row whose cells say this. */
export interface RowCheck {
	readonly edits: readonly Edit[];
	/** Columns whose text cannot be taken, and why. */
	readonly problems: ReadonlyMap<string, CellProblem>;
	/** Columns whose text is taken by the edits, or stands there already. */
	readonly taken: ReadonlySet<string>;
}

/**
 * Several cells of a row together: dates that only hold as a pair are taken as one. What cannot be
 * taken is told, and the rest is taken all the same.
 *
 * @param latest key of the cell written last: where cells do not agree, that one is told
 */
export function checkRow(
	words: CellWords,
	table: TableName,
	key: RowKey,
	columns: readonly GridColumn[],
	texts: CellTexts,
	latest: string | null = null
): RowCheck {
	const problems = new Map<string, CellProblem>();
	const taken = new Set<string>();
	const row = rowAt(words.dataset, table, key as never) as RowOf | undefined;
	if (row === undefined) return { edits: [], problems, taken };
	const readings = new Map<GridColumn, unknown>();
	for (const column of columns) {
		const text = texts.get(column.key);
		if (text === undefined) continue;
		const reading = readCellText(words, table, column, text);
		if (reading.problem !== null) problems.set(column.key, reading.problem);
		else if (isSameValue(row, column, reading.value)) taken.add(column.key);
		else readings.set(column, reading.value);
	}
	const edits: Edit[] = [];
	const id = [...readings.keys()].find(({ kind }) => kind === 'id');
	const others = [...readings].filter(([column]) => column !== id);
	const whole = fieldsOf(row, others);
	const wholeEdit = changing(table, key, whole);
	const wholeProblem = others.length === 0 ? null : problemOf(words.dataset, wholeEdit);
	if (wholeProblem === null) {
		if (others.length > 0) edits.push(wholeEdit);
		for (const [column] of others) taken.add(column.key);
	} else {
		edits.push(...oneByOne(words.dataset, table, key, row, others, latest, problems, taken));
	}
	if (id) {
		const edit = renaming(table, row, String(readings.get(id)));
		const problem = problemOf(words.dataset, edit);
		if (problem === null) {
			edits.push(edit);
			taken.add(id.key);
		} else problems.set(id.key, problem);
	}
	return { edits, problems, taken };
}

/** Cell after cell, the latest first, as far as they go. */
function oneByOne(
	dataset: Dataset,
	table: TableName,
	key: RowKey,
	row: RowOf,
	readings: readonly (readonly [GridColumn, unknown])[],
	latest: string | null,
	problems: Map<string, CellProblem>,
	taken: Set<string>
): Edit[] {
	const isLatest = ([column]: readonly [GridColumn, unknown]) => column.key === latest;
	const order = [...readings.filter(isLatest), ...readings.filter((one) => !isLatest(one))];
	const good: (readonly [GridColumn, unknown])[] = [];
	for (const one of order) {
		const problem = problemOf(dataset, changing(table, key, fieldsOf(row, [...good, one])));
		if (problem === null) {
			good.push(one);
			taken.add(one[0].key);
		} else problems.set(one[0].key, problem);
	}
	return good.length === 0 ? [] : [changing(table, key, fieldsOf(row, good))];
}

function fieldsOf(row: RowOf, readings: readonly (readonly [GridColumn, unknown])[]): RowFields {
	return readings.reduce<RowFields>(
		(fields, [column, value]) => fieldsWith(row, fields, column, value),
		{}
	);
}

/** Fields with one more value; an own column is part of all of them. */
export function fieldsWith(
	row: { readonly attributes: Attributes },
	fields: RowFields,
	{ field, heading }: GridColumn,
	value: unknown
): RowFields {
	if (heading === null) return { ...fields, [field]: value };
	const attributes = new Map((fields as { attributes?: Attributes }).attributes ?? row.attributes);
	if (value === null) attributes.delete(heading);
	else attributes.set(heading, String(value));
	return { ...fields, attributes } as RowFields;
}

function changing(table: TableName, row: RowKey, fields: RowFields): Edit {
	return { kind: 'change-rows', table, changes: [{ row, fields }] } as unknown as Edit;
}

function renaming(table: TableName, row: RowOf, to: string): Edit {
	return { kind: 'rename-id', table, from: 'id' in row ? row.id : '', to } as Edit;
}

/** Rows at the end of a table. */
export function adding(table: TableName, rows: readonly RowOf[]): Edit {
	return { kind: 'add-rows', table, rows } as unknown as Edit;
}

/** A row that is being written, and what it still needs. */
export interface NewRowCheck {
	/** The row as it can be added; null = not yet. */
	readonly row: RowOf | null;
	readonly problems: ReadonlyMap<string, CellProblem>;
	/** Required columns in which nothing is written. */
	readonly missing: readonly GridColumn[];
}

const EMPTY_ROWS: { readonly [Table in TableName]: Omit<RowOf<Table>, 'attributes'> } = {
	actors: {
		id: '',
		label: '',
		sector: null,
		organisations: [],
		districts: [],
		level: null,
		roles: [],
		from: null,
		to: null,
		source: null
	},
	ties: {
		source: '',
		target: '',
		step: null,
		weight: null,
		kind: null,
		directed: null,
		reportedBy: null,
		from: null,
		to: null,
		sourcePassage: null
	},
	forums: {
		id: '',
		label: '',
		level: null,
		districts: [],
		scopes: [],
		parent: null,
		from: null,
		to: null,
		source: null
	},
	memberships: { actor: '', forum: '', roles: [], from: null, to: null, source: null },
	initiatives: {
		id: '',
		label: '',
		themes: [],
		targetGroups: [],
		districts: [],
		approach: null,
		from: null,
		to: null,
		source: null
	},
	participations: { actor: '', initiative: '', roles: [], source: null },
	districts: { id: '', label: '', population: null, geometry: null, homes: [], declared: true },
	sectors: { id: '', label: '', kind: null, colour: null, expected: null, declared: true }
};

/**
 * A new row from what is written in its cells.
 *
 * @param takenIds ids that others of the table have; where none is written, a free one is made
 */
export function checkNewRow(
	words: CellWords,
	table: TableName,
	columns: readonly GridColumn[],
	texts: CellTexts,
	takenIds: ReadonlySet<string>
): NewRowCheck {
	const problems = new Map<string, CellProblem>();
	const missing: GridColumn[] = [];
	const start = { ...EMPTY_ROWS[table], attributes: new Map<string, string>() };
	let fields: RowFields = {};
	let id: string | null = null;
	for (const column of columns) {
		const text = (texts.get(column.key) ?? '').trim();
		if (text === '') {
			if (column.isRequired) missing.push(column);
			continue;
		}
		const reading = readCellText(words, table, column, text);
		if (reading.problem !== null) problems.set(column.key, reading.problem);
		else if (column.kind === 'id') id = String(reading.value);
		else fields = fieldsWith(start, fields, column, reading.value);
	}
	if (problems.size > 0 || missing.length > 0) return { row: null, problems, missing };
	const row = { ...start, ...fields } as unknown as RowOf;
	if (!isEntityTable(table)) return { row, problems, missing };
	const label = 'label' in row ? row.label : '';
	return { row: { ...row, id: id ?? freeId(label, takenIds) } as RowOf, problems, missing };
}

/** An id made from a name, that nobody has. */
export function freeId(label: string, taken: ReadonlySet<string>): string {
	const plain = foldWord(label)
		.replaceAll('æ', 'ae')
		.replaceAll('ø', 'oe')
		.replaceAll('å', 'aa')
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40);
	const stem = plain === '' || plain === 'both' ? `id-${plain}`.replace(/-$/, '') : plain;
	let id = stem;
	for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
	return id;
}

/** The column to which a problem with a whole new row belongs. */
export function columnOfProblem(columns: readonly GridColumn[], problem: CellProblem): string {
	const keys: Readonly<Record<string, readonly string[]>> = {
		'self-tie': ['target'],
		'duplicate-id': ['id'],
		'bad-id': ['id'],
		'no-strength': ['weight'],
		'strength-out-of-range': ['weight'],
		'bad-number': ['population'],
		'period-reversed': ['to'],
		'bad-date': ['to'],
		'parent-cycle': ['parent']
	};
	const wanted = keys[problem.code] ?? [];
	return columns.find(({ key }) => wanted.includes(key))?.key ?? columns[0]!.key;
}

/** The data set after edits that are known to go. */
export function after(dataset: Dataset, edits: readonly Edit[]): Dataset {
	return edits.reduce(applyEdit, dataset);
}
