/** The tables of a data set as columns and rows of text. */
import type { DataColumn, DataRow } from '$lib/components/DataTable.svelte';
import type { AppMessages } from '$lib/i18n/da/app';
import type { Names } from '$lib/i18n/name-lookup';
import type { Attributes, Dataset, TableName } from '$lib/model/dataset';
import type { Issue } from '$lib/model/issue';
import { TABLE_COLUMNS, tableColumn } from '$lib/model/table-schema';
import { columnName } from './table-words';

export interface TableText {
	readonly columns: readonly DataColumn[];
	readonly rows: readonly DataRow[];
}

type TableWords = AppMessages['data']['tables'];
type CellsOf<T extends TableName> = (
	row: Dataset[T][number],
	names: Names
) => Readonly<Record<string, unknown>>;

/** A row's cells by column; only what differs from the row's own fields is named. */
const CELLS: { readonly [T in TableName]: CellsOf<T> } = {
	actors: (actor, names) => ({
		...actor,
		sector: actor.sector === null ? null : names.sector(actor.sector),
		organisation: actor.organisations,
		district: actor.districts.map(names.district),
		level: actor.level === null ? null : names.level(actor.level),
		role: actor.roles.map(names.role)
	}),
	ties: (tie, names) => ({
		...tie,
		source: names.actor(tie.source),
		target: names.actor(tie.target),
		reported_by: tie.reportedBy === null ? null : names.actor(tie.reportedBy),
		source_passage: tie.sourcePassage
	}),
	forums: (forum, names) => ({
		...forum,
		level: forum.level === null ? null : names.level(forum.level),
		district: forum.districts.map(names.district),
		scope: forum.scopes,
		parent: forum.parent === null ? null : names.forum(forum.parent)
	}),
	memberships: (membership, names) => ({
		...membership,
		actor: names.actor(membership.actor),
		forum: names.forum(membership.forum),
		role: membership.roles
	}),
	initiatives: (initiative, names) => ({
		...initiative,
		theme: initiative.themes,
		target_group: initiative.targetGroups,
		district: initiative.districts.map(names.district)
	}),
	participations: (participation, names) => ({
		...participation,
		actor: names.actor(participation.actor),
		initiative: names.initiative(participation.initiative),
		role: participation.roles
	}),
	districts: (district) => ({ ...district }),
	sectors: (sector, names) => ({ ...sector, label: names.sector(sector.id) })
};

/**
 * A table as text. Columns without a single value are left out; those the program does not interpret
 * stand last, under their own headings.
 */
export function tableText(
	dataset: Dataset,
	table: TableName,
	names: Names,
	words: TableWords,
	marks: ReadonlyMap<string, string>
): TableText {
	const source = dataset[table] as readonly { readonly attributes?: Attributes; id?: string }[];
	const cellsOf = CELLS[table] as (row: unknown, names: Names) => Readonly<Record<string, unknown>>;
	const cells = source.map((row) => cellsOf(row, names));
	const own = TABLE_COLUMNS[table].map(({ name }) => name);
	const used = own.filter((name) => cells.some((row) => cellText(row[name], words) !== ''));
	const shown = used.includes('label')
		? ['label', ...used.filter((name) => name !== 'label')]
		: used;
	const extra = [...new Set(source.flatMap((row) => [...(row.attributes?.keys() ?? [])]))];
	const columns: DataColumn[] = [
		...shown.map((name) => ({
			key: name,
			label: columnName(table, name, words),
			isNumber: tableColumn(table, name)?.type === 'number'
		})),
		...extra.map((heading) => ({ key: `extra ${heading}`, label: heading, isNumber: false }))
	];
	const rows = source.map((row, place) => {
		const texts = [
			...shown.map((name) => cellText(cells[place]![name], words)),
			...extra.map((heading) => row.attributes?.get(heading) ?? '')
		];
		const marked = texts.map((text) => marks.get(text)).find((mark) => mark !== undefined);
		return { id: row.id ?? String(place), cells: texts, mark: marked ?? null };
	});
	return { columns, rows };
}

/**
 * Values of a table that were remarked on and kept, with what was said. Rows are known again by the
 * value itself: a data set does not keep the row of the file.
 */
export function markedValues(
	issues: readonly Issue[],
	table: TableName,
	say: (issue: Issue) => string
): Map<string, string> {
	const marks = new Map<string, string>();
	for (const issue of issues) {
		if (issue.table !== table || issue.severity !== 'warning') continue;
		if (issue.value !== null && issue.value !== '' && issue.column !== null) {
			marks.set(issue.value, say(issue));
		}
	}
	return marks;
}

function cellText(value: unknown, words: TableWords): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'boolean') return value ? words.yes : words.no;
	if (Array.isArray(value)) return value.join('; ');
	return String(value);
}
