/** Where one side reports what the other does not. Source: VIVE 2021, notes 2 and 3. */
import type { SectorId } from '../model/dataset';
import type { Evidence } from './evidence';
import { finding, type Finding } from './finding';
import { sectorPairs, type JoinedPair } from './sector-pairs';

/** Fewer joined pairs with a known reporter say too little. */
const MIN_PAIRS = 5;
/** "Mostly one-sided": at least this share is one side's word only. */
const MIN_ONE_SIDED_SHARE = 0.75;

/** Pairs of different sectors between which most ties are one side's word. */
export function findOneSided(evidence: Evidence): Finding[] {
	return sectorPairs(evidence).flatMap(({ sectors, pairs }) => {
		if (sectors[0] === sectors[1]) return [];
		const reports = pairs
			.map((pair) => reporters(pair, evidence))
			.filter((report) => report !== null);
		const oneSided = reports.filter((report) => report.sectors.size === 1);
		if (reports.length < MIN_PAIRS || oneSided.length < MIN_ONE_SIDED_SHARE * reports.length)
			return [];
		const counts = sectors.map(
			(sector) => oneSided.filter((report) => report.sectors.has(sector)).length
		);
		const louder = counts[0]! >= counts[1]! ? 0 : 1;
		return [
			finding('one-sided.pair', sectors.join(':'), 0.5, {
				sectors: [sectors[louder]!, sectors[1 - louder]!],
				actors: [...new Set(oneSided.flatMap((report) => report.actors))],
				figures: {
					pairs: reports.length,
					oneSided: oneSided.length,
					first: counts[louder]!,
					second: counts[1 - louder]!
				},
				source: 'VIVE 2021, bilagsnotat 2 og 3'
			})
		];
	});
}

interface Report {
	readonly actors: readonly string[];
	/** Sectors of those who report the pair; two when both sides do. */
	readonly sectors: ReadonlySet<SectorId>;
}

/** Whose word a joined pair is; null when no row says. */
function reporters({ rows }: JoinedPair, evidence: Evidence): Report | null {
	const told = new Set<SectorId>();
	for (const row of rows) {
		const ends = [row.source, row.target];
		const who =
			row.reportedBy === 'both'
				? ends
				: row.reportedBy !== null && ends.includes(row.reportedBy)
					? [row.reportedBy]
					: [];
		for (const actor of who) told.add(evidence.actorById.get(actor)!.sector!);
	}
	return told.size === 0 ? null : { actors: [rows[0]!.source, rows[0]!.target], sectors: told };
}
