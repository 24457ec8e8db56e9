/** Cells of a text as pairs of words, which are compared faster than strings, a block at a time. */
import { viewOf, type TextCodes } from './text-codes';

/** Texts of so many Latin-1 signs are told by the two words alone. */
const PACKED_LENGTH = 8;
const APOSTROPHE = 39;
/** Cells are packed so many at a time, then looked up in a loop of its own. */
export const BLOCK = 2048;

/** What the words of a cell are. */
const HASHED = 0;
export const PACKED = 1;
/** It is not to be looked up. */
export const SKIPPED = 2;

/** Cells of one block: where they stand, their words, and what these are. */
export const starts = new Int32Array(BLOCK);
export const ends = new Int32Array(BLOCK);
export const firsts = new Int32Array(BLOCK);
export const seconds = new Int32Array(BLOCK);
export const kinds = new Uint8Array(BLOCK);

/** Puts the cells of a block into words. No cell is an empty one, or skipped where not all are sought. */
export function packCells(codes: TextCodes, count: number, areAllSought: boolean): void {
	// Bytes are read four at a time.
	const view = viewOf(codes);
	for (let k = 0; k < count; k++) {
		if (starts[k]! < 0) starts[k] = ends[k] = 0;
		else if (areAllSought || codes[starts[k]!] !== APOSTROPHE) {
			const start = starts[k]!;
			const length = ends[k]! - start;
			if (view !== null && length >= 4 && length <= PACKED_LENGTH) {
				const first = view.getInt32(start);
				// Of the last four signs, those that the first word does not hold.
				const last = view.getInt32(start + length - 4);
				firsts[k] = first;
				seconds[k] = length === 8 ? last : last & ((1 << ((length - 4) * 8)) - 1);
				kinds[k] = hasZero(first) || hasZero(last) ? HASHED : PACKED;
				continue;
			}
			const middle = start + (length < 4 ? length : 4);
			let first = 0;
			let second = 0;
			let bits = 0;
			for (let at = start; at < middle; at++) {
				const code = codes[at]!;
				bits |= code | (code - 1);
				first = (first << 8) | code;
			}
			if (length <= PACKED_LENGTH) {
				for (let at = middle; at < start + length; at++) {
					const code = codes[at]!;
					bits |= code | (code - 1);
					second = (second << 8) | code;
				}
				// A sign of more than eight bits does not fit, and a zero would look like no sign.
				kinds[k] = bits >>> 8 === 0 ? PACKED : HASHED;
			} else {
				for (let at = middle; at < start + length; at++) {
					second = Math.imul(second ^ codes[at]!, 0x01000193) ^ (second >>> 13);
				}
				kinds[k] = HASHED;
			}
			firsts[k] = first;
			seconds[k] = second;
			continue;
		}
		firsts[k] = 0;
		seconds[k] = 0;
		kinds[k] = areAllSought ? PACKED : SKIPPED;
	}
}

function hasZero(word: number): boolean {
	return ((word - 0x01010101) & ~word & 0x80808080) !== 0;
}
