/**
 * AssemblyScript. Counts the cheapest paths by the costs that `findCosts` has found; the plain form is
 * `../cost-twin.ts`, and both give the same bits.
 */
import { inOffsets, inTargets } from './arcs';
import { largestOf } from './cost-sums';
import { costRow, inCosts, UNREACHED } from './costs';

const COUNT_LIMIT: f64 = 1e300;

/** Eight lists of actors, each with room for every arc in and one more. */
let lists: usize = 0;
/** For each actor where its part of the eight lists starts; eight addresses of 32 bits. */
let starts: usize = 0;
/** How many actors each lane reaches; eight numbers of 32 bits. */
let reached: usize = 0;
/** For each bucket of costs the place of its next actor, in the eight orders beside each other. */
let places: usize = 0;
/** Eight orders of the actors by bucket, those that are not reached last. */
let orders: usize = 0;
/** By actor 64-bit floats. */
let counts: usize = 0;
let ratios: usize = 0;
let totals: usize = 0;
/** Costs of a bucket: 2^shift, no more than the cheapest arc. */
let shift: i32 = 0;

/** Where the memory of the path counts lies, in bytes, as said at each name above. */
export function setCostPaths(
	listsAt: usize,
	reachedAt: usize,
	startsAt: usize,
	placesAt: usize,
	ordersAt: usize,
	countsAt: usize,
	ratiosAt: usize,
	totalsAt: usize,
	bucketShift: i32
): void {
	lists = listsAt;
	reached = reachedAt;
	starts = startsAt;
	places = placesAt;
	orders = ordersAt;
	counts = countsAt;
	ratios = ratiosAt;
	totals = totalsAt;
	shift = bucketShift;
}

/** Adds to `totals` what the sources of `findCosts` give. `room` = arcs that a list holds. */
export function addCostPaths(lanes: i32, low: i32, high: i32, room: i32): void {
	findBefore(low, high, room);
	sortByCost(low, high);
	for (let lane = 0; lane < lanes; lane++) {
		const order = orders + ((<usize>(lane * (high - low))) << 2);
		const actors = load<i32>(reached + ((<usize>lane) << 2));
		countPaths(lane, order, actors);
		goBack(lane, order, actors);
	}
}

/**
 * For each lane the actors before each actor on its cheapest paths, in the order of its row. Every
 * list takes every actor and moves on only past those that belong there: sooner than to decide.
 */
function findBefore(low: i32, high: i32, room: i32): void {
	const rows = costRow(0);
	const bytes = (<usize>room) << 2;
	let e0 = lists;
	let e1 = e0 + bytes;
	let e2 = e1 + bytes;
	let e3 = e2 + bytes;
	let e4 = e3 + bytes;
	let e5 = e4 + bytes;
	let e6 = e5 + bytes;
	let e7 = e6 + bytes;
	const nobody = i16x8.splat(<i16>UNREACHED);
	for (let v = low; v < high; v++) {
		noteStarts(v, e0, e1, e2, e3, e4, e5, e6, e7);
		const own = v128.load(rows + ((<usize>v) << 4));
		const isReached = i16x8.ne(own, nobody);
		const at = inOffsets + ((<usize>v) << 2);
		const first = <usize>load<i32>(at);
		let k = inTargets + (first << 2);
		const end = inTargets + ((<usize>load<i32>(at, 4)) << 2);
		let costAt = inCosts + (first << 1);
		for (; k < end; k += 4) {
			const w = load<i32>(k);
			const cost = v128.load_splat<i16>(costAt);
			costAt += 2;
			const reaching = i16x8.add_sat_s(v128.load(rows + ((<usize>w) << 4)), cost);
			const isBefore = v128.and(i16x8.eq(reaching, own), isReached);
			const mask = <usize>i16x8.bitmask(isBefore);
			store<i32>(e0, w);
			e0 += (mask & 1) << 2;
			store<i32>(e1, w);
			e1 += (mask & 2) << 1;
			store<i32>(e2, w);
			e2 += mask & 4;
			store<i32>(e3, w);
			e3 += (mask & 8) >> 1;
			store<i32>(e4, w);
			e4 += (mask & 16) >> 2;
			store<i32>(e5, w);
			e5 += (mask & 32) >> 3;
			store<i32>(e6, w);
			e6 += (mask & 64) >> 4;
			store<i32>(e7, w);
			e7 += (mask & 128) >> 5;
		}
	}
	noteStarts(high, e0, e1, e2, e3, e4, e5, e6, e7);
}

