/**
 * Gives cells numbers by what they say, where they stand in a text: no string is made of a known one.
 * The loops stand apart from the class and know nothing but arrays, as code that rests on objects of a
 * class is thrown away by the engine whenever none of them is in use.
 */
import {
	BLOCK,
	ends,
	firsts,
	kinds,
	packCells,
	PACKED,
	seconds,
	SKIPPED,
	starts
} from './cell-words';
import type { PlainRows } from './plain-rows';
import type { TextCodes } from './text-codes';

/** What `lookUp` says of a cell. */
const ABSENT = -1;
const UNSURE = -2;

const found = new Int32Array(BLOCK);
/** What stands where each cell of the block is looked for first. */
const entries = new Int32Array(BLOCK);

/** Texts numbered 0, 1, … in the order in which they came, by open addressing. */
export class CellNumbers {
	/** By number. */
	readonly texts: string[] = [];
	/** By number: the two words that tell the text. */
	private words = new Int32Array(256);
	/**
	 * -number - 1 where the words alone tell the text, number + 1 where they are a hash; 0 = a free
	 * place. Apart from the words, as the less memory a look-up strays over, the faster it is.
	 */
	private slots = new Int32Array(256);

	/** @param expected number of different texts that are likely to come */
	constructor(expected = 0) {
		this.makeRoom(expected);
	}

	/** @param texts each only once */
	static of(texts: readonly string[]): CellNumbers {
		const numbers = new CellNumbers(texts.length);
		let codes = new Uint16Array(64);
		for (const text of texts) {
			if (text.length > codes.length) codes = new Uint16Array(2 * text.length);
			for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
			starts[0] = 0;
			ends[0] = text.length;
			packCells(codes, 1, true);
			addText(numbers.slots, numbers.words, numbers.texts, 0, text);
		}
		return numbers;
	}

	/**
	 * By row: the number of the text that the cell is to the letter, or -1; so where there is no cell,
	 * and where an apostrophe leads it, which may have to be taken off.
	 */
	findAll(rows: PlainRows, column: number): Int32Array {
		const numbers = new Int32Array(rows.length);
		const { slots, words, texts } = this;
		for (let block = 0; block < numbers.length; block += BLOCK) {
			const count = Math.min(BLOCK, numbers.length - block);
			rows.cellPlaces(column, block, count, starts, ends);
			packCells(rows.codes, count, false);
			lookUp(slots, words, count, numbers, block);
			settleUnsure(slots, words, texts, rows.codes, numbers, block, count);
		}
		return numbers;
	}

	/**
	 * By row: the number of the cell's text, which gets one if it has none; no cell is an empty one.
	 * Fresh memory costs more than reading it, so numbers are kept in bytes as long as they fit.
	 */
	numberAll(rows: PlainRows, column: number): Uint8Array | Int32Array {
		const count = rows.length;
		let numbers: Uint8Array | Int32Array = new Uint8Array(count);
		for (let block = 0; block < count; block += BLOCK) {
			const inBlock = Math.min(BLOCK, count - block);
			rows.cellPlaces(column, block, inBlock, starts, ends);
			packCells(rows.codes, inBlock, true);
			lookUp(this.slots, this.words, inBlock, found, 0);
			const missing = countMissing(inBlock);
			if (missing > 0) {
				this.makeRoom(this.texts.length + missing);
				addMissing(this.slots, this.words, this.texts, rows.text, rows.codes, inBlock);
			}
			if (this.texts.length > 256 && numbers instanceof Uint8Array) {
				numbers = new Int32Array(numbers);
			}
			numbers.set(inBlock === BLOCK ? found : found.subarray(0, inBlock), block);
		}
		return numbers;
	}

	/** Keeps at least half of the places free. */
	private makeRoom(count: number): void {
		const { slots, words } = this;
		let places = slots.length;
		if (places >= count * 2) return;
		while (places < count * 2) places *= 2;
		this.words = new Int32Array(places);
		this.words.set(words);
		this.slots = new Int32Array(places);
		for (const entry of slots) {
			const number = entry < 0 ? -entry - 1 : entry - 1;
			if (entry !== 0) enter(this.slots, words[2 * number]!, words[2 * number + 1]!, entry);
		}
	}
}

/** Cells of the block that were not found, or not for sure. */
function countMissing(count: number): number {
	let missing = 0;
	for (let k = 0; k < count; k++) if (found[k]! < 0) missing++;
	return missing;
}

