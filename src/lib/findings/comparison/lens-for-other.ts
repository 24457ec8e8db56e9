import type { Dataset } from '../../model/dataset';
import type { Layer, Lens } from '../../model/lens';

/**
 * The lens of one project for another: what counts as a tie and how it is read carries over, and so
 * do steps and levels; districts, sectors and dates are a project's own. Where the other project has
 * no links of these kinds, it is read by those it opens under.
 */
export function lensForOther(lens: Lens, opening: Lens, dataset: Dataset): Lens {
	const has: Readonly<Record<Layer, boolean>> = {
		ties: dataset.ties.length > 0,
		forums: dataset.memberships.length > 0,
		initiatives: dataset.participations.length > 0
	};
	return {
		...lens,
		districts: null,
		sectors: null,
		date: null,
		layers: lens.layers.some((layer) => has[layer]) ? lens.layers : opening.layers
	};
}
