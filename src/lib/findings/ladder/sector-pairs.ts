/** The reported ties of each pair of sectors, row by row, gathered by the two actors they join. */
import type { SectorId, Tie } from '../../model/dataset';
import type { Visible } from '../../network/visible';
import type { Collaboration } from '../evidence';

/** All rows that join two actors. */
export interface JoinedPair {
	readonly rows: Tie[];
}

export interface SectorPair {
	/** In the order of the data; the same id twice for ties inside a sector. */
	readonly sectors: readonly [SectorId, SectorId];
	readonly pairs: readonly JoinedPair[];
}

/** Findings and checks ask for the same pairs; they are gathered once for the rows under a lens. */
const gathered = new WeakMap<Visible, SectorPair[]>();

/** Every pair of sectors with at least one tie between actors whose sectors are known. */
export function sectorPairs(evidence: Collaboration): readonly SectorPair[] {
	let pairs = gathered.get(evidence.visible);
	if (!pairs) gathered.set(evidence.visible, (pairs = gatherPairs(evidence)));
	return pairs;
}

function gatherPairs(evidence: Collaboration): SectorPair[] {
	const order = new Map(evidence.sectors.names.map((name, place) => [name, place]));
	const bySectors = new Map<
		string,
		{ sectors: [SectorId, SectorId]; byActors: Map<string, JoinedPair> }
	>();
	for (const row of evidence.visible.ties) {
		const ends = [row.source, row.target].sort();
		const sectors = ends
			.map((id) => evidence.actorById.get(id)!.sector)
			.filter((sector) => sector !== null)
			.sort((a, b) => order.get(a)! - order.get(b)!);
		if (sectors.length < 2) continue;
		const key = sectors.join('\n');
		let entry = bySectors.get(key);
		if (!entry) {
			entry = { sectors: sectors as [SectorId, SectorId], byActors: new Map() };
			bySectors.set(key, entry);
		}
		const actors = ends.join('\n');
		const pair = entry.byActors.get(actors);
		if (pair) pair.rows.push(row);
		else entry.byActors.set(actors, { rows: [row] });
	}
	return [...bySectors.values()].map(({ sectors, byActors }) => ({
		sectors,
		pairs: [...byActors.values()]
	}));
}
