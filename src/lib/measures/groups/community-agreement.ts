import type { Network } from '../../network/network';
import type { Partition } from '../../network/partition';
import { communities } from '../communities';
import { dealNames } from '../deal-names';
import type { Figure } from '../measure';
import { mutualInformation } from './mutual-information';

/** How closely the communities follow a grouping, against chance. */
export interface CommunityAgreement {
	/** Normalised mutual information of communities and groups. */
	readonly nmi: Figure;
	/** The same with the group names dealt out at random: mean and 97.5th percentile of the draws. */
	readonly chanceMean: number | null;
	readonly chanceHigh: number | null;
}

const DRAWS = 199;
const FEWEST_DRAWS = 39;
const ACTOR_BUDGET = 2_000_000;

/**
 * Agreement of the communities with a grouping.
 *
 *   nmi = 2·I(communities, groups) / (H(communities) + H(groups)), beside its value when the names of
 *   the groups are dealt out at random: with many small groups chance alone gives a high nmi
 *
 * Input      a network, a partition; actors without a group are left out
 * Output     see CommunityAgreement; nulls where nmi is undefined
 * Unit       shares, 0 … 1
 * Weight     none; communities in a weighted lens by strength
 * Cost       O(draws · n); 199 draws, fewer above 10,000 actors, never under 39
 * Source     Danon et al. 2005, J. Stat. Mech. P09008
 * Checked    tests/measures/groups/community-agreement.test.ts
 */
export function communityAgreement(
	network: Network,
	partition: Partition,
	seed: number
): CommunityAgreement {
	const { of } = communities(network);
	const nmi = mutualInformation(of, partition.of);
	if (nmi.value === null) return { nmi, chanceMean: null, chanceHigh: null };
	const draws = Math.max(
		FEWEST_DRAWS,
		Math.min(DRAWS, Math.floor(ACTOR_BUDGET / network.actors.length))
	);
	const drawn: number[] = [];
	for (const dealt of dealNames(partition, draws, seed)) {
		drawn.push(mutualInformation(of, dealt).value ?? 0);
	}
	drawn.sort((a, b) => a - b);
	return {
		nmi,
		chanceMean: drawn.reduce((sum, value) => sum + value, 0) / drawn.length,
		chanceHigh: drawn[Math.ceil(0.975 * (drawn.length - 1))]!
	};
}
