/** Path costs of 1 / strength as whole numbers, where the strengths allow it. */
import type { Adjacency } from '../../network/network';

/** Largest common multiple that is used: it is the cost of the weakest tie, and of the empty buckets. */
const LARGEST_UNIT = 30_000;

export interface IntegerCosts {
	/** What a cost of 1 is counted as. */
	readonly unit: number;
	/** Beside each arc: unit / strength. */
	readonly costs: Int32Array;
}

/**
 * Costs in units of 1 / (least common multiple of the strengths), when all strengths are whole numbers
 * and the multiple stays small (strengths 1 … 12 make it 27,720). Equal path costs are then equal
 * exactly, where 1/3 + 1/3 + 1/3 is not 1.
 *
 * @returns null for other strengths
 */
export function integerCosts({ offsets, weights }: Adjacency): IntegerCosts | null {
	// No path has more steps than there are actors, and with one more arc none may cost 2^31.
	const largest = Math.min(LARGEST_UNIT, (2 ** 30 - 1) / offsets.length);
	const isKnown = new Uint8Array(Math.max(0, Math.floor(largest)) + 1);
	let unit = 1;
	for (let k = 0; k < weights.length; k++) {
		const strength = weights[k]!;
		if (isKnown[strength] === 1) continue;
		if (!Number.isInteger(strength) || strength < 1 || strength > largest) return null;
		unit *= strength / greatestDivisor(unit, strength);
		if (unit > largest) return null;
		isKnown[strength] = 1;
	}
	return { unit, costs: wholeCosts(weights, unit) };
}

/** unit / strength, in the same order. */
export function wholeCosts(strengths: Float64Array, unit: number): Int32Array {
	const costs = new Int32Array(strengths.length);
	for (let k = 0; k < costs.length; k++) costs[k] = unit / strengths[k]!;
	return costs;
}

function greatestDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestDivisor(b, a % b);
}
