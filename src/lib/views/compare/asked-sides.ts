import type { Side } from '$lib/findings/comparison/side';
import type { AskedSide } from '$lib/findings/comparison/side-figures';
import type { Dataset } from '$lib/model/dataset';

/** Sides as a question to the worker, which has the open data set already. */
export function askedSides(sides: readonly Side[], open: Dataset): AskedSide[] {
	return sides.map(({ id, dataset, lens, isModel }) => ({
		id,
		lens,
		dataset: dataset === open ? null : dataset,
		isModel: isModel ?? false
	}));
}