/** Gives numbers to the cells of the block that were not found; there is room for all of them. */
function addMissing(
	slots: Int32Array,
	words: Int32Array,
	texts: string[],
	text: string,
	codes: TextCodes,
	count: number
): void {
	for (let k = 0; k < count; k++) {
		if (found[k]! >= 0) continue;
		// Not there when the block was looked up; one of its own cells may have come first.
		const number = compare(slots, words, texts, codes, k);
		found[k] =
			number >= 0 ? number : addText(slots, words, texts, k, text.slice(starts[k], ends[k]));
	}
}

/** Looks again, letter by letter, where `lookUp` could not tell. */
function settleUnsure(
	slots: Int32Array,
	words: Int32Array,
	texts: readonly string[],
	codes: TextCodes,
	numbers: Int32Array,
	block: number,
	count: number
): void {
	for (let k = 0; k < count; k++) {
		if (numbers[block + k] === UNSURE) numbers[block + k] = compare(slots, words, texts, codes, k);
	}
}

/** Number of the text of cell `k` of the block, letter by letter where its words are a hash, or ABSENT. */
function compare(
	slots: Int32Array,
	words: Int32Array,
	texts: readonly string[],
	codes: TextCodes,
	k: number
): number {
	const isPacked = kinds[k] === PACKED;
	const mask = slots.length - 1;
	for (let slot = hashOf(firsts[k]!, seconds[k]!) & mask; ; slot = (slot + 1) & mask) {
		const entry = slots[slot]!;
		if (entry === 0) return ABSENT;
		if (entry < 0 !== isPacked) continue;
		const number = entry < 0 ? -entry - 1 : entry - 1;
		if (words[2 * number] !== firsts[k] || words[2 * number + 1] !== seconds[k]) continue;
		if (isPacked || isText(texts[number]!, codes, starts[k]!, ends[k]!)) return number;
	}
}

/** A number for the text of cell `k` of the block, which has none yet; there is room for it. */
function addText(
	slots: Int32Array,
	words: Int32Array,
	texts: string[],
	k: number,
	text: string
): number {
	const number = texts.push(text) - 1;
	words[2 * number] = firsts[k]!;
	words[2 * number + 1] = seconds[k]!;
	enter(slots, firsts[k]!, seconds[k]!, kinds[k] === PACKED ? -number - 1 : number + 1);
	return number;
}

/** Writes the numbers of a block's cells; ABSENT where there is none, UNSURE where letters decide. */
function lookUp(
	slots: Int32Array,
	words: Int32Array,
	count: number,
	numbers: Int32Array,
	block: number
): void {
	const mask = slots.length - 1;
	// Apart from what is done with them: so the processor waits for many places in memory at once.
	for (let k = 0; k < count; k++) entries[k] = slots[hashOf(firsts[k]!, seconds[k]!) & mask]!;
	for (let k = 0; k < count; k++) {
		const entry = entries[k]!;
		const number = -entry - 1;
		const isFound =
			entry < 0 &&
			kinds[k] === PACKED &&
			words[2 * number] === firsts[k] &&
			words[2 * number + 1] === seconds[k];
		numbers[block + k] = isFound ? number : probe(slots, words, k);
	}
}

/** The number of cell `k` of the block, ABSENT or UNSURE. */
function probe(slots: Int32Array, words: Int32Array, k: number): number {
	const first = firsts[k]!;
	const second = seconds[k]!;
	const kind = kinds[k]!;
	if (kind === SKIPPED) return ABSENT;
	const mask = slots.length - 1;
	for (let slot = hashOf(first, second) & mask; ; slot = (slot + 1) & mask) {
		const entry = slots[slot]!;
		if (entry === 0) return ABSENT;
		// Words that are packed and words that are a hash can be the same by chance.
		if (entry < 0 !== (kind === PACKED)) continue;
		const number = entry < 0 ? -entry - 1 : entry - 1;
		if (words[2 * number] !== first || words[2 * number + 1] !== second) continue;
		return entry < 0 ? number : UNSURE;
	}
}

function enter(slots: Int32Array, first: number, second: number, entry: number): void {
	const mask = slots.length - 1;
	let slot = hashOf(first, second) & mask;
	while (slots[slot] !== 0) slot = (slot + 1) & mask;
	slots[slot] = entry;
}

function hashOf(first: number, second: number): number {
	let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return hash ^ (hash >>> 13);
}

function isText(text: string, codes: TextCodes, start: number, end: number): boolean {
	if (text.length !== end - start) return false;
	for (let at = 0; at < text.length; at++) {
		if (text.charCodeAt(at) !== codes[start + at]) return false;
	}
	return true;
}
