/**
 * The largest eigenvalue of a symmetric matrix of a few rows, its vector of length 1, and the second
 * eigenvalue: rotations after Jacobi 1846, cyclic, until nothing is left beside the diagonal.
 */
export function leadingOfSmall(matrix: readonly (readonly number[])[]): {
	readonly second: number;
	readonly vector: readonly number[];
} {
	const size = matrix.length;
	const a = matrix.map((row) => [...row]);
	const vectors = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
	for (let sweep = 0; sweep < 30; sweep++) {
		let left = 0;
		for (let p = 0; p < size; p++) {
			for (let q = p + 1; q < size; q++) {
				left += Math.abs(a[p]![q]!);
				rotate(a, vectors, p, q);
			}
		}
		if (left === 0) break;
	}
	const order = a.map((row, i) => ({ value: row[i]!, i })).sort((x, y) => y.value - x.value);
	return { second: order[1]!.value, vector: vectors.map((row) => row[order[0]!.i]!) };
}

/** Turns the axes p and q so that a_pq becomes 0. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
	const beside = (a[p]![q]! + a[q]![p]!) / 2;
	if (Math.abs(beside) < 1e-300) {
		a[p]![q] = a[q]![p] = 0;
		return;
	}
	const ratio = (a[q]![q]! - a[p]![p]!) / (2 * beside);
	const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
	const cosine = 1 / Math.sqrt(tangent * tangent + 1);
	const sine = tangent * cosine;
	for (let k = 0; k < a.length; k++) {
		const [kp, kq] = [a[k]![p]!, a[k]![q]!];
		a[k]![p] = cosine * kp - sine * kq;
		a[k]![q] = sine * kp + cosine * kq;
	}
	for (let k = 0; k < a.length; k++) {
		const [pk, qk] = [a[p]![k]!, a[q]![k]!];
		a[p]![k] = cosine * pk - sine * qk;
		a[q]![k] = sine * pk + cosine * qk;
	}
	a[p]![q] = a[q]![p] = 0;
	for (const row of vectors) {
		const [kp, kq] = [row[p]!, row[q]!];
		row[p] = cosine * kp - sine * kq;
		row[q] = sine * kp + cosine * kq;
	}
}
