/** In which columns of a coverage table the expected sectors are expected. */
import type { CoverageColumns } from '../../findings/coverage';
import type { Dataset } from '../../model/dataset';

/**
 * Districts: everywhere. Levels: below the political one, where the elected sit. Forums: on the
 * strategic and tactical level, as the findings read them; a working group is not meant to seat
 * every party.
 *
 * Source: CFBU 2015 "Kommunerne på banen", figure 1
 */
export function expectedWhere(dataset: Dataset, by: CoverageColumns): (column: string) => boolean {
	if (by === 'district') return () => true;
	if (by === 'level') return (level) => level !== 'political';
	const leading = new Set(
		dataset.forums
			.filter((forum) => forum.level === 'strategic' || forum.level === 'tactical')
			.map((forum) => forum.id)
	);
	return (forum) => leading.has(forum);
}
