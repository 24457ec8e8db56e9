/** Actors by a grouping: sector, district, level or organisation. */
import type { Actor } from '../model/dataset';
import type { Grouping } from '../model/lens';
import { LEVELS } from '../model/taxonomy';
import type { Network } from './network';

/** Name of the group of actors without a value, where a table shows it as a group. */
export const MISSING = '(missing)';

export interface Partition {
	readonly by: Grouping;
	/** Groups that have an actor: levels from the top down, others in the order of the data's tables, then of the actors. */
	readonly names: readonly string[];
	/** By actor number: place in `names`, or -1 without a value. */
	readonly of: Int32Array;
}

/**
 * The partition of a network's actors by a grouping. An actor with several districts or
 * organisations counts in the first one named, so that each actor is in one group.
 */
export function partitionBy(network: Network, by: Grouping): Partition {
	const values = network.actors.map((actor) => groupValue(actor, by));
	const names = [...new Set(values.filter((value) => value !== null))];
	const rank = groupRank(network, by);
	names.sort((a, b) => rank(a) - rank(b));
	const place = new Map(names.map((name, number) => [name, number]));
	const of = Int32Array.from(values, (value) => (value === null ? -1 : place.get(value)!));
	return { by, names, of };
}

/** The group an actor counts in, or null when the data do not say. */
export function groupValue(actor: Actor, by: Grouping): string | null {
	switch (by) {
		case 'sector':
			return actor.sector;
		case 'district':
			return actor.districts[0] ?? null;
		case 'level':
			return actor.level;
		case 'organisation':
			return actor.organisations[0] ?? null;
		default:
			return by satisfies never;
	}
}

/** Place of a group in its list; what is not listed comes last, and sorting keeps it in its own order. */
function groupRank({ order }: Network, by: Grouping): (name: string) => number {
	const listed: readonly string[] =
		by === 'level'
			? LEVELS
			: by === 'sector'
				? order.sectors
				: by === 'district'
					? order.districts
					: [];
	const places = new Map(listed.map((name, place) => [name, place]));
	return (name) => places.get(name) ?? listed.length;
}
