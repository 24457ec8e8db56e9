/** PageRank of an undirected network as a system of equations that conjugate gradients solve. */
import type { Network } from '../../network/network';

const STEP_LIMIT = 1000;

/**
 * With A the strengths of the ties, D their row sums and p = D·y, the equations of PageRank are
 *
 *   K·y = c,   K = D - δ·A,   c = (1-δ + δ·rank of the isolates) / n
 *
 * K is symmetric and positive definite, so that conjugate gradients solve them (Hestenes and Stiefel
 * 1952, J. Res. NBS 49:409-436). With L the part of δ·A left of the diagonal, K = D - L - Lᵀ, they run on
 *
 *   (D-L)⁻¹·K·(D-Lᵀ)⁻¹ · q  =  t + s      t = (D-Lᵀ)⁻¹·q,   s = (D-L)⁻¹·(q - D·t)
 *
 * which costs no more than a product with K, half of the ties going into t, the other half into s
 * (Eisenstat 1981, SIAM J. Sci. Stat. Comput. 2:1-4). About 17 steps do, where power iteration needs
 * 190. They start from ranks in proportion to the row sums. The sum of all errors of p is at most
 * Σ |residual of K·y = c| / (1-δ).
 *
 * @param rowSums strength of each actor, 0 for isolates
 * @param totalError bound on the sum of all errors; rounding may keep it a little above
 * Cost O(n + m) a step
 */
export function conjugateRank(
	network: Network,
	rowSums: Float64Array,
	damping: number,
	totalError: number
): Float64Array {
	const n = rowSums.length;
	const { offsets, targets } = network.out;
	const weights = network.lens.weighted ? network.out.weights : null;
	const middles = middlesOf(network.out);
	const sweep: Sweep = { offsets, middles, targets, weights, rowSums, damping };
	let isolates = 0;
	let volume = 0;
	for (let i = 0; i < n; i++) {
		if (rowSums[i] === 0) isolates++;
		volume += rowSums[i]!;
	}
	// An isolate's rank is c: (1-δ)/n + δ·isolates·c/n = c.
	const base = (1 - damping) / (n - damping * isolates);
	const start = volume === 0 ? 0 : (1 - isolates * base) / volume;
	const solution = new Float64Array(n).fill(start);
	const residual = new Float64Array(n);
	const direction = new Float64Array(n);
	const behind = new Float64Array(n);
	const ahead = new Float64Array(n);
	const rest = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		if (rowSums[i] !== 0) direction[i] = base - (1 - damping) * start * rowSums[i]!;
	}
	sweepForward(sweep, direction, residual);
	let energy = 0;
	for (let i = 0; i < n; i++) {
		direction[i] = residual[i]! * rowSums[i]!;
		energy += residual[i]! * direction[i]!;
	}
	for (let step = 0; step < STEP_LIMIT && energy > 0; step++) {
		sweepBackward(sweep, direction, behind, rest);
		sweepForward(sweep, rest, ahead);
		let curvature = 0;
		for (let i = 0; i < n; i++) curvature += direction[i]! * (behind[i]! + ahead[i]!);
		const length = energy / curvature;
		let nextEnergy = 0;
		let missing = 0;
		for (let i = 0; i < n; i++) {
			solution[i]! += length * behind[i]!;
			const left = residual[i]! - length * (behind[i]! + ahead[i]!);
			const weighed = left * rowSums[i]!;
			residual[i] = left;
			missing += Math.abs(weighed);
			nextEnergy += left * weighed;
		}
		// Σ |(D-L)·residual| is at most (1+δ)·Σ D·|residual|.
		if (missing * (1 + damping) <= totalError * (1 - damping)) break;
		const kept = nextEnergy / energy;
		energy = nextEnergy;
		for (let i = 0; i < n; i++) {
			direction[i] = residual[i]! * rowSums[i]! + kept * direction[i]!;
		}
	}
	for (let i = 0; i < n; i++) {
		solution[i] = rowSums[i] === 0 ? base : solution[i]! * rowSums[i]!;
	}
	return solution;
}

/** The ties, and what else a sweep needs of the equations. */
interface Sweep {
	readonly offsets: Int32Array;
	/** Where in an actor's row those after it begin. */
	readonly middles: Int32Array;
	readonly targets: Int32Array;
	/** Null = every tie 1. */
	readonly weights: Float64Array | null;
	readonly rowSums: Float64Array;
	readonly damping: number;
}

function middlesOf({ offsets, targets }: Network['out']): Int32Array {
	const middles = offsets.slice(0, -1);
	for (let i = 0; i < middles.length; i++) {
		const end = offsets[i + 1]!;
		let k = middles[i]!;
		while (k < end && targets[k]! < i) k++;
		middles[i] = k;
	}
	return middles;
}

/** result = (D-L)⁻¹·v, from the first actor to the last: those before it in its row are known. */
function sweepForward(
	{ offsets, middles, targets, weights, rowSums, damping }: Sweep,
	v: Float64Array,
	result: Float64Array
): void {
	for (let i = 0; i < v.length; i++) {
		if (rowSums[i] === 0) continue;
		const end = middles[i]!;
		let k = offsets[i]!;
		let sum = 0;
		if (weights) for (; k < end; k++) sum += weights[k]! * result[targets[k]!]!;
		else for (; k < end; k++) sum += result[targets[k]!]!;
		result[i] = (v[i]! + damping * sum) / rowSums[i]!;
	}
}

/** result = (D-Lᵀ)⁻¹·v, from the last actor to the first; `rest` = v - D·result. */
function sweepBackward(
	{ offsets, middles, targets, weights, rowSums, damping }: Sweep,
	v: Float64Array,
	result: Float64Array,
	rest: Float64Array
): void {
	for (let i = v.length - 1; i >= 0; i--) {
		if (rowSums[i] === 0) continue;
		const end = offsets[i + 1]!;
		let k = middles[i]!;
		let sum = 0;
		if (weights) for (; k < end; k++) sum += weights[k]! * result[targets[k]!]!;
		else for (; k < end; k++) sum += result[targets[k]!]!;
		rest[i] = -damping * sum;
		result[i] = (v[i]! + damping * sum) / rowSums[i]!;
	}
}
