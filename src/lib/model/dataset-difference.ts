/**
 * What another reading of the same project says differently, row by row and field by field, and the
 * edits that take over all or some of it. Rows are told apart by their id; those without one by what
 * they join.
 */
import { TABLES, type Dataset, type TableName } from './dataset';
import { applyEdit, problemOf, type Edit } from './edit';
import {
	fieldOf,
	ROW_FIELDS,
	type FieldKind,
	type RowFields,
	type RowKey,
	type RowOf
} from './table-row';

export interface FieldDifference {
	readonly field: string;
	/** The heading of an extra column, where `field` is `attributes`; else null. */
	readonly heading: string | null;
	readonly before: unknown;
	readonly after: unknown;
}

export interface ChangedRow {
	readonly key: RowKey;
	readonly before: RowOf;
	/** As the row will be: fields that the other reading does not have are as before. */
	readonly after: RowOf;
	readonly fields: readonly FieldDifference[];
}

export interface MissingRow {
	readonly key: RowKey;
	readonly row: RowOf;
}

export interface TableDifference {
	readonly added: readonly RowOf[];
	readonly changed: readonly ChangedRow[];
	/** Rows of the present project that the other reading does not have. */
	readonly missing: readonly MissingRow[];
}

export type DatasetDifference = Readonly<Record<TableName, TableDifference>>;

/** What a reading can speak of: a table or a field that is not named here is left as it is. */
export type ReadFields = Readonly<
	Partial<
		Record<
			TableName,
			{
				readonly fields: ReadonlySet<string>;
				/** Headings of extra columns. */
				readonly headings: ReadonlySet<string>;
			}
		>
	>
>;

const SAME: TableDifference = { added: [], changed: [], missing: [] };

/** Fields that the program works out by itself. */
const DERIVED = new Set(['kind', 'declared']);

/**
 * The difference between the present data set and another one.
 *
 * @param read what `next` can speak of
 */
export function datasetDifference(
	present: Dataset,
	next: Dataset,
	read: ReadFields
): DatasetDifference {
	return Object.fromEntries(
		TABLES.map((table) => [table, read[table] ? difference(present, next, table, read) : SAME])
	) as unknown as DatasetDifference;
}

export interface DifferenceEdits {
	readonly edits: readonly Edit[];
	/** Rows that are taken over. */
	readonly rows: number;
	/** Rows that cannot be taken over, because what they name is not taken over with them. */
	readonly leftOut: number;
}

/**
 * The edits that take over a difference, or the part of it that was chosen. They can all be made, one
 * after the other.
 */
export function editsOfDifference(present: Dataset, chosen: DatasetDifference): DifferenceEdits {
	const entities = ['districts', 'sectors', 'actors', 'forums', 'initiatives'] as const;
	const links = ['ties', 'memberships', 'participations'] as const;
	const wanted: Edit[] = [
		...entities.map((table) => adding(table, chosen)),
		...TABLES.map((table) => changing(table, chosen)),
		// Places hold as long as no row has left; new rows come after them.
		...links.map((table) => removing(table, chosen)),
		...links.map((table) => adding(table, chosen)),
		...entities.toReversed().map((table) => removing(table, chosen))
	].filter((edit) => edit !== null);
	const edits: Edit[] = [];
	let rows = 0;
	let leftOut = 0;
	let dataset = present;
	for (const edit of wanted) {
		const parts = problemOf(dataset, edit) === null ? [edit] : singleRows(edit);
		for (const part of parts) {
			if (problemOf(dataset, part) !== null) {
				leftOut++;
				continue;
			}
			dataset = applyEdit(dataset, part);
			edits.push(part);
			rows += rowCount(part);
		}
	}
	return { edits, rows, leftOut };
}

function difference(
	present: Dataset,
	next: Dataset,
	table: TableName,
	read: ReadFields
): TableDifference {
	const before: readonly RowOf[] = present[table];
	// A district or a sector that is only named comes with the rows that name it.
	const after = (next[table] as readonly RowOf[]).filter(isOwnRow);
	const unmatched = new Map<string, { row: RowOf; place: number }[]>();
	before.forEach((row, place) => {
		const key = matchKey(row);
		const list = unmatched.get(key);
		if (list) list.push({ row, place });
		else unmatched.set(key, [{ row, place }]);
	});
	const added: RowOf[] = [];
	const changed: ChangedRow[] = [];
	for (const row of after) {
		const candidates = unmatched.get(matchKey(row)) ?? [];
		const compared = candidates.map((candidate) => ({
			candidate,
			...merged(table, candidate.row, row, read)
		}));
		const best = compared.find(({ fields }) => fields.length === 0) ?? compared[0];
		if (!best) {
			added.push(row);
			continue;
		}
		candidates.splice(candidates.indexOf(best.candidate), 1);
		if (best.fields.length === 0) continue;
		changed.push({
			key: keyOf(best.candidate.row, best.candidate.place),
			before: best.candidate.row,
			after: best.after,
			fields: best.fields
		});
	}
	const missing = [...unmatched.values()]
		.flat()
		.filter(({ row }) => isOwnRow(row))
		.sort((a, b) => a.place - b.place)
		.map(({ row, place }) => ({ key: keyOf(row, place), row }));
	return { added, changed, missing };
}

