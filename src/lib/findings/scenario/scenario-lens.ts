/** The lens a scenario is looked at under: a change that nobody could see would tell nothing. */
import type { Dataset } from '../../model/dataset';
import type { Edit } from '../../model/edit';
import { LAYERS, type Layer, type Lens } from '../../model/lens';

/** Beside shared meetings, reported collaboration counts too, or not. */
export const FORUM_LAYERS = ['both', 'forums'] as const;
export type ForumLayers = (typeof FORUM_LAYERS)[number];

const LAYER_OF: Readonly<Partial<Record<Edit['kind'], Layer>>> = {
	'remove-forum': 'forums',
	'merge-forums': 'forums',
	'add-membership': 'forums',
	'remove-initiative': 'initiatives',
	'add-tie': 'ties',
	'remove-tie': 'ties'
};

/** The kinds of ties that edits change; an actor who leaves is seen in whatever counts already. */
function layersOfEdits(edits: readonly Edit[]): readonly Layer[] {
	const changed = new Set(edits.map(({ kind }) => LAYER_OF[kind]));
	return LAYERS.filter((layer) => changed.has(layer));
}

/** True when nothing but shared meetings changes, so that one may look at them alone. */
export function isAboutForums(edits: readonly Edit[]): boolean {
	return layersOfEdits(edits).join() === 'forums';
}

/**
 * The lens of the screen, with the layers that the edits change added to its own. Shared meetings are
 * looked at beside reported collaboration, or alone where asked (`forums`) or where nothing is reported.
 */
export function scenarioLens(
	edits: readonly Edit[],
	lens: Lens,
	dataset: Dataset,
	forumLayers: ForumLayers = 'both'
): Lens {
	const changed = layersOfEdits(edits);
	if (changed.length === 0) return lens;
	if (forumLayers === 'forums' && isAboutForums(edits)) return { ...lens, layers: ['forums'] };
	const wanted = new Set<Layer>([...lens.layers, ...changed]);
	if (changed.includes('forums')) {
		if (dataset.ties.length > 0) wanted.add('ties');
		else if (!changed.includes('ties')) wanted.delete('ties');
	}
	const layers = LAYERS.filter((layer) => wanted.has(layer));
	return layers.join() === lens.layers.join() ? lens : { ...lens, layers };
}
