/**
 * Key roles: where the coordinator and the leaders stand, what hangs on them, how far it is from the
 * executing actors to those who decide, and who belongs to two places at once. Roles are judged, never
 * persons.
 *
 * Source: CFBU, Elementer i socialt bydelsarbejde, Element 1 (a network leader; a secretariat with a
 * short way to decisions; shared staff); CFBU 2015 and 2016 (the coordinator, at risk of sitting alone);
 * CFBU/KL, Tema 3 (flat communication).
 */
import { betweennessCentralisation, degreeCentralisation } from '../measures/whole/centralisation';
import { blocks } from '../measures/blocks';
import { components } from '../measures/components';
import type { Actor, ActorId, DistrictId, ForumId, SectorId } from '../model/dataset';
import { KNOWN_ROLES, LEVELS, type KnownRole } from '../model/taxonomy';
import { degreeOf, type Network } from '../network/network';
import { withoutActors } from '../network/sub-network';
import { partitionBy } from '../network/partition';
import type { Collaboration } from './evidence';

/** Above this many actors times ties the centralisation of betweenness is left out: it would take a full sweep for each leader. */
const BETWEENNESS_UP_TO = 5e8;
/** Go-betweens that are named. */
const MOST_GO_BETWEENS = 10;

/** Where an actor with a known role stands. */
export interface RoleHolder {
	readonly actor: ActorId;
	readonly roles: readonly KnownRole[];
	readonly ties: number;
	/** 1 = most ties of all; equal ones share a place. */
	readonly place: number;
	/** Ties to actors of each level, from the top down; a level nobody is on is left out. */
	readonly levels: readonly { readonly level: string; readonly ties: number }[];
	/** Sectors besides its own that it has ties to. */
	readonly sectors: readonly SectorId[];
	/** Organisations besides its own that it has ties to. */
	readonly organisations: readonly string[];
	readonly forums: readonly ForumId[];
	/** Actors that lose the way to the rest without it. */
	readonly cutOff: number;
}

export interface BeforeAfter {
	readonly before: number | null;
	readonly after: number | null;
}

/** The network with and without one actor. */
export interface Dependence {
	readonly actor: ActorId;
	/** Share 0-1 of all ties that are the actor's; null without ties. */
	readonly tieShare: number | null;
	readonly degreeCentralisation: BeforeAfter;
	/** Null above `BETWEENNESS_UP_TO`. */
	readonly betweennessCentralisation: BeforeAfter;
	readonly largestComponent: BeforeAfter;
	readonly cutOff: number;
}

/** How far the executing actors are from those who decide. */
export interface WayToDecisions {
	/** Actors on the strategic or the political level. */
	readonly deciding: number;
	readonly executing: number;
	/** Executing actors by their number of steps to the nearest deciding one, 1 first. */
	readonly bySteps: readonly (readonly ActorId[])[];
	/** Executing actors with ties and no way. */
	readonly unreached: readonly ActorId[];
	/** Actors with ties whose level is not known: one of them may decide, and be nearer. */
	readonly withoutLevel: number;
	/** Executing actors without any tie: nothing is known of whom they reach. */
	readonly withoutTies: readonly ActorId[];
	/** Mean steps of those who have a way; null when nobody has. */
	readonly meanSteps: number | null;
	/** Through whom the shortest ways go, most first: executing actors, each counted by its share of ways. */
	readonly goBetweens: readonly { readonly actor: ActorId; readonly served: number }[];
}

/** An actor who belongs to more than one organisation, or works in several districts and not in all. */
export interface SharedActor {
	readonly actor: ActorId;
	readonly organisations: readonly { readonly name: string; readonly ties: number }[];
	readonly districts: readonly DistrictId[];
	/** Ties between others of its organisations; null with one organisation. 0 = nobody else joins them. */
	readonly otherLinks: number | null;
}

export interface KeyRoles {
	/** In the order of the roles, then of the data. */
	readonly holders: readonly RoleHolder[];
	/** Known roles that nobody has. */
	readonly vacant: readonly KnownRole[];
	/** Of the leaders, coordinators and plan leaders; of the busiest actor where there are none. */
	readonly dependence: readonly Dependence[];
	/** True when nobody has such a role and the busiest actor stands in. */
	readonly isStandIn: boolean;
	/** Null when a level has nobody on it. */
	readonly way: WayToDecisions | null;
	readonly shared: readonly SharedActor[];
}

const LEADING: readonly KnownRole[] = ['network-leader', 'coordinator', 'plan-leader'];

