/** Slow, plain formulas that share no code with what they check. */
import type { Adjacency } from '../../src/lib/network/network';

/** Modularity of groups, each tie counted once whatever its strength. */
export function plainModularity(
	source: ArrayLike<number>,
	target: ArrayLike<number>,
	groupOf: ArrayLike<number>
): number {
	const degreeSum = new Map<number, number>();
	let inside = 0;
	const add = (i: number) => degreeSum.set(groupOf[i]!, (degreeSum.get(groupOf[i]!) ?? 0) + 1);
	for (let k = 0; k < source.length; k++) {
		if (groupOf[source[k]!] === groupOf[target[k]!]) inside++;
		add(source[k]!);
		add(target[k]!);
	}
	let expected = 0;
	for (const degrees of degreeSum.values()) expected += (degrees / (2 * source.length)) ** 2;
	return inside / source.length - expected;
}

/** Whether every group is in one piece. */
export function areConnected({ offsets, targets }: Adjacency, groupOf: ArrayLike<number>): boolean {
	const n = offsets.length - 1;
	const seenGroups = new Set<number>();
	const isSeen = new Uint8Array(n);
	for (let first = 0; first < n; first++) {
		if (isSeen[first] === 1) continue;
		if (seenGroups.has(groupOf[first]!)) return false;
		seenGroups.add(groupOf[first]!);
		const piece = [first];
		isSeen[first] = 1;
		for (const v of piece) {
			for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
				const w = targets[k]!;
				if (isSeen[w] === 1 || groupOf[w] !== groupOf[first]) continue;
				isSeen[w] = 1;
				piece.push(w);
			}
		}
	}
	return true;
}

/** PageRank without strengths, iterated until nothing changes any more. */
export function tightPagerank({ offsets, targets }: Adjacency, damping = 0.85): Float64Array {
	const n = offsets.length - 1;
	let rank = new Float64Array(n).fill(1 / n);
	for (let step = 0, change = 1; change > 1e-15 && step < 400; step++) {
		let alone = 0;
		for (let i = 0; i < n; i++) if (offsets[i] === offsets[i + 1]) alone += rank[i]!;
		const next = new Float64Array(n).fill((1 - damping + damping * alone) / n);
		for (let i = 0; i < n; i++) {
			for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
				const j = targets[k]!;
				next[i]! += (damping * rank[j]!) / (offsets[j + 1]! - offsets[j]!);
			}
		}
		change = next.reduce((sum, value, i) => sum + Math.abs(value - rank[i]!), 0);
		rank = next;
	}
	return rank;
}

/** Leading eigenvector without strengths, largest entry 1, iterated until nothing changes any more. */
export function tightEigenvector({ offsets, targets }: Adjacency): Float64Array {
	const n = offsets.length - 1;
	let vector = new Float64Array(n).fill(1);
	for (let step = 0, change = 1; change > 1e-15 && step < 5000; step++) {
		const next = vector.map((own, i) => {
			let sum = own;
			for (let k = offsets[i]!; k < offsets[i + 1]!; k++) sum += vector[targets[k]!]!;
			return sum;
		});
		const largest = next.reduce((best, value) => Math.max(best, value), 0);
		change = 0;
		for (let i = 0; i < n; i++) {
			next[i]! /= largest;
			change = Math.max(change, Math.abs(next[i]! - vector[i]!));
		}
		vector = next;
	}
	return vector;
}

/**
 * Betweenness with whole-number costs, so that equal costs are equal: distances by trying all ties
 * again and again, then shortest paths counted in the order of distance.
 */
export function wholeCostBetweenness({ offsets, targets }: Adjacency, costs: Int32Array) {
	const n = offsets.length - 1;
	const betweenness = new Float64Array(n);
	for (let s = 0; s < n; s++) {
		const distance = new Float64Array(n).fill(Infinity);
		distance[s] = 0;
		for (let isChanged = true; isChanged;) {
			isChanged = false;
			for (let v = 0; v < n; v++) {
				for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
					if (distance[v]! + costs[k]! >= distance[targets[k]!]!) continue;
					distance[targets[k]!] = distance[v]! + costs[k]!;
					isChanged = true;
				}
			}
		}
		const order = [...distance.keys()].filter((v) => distance[v]! < Infinity);
		order.sort((a, b) => distance[a]! - distance[b]!);
		const count = new Float64Array(n);
		count[s] = 1;
		const steps = (visit: (v: number, w: number) => void, v: number) => {
			for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
				const w = targets[k]!;
				if (distance[v]! + costs[k]! === distance[w]!) visit(v, w);
			}
		};
		for (const v of order) steps((from, to) => (count[to]! += count[from]!), v);
		const passed = new Float64Array(n);
		for (const v of order.reverse()) {
			steps((from, to) => {
				passed[from]! += (count[from]! / count[to]!) * (1 + passed[to]!);
			}, v);
			if (v !== s) betweenness[v]! += passed[v]! / 2;
		}
	}
	return betweenness;
}
