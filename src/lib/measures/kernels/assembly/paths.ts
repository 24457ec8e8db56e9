/**
 * AssemblyScript. Betweenness of eight sources at once, one SIMD lane of 64-bit floats each; the
 * plain form of the same arithmetic is `../path-twin.ts`, and both give the same bits.
 *
 * A row is 64 bytes, one for each actor and array: eight lanes. `near` and `far` hold the rows of one
 * level of the searches, zero wherever an actor is not on that level, so that a sum over all
 * neighbours is a sum over those of the level. A level is a list of entries actor << 8 | lanes, in
 * ascending order: then pushing from a level and pulling into the next add in the same order.
 */

const LANES: i32 = 255;
/** Path counts of a level above 2^500 are scaled by 2^-500, never below 2^-960. */
const COUNT_LIMIT: f64 = 3.2733906078961419e150;
const COUNT_SCALE: f64 = 3.0549363634996047e-151;
const COUNT_FLOOR: f64 = 1.0261342003245941e-289;
/** Pushing reads and writes a row an arc, pulling only reads. */
const PUSH_COST: i32 = 2;

let outOffsets: usize = 0;
let outTargets: usize = 0;
let inOffsets: usize = 0;
let inTargets: usize = 0;
/** Actors that an actor stands for, 64-bit floats. */
let bags: usize = 0;
let counts: usize = 0;
let near: usize = 0;
let far: usize = 0;
let totals: usize = 0;
/** Lanes in which an actor has been found, one byte each. */
let found: usize = 0;
/** One bit an actor, and one bit for each word of those that is not zero. */
let bits: usize = 0;
let wordBits: usize = 0;
let list: usize = 0;
/** By level: first entry, arcs out and in of its actors, lanes whose counts were scaled. */
let levels: usize = 0;
/** Four masks of two lanes, 64 bytes. */
let masks: usize = 0;

let filled: i32 = 0;
/** The actors that the sources of the batch can reach. */
let spanLow: i32 = 0;
let spanHigh: i32 = 0;
let levelOut: i32 = 0;
let levelIn: i32 = 0;
let openArcs: i32 = 0;
let full: i32 = 0;
let largest0: v128 = f64x2.splat(0);
let largest1: v128 = f64x2.splat(0);
let largest2: v128 = f64x2.splat(0);
let largest3: v128 = f64x2.splat(0);

export function setPathGraph(
	outOffsetsAt: usize,
	outTargetsAt: usize,
	inOffsetsAt: usize,
	inTargetsAt: usize,
	bagsAt: usize
): void {
	outOffsets = outOffsetsAt;
	outTargets = outTargetsAt;
	inOffsets = inOffsetsAt;
	inTargets = inTargetsAt;
	bags = bagsAt;
}

