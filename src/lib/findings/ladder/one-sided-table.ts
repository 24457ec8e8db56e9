/**
 * Whose word each tie between two sectors is: both sides', one side's, or nobody's that is known.
 *
 * Source: VIVE 2021, notes 2 and 3; the same reading as the finding and check K21.
 */
import type { ActorId, SectorId } from '../../model/dataset';
import type { Collaboration } from '../evidence';
import { isMostlyOneSided, MIN_REPORTED_PAIRS, reportingActors } from './one-sided';
import { sectorPairs } from './sector-pairs';

/** A tie, the actor of the first sector before that of the second. */
export interface ReportedTie {
	readonly actors: readonly [ActorId, ActorId];
	/** By whom; null = not known. */
	readonly told: 'both' | 'first' | 'second' | null;
}

/** `too-few`: fewer ties with a known reporter than say anything about two sectors. */
export type ReportVerdict = 'one-sided' | 'shared' | 'too-few';

/** Two different sectors and whose word their ties are. */
export interface ReportedSectors {
	/** In the order of the data. */
	readonly sectors: readonly [SectorId, SectorId];
	readonly ties: readonly ReportedTie[];
	readonly both: number;
	/** Told by the first sector's actor alone, and by the second's. */
	readonly first: number;
	readonly second: number;
	readonly unknown: number;
	/** Ties with a known reporter. */
	readonly known: number;
	/** 0-1, of `known`; null where none is. */
	readonly mutualShare: number | null;
	readonly verdict: ReportVerdict;
}

/** Every pair of different sectors with a tie, in the order of the data. Cost O(rows). */
export function oneSidedTable(evidence: Collaboration): ReportedSectors[] {
	const order = new Map(evidence.dataset.sectors.map(({ id }, place) => [id, place]));
	return sectorPairs(evidence)
		.filter(({ sectors: [a, b] }) => a !== b)
		.map(({ sectors, pairs }) => {
			const ties = pairs.map(({ rows }) => {
				const { source, target } = rows[0]!;
				const isInOrder = evidence.actorById.get(source)!.sector === sectors[0];
				const actors = isInOrder ? ([source, target] as const) : ([target, source] as const);
				return { actors, told: whoTold(actors, reportingActors(rows)) };
			});
			const count = (told: ReportedTie['told']) => ties.filter((tie) => tie.told === told).length;
			const [both, first, second] = [count('both'), count('first'), count('second')];
			const known = both + first + second;
			return {
				sectors,
				ties,
				both,
				first,
				second,
				unknown: ties.length - known,
				known,
				mutualShare: known === 0 ? null : both / known,
				verdict: verdictOf(first + second, known)
			};
		})
		.sort(
			(a, b) =>
				order.get(a.sectors[0])! - order.get(b.sectors[0])! ||
				order.get(a.sectors[1])! - order.get(b.sectors[1])!
		);
}

function whoTold(
	[first, second]: readonly [ActorId, ActorId],
	told: ReadonlySet<ActorId>
): ReportedTie['told'] {
	if (told.has(first)) return told.has(second) ? 'both' : 'first';
	return told.has(second) ? 'second' : null;
}

function verdictOf(oneSided: number, known: number): ReportVerdict {
	if (known < MIN_REPORTED_PAIRS) return 'too-few';
	return isMostlyOneSided(oneSided, known) ? 'one-sided' : 'shared';
}
