/** Everything the initiatives view says about the initiatives under a lens. */
import type { Dataset } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import { DEFAULT_CHECK_SETTINGS } from '../checks/check-settings';
import { collaborationUnder } from '../collaboration';
import { initiativeApproaches, type InitiativeApproaches } from './initiative-approaches';
import { initiativeCoverage, type InitiativeCoverage } from './initiative-coverage';
import { initiativeMunicipality, type InitiativeMunicipality } from './initiative-municipality';
import { initiativeOverlaps, type InitiativeOverlap } from './initiative-overlaps';
import { initiativeProfiles, type InitiativeProfile } from './initiative-profiles';
import { initiativeSectors, type InitiativeSectors } from './initiative-sectors';

export interface InitiativeFigures {
	readonly lens: Lens;
	/** In the order of the data, as are the lists by initiative below. */
	readonly profiles: readonly InitiativeProfile[];
	/** Participations in these initiatives whose actor the lens leaves out. */
	readonly hidden: number;
	readonly coverage: InitiativeCoverage;
	readonly overlaps: readonly InitiativeOverlap[];
	readonly sectors: readonly InitiativeSectors[];
	readonly approaches: InitiativeApproaches;
	readonly municipality: InitiativeMunicipality;
}

/**
 * Pure: the same data set and lens give the same figures.
 *
 * @param maxCells combinations up to which themes, target groups and districts are the grid of a plan (K23)
 */
export function initiativeFigures(
	dataset: Dataset,
	lens: Lens,
	maxCells: number = DEFAULT_CHECK_SETTINGS.maxCells
): InitiativeFigures {
	const evidence = collaborationUnder(dataset, lens);
	const profiles = initiativeProfiles(evidence);
	const shown = new Set(profiles.map(({ initiative }) => initiative.id));
	const all = dataset.participations.filter(({ initiative }) => shown.has(initiative));
	return {
		lens,
		profiles,
		hidden: all.length - evidence.visible.participations.length,
		coverage: initiativeCoverage(evidence, maxCells),
		overlaps: initiativeOverlaps(evidence),
		sectors: initiativeSectors(evidence, profiles),
		approaches: initiativeApproaches(evidence),
		municipality: initiativeMunicipality(evidence, profiles)
	};
}
