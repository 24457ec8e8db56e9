/**
 * What joins the levels: actors who sit in a forum and in the one above it, and reported ties between
 * actors on different levels; counted by level and by kind of actor, never by name.
 *
 * Source: VIVE 2021, note 1, "Styringsstrengen"; CFBU/KL, "Tema 3: Organisering og samarbejde", "Tæt
 * på topledelsen" (direct contact between staff and top management).
 */
import type { Actor, ActorId, ForumId } from '../../model/dataset';
import {
	KNOWN_ROLES,
	LEVELS,
	type KnownRole,
	type Level,
	type SectorKind
} from '../../model/taxonomy';
import { levelOf, type StructureRows } from './structure-rows';

/** A kind of actor that carries a link. */
export interface CarrierKind {
	/** Null = no sector of a known kind. */
	readonly kind: SectorKind | null;
	readonly role: KnownRole | null;
	readonly level: Level | null;
	readonly actors: readonly ActorId[];
}

/** Where a forum and the one above it meet, gathered by their levels. */
export interface TierLink {
	readonly upper: Level;
	readonly lower: Level;
	/** Pairs of a forum and its parent on these levels. */
	readonly pairs: number;
	/** Those with at least one actor in both. */
	readonly joined: number;
	/** Those with at least two. */
	readonly doubled: number;
	/** A pair whose members are not all known may be joined all the same. */
	readonly mayBeJoined: boolean;
	readonly carriers: readonly CarrierKind[];
	readonly forums: readonly ForumId[];
	readonly source: string | null;
}

/** Reported ties between two levels, by the kinds of their ends. */
export interface TierContact {
	readonly upper: Level;
	readonly lower: Level;
	readonly upperKind: SectorKind;
	readonly lowerKind: SectorKind;
	/** Joined pairs of actors. */
	readonly pairs: number;
	readonly actors: readonly ActorId[];
	readonly source: string | null;
}

interface OpenLink {
	pairs: number;
	joined: number;
	doubled: number;
	mayBeJoined: boolean;
	carriers: Set<Actor>;
	forums: Set<ForumId>;
	source: string | null;
}

interface OpenContact {
	readonly upper: Level;
	readonly lower: Level;
	readonly upperKind: SectorKind;
	readonly lowerKind: SectorKind;
	readonly joined: Set<string>;
	readonly actors: Set<ActorId>;
	source: string | null;
}

/** The links between forums of known level and their parents, from the top down. */
export function tierLinks(rows: StructureRows): TierLink[] {
	const { visible, membersOf } = rows;
	const forumById = new Map(visible.forums.map((forum) => [forum.id, forum]));
	const links = new Map<string, OpenLink>();
	for (const lower of visible.forums) {
		const upper = lower.parent === null ? undefined : forumById.get(lower.parent);
		const [above, below] = [upper && levelOf(upper), levelOf(lower)];
		if (!upper || !above || !below) continue;
		const key = keyOf(above, below);
		const link = links.get(key) ?? newLink();
		links.set(key, link);
		const top = new Set((membersOf.get(upper.id) ?? []).map(({ actor }) => actor));
		const bottom = membersOf.get(lower.id) ?? [];
		const both = bottom.filter(({ actor }) => top.has(actor));
		link.pairs++;
		if (both.length > 0) link.joined++;
		if (both.length > 1) link.doubled++;
		if (top.size === 0 || bottom.length === 0) link.mayBeJoined = true;
		for (const { actor, source } of both) {
			link.carriers.add(actor);
			link.source ??= source;
		}
		link.forums.add(upper.id).add(lower.id);
	}
	return inOrder(links, (link) => ({
		...link,
		carriers: carrierKinds(rows, [...link.carriers]),
		forums: [...link.forums]
	}));
}

/** The ties between actors on different known levels, from the top down, the kinds with most first. */
export function tierContacts({ visible, actorById, kindOf }: StructureRows): TierContact[] {
	const contacts = new Map<string, OpenContact>();
	for (const { source, target, sourcePassage } of visible.ties) {
		const ends = tieLevels(actorById.get(source), actorById.get(target));
		if (!ends) continue;
		const [upper, lower] = ends;
		const [upperKind, lowerKind] = [kindOf(upper.actor), kindOf(lower.actor)];
		if (upperKind === null || lowerKind === null) continue;
		const kinds = { upper: upper.level, lower: lower.level, upperKind, lowerKind };
		const key = Object.values(kinds).join(' ');
		let contact = contacts.get(key);
		if (!contact) {
			contact = { ...kinds, joined: new Set(), actors: new Set(), source: null };
			contacts.set(key, contact);
		}
		contact.joined.add(`${upper.actor.id}\n${lower.actor.id}`);
		contact.actors.add(upper.actor.id).add(lower.actor.id);
		contact.source ??= sourcePassage;
	}
	return [...contacts.values()]
		.map(({ upper, lower, upperKind, lowerKind, joined, actors, source }) => ({
			upper,
			lower,
			upperKind,
			lowerKind,
			pairs: joined.size,
			actors: [...actors],
			source
		}))
		.sort(
			(a, b) => rank(a.upper) - rank(b.upper) || rank(a.lower) - rank(b.lower) || b.pairs - a.pairs
		);
}

interface TieEnd {
	readonly actor: Actor;
	readonly level: Level;
}

/** The ends of a tie, the higher level first; null when they are on one level, or a level is not told. */
function tieLevels(a: Actor | undefined, b: Actor | undefined): [TieEnd, TieEnd] | null {
	const [first, second] = [a && levelOf(a), b && levelOf(b)];
	if (!a || !b || !first || !second || first === second) return null;
	const ends: [TieEnd, TieEnd] = [
		{ actor: a, level: first },
		{ actor: b, level: second }
	];
	return rank(first) < rank(second) ? ends : [ends[1], ends[0]];
}

function rank(level: Level): number {
	return LEVELS.indexOf(level);
}

function newLink(): OpenLink {
	return {
		pairs: 0,
		joined: 0,
		doubled: 0,
		mayBeJoined: false,
		carriers: new Set(),
		forums: new Set(),
		source: null
	};
}

function keyOf(upper: Level, lower: Level): string {
	return `${upper} ${lower}`;
}

function inOrder(
	links: ReadonlyMap<string, OpenLink>,
	finish: (link: OpenLink) => Omit<TierLink, 'upper' | 'lower'>
): TierLink[] {
	return LEVELS.flatMap((upper) =>
		LEVELS.flatMap((lower) => {
			const link = links.get(keyOf(upper, lower));
			return link ? [{ upper, lower, ...finish(link) }] : [];
		})
	);
}

function carrierKinds({ kindOf }: StructureRows, actors: readonly Actor[]): CarrierKind[] {
	const kinds = new Map<string, CarrierKind>();
	for (const actor of actors) {
		const kind = kindOf(actor);
		const role = KNOWN_ROLES.find((known) => actor.roles.includes(known)) ?? null;
		const level = levelOf(actor);
		const key = [kind, role, level].join(' ');
		const known = kinds.get(key)?.actors ?? [];
		kinds.set(key, { kind, role, level, actors: [...known, actor.id] });
	}
	return [...kinds.values()].sort((a, b) => b.actors.length - a.actors.length);
}
