/**
 * AssemblyScript. What the search for paths keeps of every actor. A row is 64 bytes, one for each actor
 * and array: eight lanes of 64-bit floats, one a source.
 */
import { clearRow } from './rows';

/** Actors that an actor stands for, 64-bit floats. */
export let bags: usize = 0;
/** Shortest paths to an actor. */
export let counts: usize = 0;
/**
 * The rows of one level of the searches each, zero wherever an actor is not on that level, so that a
 * sum over all neighbours is a sum over those of the level.
 */
export let near: usize = 0;
export let far: usize = 0;
export let totals: usize = 0;
/** Lanes in which an actor has been found, one byte each. */
export let found: usize = 0;
/** One bit an actor, and one bit for each word of those that is not zero. */
export let bits: usize = 0;
export let wordBits: usize = 0;
/** Entries actor << 8 | lanes, level after level, ascending within one. */
export let list: usize = 0;
/** By level: first entry, arcs out and in of its actors, lanes whose counts were scaled. */
export let levels: usize = 0;
/** Four masks of two lanes, 64 bytes. */
let masks: usize = 0;

/** The arrays must be zero; every batch leaves them so, `totals` excepted. */
export function setPathRows(
	bagsAt: usize,
	countsAt: usize,
	nearAt: usize,
	farAt: usize,
	totalsAt: usize,
	foundAt: usize,
	bitsAt: usize,
	wordBitsAt: usize,
	listAt: usize,
	levelsAt: usize,
	masksAt: usize
): void {
	bags = bagsAt;
	counts = countsAt;
	near = nearAt;
	far = farAt;
	totals = totalsAt;
	found = foundAt;
	bits = bitsAt;
	wordBits = wordBitsAt;
	list = listAt;
	levels = levelsAt;
	masks = masksAt;
	v128.store(masks, i64x2(0, 0), 0);
	v128.store(masks, i64x2(-1, 0), 16);
	v128.store(masks, i64x2(0, -1), 32);
	v128.store(masks, i64x2(-1, -1), 48);
}

/** The actor of an entry of the list. */
export function actorAt(entry: i32): usize {
	return <usize>((<u32>load<i32>(list + ((<usize>entry) << 2))) >> 8);
}

/** Two lanes all ones or all zeros, by two bits of `lanes` from `shift` on. */
export function maskOf(lanes: i32, shift: i32): v128 {
	return v128.load(masks + ((<usize>((lanes >> shift) & 3)) << 4));
}

/** What was far is near in the next level. */
export function swapRows(): void {
	const kept = near;
	near = far;
	far = kept;
}

/** Clears the near rows of entries [from, to), or of all of [low, high) where that is less work. */
export function clearNear(from: i32, to: i32, low: i32, high: i32): void {
	if ((to - from) * 2 > high - low) {
		memory.fill(near + ((<usize>low) << 6), 0, (<usize>(high - low)) << 6);
		return;
	}
	for (let e = from; e < to; e++) clearRow(near + (actorAt(e) << 6));
}