/** The present row with what the other one says differently. */
function merged(
	table: TableName,
	before: RowOf,
	next: RowOf,
	read: ReadFields
): { readonly after: RowOf; readonly fields: readonly FieldDifference[] } {
	const { fields: readable, headings } = read[table]!;
	const kinds = Object.entries(ROW_FIELDS[table]) as [string, FieldKind][];
	const fields: FieldDifference[] = [];
	const changes: Record<string, unknown> = {};
	for (const [field, kind] of kinds) {
		const isDerived = table === 'sectors' || table === 'districts' ? DERIVED.has(field) : false;
		if (field === 'id' || isDerived) continue;
		if (kind === 'attributes') {
			const attributes = new Map(before.attributes);
			for (const heading of headings) {
				const [old, now] = [before.attributes.get(heading), next.attributes.get(heading)];
				if (old === now) continue;
				fields.push({ field, heading, before: old ?? null, after: now ?? null });
				if (now === undefined) attributes.delete(heading);
				else attributes.set(heading, now);
				changes[field] = attributes;
			}
		} else if (readable.has(field) && !isSameValue(fieldOf(before, field), fieldOf(next, field))) {
			fields.push({
				field,
				heading: null,
				before: fieldOf(before, field),
				after: fieldOf(next, field)
			});
			changes[field] = fieldOf(next, field);
		}
	}
	return { after: { ...before, ...changes }, fields };
}

function isSameValue(a: unknown, b: unknown): boolean {
	if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
	return a.length === b.length && a.every((value, place) => value === b[place]);
}

function isOwnRow(row: RowOf): boolean {
	return !('declared' in row) || row.declared;
}

/** What makes two rows speak of the same thing. */
function matchKey(row: RowOf): string {
	if ('id' in row) return row.id;
	if ('target' in row) {
		const { source, target, directed, kind, reportedBy } = row;
		const ends = directed === false && target < source ? [target, source] : [source, target];
		return JSON.stringify([...ends, kind, reportedBy]);
	}
	return JSON.stringify([row.actor, 'forum' in row ? row.forum : row.initiative]);
}

function keyOf(row: RowOf, place: number): RowKey {
	return 'id' in row ? row.id : place;
}

function adding(table: TableName, chosen: DatasetDifference): Edit | null {
	const rows = chosen[table].added;
	return rows.length === 0 ? null : ({ kind: 'add-rows', table, rows, isFromFile: true } as Edit);
}

function changing(table: TableName, chosen: DatasetDifference): Edit | null {
	const { changed } = chosen[table];
	if (changed.length === 0) return null;
	const changes = changed.map(({ key, after, fields }) => ({
		row: key,
		fields: Object.fromEntries(
			fields.map(({ field }) => [field, fieldOf(after, field)])
		) as RowFields
	}));
	return { kind: 'change-rows', table, changes, isFromFile: true } as unknown as Edit;
}

function removing(table: TableName, chosen: DatasetDifference): Edit | null {
	const rows = chosen[table].missing.map(({ key }) => key);
	return rows.length === 0 ? null : ({ kind: 'remove-rows', table, rows } as unknown as Edit);
}

function rowCount(edit: Edit): number {
	if (edit.kind === 'change-rows') return edit.changes.length;
	return edit.kind === 'add-rows' || edit.kind === 'remove-rows' ? edit.rows.length : 1;
}

/** The same edit row by row, the last place first, so that places hold. */
function singleRows(edit: Edit): Edit[] {
	switch (edit.kind) {
		case 'add-rows':
			return edit.rows.map((row) => ({ ...edit, rows: [row] }) as Edit);
		case 'change-rows':
			return edit.changes.map((change) => ({ ...edit, changes: [change] }) as unknown as Edit);
		case 'remove-rows':
			return [...edit.rows].reverse().map((row) => ({ ...edit, rows: [row] }) as unknown as Edit);
		default:
			return [edit];
	}
}
