/** The sectors against which every side of a comparison is read, so that all are on one scale. */
import type { Dataset } from '../../model/dataset';
import { coverageReference, type Reference } from '../coverage';

/**
 * The sectors that the sides expect together. Where a data set marks the expected sectors, those
 * without a mark do not count; a model says only what its document mentions and expects nothing,
 * unless all sides are models.
 */
export function commonReference(
	sides: readonly { readonly dataset: Dataset; readonly isModel?: boolean }[]
): Reference {
	const own = sides.filter(({ isModel }) => isModel !== true);
	const datasets = new Set((own.length > 0 ? own : sides).map(({ dataset }) => dataset));
	const references = [...datasets].map((dataset) => coverageReference(dataset));
	const marked = references.some((reference) => reference.marked);
	const counted = references.filter((reference) => reference.marked === marked);
	return { marked, sectors: [...new Set(counted.flatMap(({ sectors }) => sectors))] };
}
