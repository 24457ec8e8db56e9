/** A column whose cells are read by what they say: each different text is read once. */
import { unescapeFormula } from '../../model/table-schema';
import { CellNumbers } from '../plain/cell-numbers';
import type { PlainRows } from '../plain/plain-rows';

export interface WordColumn<Value> {
	/** By row: the number of its value. */
	readonly numbers: Uint8Array | Int32Array;
	/** By number. */
	readonly values: readonly Value[];
}

/**
 * Reads every cell of a column; without one, every row has the value of an empty cell.
 *
 * @param read depends on the text of the cell alone
 */
export function wordColumn<Value>(
	rows: PlainRows,
	column: number | undefined,
	read: (text: string) => Value
): WordColumn<Value> {
	if (column === undefined) return { numbers: rows.zeros, values: [read('')] };
	const cells = new CellNumbers();
	const numbers = cells.numberAll(rows, column);
	return { numbers, values: cells.texts.map((text) => read(unescapeFormula(text))) };
}
