import type { Check } from './check';
import { seatAmongLeading } from './seat-among-leading';

/**
 * K8: voluntary organisations have a seat in a strategic or tactical forum.
 *
 * Read from   forums.level, memberships, actors.sector of the kind association; residents and single
 *             volunteers are not an organisation
 * Partly      only as observer or invited
 * Cannot tell no such forum, or no seat in those that are known and others whose members or level are not
 * Source      VIVE 2021, note 1, "Koordinering"
 */
export const voluntaryOrganisations: Check = {
	id: 'K8',
	read: (evidence) => seatAmongLeading('K8', 'association', evidence)
};
