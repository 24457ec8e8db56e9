/** The figures behind the question of silos: groups against chance, communities, core, answers. */
import { communities } from '../measures/communities';
import { assortativity } from '../measures/groups/assortativity';
import {
	assortativityPermutation,
	type AssortativityChance
} from '../measures/groups/assortativity-permutation';
import {
	communityAgreement,
	type CommunityAgreement
} from '../measures/groups/community-agreement';
import { eiPermutation, type EiChance } from '../measures/groups/ei-permutation';
import { groupEi } from '../measures/groups/group-ei';
import type { Figure } from '../measures/measure';
import { response, type Response } from '../measures/uncertainty/response';
import { corePeriphery } from '../measures/whole/core-periphery';
import type { ActorId, Dataset } from '../model/dataset';
import { GROUPINGS, type Grouping, type Lens } from '../model/lens';
import { asPairs } from '../network/as-pairs';
import { buildFromVisible } from '../network/build-network';
import type { Network } from '../network/network';
import { partitionBy, type Partition } from '../network/partition';
import { visibleRows } from '../network/visible';

/** One group: how many of its ties stay inside, and how many would if names meant nothing. */
export interface GroupTendency {
	readonly name: string;
	readonly actors: readonly ActorId[];
	/** Joined pairs inside the group, and with actors of other groups. */
	readonly inside: number;
	readonly outside: number;
	readonly chance: EiChance;
}

export interface CommunityFigures {
	/** Largest first; an actor without ties is a community of its own. */
	readonly members: readonly (readonly ActorId[])[];
	readonly modularity: Figure;
	readonly spread: {
		readonly runs: number;
		readonly lowest: number;
		readonly median: number;
	} | null;
	readonly agreement: Readonly<Record<Grouping, CommunityAgreement>>;
}

export interface CoreFigures {
	/** By number of partners, most first. */
	readonly core: readonly ActorId[];
	readonly tiedAtBorder: number;
	readonly fit: number | null;
	readonly reason: Figure['reason'];
}

export interface SiloFigures {
	readonly lens: Lens;
	readonly actorCount: number;
	/** Joined pairs, whichever way their ties run. */
	readonly pairCount: number;
	readonly groups: readonly GroupTendency[];
	/** Actors without a group. */
	readonly missing: readonly ActorId[];
	readonly communities: CommunityFigures;
	readonly homophily: Readonly<Record<Grouping, Figure>>;
	/** The same against names dealt out at random; null where there is nothing to deal. */
	readonly homophilyChance: Readonly<Record<Grouping, AssortativityChance | null>>;
	readonly core: CoreFigures;
	readonly response: Response;
}

/**
 * The figures of the silos view.
 *
 * All of them but homophily read ties as joined pairs, so that a group's counts, its E-I index and
 * the draws it is held against are of the same ties whatever the direction of the lens.
 *
 * @param report told how far the work has come, 0-1
 */
export function siloFigures(
	dataset: Dataset,
	lens: Lens,
	report: (share: number) => void = () => undefined
): SiloFigures {
	const visible = visibleRows(dataset, lens);
	const network = buildFromVisible(visible, lens);
	const pairs = asPairs(network);
	const partitions = byGrouping((by) => partitionBy(network, by));
	report(0.05);
	const groups = tendencies(pairs, partitions[lens.groupBy]);
	report(0.4);
	const found = communityFigures(pairs, partitions);
	report(0.9);
	return {
		lens,
		actorCount: network.actors.length,
		pairCount: pairs.tieCount,
		groups,
		missing: network.actors
			.filter((_, i) => partitions[lens.groupBy].of[i]! < 0)
			.map((actor) => actor.id),
		communities: found,
		homophily: byGrouping((by) => assortativity(network, partitions[by])),
		homophilyChance: byGrouping((by) =>
			assortativityPermutation(network, partitions[by], lens.seed)
		),
		core: coreFigures(pairs),
		response: response(network, lens.layers.includes('ties') ? visible.ties : [])
	};
}

function tendencies(pairs: Network, partition: Partition): GroupTendency[] {
	const chances = eiPermutation(pairs, partition, pairs.lens.seed);
	return groupEi(pairs, partition).groups.map((group, g) => ({
		name: group.name,
		actors: pairs.actors.filter((_, i) => partition.of[i] === g).map((actor) => actor.id),
		inside: group.internalTies,
		outside: group.externalTies,
		chance: chances[g]!
	}));
}

function communityFigures(
	pairs: Network,
	partitions: Readonly<Record<Grouping, Partition>>
): CommunityFigures {
	const { of, sizes, modularity, spread } = communities(pairs);
	const members: ActorId[][] = sizes.map(() => []);
	of.forEach((community, i) => members[community]!.push(pairs.actors[i]!.id));
	return {
		members,
		modularity,
		spread,
		agreement: byGrouping((by) => communityAgreement(pairs, partitions[by], pairs.lens.seed))
	};
}

function coreFigures(pairs: Network): CoreFigures {
	const { core, tiedAtBorder, fit } = corePeriphery(pairs);
	return {
		core: core.map((i) => pairs.actors[i]!.id),
		tiedAtBorder,
		fit,
		reason: fit !== null ? null : pairs.tieCount === 0 ? 'no-ties' : 'no-variation'
	};
}

function byGrouping<T>(value: (by: Grouping) => T): Record<Grouping, T> {
	return Object.fromEntries(GROUPINGS.map((by) => [by, value(by)])) as Record<Grouping, T>;
}
