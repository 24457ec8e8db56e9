/** How well a drawing shows a network: two figures that any layout can be measured by. */
import type { Adjacency } from '../../src/lib/network/network';
import { seededRandom } from '../../src/lib/model/seeded-random';

export interface Drawing {
	readonly x: ArrayLike<number>;
	readonly y: ArrayLike<number>;
}

export interface LayoutQuality {
	/**
	 * Mean of ((s d - D) / D)² over pairs, d their distance in the drawing, D their steps apart, s the
	 * scale that makes it smallest. 0 = every distance is right.
	 */
	readonly stress: number;
	/**
	 * Mean over actors with ties of |A ∩ B| / |A ∪ B|: A the neighbours, B as many actors that are the
	 * nearest in the drawing. 1 = neighbours stand nearest.
	 */
	readonly preservation: number;
}

/** Sources of the sampled pairs; each gives all its pairs. */
const SOURCES = 400;

/** Measures a drawing; isolates and pairs without a path between them do not count. O(sources n + n²). */
export function layoutQuality(ties: Adjacency, drawing: Drawing, seed: number): LayoutQuality {
	return { stress: stressOf(ties, drawing, seed), preservation: preservationOf(ties, drawing) };
}

function stressOf(ties: Adjacency, { x, y }: Drawing, seed: number): number {
	const n = ties.offsets.length - 1;
	const random = seededRandom(seed);
	let count = 0;
	let linear = 0;
	let square = 0;
	for (let drawn = 0; drawn < SOURCES; drawn++) {
		const source = Math.floor(random() * n);
		const steps = stepsFrom(ties, source);
		for (let i = 0; i < n; i++) {
			if (steps[i]! <= 0) continue;
			const share = Math.hypot(x[i]! - x[source]!, y[i]! - y[source]!) / steps[i]!;
			count++;
			linear += share;
			square += share * share;
		}
	}
	// The sum over (s a - 1)² is smallest where s = sum a / sum a².
	return square === 0 ? 1 : 1 - (linear * linear) / square / count;
}

function stepsFrom({ offsets, targets }: Adjacency, source: number): Int32Array {
	const steps = new Int32Array(offsets.length - 1).fill(-1);
	const queue = [source];
	steps[source] = 0;
	for (let head = 0; head < queue.length; head++) {
		const v = queue[head]!;
		for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
			const w = targets[k]!;
			if (steps[w]! >= 0) continue;
			steps[w] = steps[v]! + 1;
			queue.push(w);
		}
	}
	return steps;
}

function preservationOf({ offsets, targets }: Adjacency, { x, y }: Drawing): number {
	const n = offsets.length - 1;
	const distances = new Float64Array(n);
	let sum = 0;
	let count = 0;
	for (let i = 0; i < n; i++) {
		const degree = offsets[i + 1]! - offsets[i]!;
		if (degree === 0) continue;
		for (let j = 0; j < n; j++) distances[j] = (x[j]! - x[i]!) ** 2 + (y[j]! - y[i]!) ** 2;
		distances[i] = Infinity;
		const limit = distances.slice().sort()[degree - 1]!;
		let shared = 0;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			if (distances[targets[k]!]! <= limit) shared++;
		}
		sum += shared / (2 * degree - shared);
		count++;
	}
	return count === 0 ? 1 : sum / count;
}
