/**
 * The structure of a project: what kinds of forums it has on which level, who is seated there, what
 * joins the tiers, what kind of body leads, and which leading roles there are. Everything is told by
 * kind (level, scope, sector kind, role), so that two projects can be held up against each other.
 *
 * Source: CFBU 2015 (levels); VIVE 2021, note 1, "Styringsstrengen" (tiers and links); CFBU,
 * "Elementer i socialt bydelsarbejde", Element 4 (four kinds of leading body).
 */
import type { Actor, ActorId, Dataset, Forum, ForumId } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import {
	KNOWN_ROLES,
	LEVELS,
	MUNICIPAL_KINDS,
	type KnownRole,
	type Level,
	type SectorKind
} from '../../model/taxonomy';
import { leadingBodies, type LeadingBody } from './structure-leading';
import { tierContacts, tierLinks, type TierContact, type TierLink } from './structure-links';
import { planModel, type PlanModel } from './structure-model';
import { levelOf, structureRows, type Seat, type StructureRows } from './structure-rows';

/** Seats in a forum or on a level of one kind of sector. */
export interface KindSeats {
	readonly kind: SectorKind;
	readonly actors: readonly ActorId[];
	/** The passage a seat rests on; null = the data have none. */
	readonly source: string | null;
}

export interface ForumStructure {
	readonly id: ForumId;
	/** One of LEVELS; null = not told, or another word. */
	readonly level: Level | null;
	readonly scopes: readonly string[];
	/** True for the forum of a single district. */
	readonly isLocal: boolean;
	/** Kinds in the order of the taxonomy's first mention in the data. */
	readonly seats: readonly KindSeats[];
	/** At least two sectors, the municipality as one; null = the known seats leave it open. */
	readonly isCrossSector: boolean | null;
	readonly members: readonly ActorId[];
	readonly source: string | null;
}

export interface LevelStructure {
	readonly level: Level;
	readonly forums: readonly ForumId[];
	readonly crossSector: readonly ForumId[];
	/** A forum of the level may be cross-sector: not all of its seats are known. */
	readonly mayBeCrossSector: boolean;
	/** Who is seated in the forums of the level. */
	readonly seats: readonly KindSeats[];
	/** A source for the level's forums, the cross-sector one first. */
	readonly source: string | null;
}

export interface RolePlaces {
	readonly role: KnownRole;
	readonly actors: readonly ActorId[];
	readonly levels: readonly Level[];
	readonly source: string | null;
}

/** Two forums with the same known members. */
export interface SameMembers {
	readonly forums: readonly [ForumId, ForumId];
	readonly actors: readonly ActorId[];
	readonly source: string | null;
}

export interface Structure {
	/** All four, from the top down. */
	readonly levels: readonly LevelStructure[];
	readonly forums: readonly ForumStructure[];
	readonly links: readonly TierLink[];
	readonly contacts: readonly TierContact[];
	readonly leading: readonly LeadingBody[];
	readonly roles: readonly RolePlaces[];
	readonly sameMembers: readonly SameMembers[];
	/** Actors who belong to two organisations or more; null = nobody does. */
	readonly sharedStaff: {
		readonly actors: readonly ActorId[];
		readonly source: string | null;
	} | null;
	readonly model: PlanModel;
	readonly unknown: {
		readonly forumsWithoutLevel: number;
		readonly forumsWithoutMembers: number;
		/** Seated actors without a sector of a known kind. */
		readonly seatsWithoutKind: number;
		readonly hasRoles: boolean;
		readonly hasTies: boolean;
		readonly hasOrganisations: boolean;
	};
}

/**
 * The structure of a project in the districts and on the date of a lens; all sectors, levels and
 * steps count, as in the guideline checks.
 */
export function structureOf(dataset: Dataset, lens: Lens): Structure {
	const rows = structureRows(dataset, lens);
	const forums = rows.visible.forums.map((forum) => forumStructure(rows, forum));
	const seated = new Set([...rows.membersOf.values()].flat().map(({ actor }) => actor));
	return {
		levels: LEVELS.map((level) => levelStructure(level, forums)),
		forums,
		links: tierLinks(rows),
		contacts: tierContacts(rows),
		leading: leadingBodies(rows),
		roles: rolePlaces(rows),
		sameMembers: forumsWithSameMembers(rows),
		sharedStaff: sharedStaff(rows),
		model: planModel(rows),
		unknown: {
			forumsWithoutLevel: forums.filter(({ level }) => level === null).length,
			forumsWithoutMembers: forums.filter(({ members }) => members.length === 0).length,
			seatsWithoutKind: [...seated].filter((actor) => rows.kindOf(actor) === null).length,
			hasRoles: rows.visible.actors.some((actor) => actor.roles.length > 0),
			hasTies: rows.visible.ties.length > 0,
			hasOrganisations: rows.visible.actors.some((actor) => actor.organisations.length > 0)
		}
	};
}

