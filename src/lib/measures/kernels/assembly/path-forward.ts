/**
 * AssemblyScript. From one level of the search for paths to the next. Entries of a level ascend: then
 * pushing from a level and pulling into the next add in the same order.
 */
import { inOffsets, inTargets, outOffsets, outTargets } from './arcs';
import { full, settle } from './path-levels';
import { actorAt, bits, far, found, near, wordBits } from './path-rows';
import { clearRow } from './rows';

/** The next level by asking everybody in [low, high) that is still open in some lane. */
export function pullForward(low: i32, high: i32): void {
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
export function pushForward(from: i32, to: i32): void {
	let lowest: usize = usize.MAX_VALUE;
	let highest: usize = 0;
	for (let e = from; e < to; e++) {
		const v = actorAt(e);
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
