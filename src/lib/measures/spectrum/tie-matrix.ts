/** A matrix of ties in compressed rows; `values` null stands for all ones. */
export interface TieMatrix {
	readonly offsets: Int32Array;
	readonly targets: Int32Array;
	readonly values: Float64Array | null;
}

/** result = A·vector; returns vector·A·vector. Cost O(n + m). */
export function multiplyTies(
	{ offsets, targets, values }: TieMatrix,
	vector: Float64Array,
	result: Float64Array
): number {
	let product = 0;
	let k = 0;
	for (let i = 0; i < result.length; i++) {
		const end = offsets[i + 1]!;
		let sum = 0;
		if (values) for (; k < end; k++) sum += values[k]! * vector[targets[k]!]!;
		else for (; k < end; k++) sum += vector[targets[k]!]!;
		result[i] = sum;
		product += sum * vector[i]!;
	}
	return product;
}
