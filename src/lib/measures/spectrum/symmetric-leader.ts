/** The leading eigenvector of a symmetric matrix of ties. */
import { lanczosStart } from './lanczos-start';
import { leadingOfSmall } from './small-eigen';
import { multiplyTies, type TieMatrix } from './tie-matrix';

export interface Leader {
	readonly value: number;
	/** Entries from 0 to 1, the largest 1. */
	readonly vector: Float64Array;
}

/** A vector beside its product with the matrix. */
interface Pair {
	readonly own: Float64Array;
	readonly image: Float64Array;
}

/** Error of an entry that is aimed at, and the largest that may be reported; largest entry 1. */
const ENTRY_ERROR = 1e-11;
const MOST_ERROR = 1e-10;
/** Below this share of the eigenvalue the residual says how far the vector is off … */
const SETTLED = 1e-10;
/** … and rounding is taken to be reached after so many steps without one half as large. */
const PATIENCE = 25;
/** Steps of Lanczos: enough as a rule, and where the two largest eigenvalues are near each other. */
const USUAL_STEPS = 160;
const MOST_STEPS = 1000;
/** Multiplications that may be spent, at least a thousand steps. */
const WORK_LIMIT = 3e8;

/**
 * The largest eigenvalue of a connected network and its vector.
 *
 * The method of Lanczos (`lanczos-start.ts`) comes close enough as a rule, and one product proves it.
 * Where the two largest eigenvalues are near each other its room is used up first; then the locally
 * optimal gradient method goes on with a handful of vectors (Knyazev 2001, SIAM J. Sci. Comput.
 * 23:517-541): each step takes the best vector in the space of the present one x, its residual r and
 * the last change p.
 *
 * The error of the vector is about |residual| / (gap to the second eigenvalue); the second value in
 * the small space stands for that one.
 *
 * @param isMember the rows of the network, 1, where others stand among them; left out = all rows
 * @returns null when the gap is too small for rounding to tell the leader from the next, or the
 * iteration does not settle within its budget
 */
export function symmetricLeader(matrix: TieMatrix, isMember?: Uint8Array): Leader | null {
	const sums = rowSums(matrix, isMember);
	return leaderAfter(matrix, sums, USUAL_STEPS) ?? leaderAfter(matrix, sums, MOST_STEPS);
}

/** The leader, so many steps of Lanczos being made at most before the gradient method goes on. */
function leaderAfter(matrix: TieMatrix, sums: Float64Array, lanczosSteps: number): Leader | null {
	const n = matrix.offsets.length - 1;
	const start = lanczosStart(matrix, sums, 0.9 * ENTRY_ERROR, lanczosSteps);
	const x: Pair = { own: start.vector, image: new Float64Array(n) };
	const w = emptyPair(n);
	let p: Pair | null = null;
	let { second } = start;
	let best = Infinity;
	let bestStep = 0;
	let hasChange = false;
	const steps = Math.max(1000, WORK_LIMIT / (matrix.targets.length + n));
	for (let step = 0; step < steps; step++) {
		// The product is carried along in sums; now and then it is made anew.
		if (step % 20 === 0) multiplyTies(matrix, x.own, x.image);
		const { value, residual } = setGradient(x, w);
		if (residual < best / 2) {
			best = residual;
			bestStep = step;
		}
		if (residual < SETTLED * value) {
			const isStuck = step - bestStep > PATIENCE;
			// After many steps the second value may be the leader again: then the gap is not known yet.
			const gap = value - second;
			const error = gap > 0 ? residual / gap / largestOf(x.own) : Infinity;
			if (error <= ENTRY_ERROR || (isStuck && error <= MOST_ERROR)) return scaled(value, x.own);
			if (isStuck) return null;
		}
		multiplyTies(matrix, w.own, w.image);
		p ??= emptyPair(n);
		if (hasChange) hasChange = makeOrthonormal(p, x, w);
		const leading = leadingOfSmall(smallMatrix(value, x, w, hasChange ? p : null));
		second = leading.second;
		advance(x, w, p, leading.vector);
		hasChange = true;
	}
	return null;
}

// Each of the following is one pass over the vectors: they are as long as the network has actors.

