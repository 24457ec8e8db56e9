/** Seeded random data sets: islands, isolates, several groups, missing groups, repeated rows. */
import { seededRandom } from '../../src/lib/model/seeded-random';
import { emptyDataset, type Dataset } from '../../src/lib/model/dataset';
import type { Direction } from '../../src/lib/model/lens';
import { makeActor, makeTie } from './read-case';

export interface RandomCase {
	readonly title: string;
	readonly seed: number;
	readonly dataset: Dataset;
	readonly direction: Direction;
	readonly weighted: boolean;
}

const DIRECTIONS: readonly Direction[] = ['either', 'reported', 'mutual'];

/** A data set of `n` actors; about `density` · n ties inside islands of uneven size. */
export function randomDataset(seed: number, n: number, tiesPerActor: number): Dataset {
	const random = seededRandom(seed);
	const below = (count: number) => Math.floor(random() * count);
	const groupCount = 1 + below(5);
	const missingShare = [0, 0.2, 1][below(3)]!;
	// Whole strengths in two of three data sets, multiples of 0.3 in the third.
	const strengthUnit = [1, 1, 0.3][below(3)]!;
	const islandCount = 1 + below(4);
	const islandOf = Array.from({ length: n }, () => below(islandCount + 1));
	const actors = Array.from({ length: n }, (_, i) =>
		makeActor(`a${String(i).padStart(3, '0')}`, {
			sector: random() < missingShare ? '' : `sector ${below(groupCount)}`,
			district: `district ${below(3)}`
		})
	);
	const ties = [];
	for (let drawn = 0; drawn < n * tiesPerActor; drawn++) {
		const a = below(n);
		const b = below(n);
		// The last island is one of isolates.
		if (a === b || islandOf[a] !== islandOf[b] || islandOf[a] === islandCount) continue;
		ties.push(makeTie(actors[a]!.id, actors[b]!.id, strengthUnit * (1 + below(5)), random() < 0.8));
	}
	return { ...emptyDataset(`random-${seed}`), actors, ties };
}

/** Cases over sizes 0 … 60, directions and strengths, each named by its seed. */
export function randomCases(count: number, largest = 60): RandomCase[] {
	return Array.from({ length: count }, (_, place) => {
		const seed = 1000 + place;
		const random = seededRandom(seed ^ 0x5eed);
		const n = place < 4 ? place : Math.floor(random() * (largest + 1));
		const direction = DIRECTIONS[place % 3]!;
		const weighted = place % 2 === 1;
		return {
			title: `seed ${seed}: ${n} actors, ${direction}${weighted ? ', weighted' : ''}`,
			seed,
			dataset: randomDataset(seed, n, [0.5, 1, 2, 5][Math.floor(random() * 4)]!),
			direction,
			weighted
		};
	});
}
