import { seededRandom } from '../../../src/lib/model/seeded-random';
import type { Rows } from '../../../src/lib/measures/kernels/search-graph';

/** Rows of arcs given as pairs, ascending and without repeats; both ways when undirected. */
export function rowsOf(
	n: number,
	pairs: readonly (readonly [number, number])[],
	isDirected: boolean
): { readonly out: Rows; readonly incoming: Rows } {
	const sent = Array.from({ length: n }, () => new Set<number>());
	const received = Array.from({ length: n }, () => new Set<number>());
	for (const [source, target] of pairs) {
		if (source === target) continue;
		sent[source]!.add(target);
		received[target]!.add(source);
		if (isDirected) continue;
		sent[target]!.add(source);
		received[source]!.add(target);
	}
	const out = compress(sent);
	return { out, incoming: isDirected ? compress(received) : out };
}

function compress(sets: readonly ReadonlySet<number>[]): Rows {
	const offsets = new Int32Array(sets.length + 1);
	sets.forEach((set, v) => (offsets[v + 1] = offsets[v]! + set.size));
	const targets = Int32Array.from(sets.flatMap((set) => [...set].sort((a, b) => a - b)));
	return { offsets, targets };
}

/**
 * A random graph with hubs, pendants, several islands and isolates: each end of a tie is drawn with
 * preference for low numbers, from one of three uneven blocks.
 */
export function randomRows(seed: number, n: number, ties: number, isDirected: boolean) {
	const random = seededRandom(seed);
	const blocks = Math.min(n, 1 + Math.floor(random() * 3));
	const draw = (block: number) => {
		const low = Math.floor((n * block) / blocks);
		const high = Math.floor((n * (block + 1)) / blocks);
		return low + Math.floor((high - low) * random() ** 2);
	};
	const pairs = Array.from({ length: n > 1 ? ties : 0 }, () => {
		const block = Math.floor(random() * blocks);
		return [draw(block), draw(block)] as const;
	});
	return rowsOf(n, pairs, isDirected);
}

/** Layers of equal width, each actor joined with all of the next layer. */
export function layeredRows(layers: number, width: number) {
	const pairs: [number, number][] = [];
	for (let layer = 0; layer + 1 < layers; layer++) {
		for (let a = 0; a < width; a++) {
			for (let b = 0; b < width; b++) pairs.push([layer * width + a, (layer + 1) * width + b]);
		}
	}
	return { n: layers * width, pairs };
}
