/**
 * AssemblyScript. Path costs from eight sources at once, in lanes of 16 bits; the plain form is
 * `../cost-twin.ts`. Costs are whole numbers, so the two agree.
 */
import { inOffsets, inTargets, outOffsets, outTargets } from './arcs';

export const UNREACHED: i32 = 0x7fff;

/** Cost of each arc in, 16 bits. */
export let inCosts: usize = 0;
/** For each actor the costs from the eight sources. */
let rows: usize = 0;
/** One byte an actor, not 0 where an actor before it has become cheaper; zero before and after. */
let marks: usize = 0;

/** Where the costs of the arcs, the rows and the marks lie, in bytes. */
export function setCostRows(inCostsAt: usize, rowsAt: usize, marksAt: usize): void {
	inCosts = inCostsAt;
	rows = rowsAt;
	marks = marksAt;
}

/** Where the row of v lies. */
export function costRow(v: i32): usize {
	return rows + ((<usize>v) << 4);
}

/** Lowers the row of v to what the actors before it allow; when it changes, marks those after it. */
function lower(v: i32): void {
	const all = rows;
	const row = all + ((<usize>v) << 4);
	const before = v128.load(row);
	let best = before;
	const at = inOffsets + ((<usize>v) << 2);
	const first = <usize>load<i32>(at);
	let k = inTargets + (first << 2);
	const end = inTargets + ((<usize>load<i32>(at, 4)) << 2);
	let costAt = inCosts + (first << 1);
	for (; k < end; k += 4) {
		const near = v128.load(all + ((<usize>load<i32>(k)) << 4));
		best = i16x8.min_s(best, i16x8.add_sat_s(near, v128.load_splat<i16>(costAt)));
		costAt += 2;
	}
	if (!v128.any_true(v128.xor(best, before))) return;
	v128.store(row, best);
	markAfter(v);
}

function markAfter(v: i32): void {
	const all = marks;
	const at = outOffsets + ((<usize>v) << 2);
	let k = outTargets + ((<usize>load<i32>(at)) << 2);
	const end = outTargets + ((<usize>load<i32>(at, 4)) << 2);
	for (; k < end; k += 4) store<u8>(all + load<i32>(k), 1);
}

/** Lowers who is marked in [low, high), upwards; false when nobody was. */
function lowerUpwards(low: i32, high: i32): bool {
	let isAnyone = false;
	for (let v = low; v < high; v++) {
		if (load<u8>(marks + v) == 0) continue;
		store<u8>(marks + v, 0);
		lower(v);
		isAnyone = true;
	}
	return isAnyone;
}

/** The same downwards. */
function lowerDownwards(low: i32, high: i32): bool {
	let isAnyone = false;
	for (let v = high - 1; v >= low; v--) {
		if (load<u8>(marks + v) == 0) continue;
		store<u8>(marks + v, 0);
		lower(v);
		isAnyone = true;
	}
	return isAnyone;
}

/**
 * Fills the rows of [low, high) with the costs from the sources first … first+lanes-1, which reach
 * nobody else. False when `mostTurns` were not enough, or when a cost may be more than 16 bits hold:
 * then the rows mean nothing.
 */
export function findCosts(
	first: i32,
	lanes: i32,
	low: i32,
	high: i32,
	largestCost: i32,
	mostTurns: i32
): bool {
	const nobody = i16x8.splat(<i16>UNREACHED);
	for (let v = low; v < high; v++) v128.store(costRow(v), nobody);
	for (let lane = 0; lane < lanes; lane++) {
		store<i16>(costRow(first + lane) + ((<usize>lane) << 1), 0);
		markAfter(first + lane);
	}
	for (let turn = 0; ; turn++) {
		const isGoing = (turn & 1) == 0 ? lowerUpwards(low, high) : lowerDownwards(low, high);
		if (!isGoing) break;
		if (turn == mostTurns) {
			memory.fill(marks + <usize>low, 0, <usize>(high - low));
			return false;
		}
	}
	// Whoever is beyond 16 bits has somebody before it who is within one arc of them.
	const limit = i16x8.splat(<i16>(UNREACHED - largestCost));
	let isBeyond = i16x8.splat(0);
	for (let v = low; v < high; v++) {
		const row = v128.load(costRow(v));
		isBeyond = v128.or(isBeyond, v128.and(i16x8.gt_s(row, limit), i16x8.lt_s(row, nobody)));
	}
	return !v128.any_true(isBeyond);
}