/** The arrays must be zero; every batch leaves them so, `totals` excepted. */
export function setPathRows(
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

function outDegree(v: i32): i32 {
	const at = outOffsets + ((<usize>v) << 2);
	return load<i32>(at, 4) - load<i32>(at);
}

function inDegree(v: i32): i32 {
	const at = inOffsets + ((<usize>v) << 2);
	return load<i32>(at, 4) - load<i32>(at);
}

function maskOf(lanes: i32, shift: i32): v128 {
	return v128.load(masks + ((<usize>((lanes >> shift) & 3)) << 4));
}

function clearRow(row: usize): void {
	const zero = f64x2.splat(0);
	v128.store(row, zero, 0);
	v128.store(row, zero, 16);
	v128.store(row, zero, 32);
	v128.store(row, zero, 48);
}

function openLevel(): void {
	levelOut = 0;
	levelIn = 0;
	largest0 = f64x2.splat(0);
	largest1 = f64x2.splat(0);
	largest2 = f64x2.splat(0);
	largest3 = f64x2.splat(0);
}

/** Keeps of the sums a0 … a3 the lanes that find v for the first time; true when there are any. */
function settle(v: i32, a0: v128, a1: v128, a2: v128, a3: v128): bool {
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

/** The next level by asking everybody in [low, high) that is still open in some lane. */
function pullForward(low: i32, high: i32): void {
	const rows = near;
	const sources = inTargets;
	for (let v = low; v < high; v++) {
		if (<i32>load<u8>(found + v) == full) continue;
		let a0 = f64x2.splat(0);
		let a1 = f64x2.splat(0);
		let a2 = f64x2.splat(0);
		let a3 = f64x2.splat(0);
		const at = inOffsets + ((<usize>v) << 2);
		let k = sources + ((<usize>load<i32>(at)) << 2);
		const end = sources + ((<usize>load<i32>(at, 4)) << 2);
		for (; k < end; k += 4) {
			const row = rows + ((<usize>load<i32>(k)) << 6);
			a0 = f64x2.add(a0, v128.load(row, 0));
			a1 = f64x2.add(a1, v128.load(row, 16));
			a2 = f64x2.add(a2, v128.load(row, 32));
			a3 = f64x2.add(a3, v128.load(row, 48));
		}
		settle(v, a0, a1, a2, a3);
	}
}

/** The next level by adding the rows of entries [from, to) to those of their neighbours. */
function pushForward(from: i32, to: i32): void {
	let lowest: usize = usize.MAX_VALUE;
	let highest: usize = 0;
	for (let e = from; e < to; e++) {
		const v = (<u32>load<i32>(list + ((<usize>e) << 2))) >> 8;
		const row = near + ((<usize>v) << 6);
		const a0 = v128.load(row, 0);
		const a1 = v128.load(row, 16);
		const a2 = v128.load(row, 32);
		const a3 = v128.load(row, 48);
		const at = outOffsets + ((<usize>v) << 2);
		let k = outTargets + ((<usize>load<i32>(at)) << 2);
		const end = outTargets + ((<usize>load<i32>(at, 4)) << 2);
		for (; k < end; k += 4) {
			const w = load<i32>(k);
			if (<i32>load<u8>(found + w) == full) continue;
			const next = far + ((<usize>w) << 6);
			v128.store(next, f64x2.add(v128.load(next, 0), a0), 0);
			v128.store(next, f64x2.add(v128.load(next, 16), a1), 16);
			v128.store(next, f64x2.add(v128.load(next, 32), a2), 32);
			v128.store(next, f64x2.add(v128.load(next, 48), a3), 48);
			setBit(w);
			const word = <usize>(w >> 12);
			if (word < lowest) lowest = word;
			if (word > highest) highest = word;
		}
	}
	if (lowest > highest) return;
	for (let word = lowest; word <= highest; word++) {
		const wordsAt = wordBits + (word << 3);
		let words = load<i64>(wordsAt);
		store<i64>(wordsAt, 0);
		while (words != 0) {
			const inner = (word << 6) | (<usize>ctz(words));
			words &= words - 1;
			const actorsAt = bits + (inner << 3);
			let actors = load<i64>(actorsAt);
			store<i64>(actorsAt, 0);
			while (actors != 0) {
				const v = <i32>((inner << 6) | (<usize>ctz(actors)));
				actors &= actors - 1;
				const next = far + ((<usize>v) << 6);
				const isFound = settle(
					v,
					v128.load(next, 0),
					v128.load(next, 16),
					v128.load(next, 32),
					v128.load(next, 48)
				);
				if (!isFound) clearRow(next);
			}
		}
	}
}

function setBit(v: i32): void {
	const at = bits + ((<usize>(v >> 6)) << 3);
	store<i64>(at, load<i64>(at) | ((<i64>1) << (v & 63)));
	const above = wordBits + ((<usize>(v >> 12)) << 3);
	store<i64>(above, load<i64>(above) | ((<i64>1) << ((v >> 6) & 63)));
}

/** Scales the counts of entries [from, to) in the lanes where the largest passes the limit. */
function scaleLevel(from: i32, to: i32): i32 {
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

function swapRows(): void {
	const kept = near;
	near = far;
	far = kept;
}

/** Clears the rows of entries [from, to), all at once where they are most of the rows there are. */
function clearNear(from: i32, to: i32): void {
	if ((to - from) * 2 > spanHigh - spanLow) {
		memory.fill(near + ((<usize>spanLow) << 6), 0, (<usize>(spanHigh - spanLow)) << 6);
		return;
	}
	for (let e = from; e < to; e++) {
		clearRow(near + ((<usize>((<u32>load<i32>(list + ((<usize>e) << 2))) >> 8)) << 6));
	}
}

/**
 * Adds to `totals` what the sources first … first+lanes-1 give; all they reach is in [low, high).
 */
export function addPaths(first: i32, lanes: i32, low: i32, high: i32): void {
	full = LANES >> (8 - lanes);
	openArcs =
		load<i32>(inOffsets + ((<usize>high) << 2)) - load<i32>(inOffsets + ((<usize>low) << 2));
	filled = 0;
	spanLow = low;
	spanHigh = high;
	openLevel();
	for (let lane = 0; lane < lanes; lane++) {
		const at = ((<usize>(first + lane)) << 6) + ((<usize>lane) << 3);
		store<f64>(near + at, 1);
		store<f64>(counts + at, 1);
		append(first + lane, 1 << lane);
	}
	let from = 0;
	let depth = 0;
	openRecord(0, 0);
	while (true) {
		const to = filled;
		const reachable = levelOut;
		openLevel();
		if (reachable > 0) {
			if (reachable * PUSH_COST < openArcs + ((high - low) >> 1)) pushForward(from, to);
			else pullForward(low, high);
		}
		clearNear(from, to);
		if (filled == to) break;
		swapRows();
		from = to;
		depth++;
		openRecord(depth, from);
		store<i32>(levels + ((<usize>depth) << 4), scaleLevel(from, filled), 12);
	}
	goBack(first, lanes, depth);
	if (filled > high - low) {
		memory.fill(counts + ((<usize>low) << 6), 0, (<usize>(high - low)) << 6);
		memory.fill(found + <usize>low, 0, <usize>(high - low));
		return;
	}
	for (let e = 0; e < filled; e++) {
		const v = (<u32>load<i32>(list + ((<usize>e) << 2))) >> 8;
		clearRow(counts + ((<usize>v) << 6));
		store<u8>(found + v, 0);
	}
}

function openRecord(depth: i32, from: i32): void {
	const at = levels + ((<usize>depth) << 4);
	store<i32>(at, from, 0);
	store<i32>(at, levelOut, 4);
	store<i32>(at, levelIn, 8);
	store<i32>(at, 0, 12);
}

/** From the farthest level: near = (bag + passed) / count, totals += passed, both by lane. */
function goBack(first: i32, lanes: i32, depth: i32): void {
	const w0 = f64x2(bagOf(first, 0, lanes), bagOf(first, 1, lanes));
	const w1 = f64x2(bagOf(first, 2, lanes), bagOf(first, 3, lanes));
	const w2 = f64x2(bagOf(first, 4, lanes), bagOf(first, 5, lanes));
	const w3 = f64x2(bagOf(first, 6, lanes), bagOf(first, 7, lanes));
	let to = filled;
	for (let level = depth; level > 0; level--) {
		const record = levels + ((<usize>level) << 4);
		const from = load<i32>(record);
		const end = level == depth ? to : load<i32>(record, 16);
		const isLast = level == depth;
		// Sums from the level beyond: pushed into `far`, or pulled below.
		let isPushed = false;
		if (!isLast && load<i32>(record, 24) * PUSH_COST < load<i32>(record, 4)) {
			isPushed = true;
			pushBack(from, end, to);
		}
		const scaledLanes = isLast ? 0 : load<i32>(record, 28);
		const rows = near;
		for (let e = from; e < end; e++) {
			const entry = load<i32>(list + ((<usize>e) << 2));
			const v = (<u32>entry) >> 8;
			const row = (<usize>v) << 6;
			let a0 = f64x2.splat(0);
			let a1 = f64x2.splat(0);
			let a2 = f64x2.splat(0);
			let a3 = f64x2.splat(0);
			if (isPushed) {
				a0 = v128.load(far + row, 0);
				a1 = v128.load(far + row, 16);
				a2 = v128.load(far + row, 32);
				a3 = v128.load(far + row, 48);
			} else if (!isLast) {
				const at = outOffsets + ((<usize>v) << 2);
				let k = outTargets + ((<usize>load<i32>(at)) << 2);
				const stop = outTargets + ((<usize>load<i32>(at, 4)) << 2);
				for (; k < stop; k += 4) {
					const next = rows + ((<usize>load<i32>(k)) << 6);
					a0 = f64x2.add(a0, v128.load(next, 0));
					a1 = f64x2.add(a1, v128.load(next, 16));
					a2 = f64x2.add(a2, v128.load(next, 32));
					a3 = f64x2.add(a3, v128.load(next, 48));
				}
			}
			if (scaledLanes != 0) {
				const scale = f64x2.splat(COUNT_SCALE);
				a0 = v128.bitselect(f64x2.mul(a0, scale), a0, maskOf(scaledLanes, 0));
				a1 = v128.bitselect(f64x2.mul(a1, scale), a1, maskOf(scaledLanes, 2));
				a2 = v128.bitselect(f64x2.mul(a2, scale), a2, maskOf(scaledLanes, 4));
				a3 = v128.bitselect(f64x2.mul(a3, scale), a3, maskOf(scaledLanes, 6));
			}
			const bag = f64x2.splat(load<f64>(bags + ((<usize>v) << 3)));
			book(row, 0, entry, a0, w0, bag);
			book(row, 16, entry >> 2, a1, w1, bag);
			book(row, 32, entry >> 4, a2, w2, bag);
			book(row, 48, entry >> 6, a3, w3, bag);
		}
		if (!isLast) clearNear(end, to);
		swapRows();
		to = end;
	}
	// What is left in `near` is the first level.
	if (depth > 0) clearNear(load<i32>(levels, 16), to);
}

function book(row: usize, pair: usize, lanes: i32, sum: v128, source: v128, bag: v128): void {
	const mask = maskOf(lanes, 0);
	const at = row + pair;
	const count = v128.load(counts + at);
	const passed = f64x2.mul(source, f64x2.mul(count, sum));
	v128.store(totals + at, f64x2.add(v128.load(totals + at), v128.and(mask, passed)));
	v128.store(far + at, v128.and(mask, f64x2.add(sum, f64x2.div(bag, count))));
}

function bagOf(first: i32, lane: i32, lanes: i32): f64 {
	return lane < lanes ? load<f64>(bags + ((<usize>(first + lane)) << 3)) : 0;
}

/** Adds the rows of entries [end, to) to those neighbours that are among the entries [from, end). */
function pushBack(from: i32, end: i32, to: i32): void {
	for (let e = from; e < end; e++) {
		const v = (<u32>load<i32>(list + ((<usize>e) << 2))) >> 8;
		const at = bits + ((<usize>(v >> 6)) << 3);
		store<i64>(at, load<i64>(at) | ((<i64>1) << (v & 63)));
	}
	for (let e = end; e < to; e++) {
		const w = (<u32>load<i32>(list + ((<usize>e) << 2))) >> 8;
		const row = near + ((<usize>w) << 6);
		const a0 = v128.load(row, 0);
		const a1 = v128.load(row, 16);
		const a2 = v128.load(row, 32);
		const a3 = v128.load(row, 48);
		const at = inOffsets + ((<usize>w) << 2);
		let k = inTargets + ((<usize>load<i32>(at)) << 2);
		const stop = inTargets + ((<usize>load<i32>(at, 4)) << 2);
		for (; k < stop; k += 4) {
			const v = load<i32>(k);
			if (((load<i64>(bits + ((<usize>(v >> 6)) << 3)) >> (v & 63)) & 1) == 0) continue;
			const next = far + ((<usize>v) << 6);
			v128.store(next, f64x2.add(v128.load(next, 0), a0), 0);
			v128.store(next, f64x2.add(v128.load(next, 16), a1), 16);
			v128.store(next, f64x2.add(v128.load(next, 32), a2), 32);
			v128.store(next, f64x2.add(v128.load(next, 48), a3), 48);
		}
	}
	for (let e = from; e < end; e++) {
		const v = (<u32>load<i32>(list + ((<usize>e) << 2))) >> 8;
		store<i64>(bits + ((<usize>(v >> 6)) << 3), 0);
	}
}

/** Writes the sum of the eight lanes of each of n rows of `totals` to `result` and clears them. */
export function foldTotals(n: i32, result: usize): void {
	for (let v = 0; v < n; v++) {
		const row = totals + ((<usize>v) << 6);
		const a = load<f64>(row) + load<f64>(row, 8) + (load<f64>(row, 16) + load<f64>(row, 24));
		const b = load<f64>(row, 32) + load<f64>(row, 40) + (load<f64>(row, 48) + load<f64>(row, 56));
		store<f64>(result + ((<usize>v) << 3), a + b);
		clearRow(row);
	}
}
