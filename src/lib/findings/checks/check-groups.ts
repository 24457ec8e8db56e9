/** What the guidelines are gathered by, for reading. */
import { CHECK_IDS, type CheckId } from './check';

export const CHECK_GROUPS = [
	'leading',
	'coordinator',
	'seats',
	'chain',
	'collaboration',
	'initiatives',
	'robustness'
] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

const GROUP_OF: Readonly<Record<CheckId, CheckGroup>> = {
	K1: 'leading',
	K2: 'leading',
	K3: 'coordinator',
	K4: 'coordinator',
	K5: 'coordinator',
	K6: 'seats',
	K7: 'seats',
	K8: 'seats',
	K9: 'seats',
	K10: 'seats',
	K11: 'coordinator',
	K12: 'chain',
	K13: 'chain',
	K14: 'chain',
	K15: 'leading',
	K16: 'leading',
	K17: 'leading',
	K18: 'collaboration',
	K19: 'chain',
	K20: 'collaboration',
	K21: 'collaboration',
	K22: 'initiatives',
	K23: 'initiatives',
	K24: 'robustness'
};

/** The checks of a group, in their order. */
export function checksOf(group: CheckGroup): CheckId[] {
	return CHECK_IDS.filter((id) => GROUP_OF[id] === group);
}
