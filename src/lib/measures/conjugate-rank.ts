/** PageRank of an undirected network as a system of equations that conjugate gradients solve. */
import type { Network } from '../network/network';

const STEP_LIMIT = 1000;

/**
 * With A the strengths of the ties, D their row sums and p = D·y, the equations of PageRank are
 *
 *   (D - δ·A)·y = c      c = (1-δ + δ·rank of the isolates) / n
 *
 * which is symmetric and positive definite, so that conjugate gradients (Hestenes and Stiefel 1952, J.
 * Res. NBS 49:409-436), scaled by D, need about 35 products where power iteration needs 190. They start
 * from ranks in proportion to the row sums. The sum of all errors is at most Σ |residual| / (1-δ).
 *
 * @param rowSums strength of each actor, 0 for isolates
 * @param totalError bound on the sum of all errors; rounding may keep it a little above
 */
export function conjugateRank(
	network: Network,
	rowSums: Float64Array,
	damping: number,
	totalError: number
): Float64Array {
	const n = rowSums.length;
	const weights = network.lens.weighted ? network.out.weights : null;
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
	const product = new Float64Array(n);
	let energy = 0;
	for (let i = 0; i < n; i++) {
		const sum = rowSums[i]!;
		if (sum === 0) continue;
		residual[i] = base - (1 - damping) * sum * start;
		direction[i] = residual[i]! / sum;
		energy += residual[i]! * direction[i]!;
	}
	for (let step = 0; step < STEP_LIMIT && energy > 0; step++) {
		multiply(network.out.offsets, network.out.targets, weights, direction, product);
		let curvature = 0;
		for (let i = 0; i < n; i++) {
			product[i] = rowSums[i]! * direction[i]! - damping * product[i]!;
			curvature += direction[i]! * product[i]!;
		}
		const length = energy / curvature;
		let nextEnergy = 0;
		let missing = 0;
		for (let i = 0; i < n; i++) {
			solution[i]! += length * direction[i]!;
			const left = residual[i]! - length * product[i]!;
			residual[i] = left;
			missing += Math.abs(left);
			if (rowSums[i] !== 0) nextEnergy += (left * left) / rowSums[i]!;
		}
		if (missing <= totalError * (1 - damping)) break;
		const kept = nextEnergy / energy;
		energy = nextEnergy;
		for (let i = 0; i < n; i++) {
			if (rowSums[i] !== 0) direction[i] = residual[i]! / rowSums[i]! + kept * direction[i]!;
		}
	}
	for (let i = 0; i < n; i++) {
		solution[i] = rowSums[i] === 0 ? base : solution[i]! * rowSums[i]!;
	}
	return solution;
}

/** result = A·vector, with weights or with every tie 1. */
function multiply(
	offsets: Int32Array,
	targets: Int32Array,
	weights: Float64Array | null,
	vector: Float64Array,
	result: Float64Array
): void {
	let k = 0;
	for (let i = 0; i < result.length; i++) {
		let sum = 0;
		const end = offsets[i + 1]!;
		if (weights) for (; k < end; k++) sum += weights[k]! * vector[targets[k]!]!;
		else for (; k < end; k++) sum += vector[targets[k]!]!;
		result[i] = sum;
	}
}
