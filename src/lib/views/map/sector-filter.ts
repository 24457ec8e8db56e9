/** What the legend's entries do to the sectors of the lens. */
import type { Dataset, SectorId } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import { visibleRows } from '../../network/visible';

/** Actors of each sector under all of the lens but its sectors; under null those whose sector is not known. */
export function sectorCounts(dataset: Dataset, lens: Lens): ReadonlyMap<SectorId | null, number> {
	const counts = new Map<SectorId | null, number>();
	for (const { sector } of visibleRows(dataset, { ...lens, sectors: null }).actors) {
		counts.set(sector, (counts.get(sector) ?? 0) + 1);
	}
	return counts;
}

/**
 * The sectors after a click on one: from "all" to only that one; otherwise it is added or taken away.
 * None left, or all there are, means all (null).
 */
export function toggleSector(
	shown: readonly SectorId[] | null,
	clicked: SectorId,
	all: readonly SectorId[]
): readonly SectorId[] | null {
	if (shown === null) return [clicked];
	const next = shown.includes(clicked)
		? shown.filter((sector) => sector !== clicked)
		: all.filter((sector) => sector === clicked || shown.includes(sector));
	return next.length === 0 || next.length === all.length ? null : next;
}
