/** Where one sees what a finding or a check is about. */
import type { CheckId, CheckResult } from '../findings/checks/check';
import type { FindingCode } from '../findings/finding';
import type { Place } from './report-document';

export const PLACE_OF_FINDING = {
	'chain.carrier': 'chain',
	'chain.single-link': 'chain',
	'chain.no-link': 'chain',
	'silo.sides': 'map',
	'silo.group': 'silos',
	'silo.pair': 'matrix',
	'gap.leadership': 'gaps',
	'gap.forum': 'gaps',
	'gap.district': 'gaps',
	'gap.absent': 'gaps',
	'fragility.cut-actor': 'map',
	'bridge.actor': 'bridges',
	'bridge.sole-link': 'bridges',
	'overlap.initiatives': 'initiatives',
	'ladder.low': 'ladder',
	'one-sided.pair': 'ladder',
	'forum.strangers': 'chain',
	'forum.thin': 'chain'
} as const satisfies Readonly<Record<FindingCode, Place>>;

const PLACE_OF_CHECK: Readonly<Partial<Record<CheckId, Place>>> = {
	K1: 'chain',
	K2: 'chain',
	K3: 'roles',
	K4: 'roles',
	K5: 'chain',
	K6: 'gaps',
	K7: 'gaps',
	K8: 'gaps',
	K9: 'gaps',
	K10: 'gaps',
	K12: 'chain',
	K13: 'chain',
	K14: 'ladder',
	K15: 'chain',
	K17: 'chain',
	K19: 'roles',
	K20: 'ladder',
	K21: 'ladder',
	K22: 'initiatives',
	K23: 'initiatives',
	K24: 'robustness'
};

/** For a check that cannot tell, the data; null = only the list of checks. */
export function placeOfCheck({ id, answer }: CheckResult): Place | null {
	return answer === 'cannot-tell' ? 'data' : (PLACE_OF_CHECK[id] ?? null);
}