/** The party a kind belongs to: the parts of the municipality are one. */
export function partyOf(kind: SectorKind): SectorKind {
	return MUNICIPAL_KINDS.includes(kind) ? 'municipality' : kind;
}

/** Whether kinds include a kind; `municipality` stands for any part of it, and any part for it. */
export function coversKind(kinds: ReadonlySet<SectorKind>, kind: SectorKind): boolean {
	if (kinds.has(kind)) return true;
	if (!MUNICIPAL_KINDS.includes(kind)) return false;
	return kinds.has('municipality') || (kind === 'municipality' && hasMunicipal(kinds));
}

function hasMunicipal(kinds: ReadonlySet<SectorKind>): boolean {
	return MUNICIPAL_KINDS.some((kind) => kinds.has(kind));
}

function forumStructure(rows: StructureRows, forum: Forum): ForumStructure {
	const members = rows.membersOf.get(forum.id) ?? [];
	const seats = seatsByKind(members, rows.kindOf);
	const parties = new Set(seats.map(({ kind }) => partyOf(kind)));
	const hasUnknown =
		members.length === 0 || members.some(({ actor }) => rows.kindOf(actor) === null);
	return {
		id: forum.id,
		level: levelOf(forum),
		scopes: forum.scopes,
		isLocal: forum.districts.length === 1,
		seats,
		isCrossSector: parties.size > 1 ? true : hasUnknown ? null : false,
		members: members.map(({ actor }) => actor.id),
		source: forum.source
	};
}

function seatsByKind(
	members: readonly Seat[],
	kindOf: (actor: Actor) => SectorKind | null
): KindSeats[] {
	const seats = new Map<SectorKind, { actors: ActorId[]; source: string | null }>();
	for (const { actor, source } of members) {
		const kind = kindOf(actor);
		if (kind === null) continue;
		const known = seats.get(kind) ?? { actors: [], source: null };
		seats.set(kind, known);
		if (!known.actors.includes(actor.id)) known.actors.push(actor.id);
		known.source ??= source;
	}
	return [...seats].map(([kind, found]) => ({ kind, ...found }));
}

function levelStructure(level: Level, all: readonly ForumStructure[]): LevelStructure {
	const forums = all.filter((forum) => forum.level === level);
	const cross = forums.filter((forum) => forum.isCrossSector === true);
	const seats = new Map<SectorKind, { actors: Set<ActorId>; source: string | null }>();
	for (const { kind, actors, source } of forums.flatMap((forum) => forum.seats)) {
		const known = seats.get(kind) ?? { actors: new Set<ActorId>(), source: null };
		seats.set(kind, known);
		for (const actor of actors) known.actors.add(actor);
		known.source ??= source;
	}
	return {
		level,
		forums: forums.map(({ id }) => id),
		crossSector: cross.map(({ id }) => id),
		mayBeCrossSector: forums.some((forum) => forum.isCrossSector === null),
		seats: [...seats].map(([kind, { actors, source }]) => ({
			kind,
			actors: [...actors],
			source
		})),
		source: [...cross, ...forums].find(({ source }) => source !== null)?.source ?? null
	};
}

function rolePlaces({ visible }: StructureRows): RolePlaces[] {
	return KNOWN_ROLES.flatMap((role) => {
		const actors = visible.actors.filter((actor) => actor.roles.includes(role));
		if (actors.length === 0) return [];
		const onLevels = new Set(actors.map(levelOf));
		return [
			{
				role,
				actors: actors.map(({ id }) => id),
				levels: LEVELS.filter((level) => onLevels.has(level)),
				source: actors.find(({ source }) => source !== null)?.source ?? null
			}
		];
	});
}

function sharedStaff({ visible }: StructureRows): Structure['sharedStaff'] {
	const actors = visible.actors.filter(({ organisations }) => organisations.length > 1);
	if (actors.length === 0) return null;
	const source = actors.find((actor) => actor.source !== null)?.source ?? null;
	return { actors: actors.map(({ id }) => id), source };
}

/** Forums of the same known members, two members at least. */
function forumsWithSameMembers({ visible, membersOf }: StructureRows): SameMembers[] {
	const byMembers = new Map<string, Forum[]>();
	for (const forum of visible.forums) {
		const members = membersOf.get(forum.id) ?? [];
		if (members.length < 2) continue;
		const key = members
			.map(({ actor }) => actor.id)
			.sort()
			.join('\n');
		byMembers.set(key, [...(byMembers.get(key) ?? []), forum]);
	}
	return [...byMembers.values()].flatMap(([first, second]) => {
		if (!first || !second) return [];
		const seats = membersOf.get(second.id) ?? [];
		return [
			{
				forums: [first.id, second.id] as const,
				actors: seats.map(({ actor }) => actor.id),
				source: second.source ?? seats[0]?.source ?? null
			}
		];
	});
}
