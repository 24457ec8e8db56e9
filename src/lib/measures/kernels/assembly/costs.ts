/**
 * AssemblyScript. Path costs from eight sources at once, in lanes of 16 bits; the plain form is
 * `../cost-twin.ts`. Costs are whole numbers, so the two agree.
 */

const UNREACHED: i32 = 0x7fff;
const ROW_BITS: usize = 4;

/** Arcs by the actor they lead to. */
let offsets: usize = 0;
let targets: usize = 0;
/** Cost of each arc, 16 bits. */
let costs: usize = 0;
/** For each actor the costs from the eight sources. */
let rows: usize = 0;
/** Eight lists of actors, each with room for every arc, and eight ends to write at. */
let lists: usize = 0;
let ends: usize = 0;
/** For each actor where its part of the eight lists starts; eight numbers of 32 bits. */
let starts: usize = 0;

export function setCostGraph(
	offsetsAt: usize,
	targetsAt: usize,
	costsAt: usize,
	rowsAt: usize,
	listsAt: usize,
	endsAt: usize,
	startsAt: usize
): void {
	offsets = offsetsAt;
	targets = targetsAt;
	costs = costsAt;
	rows = rowsAt;
	lists = listsAt;
	ends = endsAt;
	starts = startsAt;
}

/** Lowers the row of v to what its neighbours allow; true when anything changed. */
function lower(v: i32): bool {
	const row = rows + ((<usize>v) << ROW_BITS);
	const before = v128.load(row);
	let best = before;
	const end = load<i32>(offsets + ((<usize>v) << 2), 4);
	for (let k = load<i32>(offsets + ((<usize>v) << 2)); k < end; k++) {
		const near = v128.load(rows + ((<usize>load<i32>(targets + ((<usize>k) << 2))) << ROW_BITS));
		const cost = v128.load_splat<i16>(costs + ((<usize>k) << 1));
		best = i16x8.min_s(best, i16x8.add_sat_s(near, cost));
	}
	const isChanged = v128.any_true(v128.xor(best, before));
	if (isChanged) v128.store(row, best);
	return isChanged;
}

/**
 * Lowers the costs, forwards and backwards in turn, until nothing changes. False when `mostTurns` were
 * not enough, or when a cost may be more than 16 bits hold: then the rows mean nothing.
 */
export function findCosts(first: i32, lanes: i32, n: i32, largestCost: i32, mostTurns: i32): bool {
	const nobody = i16x8.splat(<i16>UNREACHED);
	for (let v = 0; v < n; v++) v128.store(rows + ((<usize>v) << ROW_BITS), nobody);
	for (let lane = 0; lane < lanes; lane++) {
		store<i16>(rows + ((<usize>(first + lane)) << ROW_BITS) + ((<usize>lane) << 1), 0);
	}
	let isChanged = true;
	for (let turn = 0; isChanged; turn++) {
		if (turn === mostTurns) return false;
		isChanged = false;
		if ((turn & 1) === 0) {
			for (let v = 0; v < n; v++) if (lower(v)) isChanged = true;
		} else {
			for (let v = n - 1; v >= 0; v--) if (lower(v)) isChanged = true;
		}
	}
	// Whoever is beyond 16 bits has somebody before it who is within one arc of them.
	const limit = i16x8.splat(<i16>(UNREACHED - largestCost));
	let isBeyond = i16x8.splat(0);
	for (let v = 0; v < n; v++) {
		const row = v128.load(rows + ((<usize>v) << ROW_BITS));
		isBeyond = v128.or(isBeyond, v128.and(i16x8.gt_s(row, limit), i16x8.lt_s(row, nobody)));
	}
	return !v128.any_true(isBeyond);
}

/** The ends as they are, for the actor whose part starts here. */
function noteStarts(v: i32): void {
	const at = starts + ((<usize>v) << 5);
	v128.store(at, v128.load(ends, 0), 0);
	v128.store(at, v128.load(ends, 16), 16);
}

/**
 * After `findCosts`: for each lane the actors before each actor on its cheapest paths, in the order of
 * its row. `room` = arcs that a list holds.
 */
export function findBefore(n: i32, room: i32): void {
	for (let lane = 0; lane < 8; lane++) {
		store<i32>(ends + ((<usize>lane) << 2), lane * room);
	}
	const nobody = i16x8.splat(<i16>UNREACHED);
	for (let v = 0; v < n; v++) {
		noteStarts(v);
		const own = v128.load(rows + ((<usize>v) << ROW_BITS));
		const isReached = i16x8.ne(own, nobody);
		const end = load<i32>(offsets + ((<usize>v) << 2), 4);
		for (let k = load<i32>(offsets + ((<usize>v) << 2)); k < end; k++) {
			const w = load<i32>(targets + ((<usize>k) << 2));
			const near = v128.load(rows + ((<usize>w) << ROW_BITS));
			const cost = v128.load_splat<i16>(costs + ((<usize>k) << 1));
			const isBefore = v128.and(i16x8.eq(i16x8.add_sat_s(near, cost), own), isReached);
			for (let bits = i16x8.bitmask(isBefore); bits !== 0; bits &= bits - 1) {
				const at = ends + ((<usize>ctz(bits)) << 2);
				const place = load<i32>(at);
				store<i32>(lists + ((<usize>place) << 2), w);
				store<i32>(at, place + 1);
			}
		}
	}
	noteStarts(n);
}
