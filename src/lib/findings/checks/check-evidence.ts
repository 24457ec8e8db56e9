/**
 * What every check reads: the collaboration as the project opens it, on the date and in the districts
 * of the lens. A guideline asks about the whole collaboration: were sectors, levels or steps left out
 * as in a picture, a sector hidden from the picture would seem to be missing from the board. For the
 * same reason whoever sits in a forum of these districts sits there, also who works in another one.
 */
import { betweennessNormalised } from '../../measures/betweenness';
import type { Scores } from '../../measures/measure';
import type { Actor, ActorId, District, ForumId, SectorId } from '../../model/dataset';
import { openingLens, type Lens } from '../../model/lens';
import { MUNICIPAL_KINDS, type KnownRole, type SectorKind } from '../../model/taxonomy';
import { partitionBy } from '../../network/partition';
import type { Visible } from '../../network/visible';
import { collaborationUnder } from '../collaboration';
import type { Collaboration, Evidence } from '../evidence';

/** Somebody's place in a forum. */
export interface Seat {
	readonly actor: Actor;
	/** Of all rows of the actor in the forum. */
	readonly roles: readonly string[];
}

export interface CheckEvidence extends Collaboration {
	/** The busiest go-betweens, in the order of the network's actors. */
	readonly betweenness: Scores;
	/** The districts of the lens. */
	readonly districts: readonly District[];
	/** A forum without a known member is not in the map. */
	readonly seatsIn: ReadonlyMap<ForumId, readonly Seat[]>;
	/** Null = a sector word that the taxonomy does not know. */
	readonly kindOf: ReadonlyMap<SectorId, SectorKind | null>;
	/** Whether anybody has reported a tie; else the network is that of shared forums. */
	readonly hasTies: boolean;
}

/** The evidence of the checks from that of the findings, most of it the same unless the lens leaves something out. */
export function checkEvidence(evidence: Evidence): CheckEvidence {
	const { dataset } = evidence;
	const { lens } = evidence.network;
	const opening = openingLens(dataset);
	const wide: Lens = { ...opening, districts: lens.districts, date: lens.date, seed: lens.seed };
	const collaboration = leavesNothingOut(lens, wide) ? evidence : collaborationUnder(dataset, wide);
	const betweenness =
		collaboration === evidence && !lens.weighted
			? evidence.scores.betweennessNormalised
			: betweennessNormalised.compute(
					collaboration.network,
					partitionBy(collaboration.network, 'sector')
				);
	return {
		...collaboration,
		betweenness,
		districts: dataset.districts.filter(
			({ id }) => lens.districts === null || lens.districts.includes(id)
		),
		membersOf: evidence.wide.membersOf,
		seatsIn: seats(evidence.wide.visible, collaboration),
		kindOf: new Map(dataset.sectors.map((sector) => [sector.id, sector.kind])),
		hasTies: collaboration.visible.ties.length > 0
	};
}

function leavesNothingOut(lens: Lens, wide: Lens): boolean {
	return (
		lens.direction === wide.direction &&
		lens.weighted === wide.weighted &&
		lens.layers.join() === wide.layers.join() &&
		lens.sectors === null &&
		lens.levels === null &&
		lens.steps === null
	);
}

function seats({ memberships }: Visible, { actorById }: Collaboration): Map<ForumId, Seat[]> {
	const byForum = new Map<ForumId, Map<ActorId, { actor: Actor; roles: string[] }>>();
	for (const { actor, forum, roles } of memberships) {
		let seated = byForum.get(forum);
		if (!seated) byForum.set(forum, (seated = new Map()));
		const seat = seated.get(actor);
		if (seat) seat.roles.push(...roles);
		else seated.set(actor, { actor: actorById.get(actor)!, roles: [...roles] });
	}
	return new Map([...byForum].map(([forum, seated]) => [forum, [...seated.values()]]));
}

/** The kind of an actor's sector; null = no sector, or a word that the taxonomy does not know. */
export function kindOfActor({ kindOf }: CheckEvidence, actor: Actor): SectorKind | null {
	return actor.sector === null ? null : (kindOf.get(actor.sector) ?? null);
}

/** The visible actors with a role. */
export function actorsWithRole({ visible }: CheckEvidence, role: KnownRole): Actor[] {
	return visible.actors.filter((actor) => actor.roles.includes(role));
}

/** Everybody an actor has a tie with, in the order of the data. */
export function contactsOf({ pairs }: CheckEvidence, actor: Actor): Actor[] {
	const { offsets, targets } = pairs.either;
	const i = pairs.indexOf.get(actor.id)!;
	return [...targets.subarray(offsets[i]!, offsets[i + 1]!)].map((j) => pairs.actors[j]!);
}

/** Kinds whose organisations are departments; an institution is a workplace under one. */
const DEPARTMENT_KINDS: readonly SectorKind[] = MUNICIPAL_KINDS.filter(
	(kind) => kind !== 'municipal-institution'
);

/**
 * The municipal departments: organisations of actors in the administration. One that more actors of
 * other sectors belong to is theirs; somebody of the administration only works there too.
 */
export function municipalDepartments(evidence: CheckEvidence): ReadonlySet<string> {
	const balance = new Map<string, number>();
	for (const actor of evidence.visible.actors) {
		const kind = kindOfActor(evidence, actor);
		const side = isAdministrative(evidence, actor)
			? 1
			: kind === null || MUNICIPAL_KINDS.includes(kind)
				? 0
				: -1;
		for (const name of actor.organisations) balance.set(name, (balance.get(name) ?? 0) + side);
	}
	return new Set([...balance].filter(([, more]) => more > 0).map(([name]) => name));
}

/** Whether an actor belongs to the municipal administration. */
export function isAdministrative(evidence: CheckEvidence, actor: Actor): boolean {
	const kind = kindOfActor(evidence, actor);
	return kind !== null && DEPARTMENT_KINDS.includes(kind);
}
