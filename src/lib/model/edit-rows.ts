/**
 * Edits of rows, in any table: adding, changing, removing, and giving another id. A sector or a
 * district that a row names and no table has comes into being, known only from that row, as in the
 * import.
 */
import type { Dataset, District, DistrictId, Sector, SectorId, TableName } from './dataset';
import {
	allFields,
	knownIds,
	problemOfId,
	problemOfRow,
	type EditProblem,
	type KnownIds
} from './edit-problem';
import { withoutActors, withoutForums, withoutInitiatives, type Tables } from './edit-removals';
import {
	isEntityTable,
	type EntityTable,
	type RowFields,
	type RowKey,
	type RowOf
} from './table-row';
import { sectorKind } from './taxonomy';

interface FromFile {
	/** As an import has read them: it lets self-ties and reversed periods through, and tells of them. */
	readonly isFromFile?: boolean;
}

/** Rows at the end of a table. */
export type AddRows = {
	readonly [Table in TableName]: FromFile & {
		readonly kind: 'add-rows';
		readonly table: Table;
		readonly rows: readonly RowOf<Table>[];
	};
}[TableName];

/** Some fields of some rows. */
export interface RowChange<Table extends TableName = TableName> {
	readonly row: RowKey<Table>;
	readonly fields: RowFields<Table>;
}

export type ChangeRows = {
	readonly [Table in TableName]: FromFile & {
		readonly kind: 'change-rows';
		readonly table: Table;
		readonly changes: readonly RowChange<Table>[];
	};
}[TableName];

/** With all that cannot stand without them. A district or a sector must not be named any more. */
export type RemoveRows = {
	readonly [Table in TableName]: {
		readonly kind: 'remove-rows';
		readonly table: Table;
		readonly rows: readonly RowKey<Table>[];
	};
}[TableName];

/** Another id for a row, and for it wherever it is named. */
export interface RenameId {
	readonly kind: 'rename-id';
	readonly table: EntityTable;
	readonly from: string;
	readonly to: string;
}

export type RowEdit = AddRows | ChangeRows | RemoveRows | RenameId;

/** The tables as lists of any rows: what is done to a table is the same for all of them. */
type LooseTables = Partial<Record<TableName, readonly RowOf[]>>;

/** What stands in the way of an edit of rows; null when it can be made. */
export function problemOfRowEdit(dataset: Dataset, edit: RowEdit): EditProblem | null {
	switch (edit.kind) {
		case 'add-rows':
			return problemOfAdding(dataset, edit);
		case 'change-rows':
			return problemOfChanging(dataset, edit);
		case 'remove-rows':
			return problemOfRemoving(dataset, edit);
		case 'rename-id':
			return problemOfRenaming(dataset, edit);
		default:
			return edit satisfies never;
	}
}

/** The tables that an edit without a problem changes, as they are after it. */
export function tablesAfterRowEdit(dataset: Dataset, edit: RowEdit): Tables {
	switch (edit.kind) {
		case 'add-rows':
			return withNamed(dataset, {
				[edit.table]: [...dataset[edit.table], ...edit.rows.map((row) => settled(edit.table, row))]
			});
		case 'change-rows':
			return withNamed(dataset, { [edit.table]: changedRows(dataset, edit) });
		case 'remove-rows':
			return remainingTables(dataset, edit);
		case 'rename-id':
			return renamedTables(dataset, edit);
		default:
			return edit satisfies never;
	}
}

function problemOfAdding(dataset: Dataset, edit: AddRows): EditProblem | null {
	const { table, isFromFile = false } = edit;
	const rows: readonly RowOf[] = edit.rows;
	const fields = allFields(table);
	const known = knownIds(dataset);
	if (isEntityTable(table)) {
		const taken = new Set(dataset[table].map(({ id }) => id));
		for (const row of rows) {
			if (!('id' in row)) continue;
			const problem = isFromFile ? null : problemOfId(table, row.id);
			if (problem) return problem;
			if (taken.has(row.id)) return { code: 'duplicate-id', table, id: row.id };
			taken.add(row.id);
		}
	}
	// Forums may be added together with those they hang under.
	const withThese: KnownIds =
		edit.table === 'forums'
			? { ...known, forums: new Set([...known.forums, ...edit.rows.map(({ id }) => id)]) }
			: known;
	for (const row of rows) {
		const problem = problemOfRow(withThese, table, row, fields, isFromFile);
		if (problem) return problem;
	}
	return edit.table === 'forums' ? problemOfParents([...dataset.forums, ...edit.rows]) : null;
}

