/** How rows and their changes are said on the screen. */
import type { Messages } from '$lib/i18n/messages';
import type { Dataset, TableName } from '$lib/model/dataset';
import type { DatasetDifference, FieldDifference } from '$lib/model/dataset-difference';
import type { RowOf } from '$lib/model/table-row';
import { columnName } from '../table-words';

/** Fields whose column is called otherwise. */
const COLUMN_OF_FIELD: Readonly<Record<string, string>> = {
	organisations: 'organisation',
	districts: 'district',
	roles: 'role',
	reportedBy: 'reported_by',
	sourcePassage: 'source_passage',
	scopes: 'scope',
	themes: 'theme',
	targetGroups: 'target_group'
};

/** Labels of everything that rows may name, of the present project and of the new rows. */
export type Labels = ReadonlyMap<string, string>;

/** Labels by table and id: those of the project, outdone by those that come. */
export function labelsOf(present: Dataset | null, difference: DatasetDifference): Labels {
	const labels = new Map<string, string>();
	for (const table of ['actors', 'forums', 'initiatives', 'districts', 'sectors'] as const) {
		for (const { id, label } of present?.[table] ?? []) labels.set(`${table} ${id}`, label);
		for (const row of difference[table].added) {
			if ('id' in row) labels.set(`${table} ${row.id}`, row.label);
		}
	}
	return labels;
}

/** What a row is called: its label, or what it joins. */
export function rowName(row: RowOf, labels: Labels, messages: Messages): string {
	const words = messages.importDoctor.outcome;
	const of = (table: TableName, id: string) => labels.get(`${table} ${id}`) ?? id;
	if ('label' in row) return row.label;
	if ('target' in row) return words.between(of('actors', row.source), of('actors', row.target));
	const place =
		'forum' in row ? of('forums', row.forum) : of('initiatives', row.initiative);
	return words.seat(of('actors', row.actor), place);
}

/** `Sektor: Kommune → Skole`. */
export function changeText(
	table: TableName,
	{ field, heading, before, after }: FieldDifference,
	labels: Labels,
	messages: Messages
): string {
	const words = messages.importDoctor.outcome;
	const tables = messages.app.data.tables;
	const name = heading ?? columnName(table, COLUMN_OF_FIELD[field] ?? field, tables);
	const text = (value: unknown): string => {
		if (value === null || value === undefined || value === '') return words.noValue;
		if (typeof value === 'boolean') return value ? words.yes : words.no;
		if (Array.isArray(value)) {
			return value.length === 0 ? words.noValue : value.map((part) => text(part)).join(', ');
		}
		const id = String(value);
		if (field === 'sector') return labels.get(`sectors ${id}`) ?? id;
		if (field === 'districts') return labels.get(`districts ${id}`) ?? id;
		if (field === 'parent') return labels.get(`forums ${id}`) ?? id;
		return id;
	};
	return words.change(name, text(before), text(after));
}
