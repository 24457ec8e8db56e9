/** Sector × district: how many actors of each sector work in each district. */
import type { Coverage } from '../../findings/coverage';
import type { ActorId, DistrictId } from '../../model/dataset';
import type { Network } from '../../network/network';
import { MISSING } from '../../network/partition';

export interface ActorMatrix {
	/** Sector ids with an actor under the lens, MISSING last if anyone has none. */
	readonly rows: readonly string[];
	/** District ids, then MISSING for those who serve the whole municipality. */
	readonly columns: readonly string[];
	/** `cells[row][column]`: the actors. */
	readonly cells: readonly (readonly (readonly ActorId[])[])[];
	readonly largestCount: number;
}

/**
 * The table from the coverage of districts. An actor with several districts stands in each of them;
 * one without a district stands in the last column; actors without a sector make the last row.
 */
export function actorMatrix(coverage: Coverage, network: Network): ActorMatrix {
	const rows: string[] = [];
	const cells: (readonly ActorId[])[][] = [];
	coverage.rows.forEach((sector, row) => {
		const line = [...(coverage.cells[row] ?? []), coverage.unplaced[row] ?? []];
		if (line.every((actors) => actors.length === 0)) return;
		rows.push(sector);
		cells.push(line);
	});
	const unsorted = network.actors.filter((actor) => actor.sector === null);
	if (unsorted.length > 0) {
		rows.push(MISSING);
		const inDistrict = (district: DistrictId) =>
			unsorted.filter((actor) => actor.districts.includes(district)).map((actor) => actor.id);
		const everywhere = unsorted.filter((actor) => actor.districts.length === 0);
		cells.push([...coverage.columns.map(inDistrict), everywhere.map((actor) => actor.id)]);
	}
	return {
		rows,
		columns: [...coverage.columns, MISSING],
		cells,
		largestCount: cells.flat().reduce((largest, actors) => Math.max(largest, actors.length), 0)
	};
}
