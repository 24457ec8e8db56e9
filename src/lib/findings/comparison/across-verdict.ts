/** Whether a network turns inward or outward more than names dealt out at random would make it. */
import type { OverallEiChance } from '../../measures/groups/overall-ei-permutation';

/** `chance`: the figure lies where 95 % of the draws lie, and cannot be told from them. */
export type AcrossVerdict = 'inward' | 'chance' | 'outward';

/** Null where every draw comes to the same: then there is nothing to tell apart. */
export function acrossVerdict(chance: OverallEiChance | null): AcrossVerdict | null {
	if (chance === null || chance.low === chance.high) return null;
	if (chance.observed < chance.low) return 'inward';
	return chance.observed > chance.high ? 'outward' : 'chance';
}