function problemOfChanging(dataset: Dataset, edit: ChangeRows): EditProblem | null {
	const { table, isFromFile = false } = edit;
	const rowOf = rowFinder(dataset, table);
	const known = knownIds(dataset);
	const named = fieldsByRow(edit);
	for (const [key, fields] of named) {
		const row = rowOf(key);
		if (row === undefined) return { code: 'unknown-row', table, row: key };
		const after = { ...row, ...fields } as RowOf;
		const problem = problemOfRow(known, table, after, new Set(Object.keys(fields)), isFromFile);
		if (problem) return problem;
	}
	const movesForums = table === 'forums' && edit.changes.some(({ fields }) => 'parent' in fields);
	return movesForums ? problemOfParents(changedRows(dataset, edit) as Dataset['forums']) : null;
}

function problemOfRemoving(dataset: Dataset, edit: RemoveRows): EditProblem | null {
	const { table } = edit;
	const rowOf = rowFinder(dataset, table);
	for (const key of edit.rows) {
		if (rowOf(key) === undefined) return { code: 'unknown-row', table, row: key };
	}
	if (edit.table !== 'districts' && edit.table !== 'sectors') return null;
	for (const id of edit.rows) {
		const count = namedCount(dataset, edit.table, id);
		if (count > 0) return { code: 'in-use', table: edit.table, id, count };
	}
	return null;
}

function problemOfRenaming(dataset: Dataset, { table, from, to }: RenameId): EditProblem | null {
	if (!dataset[table].some(({ id }) => id === from)) {
		return { code: 'unknown-row', table, row: from };
	}
	if (dataset[table].some(({ id }) => id === to)) return { code: 'duplicate-id', table, id: to };
	return problemOfId(table, to);
}

/** A forum that is above itself. */
function problemOfParents(forums: Dataset['forums']): EditProblem | null {
	const parentOf = new Map(forums.map(({ id, parent }) => [id, parent]));
	const isSettled = new Set<string>();
	for (const { id } of forums) {
		const line = new Set<string>();
		let at: string | null = id;
		while (at !== null && !isSettled.has(at)) {
			if (line.has(at)) return { code: 'parent-cycle', id: at };
			line.add(at);
			at = parentOf.get(at) ?? null;
		}
		for (const settledId of line) isSettled.add(settledId);
	}
	return null;
}

/** How many rows name a district or a sector. */
function namedCount(dataset: Dataset, table: 'districts' | 'sectors', id: string): number {
	if (table === 'sectors') return dataset.actors.filter(({ sector }) => sector === id).length;
	return [...dataset.actors, ...dataset.forums, ...dataset.initiatives].filter(({ districts }) =>
		districts.includes(id)
	).length;
}

/** Rows by key in constant time. */
function rowFinder(
	dataset: Dataset,
	table: TableName
): (key: string | number) => RowOf | undefined {
	const rows: readonly RowOf[] = dataset[table];
	if (!isEntityTable(table)) return (key) => (typeof key === 'number' ? rows[key] : undefined);
	const byId = new Map(rows.map((row) => ['id' in row ? row.id : '', row]));
	return (key) => (typeof key === 'string' ? byId.get(key) : undefined);
}

/** All changes of a row together; a later one of the same field holds. */
function fieldsByRow(edit: ChangeRows): Map<string | number, RowFields> {
	const byRow = new Map<string | number, RowFields>();
	for (const { row, fields } of edit.changes) byRow.set(row, { ...byRow.get(row), ...fields });
	return byRow;
}

function changedRows(dataset: Dataset, edit: ChangeRows): readonly RowOf[] {
	const { table } = edit;
	const byRow = fieldsByRow(edit);
	const rows: readonly RowOf[] = dataset[table];
	return rows.map((row, place) => {
		const fields = byRow.get('id' in row ? row.id : place);
		if (fields === undefined) return row;
		const id = 'id' in row ? { id: row.id } : {};
		return settled(table, { ...row, ...fields, ...id } as RowOf);
	});
}

/** A district or a sector that has a row of its own is declared, and a sector's kind is what it is called. */
function settled<Row extends RowOf>(table: TableName, row: Row): Row {
	if (table === 'sectors' && 'expected' in row) {
		return { ...row, kind: sectorKind(row.id) ?? sectorKind(row.label), declared: true };
	}
	return table === 'districts' ? { ...row, declared: true } : row;
}