/** Everything about key roles under a lens. Cost O(n + m), and one sweep for each leader in smaller networks. */
export function keyRoles(evidence: Collaboration): KeyRoles {
	const { pairs } = evidence;
	const holders = roleHolders(evidence);
	const leaders = holders.filter(({ roles }) => roles.some((role) => LEADING.includes(role)));
	const busiest = busiestActor(pairs);
	const asked = leaders.length > 0 ? leaders.map(({ actor }) => actor) : busiest;
	return {
		holders,
		vacant: KNOWN_ROLES.filter((role) => !holders.some(({ roles }) => roles.includes(role))),
		dependence: asked.map((actor) => dependenceOn(pairs, actor)),
		isStandIn: leaders.length === 0 && busiest.length > 0,
		way: wayToDecisions(pairs),
		shared: sharedActors(evidence)
	};
}

function roleHolders(evidence: Collaboration): RoleHolder[] {
	const { pairs, visible } = evidence;
	const { cutOff } = blocks(pairs);
	const forumsOf = new Map<ActorId, Set<ForumId>>();
	for (const { actor, forum } of visible.memberships) {
		const forums = forumsOf.get(actor);
		if (forums) forums.add(forum);
		else forumsOf.set(actor, new Set([forum]));
	}
	const degrees = pairs.actors.map((_, i) => degreeOf(pairs.either, i)).sort((a, b) => b - a);
	const known = (actor: Actor) => KNOWN_ROLES.filter((role) => actor.roles.includes(role));
	const holders = pairs.actors.flatMap((actor, i): RoleHolder[] => {
		const roles = known(actor);
		if (roles.length === 0) return [];
		const contacts = neighbours(pairs, i).map((j) => pairs.actors[j]!);
		const ties = degreeOf(pairs.either, i);
		return [
			{
				actor: actor.id,
				roles,
				ties,
				place: degrees.indexOf(ties) + 1,
				levels: tiesByLevel(pairs, contacts),
				sectors: others(
					contacts.flatMap(({ sector }) => sector ?? []),
					actor.sector === null ? [] : [actor.sector]
				),
				organisations: others(
					contacts.flatMap(({ organisations }) => organisations),
					actor.organisations
				),
				forums: [...(forumsOf.get(actor.id) ?? [])],
				cutOff: cutOff[i]!
			}
		];
	});
	const rank = ({ roles }: RoleHolder) => KNOWN_ROLES.indexOf(roles[0]!);
	return holders.sort((a, b) => rank(a) - rank(b));
}

function tiesByLevel(pairs: Network, contacts: readonly Actor[]): RoleHolder['levels'] {
	return LEVELS.filter((level) => pairs.actors.some((actor) => actor.level === level)).map(
		(level) => ({ level, ties: contacts.filter((contact) => contact.level === level).length })
	);
}

function dependenceOn(pairs: Network, actor: ActorId): Dependence {
	const i = pairs.indexOf.get(actor)!;
	const leaves = new Uint8Array(pairs.actors.length);
	leaves[i] = 1;
	const without = withoutActors(pairs, leaves);
	const isLarge = pairs.actors.length * pairs.tieCount > BETWEENNESS_UP_TO;
	const change = (figure: (network: Network) => number | null): BeforeAfter => ({
		before: figure(pairs),
		after: figure(without)
	});
	return {
		actor,
		tieShare: pairs.tieCount === 0 ? null : degreeOf(pairs.either, i) / pairs.tieCount,
		degreeCentralisation: change((network) => degreeCentralisation.compute(network).value),
		betweennessCentralisation: isLarge
			? { before: null, after: null }
			: change((network) => betweennessCentralisation.compute(network).value),
		largestComponent: change((network) => components(network).sizes[0] ?? 0),
		cutOff: blocks(pairs).cutOff[i]!
	};
}

/** Whoever has most ties; nobody where there are none. */
function busiestActor(pairs: Network): ActorId[] {
	let busiest = -1;
	let most = 0;
	for (let i = 0; i < pairs.actors.length; i++) {
		const ties = degreeOf(pairs.either, i);
		if (ties <= most) continue;
		most = ties;
		busiest = i;
	}
	return busiest < 0 ? [] : [pairs.actors[busiest]!.id];
}

/**
 * One search outwards from all who decide; then, from the farthest inwards, each actor hands what it
 * serves to those one step nearer in the share of its shortest ways that go through them.
 */
