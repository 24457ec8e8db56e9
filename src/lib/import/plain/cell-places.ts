/**
 * Where the cells of a column start and end in a text, written for so many rows at a time. The loops
 * know nothing but arrays: the engine throws code that rests on objects of a class away whenever none
 * of them is in use.
 */
import { unescapeFormula } from '../../model/table-schema';
import type { TextCodes } from './text-codes';

const APOSTROPHE = 39;

/**
 * In rows of as many cells.
 *
 * @param width cells of a row
 * @param first number of the first cell, counted through all rows
 * @param gap from the end of the cell before to the start of a cell
 */
export function evenPlaces(
	ends: Int32Array,
	width: number,
	first: number,
	gap: number,
	count: number,
	cellStarts: Int32Array,
	cellEnds: Int32Array
): void {
	let cell = first;
	for (let k = 0; k < count; k++, cell += width) {
		// The very first cell has none before it; whoever asks knows where it starts.
		cellStarts[k] = cell === 0 ? 0 : ends[cell - 1]! + gap;
		cellEnds[k] = ends[cell]!;
	}
}

/** In rows of different widths; -1 where a row has no such cell. */
export function oddPlaces(
	starts: Int32Array,
	firsts: Int32Array,
	ends: Int32Array,
	column: number,
	firstRow: number,
	count: number,
	cellStarts: Int32Array,
	cellEnds: Int32Array
): void {
	for (let k = 0; k < count; k++) {
		const row = firstRow + k;
		const cell = firsts[row]! + column;
		if (cell >= firsts[row + 1]!) {
			cellStarts[k] = cellEnds[k] = -1;
			continue;
		}
		cellStarts[k] = column === 0 ? starts[row]! : ends[cell - 1]! + 1;
		cellEnds[k] = ends[cell]!;
	}
}

/** Adds the cells as they stand; none is an empty one. */
export function addTexts(
	texts: string[],
	text: string,
	codes: TextCodes,
	starts: Int32Array,
	ends: Int32Array,
	count: number
): void {
	for (let k = 0; k < count; k++) {
		const start = starts[k]!;
		const cell = start < 0 ? '' : text.slice(start, ends[k]);
		texts.push(start >= 0 && codes[start] === APOSTROPHE ? unescapeFormula(cell) : cell);
	}
}
