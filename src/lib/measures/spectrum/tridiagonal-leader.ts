/** The two largest eigenvalues of a small symmetric matrix with three diagonals. */

export interface TridiagonalLeader {
	readonly value: number;
	/** -Infinity for a matrix of one row. */
	readonly second: number;
	/** Of length 1. */
	readonly vector: Float64Array;
}

/** Halvings of an interval until nothing is left of it but rounding. */
const HALVINGS = 64;

/**
 * Eigenvalues by bisection (Givens 1954): as many are above x as the elimination of T - x·1 has
 * positive pivots. The vector by elimination from both ends, which meet where the last equation comes
 * out nearest to 0: there the vector is large, and from there on its entries fall, so that rounding
 * does not grow (Parlett and Dhillon 1997, Linear Algebra Appl. 267:247-279).
 *
 * @param diagonal k entries
 * @param beside k - 1 entries, `beside[j]` between rows j and j + 1, none of them 0
 * Cost O(k) a halving
 */
export function tridiagonalLeader(
	diagonal: readonly number[],
	beside: readonly number[]
): TridiagonalLeader {
	const size = diagonal.length;
	let [lowest, highest] = [Infinity, -Infinity];
	for (let j = 0; j < size; j++) {
		const around =
			(j > 0 ? Math.abs(beside[j - 1]!) : 0) + (j < size - 1 ? Math.abs(beside[j]!) : 0);
		lowest = Math.min(lowest, diagonal[j]! - around);
		highest = Math.max(highest, diagonal[j]! + around);
	}
	const value = eigenvalue(diagonal, beside, 1, lowest, highest);
	const second = size > 1 ? eigenvalue(diagonal, beside, 2, lowest, value) : -Infinity;
	return { value, second, vector: vectorOf(diagonal, beside, value) };
}

function vectorOf(
	diagonal: readonly number[],
	beside: readonly number[],
	value: number
): Float64Array {
	const size = diagonal.length;
	const down = new Float64Array(size);
	const up = new Float64Array(size);
	for (let j = 0; j < size; j++) {
		down[j] = pivot(diagonal[j]! - value, beside[j - 1] ?? 0, down[j - 1] ?? 1);
	}
	for (let j = size - 1; j >= 0; j--) {
		up[j] = pivot(diagonal[j]! - value, beside[j] ?? 0, up[j + 1] ?? 1);
	}
	let meeting = 0;
	let nearest = Infinity;
	for (let j = 0; j < size; j++) {
		const left = Math.abs(down[j]! + up[j]! - (diagonal[j]! - value));
		if (left < nearest) [nearest, meeting] = [left, j];
	}
	const vector = new Float64Array(size);
	vector[meeting] = 1;
	for (let j = meeting - 1; j >= 0; j--) vector[j] = (-beside[j]! / down[j]!) * vector[j + 1]!;
	for (let j = meeting + 1; j < size; j++) vector[j] = (-beside[j - 1]! / up[j]!) * vector[j - 1]!;
	const length = Math.hypot(...vector);
	return vector.map((entry) => entry / length);
}

/** The eigenvalue that is `rank`-th from above, between two bounds. */
function eigenvalue(
	diagonal: readonly number[],
	beside: readonly number[],
	rank: number,
	low: number,
	high: number
): number {
	for (let halving = 0; halving < HALVINGS; halving++) {
		const middle = low + (high - low) / 2;
		if (middle === low || middle === high) break;
		let above = 0;
		let last = 1;
		for (let j = 0; j < diagonal.length && above < rank; j++) {
			last = pivot(diagonal[j]! - middle, j > 0 ? beside[j - 1]! : 0, last);
			if (last > 0) above++;
		}
		if (above < rank) high = middle;
		else low = middle;
	}
	return high;
}

/** A pivot after the one before it; one of 0 is taken to be a little below. */
function pivot(own: number, beside: number, before: number): number {
	return own - (beside * beside) / before || -1e-300;
}
