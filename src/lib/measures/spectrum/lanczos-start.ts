/** Where the search for a leading eigenvector starts: close to it, as a rule as close as is asked. */
import { multiplyTies, type TieMatrix } from './tie-matrix';
import { tridiagonalLeader } from './tridiagonal-leader';

export interface LanczosStart {
	readonly vector: Float64Array;
	/** Estimate of the second eigenvalue, from below. */
	readonly second: number;
}

const FIRST_LOOK = 7;
const LONGEST_WAIT = 8;
/** Numbers that the vectors of all steps may take up: 96 MB. */
const ROOM = 12_000_000;

/**
 * The method of Lanczos (1950, J. Res. NBS 45:255-282): an orthogonal basis of start, A·start,
 * A²·start, …, in which A has three diagonals. One product and one pass over the vectors a step, and
 * no method that multiplies by A needs fewer. The basis is not made orthogonal again: it lasts until
 * the leader has been found, which is as long as it is wanted.
 *
 * Stops when the error of an entry is about `entryError`, the largest entry being 1, or when its steps
 * or its room are used up. What it returns is not proved: the caller looks at the residual.
 *
 * @param start not all 0; the leader is looked for in the islands in which it is not
 * @param mostSteps steps that may be made
 */
export function lanczosStart(
	matrix: TieMatrix,
	start: Float64Array,
	entryError: number,
	mostSteps: number
): LanczosStart {
	const n = start.length;
	const steps = Math.max(2, Math.min(mostSteps, n, Math.floor(ROOM / n)));
	// The vectors are kept as they come; that of step j has the length `lengths[j]`.
	const basis: Float64Array[] = [start];
	const lengths = [lengthOf(start)];
	const diagonal: number[] = [];
	const beside: number[] = [];
	const top = placeOfLargest(start);
	let nextLook = FIRST_LOOK;
	let lastError = Infinity;
	let lastLook = 0;
	for (let step = 0; ; step++) {
		const own = basis[step]!;
		const length = lengths[step]!;
		const next = new Float64Array(n);
		const share = multiplyTies(matrix, own, next) / length ** 2;
		diagonal.push(share);
		const before = basis[step - 1] ?? own;
		const ofOwn = share / length;
		const ofBefore = step > 0 ? length / lengths[step - 1]! : 0;
		let square = 0;
		for (let i = 0; i < n; i++) {
			const entry = next[i]! / length - ofOwn * own[i]! - ofBefore * before[i]!;
			next[i] = entry;
			square += entry * entry;
		}
		const left = Math.sqrt(square);
		const isLast = step + 1 === steps || left <= 1e-14 * Math.abs(diagonal[0]!);
		if (isLast || step >= nextLook) {
			const leader = tridiagonalLeader(diagonal, beside);
			const parts = leader.vector.map((part, j) => part / lengths[j]!);
			const topEntry = Math.abs(parts.reduce((sum, part, j) => sum + part * basis[j]![top]!, 0));
			const gap = (leader.value - leader.second) * topEntry;
			const error = (left * Math.abs(leader.vector[step]!)) / gap;
			if (isLast || error <= entryError) {
				return { vector: combine(basis, parts), second: Math.max(0, leader.second) };
			}
			// Errors shrink by about the same share a step: a look is worth it where they may be small enough.
			const pace = Math.log(lastError / error) / (step - lastLook);
			const expected = Math.floor((0.9 * Math.log(error / entryError)) / pace);
			nextLook = step + (expected > 0 ? Math.min(expected, LONGEST_WAIT) : 1);
			[lastError, lastLook] = [error, step];
		}
		beside.push(left);
		basis.push(next);
		lengths.push(left);
	}
}

function combine(basis: readonly Float64Array[], parts: Float64Array): Float64Array {
	const sum = new Float64Array(basis[0]!.length);
	for (let j = 0; j < parts.length; j++) {
		const vector = basis[j]!;
		const part = parts[j]!;
		for (let i = 0; i < sum.length; i++) sum[i]! += part * vector[i]!;
	}
	return sum;
}

function lengthOf(vector: Float64Array): number {
	let square = 0;
	for (let i = 0; i < vector.length; i++) square += vector[i]! * vector[i]!;
	return Math.sqrt(square);
}

function placeOfLargest(vector: Float64Array): number {
	let place = 0;
	for (let i = 1; i < vector.length; i++) if (vector[i]! > vector[place]!) place = i;
	return place;
}
