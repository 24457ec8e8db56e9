/** Analysis + Network -> one row an actor: between whom it stands, and what would fall off without it. */
import type { Analysis } from '../../findings/analysis';
import type { RankBand } from '../../measures/uncertainty/rank-bands';
import type { Actor, ActorId } from '../../model/dataset';
import type { Grouping } from '../../model/lens';
import { degreeOf, type Network } from '../../network/network';
import { partitionBy } from '../../network/partition';

/** Gould-Fernandez roles as a screen shows them. */
export interface RoleCounts {
	readonly coordinator: number | null;
	readonly itinerant: number | null;
	readonly representative: number | null;
	/** In an undirected network the same pairs as `representative`. */
	readonly gatekeeper: number | null;
	readonly liaison: number | null;
}

export interface BridgeRow {
	readonly id: ActorId;
	readonly actor: Actor;
	/** Share of all pairs of others whose shortest way goes through the actor, 0-1; null = undefined. */
	readonly betweennessShare: number | null;
	/** Rank by betweenness and how far it could move; null until it is asked for. */
	readonly band: RankBand | null;
	/** Others the actor has a tie with, in either direction. */
	readonly tieCount: number;
	/** Groups of the lens's grouping among those others, its own included; actors without a group do not count. */
	readonly groupCount: number;
	readonly roles: RoleCounts;
	/** Actors that lose the way to the rest when this one is away; null = undefined. */
	readonly fallOffCount: number | null;
}

/**
 * One row an actor, in the order of the file; empty when the analysis belongs to other actors than
 * the network (a newer answer is under way).
 *
 * Roles are counted over ordered pairs; in an undirected network each pair stands in both orders and
 * is halved here, and representative and gatekeeper are the same pairs read from either end.
 */
export function bridgeRows(analysis: Analysis, network: Network): BridgeRow[] {
	if (!describesNetwork(analysis, network)) return [];
	const { scores } = analysis;
	const groups = groupCounts(network, network.lens.groupBy);
	const share = network.directed ? 1 : 0.5;
	return network.actors.map((actor, i) => {
		const role = (values: readonly (number | null)[]) => scaled(values[i] ?? null, share);
		const oneWay = (values: readonly (number | null)[]) => values[i] ?? null;
		return {
			id: actor.id,
			actor,
			betweennessShare: scores.betweennessNormalised.values[i] ?? null,
			band: null,
			tieCount: degreeOf(network.either, i),
			groupCount: groups[i]!,
			roles: {
				coordinator: role(scores.coordinator.values),
				itinerant: role(scores.itinerant.values),
				representative: oneWay(scores.representative.values),
				gatekeeper: oneWay(scores.gatekeeper.values),
				liaison: role(scores.liaison.values)
			},
			fallOffCount: scores.cutOff.values[i] ?? null
		};
	});
}

/** Whether the scores belong to the actors of this network, in this order. */
export function describesNetwork(analysis: Analysis, network: Network): boolean {
	return (
		analysis.actorIds.length === network.actors.length &&
		network.actors.every((actor, i) => analysis.actorIds[i] === actor.id)
	);
}

function scaled(value: number | null, factor: number): number | null {
	return value === null ? null : value * factor;
}

function groupCounts(network: Network, by: Grouping): number[] {
	const { of } = partitionBy(network, by);
	const { offsets, targets } = network.either;
	return network.actors.map((_, i) => {
		const met = new Set<number>();
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) met.add(of[targets[k]!]!);
		met.delete(-1);
		return met.size;
	});
}
