/** What is to be said of a copy, as lists of sentences. */
import type { CopyReport } from '$lib/export/pseudonymise/pseudonymise-report';
import type { AppMessages } from '$lib/i18n/da/app';
import type { ShareMessages } from '$lib/i18n/da/share';
import type { TableName } from '$lib/model/dataset';
import { columnName } from '../data/table-words';

type TableWords = AppMessages['data']['tables'];

/** The columns as the data call them, where a field goes by another name. */
const COLUMN_OF: Readonly<Record<string, string>> = {
	organisations: 'organisation',
	districts: 'district',
	roles: 'role',
	scopes: 'scope',
	themes: 'theme',
	targetGroups: 'target_group',
	sourcePassage: 'source_passage',
	reportedBy: 'reported_by'
};

function place(table: TableName, column: string, words: ShareMessages, tables: TableWords) {
	const heading = COLUMN_OF[column] ?? column;
	return words.where(tables.name[table], columnName(table, heading, tables));
}

/** What the copy leaves out, a line each. */
export function goneLines(report: CopyReport, words: ShareMessages, tables: TableWords): string[] {
	const { organisations: merged, files, rejected, dropped } = report;
	return [
		words.gone.title2,
		...(merged
			? [
					merged.left > 0 ? words.gone.left(merged.left, merged.leftTies) : '',
					merged.selfTies > 0 ? words.gone.selfTies(merged.selfTies) : '',
					merged.addedUp > 0 ? words.gone.addedUp(merged.addedUp) : '',
					merged.several > 0 ? words.gone.several(merged.several) : ''
				]
			: []),
		...dropped.map(({ table, column, why, cells }) =>
			words.gone.cells(place(table, column, words, tables), words.gone.reason[why], cells)
		),
		files.length > 0 ? words.gone.files(files) : '',
		rejected > 0 ? words.gone.rejected(rejected) : ''
	].filter((line) => line !== '');
}

/** The small cells that the copy hides, a line each. */
export function hiddenLines({ hidden, renamed }: CopyReport, words: ShareMessages): string[] {
	return [
		...hidden.map(({ field, value, actors, why }) =>
			words.hidden[why](words.hidden.field[field], value, actors)
		),
		...renamed.map(({ value, as }) => words.hidden.renamed(value, as))
	];
}

/** Where the copy still has what may reach a person, a line a column. */
export function contactLines(
	{ contacts }: CopyReport,
	words: ShareMessages,
	tables: TableWords
): string[] {
	return contacts.map(({ kind, table, column, cells }) => {
		const where =
			table === 'files' || table === 'rejected'
				? words.where(words.contacts.place[table], column)
				: table === 'project'
					? words.contacts.place.project
					: place(table, column, words, tables);
		return words.contacts.found(words.contacts.kind[kind], where, cells);
	});
}
