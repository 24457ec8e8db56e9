import type { Check } from './check';
import { seatAmongLeading } from './seat-among-leading';

/**
 * K7: business has a seat in a strategic or tactical forum.
 *
 * Read from   forums.level, memberships, actors.sector of the kind business
 * Partly      only as observer or invited
 * Cannot tell no such forum, or no seat in those that are known and others whose members or level are not
 * Source      VIVE 2021, note 1, "Koordinering"
 */
export const business: Check = {
	id: 'K7',
	read: (evidence) => seatAmongLeading('K7', 'business', evidence)
};