/** Makes x of length 1 and w the direction of its residual, of length 1 and at right angles to x. */
function setGradient(x: Pair, w: Pair): { readonly value: number; readonly residual: number } {
	const { own, image } = x;
	let square = 0;
	let product = 0;
	for (let i = 0; i < own.length; i++) {
		square += own[i]! * own[i]!;
		product += own[i]! * image[i]!;
	}
	const value = product / square;
	const factor = 1 / Math.sqrt(square);
	const gradient = w.own;
	let aside = 0;
	for (let i = 0; i < own.length; i++) {
		own[i]! *= factor;
		image[i]! *= factor;
		gradient[i] = image[i]! - value * own[i]!;
		aside += own[i]! * gradient[i]!;
	}
	let length = 0;
	for (let i = 0; i < own.length; i++) {
		gradient[i]! -= aside * own[i]!;
		length += gradient[i]! * gradient[i]!;
	}
	const residual = Math.sqrt(length);
	if (residual > 0) for (let i = 0; i < own.length; i++) gradient[i]! /= residual;
	return { value, residual };
}

/** Makes p of length 1 and at right angles to x and w, its image with it; false when it is in their space. */
function makeOrthonormal(p: Pair, x: Pair, w: Pair): boolean {
	const n = p.own.length;
	let ofX = 0;
	let ofW = 0;
	let before = 0;
	for (let i = 0; i < n; i++) {
		const entry = p.own[i]!;
		ofX += entry * x.own[i]!;
		ofW += entry * w.own[i]!;
		before += entry * entry;
	}
	let after = 0;
	for (let i = 0; i < n; i++) {
		p.own[i]! -= ofX * x.own[i]! + ofW * w.own[i]!;
		p.image[i]! -= ofX * x.image[i]! + ofW * w.image[i]!;
		after += p.own[i]! * p.own[i]!;
	}
	if (!(after > 1e-12 * before)) return false;
	const factor = 1 / Math.sqrt(after);
	for (let i = 0; i < n; i++) {
		p.own[i]! *= factor;
		p.image[i]! *= factor;
	}
	return true;
}

/** The matrix as it acts in the space of x, w and p. */
function smallMatrix(value: number, x: Pair, w: Pair, p: Pair | null): number[][] {
	let [xw, ww, xp, wp, pp] = [0, 0, 0, 0, 0];
	for (let i = 0; i < x.own.length; i++) {
		xw += x.own[i]! * w.image[i]!;
		ww += w.own[i]! * w.image[i]!;
		if (!p) continue;
		xp += x.own[i]! * p.image[i]!;
		wp += w.own[i]! * p.image[i]!;
		pp += p.own[i]! * p.image[i]!;
	}
	if (!p) {
		return [
			[value, xw],
			[xw, ww]
		];
	}
	return [
		[value, xw, xp],
		[xw, ww, wp],
		[xp, wp, pp]
	];
}

/** x becomes the best vector of the space, p the change towards it. */
function advance(x: Pair, w: Pair, p: Pair, [ofX, ofW, ofP]: readonly number[]): void {
	for (let i = 0; i < x.own.length; i++) {
		let own = ofW! * w.own[i]!;
		let image = ofW! * w.image[i]!;
		if (ofP !== undefined) {
			own += ofP * p.own[i]!;
			image += ofP * p.image[i]!;
		}
		p.own[i] = own;
		p.image[i] = image;
		x.own[i] = ofX! * x.own[i]! + own;
		x.image[i] = ofX! * x.image[i]! + image;
	}
}

/** A·1, the other rows 0: as the first product would have it. */
function rowSums({ offsets, values }: TieMatrix, isMember?: Uint8Array): Float64Array {
	const sums = new Float64Array(offsets.length - 1);
	for (let i = 0; i < sums.length; i++) {
		if (isMember?.[i] === 0) continue;
		if (!values) sums[i] = offsets[i + 1]! - offsets[i]!;
		else for (let k = offsets[i]!; k < offsets[i + 1]!; k++) sums[i]! += values[k]!;
	}
	return sums;
}

function emptyPair(n: number): Pair {
	return { own: new Float64Array(n), image: new Float64Array(n) };
}

function largestOf(vector: Float64Array): number {
	let largest = 0;
	for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]!));
	return largest;
}

/** The leading vector is positive: what is below is rounding. */
function scaled(value: number, vector: Float64Array): Leader {
	const largest = largestOf(vector);
	return { value, vector: vector.map((entry) => Math.abs(entry) / largest) };
}
