/**
 * AssemblyScript. Breadth-first search from 512 sources at once, one bit each; the plain form is
 * `../reach-twin.ts`. Everything that is counted is an integer, so the two agree to the bit.
 *
 * A row is 64 bytes, one for each actor and array: 512 sources.
 */
import {
	arcsInto,
	inDegree,
	inOffsets,
	inTargets,
	outDegree,
	outOffsets,
	outTargets,
	PUSH_COST
} from './arcs';
import { bookLevel, clearResults, countSources, setPlanes } from './bit-planes';
import { clearRow } from './rows';

let seen: usize = 0;
let near: usize = 0;
let far: usize = 0;
/** 1 where every source has found the actor; 2 where a push has touched its row. */
let marks: usize = 0;
let list: usize = 0;

let filled: i32 = 0;
let levelArcs: i32 = 0;
let openArcs: i32 = 0;
let full0: v128 = i64x2.splat(0);
let full1: v128 = i64x2.splat(0);
let full2: v128 = i64x2.splat(0);
let full3: v128 = i64x2.splat(0);

/** `near`, `far` and `planes` must be zero; every batch leaves them so. */
export function setReachRows(
	seenAt: usize,
	nearAt: usize,
	farAt: usize,
	marksAt: usize,
	listAt: usize,
	planesAt: usize,
	resultsAt: usize
): void {
	seen = seenAt;
	near = nearAt;
	far = farAt;
	marks = marksAt;
	list = listAt;
	setPlanes(planesAt, resultsAt);
}

/** Keeps of a0 … a3 the sources that find v for the first time; true when there are any. */
function settle(v: i32, a0: v128, a1: v128, a2: v128, a3: v128): bool {
	const row = seen + ((<usize>v) << 6);
	const s0 = v128.load(row, 0);
	const s1 = v128.load(row, 16);
	const s2 = v128.load(row, 32);
	const s3 = v128.load(row, 48);
	a0 = v128.andnot(a0, s0);
	a1 = v128.andnot(a1, s1);
	a2 = v128.andnot(a2, s2);
	a3 = v128.andnot(a3, s3);
	if (!v128.any_true(v128.or(v128.or(a0, a1), v128.or(a2, a3)))) return false;
	const next = far + ((<usize>v) << 6);
	v128.store(next, a0, 0);
	v128.store(next, a1, 16);
	v128.store(next, a2, 32);
	v128.store(next, a3, 48);
	const n0 = v128.or(s0, a0);
	const n1 = v128.or(s1, a1);
	const n2 = v128.or(s2, a2);
	const n3 = v128.or(s3, a3);
	v128.store(row, n0, 0);
	v128.store(row, n1, 16);
	v128.store(row, n2, 32);
	v128.store(row, n3, 48);
	append(v);
	if (isFull(n0, n1, n2, n3)) {
		store<u8>(marks + v, load<u8>(marks + v) | 1);
		openArcs -= inDegree(v);
	}
	countSources(a0, a1, a2, a3);
	return true;
}

function isFull(a0: v128, a1: v128, a2: v128, a3: v128): bool {
	const missing = v128.or(
		v128.or(v128.xor(a0, full0), v128.xor(a1, full1)),
		v128.or(v128.xor(a2, full2), v128.xor(a3, full3))
	);
	return !v128.any_true(missing);
}

function append(v: i32): void {
	store<i32>(list + ((<usize>filled) << 2), v);
	filled++;
	levelArcs += outDegree(v);
}

