/**
 * AssemblyScript. Betweenness of eight sources at once, one SIMD lane of 64-bit floats each; the
 * plain form of the same arithmetic is `../path-twin.ts`, and both give the same bits.
 */
import { PUSH_COST } from './arcs';
import { goBack } from './path-back';
import { pullForward, pushForward } from './path-forward';
import {
	filled,
	levelOut,
	openArcs,
	openBatch,
	openLevel,
	openRecord,
	scaleLevel
} from './path-levels';
import { actorAt, clearNear, counts, found, levels, near, swapRows, totals } from './path-rows';
import { clearRow } from './rows';

/**
 * Adds to `totals` what the sources first … first+lanes-1 give; all they reach is in [low, high).
 */
export function addPaths(first: i32, lanes: i32, low: i32, high: i32): void {
	openBatch(first, lanes, low, high);
	let from = 0;
	let depth = 0;
	while (true) {
		const to = filled;
		const reachable = levelOut;
		openLevel();
		if (reachable > 0) {
			if (reachable * PUSH_COST < openArcs + ((high - low) >> 1)) pushForward(from, to);
			else pullForward(low, high);
		}
		clearNear(from, to, low, high);
		if (filled == to) break;
		swapRows();
		from = to;
		depth++;
		openRecord(depth, from);
		store<i32>(levels + ((<usize>depth) << 4), scaleLevel(from, filled), 12);
	}
	goBack(first, lanes, depth, low, high);
	if (filled > high - low) {
		memory.fill(counts + ((<usize>low) << 6), 0, (<usize>(high - low)) << 6);
		memory.fill(found + <usize>low, 0, <usize>(high - low));
		return;
	}
	for (let e = 0; e < filled; e++) {
		const v = actorAt(e);
		clearRow(counts + ((<usize>v) << 6));
		store<u8>(found + v, 0);
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
