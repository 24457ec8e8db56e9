/**
 * AssemblyScript. Counts how many actors each of 512 sources finds on a level, in bit planes: plane p
 * holds bit p of the 512 counters.
 */
import { clearRow } from './rows';

const SOURCES: i32 = 512;

let planes: usize = 0;
/** For each source four 64-bit floats: others reached, sum of distances, of 1/distance, farthest. */
let results: usize = 0;
let planeCount: i32 = 0;

/** Where the planes of the counters and the counts read from them lie. */
export function setPlanes(planesAt: usize, resultsAt: usize): void {
	planes = planesAt;
	results = resultsAt;
}

/** All counts to zero, before the first level. */
export function clearResults(): void {
	memory.fill(results, 0, (<usize>SOURCES) << 5);
}

/** Adds one to the counters of the sources in a0 … a3: a ripple through the planes. */
export function countSources(a0: v128, a1: v128, a2: v128, a3: v128): void {
	let plane = planes;
	let used = 0;
	while (v128.any_true(v128.or(v128.or(a0, a1), v128.or(a2, a3)))) {
		const p0 = v128.load(plane, 0);
		const p1 = v128.load(plane, 16);
		const p2 = v128.load(plane, 32);
		const p3 = v128.load(plane, 48);
		v128.store(plane, v128.xor(p0, a0), 0);
		v128.store(plane, v128.xor(p1, a1), 16);
		v128.store(plane, v128.xor(p2, a2), 32);
		v128.store(plane, v128.xor(p3, a3), 48);
		a0 = v128.and(a0, p0);
		a1 = v128.and(a1, p1);
		a2 = v128.and(a2, p2);
		a3 = v128.and(a3, p3);
		plane += 64;
		used++;
	}
	if (used > planeCount) planeCount = used;
}

/** Books the counters of a level with the sources and clears them. */
export function bookLevel(sources: i32, depth: i32): void {
	for (let word = 0; word < SOURCES; word += 64) {
		if (word >= sources) break;
		const base = planes + ((<usize>word) >> 3);
		let any: i64 = 0;
		for (let p = 0; p < planeCount; p++) any |= load<i64>(base + ((<usize>p) << 6));
		while (any != 0) {
			const bit = ctz(any);
			any &= any - 1;
			let found: i32 = 0;
			for (let p = 0; p < planeCount; p++) {
				found |= (<i32>((load<i64>(base + ((<usize>p) << 6)) >> bit) & 1)) << p;
			}
			const at = results + ((<usize>(word + <i32>bit)) << 5);
			store<f64>(at, load<f64>(at, 0) + <f64>found, 0);
			store<f64>(at, load<f64>(at, 8) + <f64>found * <f64>depth, 8);
			store<f64>(at, load<f64>(at, 16) + <f64>found / <f64>depth, 16);
			store<f64>(at, <f64>depth, 24);
		}
	}
	for (let p = 0; p < planeCount; p++) clearRow(planes + ((<usize>p) << 6));
	planeCount = 0;
}
