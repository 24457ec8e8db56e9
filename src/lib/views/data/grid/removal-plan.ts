/** What goes with rows that are removed, and the edits that remove them. Pure. */
import type { Dataset, TableName } from '$lib/model/dataset';
import type { Edit } from '$lib/model/edit';
import { replacingEdits } from '$lib/model/merge-edits';
import type { RowKey } from '$lib/model/table-row';

/** Numbers of rows. */
export interface Consequences {
	/** They go too. */
	readonly ties: number;
	readonly memberships: number;
	readonly participations: number;
	/** Ties between others that stay, without knowing any more whose word they are. */
	readonly reported: number;
	/** Forums that come under another one. */
	readonly forums: number;
	/** Rows that name the district or the sector. */
	readonly namedIn: number;
}

/** What goes, or loses a word, when some rows are removed. */
export function consequencesOf(
	dataset: Dataset,
	table: TableName,
	keys: readonly RowKey[]
): Consequences {
	const leaving = new Set<RowKey>(keys);
	const count = <Row>(rows: readonly Row[], goes: (row: Row) => boolean) =>
		rows.reduce((sum, row) => sum + (goes(row) ? 1 : 0), 0);
	const nothing: Consequences = {
		ties: 0,
		memberships: 0,
		participations: 0,
		reported: 0,
		forums: 0,
		namedIn: 0
	};
	const { ties, memberships, participations, forums, actors, initiatives } = dataset;
	switch (table) {
		case 'actors': {
			const goes = (tie: Dataset['ties'][number]) =>
				leaving.has(tie.source) || leaving.has(tie.target);
			return {
				...nothing,
				ties: count(ties, goes),
				memberships: count(memberships, ({ actor }) => leaving.has(actor)),
				participations: count(participations, ({ actor }) => leaving.has(actor)),
				reported: count(
					ties,
					(tie) => !goes(tie) && tie.reportedBy !== null && leaving.has(tie.reportedBy)
				)
			};
		}
		case 'forums':
			return {
				...nothing,
				memberships: count(memberships, ({ forum }) => leaving.has(forum)),
				forums: count(
					forums,
					({ id, parent }) => !leaving.has(id) && parent !== null && leaving.has(parent)
				)
			};
		case 'initiatives':
			return {
				...nothing,
				participations: count(participations, ({ initiative }) => leaving.has(initiative))
			};
		case 'sectors':
			return {
				...nothing,
				namedIn: count(actors, ({ sector }) => sector !== null && leaving.has(sector))
			};
		case 'districts':
			return {
				...nothing,
				namedIn: count([...actors, ...forums, ...initiatives], ({ districts }) =>
					districts.some((id) => leaving.has(id))
				)
			};
		default:
			return nothing;
	}
}

/** True when nothing but the rows themselves is touched. */
export function isAlone(consequences: Consequences): boolean {
	return Object.values(consequences).every((number) => number === 0);
}

/** The edits that remove the rows; a district or a sector is taken out of the rows that name it first. */
export function removalEdits(
	dataset: Dataset,
	table: TableName,
	keys: readonly RowKey[]
): Edit[] {
	const removing = { kind: 'remove-rows', table, rows: [...keys] } as unknown as Edit;
	if (table !== 'districts' && table !== 'sectors') return [removing];
	const ids = keys.map(String);
	return [...replacingEdits(dataset, table, new Map(ids.map((id) => [id, null]))), removing];
}