function wayToDecisions(pairs: Network): WayToDecisions | null {
	const { actors, either } = pairs;
	const deciding = actors.flatMap(({ level }, i) =>
		level === 'strategic' || level === 'political' ? [i] : []
	);
	const executing = actors.flatMap(({ level }, i) => (level === 'executing' ? [i] : []));
	if (deciding.length === 0 || executing.length === 0) return null;
	const { steps, ways, order } = searchFrom(pairs, deciding);
	const isExecuting = new Uint8Array(actors.length);
	for (const i of executing) isExecuting[i] = 1;
	const served = new Float64Array(actors.length);
	for (let place = order.length - 1; place >= 0; place--) {
		const far = order[place]!;
		if (steps[far] === 0) continue;
		const carried = served[far]! + isExecuting[far]!;
		for (let k = either.offsets[far]!; k < either.offsets[far + 1]!; k++) {
			const near = either.targets[k]!;
			if (steps[near] === steps[far]! - 1) served[near]! += (carried * ways[near]!) / ways[far]!;
		}
	}
	const tied = executing.filter((i) => degreeOf(either, i) > 0);
	const reached = tied.filter((i) => steps[i]! > 0);
	const bySteps: ActorId[][] = [];
	for (const i of reached) (bySteps[steps[i]! - 1] ??= []).push(actors[i]!.id);
	const idOf = (i: number) => actors[i]!.id;
	return {
		deciding: deciding.length,
		executing: executing.length,
		bySteps: Array.from(bySteps, (group) => group ?? []),
		unreached: tied.filter((i) => steps[i]! < 0).map(idOf),
		withoutLevel: actors.filter(({ level }, i) => level === null && degreeOf(either, i) > 0).length,
		withoutTies: executing.filter((i) => degreeOf(either, i) === 0).map(idOf),
		meanSteps:
			reached.length === 0 ? null : reached.reduce((sum, i) => sum + steps[i]!, 0) / reached.length,
		goBetweens: order
			.filter((i) => steps[i]! > 0 && served[i]! > 0)
			.sort((a, b) => served[b]! - served[a]!)
			.slice(0, MOST_GO_BETWEENS)
			.map((i) => ({ actor: idOf(i), served: served[i]! }))
	};
}

/** Steps to the nearest of `sources` (-1 = no way), shortest ways to any of them, and the order of the search. */
function searchFrom({ actors, either }: Network, sources: readonly number[]) {
	const steps = new Int32Array(actors.length).fill(-1);
	const ways = new Float64Array(actors.length);
	const order = [...sources];
	for (const i of sources) {
		steps[i] = 0;
		ways[i] = 1;
	}
	for (const i of order) {
		for (let k = either.offsets[i]!; k < either.offsets[i + 1]!; k++) {
			const j = either.targets[k]!;
			if (steps[j]! < 0) {
				steps[j] = steps[i]! + 1;
				order.push(j);
			}
			if (steps[j] === steps[i]! + 1) ways[j]! += ways[i]!;
		}
	}
	return { steps, ways, order };
}

function sharedActors({ pairs }: Collaboration): SharedActor[] {
	const districts = partitionBy(pairs, 'district').names.length;
	const members = new Map<string, number[]>();
	pairs.actors.forEach(({ organisations }, i) => {
		for (const name of organisations) {
			const known = members.get(name);
			if (known) known.push(i);
			else members.set(name, [i]);
		}
	});
	return pairs.actors.flatMap((actor, i): SharedActor[] => {
		const isInSeveral = actor.districts.length > 1 && actor.districts.length < districts;
		if (actor.organisations.length < 2 && !isInSeveral) return [];
		const around = neighbours(pairs, i);
		return [
			{
				actor: actor.id,
				organisations: actor.organisations.map((name) => ({
					name,
					ties: around.filter((j) => pairs.actors[j]!.organisations.includes(name)).length
				})),
				districts: actor.districts,
				otherLinks:
					actor.organisations.length < 2
						? null
						: linksWithout(
								pairs,
								i,
								actor.organisations.map((name) => members.get(name)!)
							)
			}
		];
	});
}

/** Ties between members of different groups, the actor itself and those in both left out. */
function linksWithout(
	pairs: Network,
	actor: number,
	groups: readonly (readonly number[])[]
): number {
	const sets = groups.map((group) => new Set(group));
	const isIn = (place: number, i: number) =>
		i !== actor &&
		sets[place]!.has(i) &&
		sets.every((set, other) => other === place || !set.has(i));
	let links = 0;
	groups.forEach((group, first) => {
		for (const a of group) {
			if (!isIn(first, a)) continue;
			for (const b of neighbours(pairs, a)) {
				for (let second = first + 1; second < sets.length; second++) if (isIn(second, b)) links++;
			}
		}
	});
	return links;
}

function neighbours({ either: { offsets, targets } }: Network, i: number): number[] {
	return [...targets.subarray(offsets[i]!, offsets[i + 1]!)];
}

/** Each once, those of its own left out. */
function others(values: readonly string[], own: readonly string[]): string[] {
	return [...new Set(values)].filter((value) => !own.includes(value));
}