function pull(low: i32, high: i32): void {
	for (let v = low; v < high; v++) {
		if (load<u8>(marks + v) != 0) continue;
		let a0 = i64x2.splat(0);
		let a1 = i64x2.splat(0);
		let a2 = i64x2.splat(0);
		let a3 = i64x2.splat(0);
		const at = inOffsets + ((<usize>v) << 2);
		let k = inTargets + ((<usize>load<i32>(at)) << 2);
		const end = inTargets + ((<usize>load<i32>(at, 4)) << 2);
		for (; k < end; k += 4) {
			const row = near + ((<usize>load<i32>(k)) << 6);
			a0 = v128.or(a0, v128.load(row, 0));
			a1 = v128.or(a1, v128.load(row, 16));
			a2 = v128.or(a2, v128.load(row, 32));
			a3 = v128.or(a3, v128.load(row, 48));
		}
		settle(v, a0, a1, a2, a3);
	}
}

/** Pushes from the entries [from, to); what is touched is collected behind them in the list. */
function push(from: i32, to: i32): void {
	let touched = to;
	for (let e = from; e < to; e++) {
		const v = load<i32>(list + ((<usize>e) << 2));
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
			const mark = load<u8>(marks + w);
			if ((mark & 1) != 0) continue;
			const next = far + ((<usize>w) << 6);
			v128.store(next, v128.or(v128.load(next, 0), a0), 0);
			v128.store(next, v128.or(v128.load(next, 16), a1), 16);
			v128.store(next, v128.or(v128.load(next, 32), a2), 32);
			v128.store(next, v128.or(v128.load(next, 48), a3), 48);
			if (mark == 0) {
				store<u8>(marks + w, 2);
				store<i32>(list + ((<usize>touched) << 2), w);
				touched++;
			}
		}
	}
	for (let e = to; e < touched; e++) {
		const w = load<i32>(list + ((<usize>e) << 2));
		store<u8>(marks + w, 0);
		const next = far + ((<usize>w) << 6);
		const isFound = settle(
			w,
			v128.load(next, 0),
			v128.load(next, 16),
			v128.load(next, 32),
			v128.load(next, 48)
		);
		if (!isFound) clearRow(next);
	}
}

function fullWord(sources: i32, word: i32): i64 {
	const own = sources - (word << 6);
	if (own >= 64) return -1;
	return own <= 0 ? 0 : ((<i64>1) << own) - 1;
}

/** Fills `results` for the sources first … first+sources-1; all they reach is in [low, high). */
export function findReach(first: i32, sources: i32, low: i32, high: i32): void {
	full0 = i64x2(fullWord(sources, 0), fullWord(sources, 1));
	full1 = i64x2(fullWord(sources, 2), fullWord(sources, 3));
	full2 = i64x2(fullWord(sources, 4), fullWord(sources, 5));
	full3 = i64x2(fullWord(sources, 6), fullWord(sources, 7));
	memory.fill(seen + ((<usize>low) << 6), 0, (<usize>(high - low)) << 6);
	memory.fill(marks + <usize>low, 0, <usize>(high - low));
	clearResults();
	openArcs = arcsInto(low, high);
	filled = 0;
	levelArcs = 0;
	for (let s = 0; s < sources; s++) {
		const at = ((<usize>(first + s)) << 6) + ((<usize>(s >> 6)) << 3);
		store<i64>(near + at, (<i64>1) << (s & 63));
		store<i64>(seen + at, (<i64>1) << (s & 63));
		append(first + s);
	}
	let from = 0;
	let depth = 0;
	while (true) {
		const to = filled;
		const arcs = levelArcs;
		levelArcs = 0;
		depth++;
		if (arcs > 0) {
			if (arcs * PUSH_COST < openArcs + ((high - low) >> 1)) push(from, to);
			else pull(low, high);
		}
		for (let e = from; e < to; e++)
			clearRow(near + ((<usize>load<i32>(list + ((<usize>e) << 2))) << 6));
		if (filled == to) break;
		bookLevel(sources, depth);
		const kept = near;
		near = far;
		far = kept;
		// The list starts again: entries of earlier levels are of no use here.
		const found = filled - to;
		memory.copy(list, list + ((<usize>to) << 2), (<usize>found) << 2);
		from = 0;
		filled = found;
	}
}