/** The ends of the lists, for the actor whose parts start there. */
// prettier-ignore
function noteStarts(
	v: i32, e0: usize, e1: usize, e2: usize, e3: usize, e4: usize, e5: usize, e6: usize, e7: usize
): void {
	const at = starts + ((<usize>v) << 5);
	store<i32>(at, <i32>e0, 0);
	store<i32>(at, <i32>e1, 4);
	store<i32>(at, <i32>e2, 8);
	store<i32>(at, <i32>e3, 12);
	store<i32>(at, <i32>e4, 16);
	store<i32>(at, <i32>e5, 20);
	store<i32>(at, <i32>e6, 24);
	store<i32>(at, <i32>e7, 28);
}

/**
 * Sorts the actors of [low, high) by bucket, equal ones by number, for each lane: whoever is before
 * another on a cheapest path is in an earlier bucket. Leaves how many are reached in `reached`.
 */
function sortByCost(low: i32, high: i32): void {
	const nobody = i16x8.splat(<i16>UNREACHED);
	let highest = i16x8.splat(0);
	for (let v = low; v < high; v++) {
		const row = v128.load(costRow(v));
		highest = i16x8.max_s(highest, v128.and(row, i16x8.ne(row, nobody)));
	}
	const last = (largestOf(highest) >> shift) + 1;
	memory.fill(places, 0, (<usize>(last + 2)) << 5);
	for (let v = low; v < high; v++) {
		for (let lane: usize = 0; lane < 8; lane++) countIn(lane, bucketOf(v, lane, last));
	}
	addUp(last + 1);
	v128.store(reached, v128.load(places + ((<usize>last) << 5), 0), 0);
	v128.store(reached, v128.load(places + ((<usize>last) << 5), 16), 16);
	const actors = high - low;
	for (let v = low; v < high; v++) {
		for (let lane: usize = 0; lane < 8; lane++) putIn(lane, bucketOf(v, lane, last), v, actors);
	}
}

function bucketOf(v: i32, lane: usize, last: i32): i32 {
	return min((<i32>load<u16>(costRow(v) + (lane << 1))) >> shift, last);
}

/** One more in a bucket: counted where the next bucket starts. */
function countIn(lane: usize, bucket: i32): void {
	const at = places + ((<usize>bucket) << 5) + (lane << 2);
	store<i32>(at, load<i32>(at, 32) + 1, 32);
}

function putIn(lane: usize, bucket: i32, v: i32, actors: i32): void {
	const at = places + ((<usize>bucket) << 5) + (lane << 2);
	const place = load<i32>(at);
	store<i32>(at, place + 1);
	store<i32>(orders + ((lane * <usize>actors + <usize>place) << 2), v);
}

/** Sums of the numbers in buckets up to each, for the eight lanes. */
function addUp(buckets: i32): void {
	let sums0 = i32x4.splat(0);
	let sums1 = i32x4.splat(0);
	for (let bucket = 0; bucket <= buckets; bucket++) {
		const at = places + ((<usize>bucket) << 5);
		sums0 = i32x4.add(sums0, v128.load(at, 0));
		sums1 = i32x4.add(sums1, v128.load(at, 16));
		v128.store(at, sums0, 0);
		v128.store(at, sums1, 16);
	}
}

/** From the source outwards: an actor has as many paths as those before it together. */
function countPaths(lane: i32, order: usize, actors: i32): void {
	const laneStarts = starts + ((<usize>lane) << 2);
	const count = counts;
	const ratio = ratios;
	const source = <usize>load<i32>(order);
	store<f64>(count + (source << 3), 1);
	store<f64>(ratio + (source << 3), 0);
	for (let p = 1; p < actors; p++) {
		const w = <usize>load<i32>(order + ((<usize>p) << 2));
		const at = laneStarts + (w << 5);
		let e = <usize>load<i32>(at);
		const end = <usize>load<i32>(at, 32);
		let paths: f64 = 0;
		for (; e < end; e += 4) paths += load<f64>(count + ((<usize>load<i32>(e)) << 3));
		store<f64>(count + (w << 3), min(paths, COUNT_LIMIT));
		store<f64>(ratio + (w << 3), 0);
	}
}

/** From the farthest back: ratio = Σ ratios of those behind + 1 / count, totals += count · that sum. */
function goBack(lane: i32, order: usize, actors: i32): void {
	const laneStarts = starts + ((<usize>lane) << 2);
	const ratioAt = ratios;
	const countAt = counts;
	const totalAt = totals;
	for (let p = actors - 1; p > 0; p--) {
		const w = <usize>load<i32>(order + ((<usize>p) << 2));
		const count = load<f64>(countAt + (w << 3));
		const sum = load<f64>(ratioAt + (w << 3));
		const total = totalAt + (w << 3);
		store<f64>(total, load<f64>(total) + count * sum);
		const ratio = sum + 1 / count;
		const at = laneStarts + (w << 5);
		let e = <usize>load<i32>(at);
		const end = <usize>load<i32>(at, 32);
		for (; e < end; e += 4) {
			const before = ratioAt + ((<usize>load<i32>(e)) << 3);
			store<f64>(before, load<f64>(before) + ratio);
		}
	}
}
