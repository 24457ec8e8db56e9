/** Corrections to how the files were read, before they are read again. */
import type { ImportChoices, TableChoice } from '$lib/import/import-choices';
import type { TableGuess } from '$lib/import/import-project';
import { DEFAULT_CHOICES } from '$lib/import/import-choices';
import type { TableRole } from '$lib/import/guess/guess-table';

/** The draft to begin with: the choices under which the files were read. */
export function beginDraft(choices: ImportChoices | null): ImportChoices {
	return choices ?? DEFAULT_CHOICES;
}

/** Another table for a file; what was said of its columns then no longer holds. */
export function chooseTable(
	draft: ImportChoices,
	guess: TableGuess,
	table: TableRole
): ImportChoices {
	const before = draft.tables.get(guess.key);
	return withTable(draft, guess.key, { ...before, table, columns: new Map() });
}

/** Another column for a heading; null = kept as an extra column. */
export function chooseColumn(
	draft: ImportChoices,
	guess: TableGuess,
	heading: string,
	column: string | null
): ImportChoices {
	const before = draft.tables.get(guess.key);
	const columns = new Map(before?.columns ?? []);
	columns.set(heading, column);
	return withTable(draft, guess.key, {
		...before,
		table: before?.table ?? guess.table,
		columns
	});
}

/** Whether the first row is headings; the table is then guessed anew, for its columns are others. */
export function chooseHeadings(
	draft: ImportChoices,
	guess: TableGuess,
	hasHeadings: boolean
): ImportChoices {
	return withTable(draft, guess.key, { table: null, columns: new Map(), hasHeadings });
}

/** Whether the first row would be headings under the draft; null = it cannot be asked. */
export function draftedHeadings(draft: ImportChoices, guess: TableGuess): boolean | null {
	if (typeof guess.hasHeadings !== 'boolean') return null;
	return draft.tables.get(guess.key)?.hasHeadings ?? guess.hasHeadings;
}

/** What a file would be read as under the draft. */
export function draftedTable(draft: ImportChoices, guess: TableGuess): TableRole | null {
	return draft.tables.get(guess.key)?.table ?? guess.table;
}

/** What a heading would mean under the draft, once another table has been read for its columns. */
export function draftedColumn(
	draft: ImportChoices,
	guess: TableGuess,
	heading: string
): string | null {
	const chosen = draft.tables.get(guess.key)?.columns.get(heading);
	if (chosen !== undefined) return chosen;
	return guess.columns.find((column) => column.heading === heading)?.column ?? null;
}

function withTable(draft: ImportChoices, key: string, choice: TableChoice): ImportChoices {
	return { ...draft, tables: new Map([...draft.tables, [key, choice]]) };
}
