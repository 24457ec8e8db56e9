/**
 * AssemblyScript. Sums over the path costs that `findCosts` has found, by source and by actor; the
 * plain form is `../cost-twin.ts`, and both give the same bits.
 */
import { costRow, UNREACHED } from './costs';

/** Four planes of 64-bit floats, one number a source: others reached, sum of costs, of unit / cost, the largest cost. */
let outPlanes: usize = 0;
/** Bytes from one of them to the next. */
let outPlane: usize = 0;
/** The same by actor, for the costs to it; 0 when undirected, where they are those from it. */
let inPlanes: usize = 0;
let inPlane: usize = 0;
let unit: f64 = 1;

/** Where the planes lie, in bytes, and how much a cost of 1 is. */
export function setCostSums(
	outPlanesAt: usize,
	outPlaneBytes: usize,
	inPlanesAt: usize,
	inPlaneBytes: usize,
	unitCost: f64
): void {
	outPlanes = outPlanesAt;
	outPlane = outPlaneBytes;
	inPlanes = inPlanesAt;
	inPlane = inPlaneBytes;
	unit = unitCost;
}

/** The upper two of four lanes of 32 bits as 64-bit floats. */
function upperFloats(four: v128): v128 {
	return f64x2.convert_low_i32x4_s(i64x2.shuffle(four, four, 1, 1));
}

/** unit / cost where the cost is not 0, else 0. */
function nearness(costs: v128): v128 {
	return v128.and(f64x2.div(f64x2.splat(unit), costs), f64x2.ne(costs, f64x2.splat(0)));
}

/**
 * Writes the sums of the eight sources at `place` and those behind it, and adds what they give to the
 * actors [low, high), which hold all they reach.
 */
export function addCosts(place: i32, low: i32, high: i32): void {
	const zero = i64x2.splat(0);
	const nobody = i16x8.splat(<i16>UNREACHED);
	let highest = zero;
	let counts0 = zero;
	let counts1 = zero;
	let sums0 = zero;
	let sums1 = zero;
	let sums2 = zero;
	let sums3 = zero;
	let inverses0 = zero;
	let inverses1 = zero;
	let inverses2 = zero;
	let inverses3 = zero;
	for (let v = low; v < high; v++) {
		const row = v128.load(costRow(v));
		// A source is at cost 0 from itself and does not count.
		const isFound = v128.and(i16x8.lt_s(row, nobody), i16x8.gt_s(row, zero));
		const costs = v128.and(row, isFound);
		highest = i16x8.max_s(highest, costs);
		counts0 = i32x4.sub(counts0, i32x4.extend_low_i16x8_s(isFound));
		counts1 = i32x4.sub(counts1, i32x4.extend_high_i16x8_s(isFound));
		const lower4 = i32x4.extend_low_i16x8_s(costs);
		const upper4 = i32x4.extend_high_i16x8_s(costs);
		const c0 = f64x2.convert_low_i32x4_s(lower4);
		const c1 = upperFloats(lower4);
		const c2 = f64x2.convert_low_i32x4_s(upper4);
		const c3 = upperFloats(upper4);
		sums0 = f64x2.add(sums0, c0);
		sums1 = f64x2.add(sums1, c1);
		sums2 = f64x2.add(sums2, c2);
		sums3 = f64x2.add(sums3, c3);
		const n0 = nearness(c0);
		const n1 = nearness(c1);
		const n2 = nearness(c2);
		const n3 = nearness(c3);
		inverses0 = f64x2.add(inverses0, n0);
		inverses1 = f64x2.add(inverses1, n1);
		inverses2 = f64x2.add(inverses2, n2);
		inverses3 = f64x2.add(inverses3, n3);
		if (inPlanes == 0) continue;
		const inverse = f64x2.add(f64x2.add(n0, n1), f64x2.add(n2, n3));
		addToActor(
			v,
			popcnt(i16x8.bitmask(isFound)),
			sumOf(i32x4.add(lower4, upper4)),
			f64x2.extract_lane(inverse, 0) + f64x2.extract_lane(inverse, 1),
			largestOf(costs)
		);
	}
	let at = outPlanes + ((<usize>place) << 3);
	storePlane(
		at,
		f64x2.convert_low_i32x4_s(counts0),
		upperFloats(counts0),
		f64x2.convert_low_i32x4_s(counts1),
		upperFloats(counts1)
	);
	at += outPlane;
	storePlane(at, sums0, sums1, sums2, sums3);
	at += outPlane;
	storePlane(at, inverses0, inverses1, inverses2, inverses3);
	at += outPlane;
	const highest0 = i32x4.extend_low_i16x8_s(highest);
	const highest1 = i32x4.extend_high_i16x8_s(highest);
	storePlane(
		at,
		f64x2.convert_low_i32x4_s(highest0),
		upperFloats(highest0),
		f64x2.convert_low_i32x4_s(highest1),
		upperFloats(highest1)
	);
}

function addToActor(v: i32, count: i32, sum: i32, inverse: f64, largest: i32): void {
	let at = inPlanes + ((<usize>v) << 3);
	store<f64>(at, load<f64>(at) + <f64>count);
	at += inPlane;
	store<f64>(at, load<f64>(at) + <f64>sum);
	at += inPlane;
	store<f64>(at, load<f64>(at) + inverse);
	at += inPlane;
	store<f64>(at, max(load<f64>(at), <f64>largest));
}

function sumOf(four: v128): i32 {
	const two = i32x4.add(four, i64x2.shuffle(four, four, 1, 1));
	return i32x4.extract_lane(two, 0) + i32x4.extract_lane(two, 1);
}

/** The largest of eight lanes of 16 bits. */
export function largestOf(eight: v128): i32 {
	const four = i16x8.max_s(eight, i64x2.shuffle(eight, eight, 1, 1));
	const two = i16x8.max_s(four, i32x4.shuffle(four, four, 1, 1, 1, 1));
	return max(<i32>i16x8.extract_lane_s(two, 0), <i32>i16x8.extract_lane_s(two, 1));
}

function storePlane(at: usize, a0: v128, a1: v128, a2: v128, a3: v128): void {
	v128.store(at, a0, 0);
	v128.store(at, a1, 16);
	v128.store(at, a2, 32);
	v128.store(at, a3, 48);
}
