/** Texts for many cells of rows that are there, as one step: emptying, filling down, pasting one text. Pure. */
import type { TableName } from '$lib/model/dataset';
import type { Edit } from '$lib/model/edit';
import type { RowKey, RowOf } from '$lib/model/table-row';
import { editText } from './cell-text';
import type { CellWords } from './cell-words';
import type { GridColumn } from './grid-columns';
import { checkRow, type CellTexts } from './row-edits';

export interface WrittenRow {
	readonly key: RowKey;
	readonly row: RowOf;
	readonly texts: CellTexts;
}

export interface WrittenTexts {
	/** All changes of fields in one edit, other edits after it. */
	readonly edits: readonly Edit[];
	/** Cells that become another. */
	readonly taken: number;
	/** Cells whose text cannot be taken. */
	readonly refused: number;
}

export function writeTexts(
	words: CellWords,
	table: TableName,
	columns: readonly GridColumn[],
	rows: readonly WrittenRow[]
): WrittenTexts {
	const byKey = new Map(columns.map((column) => [column.key, column]));
	const changes: unknown[] = [];
	const others: Edit[] = [];
	let [taken, refused] = [0, 0];
	for (const { key, row, texts } of rows) {
		const differing = new Map(
			[...texts].filter(([column, text]) => {
				const known = byKey.get(column);
				return known !== undefined && text !== editText(words, table, row, known);
			})
		);
		const check = checkRow(words, table, key, columns, differing);
		refused += check.problems.size;
		taken += [...check.taken].filter((column) => differing.has(column)).length;
		for (const edit of check.edits) {
			if (edit.kind === 'change-rows') changes.push(...edit.changes);
			else others.push(edit);
		}
	}
	const whole = { kind: 'change-rows', table, changes } as unknown as Edit;
	return { edits: [...(changes.length > 0 ? [whole] : []), ...others], taken, refused };
}
