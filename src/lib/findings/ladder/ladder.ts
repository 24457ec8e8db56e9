/** Where collaboration stays on the two lowest steps of the ladder. Source: CFBU 2015, "Samarbejdstrappen". */
import type { ActorId, SectorId, Tie } from '../../model/dataset';
import type { Step } from '../../model/taxonomy';
import type { Collaboration, Evidence } from '../evidence';
import { finding, type Finding } from '../finding';
import { sectorPairs } from './sector-pairs';

/** Fewer ties with a known step say too little about a pair of sectors. */
export const MIN_STEPPED_TIES = 5;
/** "Stays on the lowest steps": at most this share reaches step 3 or 4. */
const MAX_HIGH_SHARE = 0.1;

/** Whether a pair of sectors with `high` of its `ties` on step 3 or 4 stays on the lowest steps. */
export function isLow(high: number, ties: number): boolean {
	return high <= MAX_HIGH_SHARE * ties;
}

/** The highest step that a row about two actors says; null when none says one. */
export function highestStep(rows: readonly Tie[]): Step | null {
	let highest: Step | null = null;
	for (const { step } of rows) if (step !== null && step > (highest ?? 0)) highest = step;
	return highest;
}

/** Two different sectors with enough ties on a known step to say where they stand. */
export interface SteppedPair {
	readonly sectors: readonly [SectorId, SectorId];
	readonly actors: readonly ActorId[];
	/** Joined pairs with a known step, by the highest one that a row says. */
	readonly ties: number;
	/** Those on step 3 or 4. */
	readonly high: number;
	/** Hardly any tie is above step 2. */
	readonly staysLow: boolean;
}

/** The pairs of different sectors of which the steps are known, in the order of the data. */
export function steppedPairs(evidence: Collaboration): SteppedPair[] {
	return sectorPairs(evidence).flatMap(({ sectors, pairs }) => {
		if (sectors[0] === sectors[1]) return [];
		const highest = pairs.map(({ rows }) => highestStep(rows)).filter((step) => step !== null);
		if (highest.length < MIN_STEPPED_TIES) return [];
		const high = highest.filter((step) => step >= 3).length;
		return [
			{
				sectors,
				actors: [...new Set(pairs.flatMap(({ rows }) => [rows[0]!.source, rows[0]!.target]))],
				ties: highest.length,
				high,
				staysLow: isLow(high, highest.length)
			}
		];
	});
}

/** Pairs of different sectors whose ties share knowledge or avoid double work, and hardly ever more. */
export function findLowSteps(evidence: Evidence): Finding[] {
	return steppedPairs(evidence)
		.filter((pair) => pair.staysLow)
		.map(({ sectors, actors, ties, high }) =>
			finding('ladder.low', sectors.join(':'), 0.5, {
				sectors,
				actors,
				figures: { ties, low: ties - high, high },
				source: 'CFBU 2015, Samarbejdstrappen'
			})
		);
}
