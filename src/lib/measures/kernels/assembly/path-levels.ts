/**
 * AssemblyScript. The levels of the search for paths: who is found, by which lanes, with how many
 * paths.
 */
import { arcsInto, inDegree, outDegree } from './arcs';
import { counts, far, found, levels, list, maskOf, near } from './path-rows';

const LANES: i32 = 255;
/** Path counts of a level above 2^500 are scaled by 2^-500, never below 2^-960. */
const COUNT_LIMIT: f64 = 3.2733906078961419e150;
export const COUNT_SCALE: f64 = 3.0549363634996047e-151;
const COUNT_FLOOR: f64 = 1.0261342003245941e-289;

/** Entries in the list. */
export let filled: i32 = 0;
/** Arcs out and in of the actors of the level that is being found. */
export let levelOut: i32 = 0;
export let levelIn: i32 = 0;
/** Arcs into actors that some lane has not found yet. */
export let openArcs: i32 = 0;
/** The lanes of the batch, a bit each. */
export let full: i32 = 0;
let largest0: v128 = f64x2.splat(0);
let largest1: v128 = f64x2.splat(0);
let largest2: v128 = f64x2.splat(0);
let largest3: v128 = f64x2.splat(0);

/** Begins with the sources first … first+lanes-1, all of whose actors are in [low, high). */
export function openBatch(first: i32, lanes: i32, low: i32, high: i32): void {
	full = LANES >> (8 - lanes);
	openArcs = arcsInto(low, high);
	filled = 0;
	openLevel();
	for (let lane = 0; lane < lanes; lane++) {
		const at = ((<usize>(first + lane)) << 6) + ((<usize>lane) << 3);
		store<f64>(near + at, 1);
		store<f64>(counts + at, 1);
		append(first + lane, 1 << lane);
	}
	openRecord(0, 0);
}

/** Starts a level: no arcs counted, no path count seen. */
export function openLevel(): void {
	levelOut = 0;
	levelIn = 0;
	largest0 = f64x2.splat(0);
	largest1 = f64x2.splat(0);
	largest2 = f64x2.splat(0);
	largest3 = f64x2.splat(0);
}

/** Writes where the entries of a level begin, and the arcs counted since `openLevel`. */
export function openRecord(depth: i32, from: i32): void {
	const at = levels + ((<usize>depth) << 4);
	store<i32>(at, from, 0);
	store<i32>(at, levelOut, 4);
	store<i32>(at, levelIn, 8);
	store<i32>(at, 0, 12);
}

/** Keeps of the sums a0 … a3 the lanes that find v for the first time; true when there are any. */
export function settle(v: i32, a0: v128, a1: v128, a2: v128, a3: v128): bool {
	const zero = f64x2.splat(0);
	const row = counts + ((<usize>v) << 6);
	const c0 = v128.load(row, 0);
	const c1 = v128.load(row, 16);
	const c2 = v128.load(row, 32);
	const c3 = v128.load(row, 48);
	a0 = v128.and(a0, f64x2.eq(c0, zero));
	a1 = v128.and(a1, f64x2.eq(c1, zero));
	a2 = v128.and(a2, f64x2.eq(c2, zero));
	a3 = v128.and(a3, f64x2.eq(c3, zero));
	const lanes =
		i64x2.bitmask(f64x2.ne(a0, zero)) |
		(i64x2.bitmask(f64x2.ne(a1, zero)) << 2) |
		(i64x2.bitmask(f64x2.ne(a2, zero)) << 4) |
		(i64x2.bitmask(f64x2.ne(a3, zero)) << 6);
	if (lanes == 0) return false;
	v128.store(row, v128.or(c0, a0), 0);
	v128.store(row, v128.or(c1, a1), 16);
	v128.store(row, v128.or(c2, a2), 32);
	v128.store(row, v128.or(c3, a3), 48);
	const next = far + ((<usize>v) << 6);
	v128.store(next, a0, 0);
	v128.store(next, a1, 16);
	v128.store(next, a2, 32);
	v128.store(next, a3, 48);
	largest0 = f64x2.max(largest0, a0);
	largest1 = f64x2.max(largest1, a1);
	largest2 = f64x2.max(largest2, a2);
	largest3 = f64x2.max(largest3, a3);
	append(v, lanes);
	return true;
}

function append(v: i32, lanes: i32): void {
	store<i32>(list + ((<usize>filled) << 2), (v << 8) | lanes);
	filled++;
	levelOut += outDegree(v);
	const arcs = inDegree(v);
	levelIn += arcs;
	const now = (<i32>load<u8>(found + v)) | lanes;
	store<u8>(found + v, <u8>now);
	if (now == full) openArcs -= arcs;
}

/** Scales the counts of entries [from, to) in the lanes where the largest passes the limit. */
export function scaleLevel(from: i32, to: i32): i32 {
	const limit = f64x2.splat(COUNT_LIMIT);
	const lanes =
		i64x2.bitmask(f64x2.gt(largest0, limit)) |
		(i64x2.bitmask(f64x2.gt(largest1, limit)) << 2) |
		(i64x2.bitmask(f64x2.gt(largest2, limit)) << 4) |
		(i64x2.bitmask(f64x2.gt(largest3, limit)) << 6);
	if (lanes == 0) return 0;
	for (let e = from; e < to; e++) {
		const entry = load<i32>(list + ((<usize>e) << 2));
		const row = (<usize>((<u32>entry) >> 8)) << 6;
		for (let pair = 0; pair < 4; pair++) {
			const mask = maskOf(lanes & entry, pair << 1);
			const at = row + ((<usize>pair) << 4);
			const scaled = f64x2.max(
				f64x2.mul(v128.load(near + at), f64x2.splat(COUNT_SCALE)),
				f64x2.splat(COUNT_FLOOR)
			);
			v128.store(near + at, v128.bitselect(scaled, v128.load(near + at), mask));
			v128.store(counts + at, v128.bitselect(scaled, v128.load(counts + at), mask));
		}
	}
	return lanes;
}
