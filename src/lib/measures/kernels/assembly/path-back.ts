/** AssemblyScript. Back from the farthest level: what passes each actor. */
import { inOffsets, inTargets, outOffsets, outTargets, PUSH_COST } from './arcs';
import { COUNT_SCALE, filled } from './path-levels';
import {
	actorAt,
	bags,
	bits,
	clearNear,
	counts,
	far,
	levels,
	list,
	maskOf,
	near,
	swapRows,
	totals
} from './path-rows';

/** From the farthest level: near = (bag + passed) / count, totals += passed, both by lane. */
export function goBack(first: i32, lanes: i32, depth: i32, low: i32, high: i32): void {
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
		if (!isLast) clearNear(end, to, low, high);
		swapRows();
		to = end;
	}
	// What is left in `near` is the first level.
	if (depth > 0) clearNear(load<i32>(levels, 16), to, low, high);
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
		const v = actorAt(e);
		const at = bits + ((<usize>(v >> 6)) << 3);
		store<i64>(at, load<i64>(at) | ((<i64>1) << (v & 63)));
	}
	for (let e = end; e < to; e++) {
		const w = actorAt(e);
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
		const v = actorAt(e);
		store<i64>(bits + ((<usize>(v >> 6)) << 3), 0);
	}
}
