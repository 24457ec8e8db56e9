/** Two that may be one, side by side: what each is said to be, field by field. Pure. */
import type { Messages } from '$lib/i18n/messages';
import type { Names } from '$lib/i18n/name-lookup';
import type { Dataset } from '$lib/model/dataset';
import type { MergeKind } from '$lib/model/merge-edits';
import type { RowOf } from '$lib/model/table-row';
import { columnName } from '../table-words';
import { cellText } from './cell-text';
import type { CellWords } from './cell-words';
import { gridColumns } from './grid-columns';

export interface ComparedField {
	readonly name: string;
	readonly first: string;
	readonly second: string;
	readonly isSame: boolean;
}

/** The fields in which at least one of them says something. */
export function comparedFields(
	words: CellWords,
	kind: MergeKind,
	first: string,
	second: string
): ComparedField[] {
	const { dataset, messages } = words;
	const figures = figuresOf(dataset, kind, messages).map(({ name, of }) => ({
		name,
		first: String(of(first)),
		second: String(of(second))
	}));
	const fields = kind === 'organisations' ? [] : rowFields(words, kind, first, second);
	return [...fields, ...figures]
		.filter((field) => field.first !== '' || field.second !== '')
		.map((field) => ({ ...field, isSame: field.first === field.second }));
}

/** What one of them is called. */
export function mergeName(names: Names, kind: MergeKind, id: string): string {
	switch (kind) {
		case 'actors':
			return names.actor(id);
		case 'forums':
			return names.forum(id);
		case 'initiatives':
			return names.initiative(id);
		case 'sectors':
			return names.sector(id);
		case 'districts':
			return names.district(id);
		case 'organisations':
			return id;
		default:
			return kind satisfies never;
	}
}

function rowFields(
	words: CellWords,
	table: Exclude<MergeKind, 'organisations'>,
	first: string,
	second: string
): { name: string; first: string; second: string }[] {
	const { dataset, messages } = words;
	const rows: readonly RowOf<typeof table>[] = dataset[table];
	const [a, b] = [first, second].map((id) => rows.find((row) => row.id === id));
	if (!a || !b) return [];
	return gridColumns(dataset, table, []).map((column) => ({
		name: column.heading ?? columnName(table, column.key, messages.app.data.tables),
		first: cellText(words, table, a, column),
		second: cellText(words, table, b, column)
	}));
}

function figuresOf(
	dataset: Dataset,
	kind: MergeKind,
	{ data }: Messages
): { readonly name: string; readonly of: (id: string) => number }[] {
	const words = data.merge.rows;
	const count = <Row>(rows: readonly Row[], is: (row: Row) => boolean) => rows.filter(is).length;
	const { ties, memberships, participations, actors, forums, initiatives } = dataset;
	switch (kind) {
		case 'actors':
			return [
				{
					name: words.ties,
					of: (id) => count(ties, ({ source, target }) => source === id || target === id)
				},
				{ name: words.memberships, of: (id) => count(memberships, ({ actor }) => actor === id) },
				{
					name: words.participations,
					of: (id) => count(participations, ({ actor }) => actor === id)
				}
			];
		case 'forums':
			return [
				{ name: words.memberships, of: (id) => count(memberships, ({ forum }) => forum === id) }
			];
		case 'initiatives':
			return [
				{
					name: words.participations,
					of: (id) => count(participations, ({ initiative }) => initiative === id)
				}
			];
		case 'sectors':
			return [{ name: words.actors, of: (id) => count(actors, ({ sector }) => sector === id) }];
		case 'districts':
			return [
				{
					name: words.namedIn,
					of: (id) =>
						count([...actors, ...forums, ...initiatives], ({ districts }) => districts.includes(id))
				}
			];
		case 'organisations':
			return [
				{
					name: words.actors,
					of: (id) => count(actors, ({ organisations }) => organisations.includes(id))
				}
			];
		default:
			return kind satisfies never;
	}
}
