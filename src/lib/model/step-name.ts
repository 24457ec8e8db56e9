/**
 * What a step of the history is called, as plain data: the sentence is made in `i18n`. Labels are
 * those from before the step, since what it names may be gone afterwards.
 */
import type { Dataset, TableName } from './dataset';
import type { Edit } from './edit';
import type { ChangeRows, RemoveRows } from './edit-rows';
import { rowAt, rowLabel, type EntityTable, type RowKey, type RowOf } from './table-row';

export interface RowStep {
	readonly code: 'add-rows' | 'change-rows' | 'remove-rows';
	readonly table: TableName;
	readonly count: number;
	/** What the row is called, when it is only one. */
	readonly label: string | null;
}

export type StepName =
	| RowStep
	/** One became one with the other; it was given the other id. */
	| { readonly code: 'merge' | 'rename-id'; readonly label: string; readonly other: string }
	/** A scenario was made to hold; it was saved; it was removed. */
	| {
			readonly code: 'apply-scenario' | 'save-scenario' | 'remove-scenario';
			readonly label: string;
	  }
	/** A row is called otherwise. */
	| {
			readonly code: 'rename';
			readonly table: TableName;
			readonly label: string;
			readonly other: string;
	  }
	/** One column was set, or emptied, in several rows; `column` is its name, or its own heading. */
	| {
			readonly code: 'set-column' | 'empty-column';
			readonly table: TableName;
			readonly column: string;
			readonly count: number;
	  }
	/** Rows that join the same two became one; `label` is what they join. */
	| {
			readonly code: 'merge-rows';
			readonly table: TableName;
			readonly count: number;
			readonly label: string;
	  }
	/** Cells came from a spreadsheet: so many rows were changed, so many added. */
	| {
			readonly code: 'paste';
			readonly table: TableName;
			readonly changed: number;
			readonly added: number;
	  }
	| { readonly code: 'check-settings' | 'report' | 'pins' }
	/** Newer files were read into the project. */
	| { readonly code: 'update-from-files'; readonly count: number }
	/** The project went back to how it was; its files were read again with corrections. */
	| { readonly code: 'go-back' | 'read-again' }
	/** Several edits that have no common name. */
	| { readonly code: 'several'; readonly count: number };

/** The name of some edits, from what they do to `dataset`, the data set before them. */
export function stepNameOf(dataset: Dataset, edits: readonly Edit[]): StepName {
	const [only] = edits;
	if (!only || edits.length > 1) return nameOfSeveral(dataset, edits);
	return nameOfOne(dataset, only);
}

function nameOfSeveral(dataset: Dataset, edits: readonly Edit[]): StepName {
	const names = edits.map((edit) => nameOfOne(dataset, edit));
	const [first] = names;
	if (first && isRowStep(first)) {
		const alike = names.filter(
			(name) => name.code === first.code && isRowStep(name) && name.table === first.table
		);
		if (alike.length === names.length) {
			const count = alike.reduce((sum, name) => sum + ('count' in name ? name.count : 0), 0);
			return { ...first, count, label: null };
		}
	}
	return { code: 'several', count: edits.length };
}

function isRowStep(name: StepName): name is RowStep {
	return ['add-rows', 'change-rows', 'remove-rows'].includes(name.code);
}

function nameOfOne(dataset: Dataset, edit: Edit): StepName {
	const actor = (id: string) => labelAt(dataset, 'actors', id);
	const forum = (id: string) => labelAt(dataset, 'forums', id);
	switch (edit.kind) {
		case 'add-rows':
			return ofRows(dataset, 'add-rows', edit.table, edit.rows);
		case 'change-rows':
		case 'remove-rows':
			return ofRows(dataset, edit.kind, edit.table, rowsOf(dataset, edit));
		case 'rename-id':
			return { code: 'rename-id', label: edit.from, other: edit.to };
		case 'remove-actor':
			return ofOne('remove-rows', 'actors', actor(edit.actor));
		case 'remove-forum':
			return ofOne('remove-rows', 'forums', forum(edit.forum));
		case 'remove-initiative':
			return ofOne('remove-rows', 'initiatives', labelAt(dataset, 'initiatives', edit.initiative));
		case 'add-tie':
			return ofOne('add-rows', 'ties', rowLabel(dataset, edit.tie));
		case 'remove-tie':
			return ofOne('remove-rows', 'ties', edit.actors.map(actor).join(' – '));
		case 'add-membership':
			return ofOne('add-rows', 'memberships', rowLabel(dataset, edit.membership));
		case 'merge-actors':
			return { code: 'merge', label: actor(edit.actor), other: actor(edit.into) };
		case 'merge-forums':
			return { code: 'merge', label: forum(edit.forum), other: forum(edit.into) };
		default:
			return edit satisfies never;
	}
}

function ofOne(code: RowStep['code'], table: TableName, label: string): StepName {
	return { code, table, count: 1, label };
}

function ofRows(
	dataset: Dataset,
	code: RowStep['code'],
	table: TableName,
	rows: readonly (RowOf | undefined)[]
): StepName {
	const [only] = rows;
	const label = rows.length === 1 && only ? rowLabel(dataset, only) : null;
	return { code, table, count: rows.length, label };
}

/** The rows that are changed or removed, each once. */
function rowsOf(dataset: Dataset, edit: ChangeRows | RemoveRows): (RowOf | undefined)[] {
	const keys: readonly RowKey[] =
		edit.kind === 'remove-rows' ? edit.rows : edit.changes.map(({ row }) => row);
	const unique = [...new Set(keys)];
	// One row has its label; of more only the number is told.
	return unique.length === 1
		? [rowAt(dataset, edit.table, unique[0]!)]
		: unique.map(() => undefined);
}

function labelAt(dataset: Dataset, table: EntityTable, id: string): string {
	const row = rowAt(dataset, table, id);
	return row === undefined ? id : rowLabel(dataset, row);
}
