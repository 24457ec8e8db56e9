/** PageRank of a directed network, actor by actor. */
import type { Network } from '../../network/network';

/** Steps after which all is brought into balance; some dozens are enough for all that is asked. */
const BALANCED_STEPS = 100;
/** Without balancing 190 are enough for sure; more are allowed for rounding. */
const STEP_LIMIT = BALANCED_STEPS + 250;

/**
 * Without what actors without outgoing ties hand to everybody, PageRank is the solution of
 *
 *   y = (1-δ)/n + δ·M·y,   M_ij = w_ji / Σ_k w_jk
 *
 * up to a factor: those actors add the same to each equation, so that p = y / Σ y (Del Corso, Gullí and
 * Romani 2005, Internet Math. 2:251-273). The method of Gauss and Seidel takes the newest values as it
 * goes from actor to actor. A step that changes y by Σ |change| leaves a residual of at most δ times
 * that, and so an error of at most δ/(1-δ) times it; dividing by Σ y makes it twice as large at worst.
 *
 * What converges slowest is Σ y. It is known what it must be: Σ y = 1-δ + δ·(what those with outgoing
 * ties have of it); so y is multiplied after each step until that holds.
 *
 * @param rowSums strength of the outgoing ties of each actor, 0 where there are none
 * @param totalError bound on the sum of all errors; rounding may keep it a little above
 * Cost O(n + m) a step
 */
export function seidelRank(
	{ in: incoming, lens }: Network,
	rowSums: Float64Array,
	damping: number,
	totalError: number
): Float64Array {
	const n = rowSums.length;
	const { offsets, targets } = incoming;
	const weights = lens.weighted ? incoming.weights : null;
	const base = (1 - damping) / n;
	const rank = new Float64Array(n).fill(1 / n);
	/** What an actor gives along a tie of strength 1, and which share of its rank that is. */
	const given = new Float64Array(n);
	const share = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		share[i] = rowSums[i] === 0 ? 0 : damping / rowSums[i]!;
		given[i] = share[i]! / n;
	}
	let total = 1;
	for (let step = 0; step < STEP_LIMIT; step++) {
		let change = 0;
		let handedOn = 0;
		total = 0;
		for (let i = 0, k = 0; i < n; i++) {
			const end = offsets[i + 1]!;
			let sum = base;
			if (weights) for (; k < end; k++) sum += weights[k]! * given[targets[k]!]!;
			else for (; k < end; k++) sum += given[targets[k]!]!;
			change += Math.abs(sum - rank[i]!);
			total += sum;
			if (rowSums[i] !== 0) handedOn += sum;
			rank[i] = sum;
			given[i] = share[i]! * sum;
		}
		if ((2 * change * damping) / (1 - damping) < totalError * total) break;
		if (step >= BALANCED_STEPS) continue;
		const factor = (1 - damping) / (total - damping * handedOn);
		for (let i = 0; i < n; i++) {
			rank[i]! *= factor;
			given[i]! *= factor;
		}
	}
	for (let i = 0; i < n; i++) rank[i]! /= total;
	return rank;
}
