/** One text for one column of many rows, as a single edit. Pure. */
import type { TableName } from '$lib/model/dataset';
import { problemOf, type Edit } from '$lib/model/edit';
import { fieldOf, rowAt, type RowFields, type RowKey, type RowOf } from '$lib/model/table-row';
import { isSameValue, readCellText, type TextNote } from './cell-text';
import type { CellWords } from './cell-words';
import type { GridColumn } from './grid-columns';
import { fieldsWith, type CellProblem } from './row-edits';

export interface ColumnSetting {
	/** Null = nothing differs, or it cannot be done. */
	readonly edit: Edit | null;
	/** Rows in which the cell becomes another. */
	readonly count: number;
	/** What keeps the text from being taken at all. */
	readonly problem: CellProblem | null;
	readonly notes: readonly TextNote[];
	/** Rows that cannot take it. */
	readonly refused: readonly RowKey[];
}

/**
 * @param adds true = what several values hold stays, and these come after it
 */
export function setColumn(
	words: CellWords,
	table: TableName,
	keys: readonly RowKey[],
	column: GridColumn,
	text: string,
	adds = false
): ColumnSetting {
	const nothing = { edit: null, count: 0, notes: [], refused: [] };
	const reading = readCellText(words, table, column, text);
	if (reading.problem !== null) return { ...nothing, problem: reading.problem };
	const rows = new Map<RowKey, RowOf>(
		keys.flatMap((key) => {
			const row = rowAt(words.dataset, table, key as never) as RowOf | undefined;
			return row === undefined ? [] : [[key, row]];
		})
	);
	const changes: { row: RowKey; fields: RowFields }[] = [];
	for (const [key, row] of rows) {
		const present = fieldOf(row, column.field);
		const value =
			adds && Array.isArray(present) && Array.isArray(reading.value)
				? [...new Set([...present, ...reading.value])]
				: reading.value;
		if (isSameValue(row, column, value)) continue;
		changes.push({ row: key, fields: fieldsWith(row, {}, column, value) });
	}
	const editOf = (some: typeof changes) =>
		({ kind: 'change-rows', table, changes: some }) as unknown as Edit;
	if (changes.length === 0) return { ...nothing, problem: null };
	const problem = column.kind === 'id' ? duplicate(table, text) : problemOf(words.dataset, editOf(changes));
	const { notes } = reading;
	if (problem === null) {
		return { edit: editOf(changes), count: changes.length, problem: null, notes, refused: [] };
	}
	const good =
		column.kind === 'id'
			? []
			: changes.filter((change) => problemOf(words.dataset, editOf([change])) === null);
	// Each of them may go, and all of them not: forums that would be above each other.
	const isSafe = good.length > 0 && problemOf(words.dataset, editOf(good)) === null;
	const taken = isSafe ? good : [];
	return {
		edit: isSafe ? editOf(taken) : null,
		count: taken.length,
		problem: isSafe ? null : problem,
		notes,
		refused: changes.filter((change) => !taken.includes(change)).map(({ row }) => row)
	};
}

function duplicate(table: TableName, id: string): CellProblem {
	return { code: 'duplicate-id', table: table as 'actors', id };
}
