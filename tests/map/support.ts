import type { LayoutRequest, LayoutTies } from '../../src/lib/map/layout/layout';
import { seededRandom } from '../../src/lib/model/seeded-random';

/** Ties of strength 1 between numbered actors. */
export function tiesOf(n: number, pairs: readonly (readonly [number, number])[]): LayoutTies {
	const rows: Set<number>[] = Array.from({ length: n }, () => new Set<number>());
	for (const [a, b] of pairs) {
		rows[a]!.add(b);
		rows[b]!.add(a);
	}
	const offsets = new Int32Array(n + 1);
	const targets: number[] = [];
	for (const [i, row] of rows.entries()) {
		targets.push(...[...row].sort((a, b) => a - b));
		offsets[i + 1] = targets.length;
	}
	return {
		offsets,
		targets: Int32Array.from(targets),
		weights: new Float64Array(targets.length).fill(1)
	};
}

/** `n` actors in `groupCount` groups, four in five ties within a group; every 17th actor without ties. */
export function randomRequest(
	kind: LayoutRequest['kind'],
	n: number,
	tieCount: number,
	groupCount: number,
	seed: number
): LayoutRequest {
	const random = seededRandom(seed);
	const groups = Int32Array.from({ length: n }, (_, i) =>
		i % 11 === 0 ? -1 : Math.floor(random() * random() * groupCount)
	);
	const pairs: [number, number][] = [];
	while (pairs.length < tieCount) {
		const a = Math.floor(random() * random() * n);
		const b = Math.floor(random() * n);
		if (a === b || a % 17 === 0 || b % 17 === 0) continue;
		if (groups[a] !== groups[b] && random() < 0.8) continue;
		pairs.push([a, b]);
	}
	return { kind, ties: tiesOf(n, pairs), groups, groupCount, seed };
}
