/** Where collaboration stays on the two lowest steps of the ladder. Source: CFBU 2015, "Samarbejdstrappen". */
import type { Evidence } from './evidence';
import { finding, type Finding } from './finding';
import { sectorPairs } from './sector-pairs';

/** Fewer ties with a known step say too little about a pair of sectors. */
const MIN_TIES = 5;
/** "Stays on the lowest steps": at most this share reaches step 3 or 4. */
const MAX_HIGH_SHARE = 0.1;

/** Pairs of different sectors whose ties share knowledge or avoid double work, and hardly ever more. */
export function findLowSteps(evidence: Evidence): Finding[] {
	return sectorPairs(evidence).flatMap(({ sectors, pairs }) => {
		if (sectors[0] === sectors[1]) return [];
		const highest = pairs
			.map(({ rows }) => Math.max(0, ...rows.map((row) => row.step ?? 0)))
			.filter((step) => step > 0);
		const high = highest.filter((step) => step >= 3).length;
		if (highest.length < MIN_TIES || high > MAX_HIGH_SHARE * highest.length) return [];
		return [
			finding('ladder.low', sectors.join(':'), 0.5, {
				sectors,
				actors: [...new Set(pairs.flatMap(({ rows }) => [rows[0]!.source, rows[0]!.target]))],
				figures: { ties: highest.length, low: highest.length - high, high },
				source: 'CFBU 2015, Samarbejdstrappen'
			})
		];
	});
}
