/** Where one side reports what the other does not. Source: VIVE 2021, notes 2 and 3. */
import type { ActorId, SectorId, Tie } from '../../model/dataset';
import type { Collaboration, Evidence } from '../evidence';
import { finding, type Finding } from '../finding';
import { sectorPairs, type JoinedPair } from './sector-pairs';

/** Fewer joined pairs with a known reporter say too little. */
export const MIN_REPORTED_PAIRS = 5;
/** "Mostly one-sided": at least this share is one side's word only. */
const MIN_ONE_SIDED_SHARE = 0.75;

/** Whether a pair of sectors with `oneSided` of its `pairs` told by one side alone is mostly one-sided. */
export function isMostlyOneSided(oneSided: number, pairs: number): boolean {
	return oneSided >= MIN_ONE_SIDED_SHARE * pairs;
}

/** Two different sectors with enough ties of which it is known whose word they are. */
export interface ReportedPair {
	/** The sector that names more of the one-sided ties first. */
	readonly sectors: readonly [SectorId, SectorId];
	/** The actors of the one-sided ties. */
	readonly actors: readonly ActorId[];
	/** Joined pairs with a known reporter. */
	readonly pairs: number;
	readonly oneSided: number;
	/** One-sided ties by who names them, in the order of `sectors`. */
	readonly counts: readonly [number, number];
	readonly isMostlyOneSided: boolean;
}

/** The pairs of different sectors of which the reporters are known, in the order of the data. */
export function reportedPairs(evidence: Collaboration): ReportedPair[] {
	return sectorPairs(evidence).flatMap(({ sectors, pairs }) => {
		if (sectors[0] === sectors[1]) return [];
		const reports = pairs
			.map((pair) => reporters(pair, evidence))
			.filter((report) => report !== null);
		if (reports.length < MIN_REPORTED_PAIRS) return [];
		const oneSided = reports.filter((report) => report.sectors.size === 1);
		const counts = sectors.map(
			(sector) => oneSided.filter((report) => report.sectors.has(sector)).length
		);
		const louder = counts[0]! >= counts[1]! ? 0 : 1;
		return [
			{
				sectors: [sectors[louder]!, sectors[1 - louder]!] as const,
				actors: [...new Set(oneSided.flatMap((report) => report.actors))],
				pairs: reports.length,
				oneSided: oneSided.length,
				counts: [counts[louder]!, counts[1 - louder]!] as const,
				isMostlyOneSided: isMostlyOneSided(oneSided.length, reports.length)
			}
		];
	});
}

/** Pairs of different sectors between which most ties are one side's word. */
export function findOneSided(evidence: Evidence): Finding[] {
	return reportedPairs(evidence)
		.filter((pair) => pair.isMostlyOneSided)
		.map(({ sectors, actors, pairs, oneSided, counts: [first, second] }) =>
			finding('one-sided.pair', [...sectors].sort(inOrderOf(evidence)).join(':'), 0.5, {
				sectors,
				actors,
				figures: { pairs, oneSided, first, second },
				source: 'VIVE 2021, bilagsnotat 2 og 3'
			})
		);
}

function inOrderOf({ sectors }: Collaboration): (a: SectorId, b: SectorId) => number {
	const order = new Map(sectors.names.map((name, place) => [name, place]));
	return (a, b) => order.get(a)! - order.get(b)!;
}

interface Report {
	readonly actors: readonly string[];
	/** Sectors of those who report the pair; two when both sides do. */
	readonly sectors: ReadonlySet<SectorId>;
}

/** Whose word a joined pair is; null when no row says. */
function reporters({ rows }: JoinedPair, evidence: Collaboration): Report | null {
	const who = reportingActors(rows);
	const told = new Set([...who].map((actor) => evidence.actorById.get(actor)!.sector!));
	return told.size === 0 ? null : { actors: [rows[0]!.source, rows[0]!.target], sectors: told };
}

/** Which of the two actors that rows join say so themselves; a third one's word is nobody's of the two. */
export function reportingActors(rows: readonly Tie[]): ReadonlySet<ActorId> {
	const told = new Set<ActorId>();
	for (const { source, target, reportedBy } of rows) {
		if (reportedBy === source || reportedBy === 'both') told.add(source);
		if (reportedBy === target || reportedBy === 'both') told.add(target);
	}
	return told;
}
