/** What figures amount to in words. The steps are rules of thumb, said beside the figure itself. */
import type { CommunityFigures, CoreFigures } from '../../findings/silo-figures';
import type { AssortativityChance } from '../../measures/groups/assortativity-permutation';
import type { CommunityAgreement } from '../../measures/groups/community-agreement';
import type { Figure } from '../../measures/measure';

export type Following = 'closely' | 'partly' | 'hardly' | 'chance' | 'unknown';

/** Whether communities follow a grouping; nothing is said to follow that chance could bring about. */
export function following({ nmi, chanceHigh }: CommunityAgreement): Following {
	if (nmi.value === null) return 'unknown';
	if (chanceHigh !== null && nmi.value <= chanceHigh) return 'chance';
	if (nmi.value >= 0.6) return 'closely';
	return nmi.value >= 0.3 ? 'partly' : 'hardly';
}

export type Apartness = 'clearly' | 'somewhat' | 'barely' | 'unknown';

/** Newman and Girvan 2004: from about 0.3 a division is more than what chance finds in any network. */
export function apartness({ modularity }: CommunityFigures): Apartness {
	if (modularity.value === null) return 'unknown';
	if (modularity.value >= 0.5) return 'clearly';
	return modularity.value >= 0.3 ? 'somewhat' : 'barely';
}

/** Whether single runs of the search come within a hundredth of the best one. */
export function runsAgree({ modularity, spread }: CommunityFigures): boolean {
	return modularity.value !== null && spread !== null && modularity.value - spread.lowest <= 0.01;
}

export type Homophily = 'strong' | 'some' | 'little' | 'chance' | 'opposite';

/** Null when the coefficient is not defined. */
export function homophily({ value }: Figure): Homophily | null {
	if (value === null) return null;
	if (value >= 0.5) return 'strong';
	if (value >= 0.2) return 'some';
	if (value >= 0.05) return 'little';
	return value > -0.05 ? 'chance' : 'opposite';
}

/**
 * The same against names dealt out by lot: what lies in the interval cannot be told from chance, and
 * what lies outside is on that side, however near zero. Null when the coefficient is not defined.
 */
export function homophilyAgainstLot(
	figure: Figure,
	chance: AssortativityChance | null
): Homophily | 'like-chance' | null {
	const level = homophily(figure);
	if (level === null || chance === null) return level;
	if (chance.observed >= chance.low && chance.observed <= chance.high) return 'like-chance';
	if (chance.observed < chance.low) return 'opposite';
	return level === 'chance' || level === 'opposite' ? 'little' : level;
}

export type CoreClarity = 'clear' | 'partly' | 'none' | 'unknown';

/** How clear a core is by its fit: from 0.6 clear, from 0.3 partly (see `CoreFigures`). */
export function coreClarity({ fit }: CoreFigures): CoreClarity {
	if (fit === null) return 'unknown';
	if (fit >= 0.6) return 'clear';
	return fit >= 0.3 ? 'partly' : 'none';
}