function remainingTables(dataset: Dataset, edit: RemoveRows): Tables {
	switch (edit.table) {
		case 'actors':
			return withoutActors(dataset, new Set(edit.rows));
		case 'forums':
			return withoutForums(dataset, new Set(edit.rows));
		case 'initiatives':
			return withoutInitiatives(dataset, new Set(edit.rows));
		default: {
			const leaving = new Set<string | number>(edit.rows);
			const rows: readonly RowOf[] = dataset[edit.table];
			return {
				[edit.table]: rows.filter((row, place) => !leaving.has('id' in row ? row.id : place))
			};
		}
	}
}

function renamedTables(dataset: Dataset, { table, from, to }: RenameId): Tables {
	const rename = <Id extends string | null>(id: Id): Id | string => (id === from ? to : id);
	const inList = (ids: readonly string[]) => (ids.includes(from) ? ids.map(rename) : ids);
	const own: readonly RowOf<EntityTable>[] = dataset[table];
	const changes: LooseTables = {
		[table]: own.map((row) => (row.id === from ? renamedRow(table, row, to) : row))
	};
	const each = <Table extends TableName>(
		name: Table,
		change: (row: RowOf<Table>) => Partial<RowOf<Table>>
	) => {
		const rows = (changes[name] ?? dataset[name]) as readonly RowOf<Table>[];
		const after = rows.map((row) => {
			const fields = Object.entries(change(row));
			const isSame = fields.every(([key, value]) => row[key as keyof RowOf<Table>] === value);
			return isSame ? row : { ...row, ...Object.fromEntries(fields) };
		});
		if (after.some((row, place) => row !== rows[place])) changes[name] = after;
	};
	if (table === 'actors') {
		each('ties', ({ source, target, reportedBy }) => ({
			source: rename(source),
			target: rename(target),
			reportedBy: rename(reportedBy)
		}));
		each('memberships', ({ actor }) => ({ actor: rename(actor) }));
		each('participations', ({ actor }) => ({ actor: rename(actor) }));
	} else if (table === 'forums') {
		each('forums', ({ parent }) => ({ parent: rename(parent) }));
		each('memberships', ({ forum }) => ({ forum: rename(forum) }));
	} else if (table === 'initiatives') {
		each('participations', ({ initiative }) => ({ initiative: rename(initiative) }));
	} else if (table === 'sectors') {
		each('actors', ({ sector }) => ({ sector: rename(sector) }));
	} else {
		each('actors', ({ districts }) => ({ districts: inList(districts) }));
		each('forums', ({ districts }) => ({ districts: inList(districts) }));
		each('initiatives', ({ districts }) => ({ districts: inList(districts) }));
	}
	return changes as Tables;
}

/** What is known only by its id is called by it. */
function renamedRow(table: EntityTable, row: RowOf<EntityTable>, to: string): RowOf<EntityTable> {
	const isOnlyNamed = 'declared' in row && !row.declared;
	const renamed = { ...row, id: to, label: isOnlyNamed ? to : row.label };
	return table === 'sectors' && 'kind' in renamed
		? { ...renamed, kind: sectorKind(to) ?? sectorKind(renamed.label) }
		: renamed;
}

/** The changed tables, and the sectors and districts that they name for the first time. */
function withNamed(dataset: Dataset, changes: LooseTables): Tables {
	const after = changes as Tables;
	const sectors = newIds(
		dataset.sectors,
		(after.actors ?? []).flatMap(({ sector }) => sector ?? [])
	);
	const districts = newIds(
		dataset.districts,
		[...(after.actors ?? []), ...(after.forums ?? []), ...(after.initiatives ?? [])].flatMap(
			(row) => row.districts
		)
	);
	return {
		...after,
		...(sectors.length > 0 ? { sectors: [...dataset.sectors, ...sectors.map(namedSector)] } : {}),
		...(districts.length > 0
			? { districts: [...dataset.districts, ...districts.map(namedDistrict)] }
			: {})
	};
}

function newIds(rows: readonly { readonly id: string }[], named: readonly string[]): string[] {
	const known = new Set(rows.map(({ id }) => id));
	return [...new Set(named)].filter((id) => !known.has(id));
}

/** A sector of which only the id is known, because a row names it. */
export function namedSector(id: SectorId): Sector {
	return {
		id,
		label: id,
		kind: sectorKind(id),
		colour: null,
		expected: null,
		declared: false,
		attributes: new Map()
	};
}

/** A district of which only the id is known. */
export function namedDistrict(id: DistrictId): District {
	return {
		id,
		label: id,
		population: null,
		geometry: null,
		homes: [],
		declared: false,
		attributes: new Map()
	};
}
