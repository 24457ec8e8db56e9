/**
 * What one structure has and another lacks, both ways; matched by kind (level, scope, sector kind,
 * role), never by id or name. A structure read out of a text holds only what the text says: what it
 * lacks is what is not mentioned.
 */
import type { ActorId, ForumId } from '../../model/dataset';
import type { KnownRole, Level } from '../../model/taxonomy';
import { coversKind, type KindSeats, type LevelStructure, type Structure } from './structure';
import type { CarrierKind, TierContact, TierLink } from './structure-links';
import type { Trait } from './structure-trait';

export interface StructureDifference {
	/** Unique among the differences of two structures. */
	readonly id: string;
	/** Who has it. */
	readonly side: 'template' | 'own';
	readonly trait: Trait;
	/** The other may have it too: its data leave it open. Never so for a template. */
	readonly isOpen: boolean;
	/** Those of the side that has it. */
	readonly actors: readonly ActorId[];
	readonly forums: readonly ForumId[];
	/** The passage behind it, on the side that has it; null = none. */
	readonly source: string | null;
	/** 0-1. */
	readonly importance: number;
}

type Found = Omit<StructureDifference, 'id' | 'side'>;

/** What the template has that one's own project lacks, then the other way; the most telling first. */
export function structureDifference(own: Structure, template: Structure): StructureDifference[] {
	return [
		...sided('template', lackingIn(own, template, true)),
		...sided('own', lackingIn(template, own, false))
	];
}

function sided(side: StructureDifference['side'], found: readonly Found[]): StructureDifference[] {
	return found
		.map((one, place) => ({ ...one, side, id: `${side}-${one.trait.code}-${place}` }))
		.sort((a, b) => b.importance - a.importance);
}

/** What `having` has and `lacking` does not. `mayBeOpen`: gaps in the data of `lacking` leave it open. */
function lackingIn(lacking: Structure, having: Structure, mayBeOpen: boolean): Found[] {
	const found = [
		...levelTraits(lacking, having),
		...linkTraits(lacking, having),
		...contactTraits(lacking, having),
		...leadingTraits(lacking, having),
		...roleTraits(lacking, having),
		...otherTraits(lacking, having)
	];
	return mayBeOpen ? found : found.map((one) => ({ ...one, isOpen: false }));
}

/** The higher a level, the more hangs on it. */
const LEVEL_WEIGHT: Readonly<Record<Level, number>> = {
	political: 0.5,
	strategic: 1,
	tactical: 0.95,
	executing: 0.9
};

function levelTraits(lacking: Structure, having: Structure): Found[] {
	const others = new Map(lacking.levels.map((one) => [one.level, one]));
	return having.levels.flatMap((mine) => {
		if (mine.forums.length === 0) return [];
		const other = others.get(mine.level)!;
		const weight = LEVEL_WEIGHT[mine.level];
		const parts = { actors: [], forums: mine.forums, source: mine.source };
		if (other.forums.length === 0) {
			const isCrossSector = mine.crossSector.length > 0;
			const isOpen = lacking.unknown.forumsWithoutLevel > 0;
			const trait = { code: 'forum', level: mine.level, isCrossSector } as const;
			return [{ ...parts, trait, isOpen, importance: (isCrossSector ? 1 : 0.8) * weight }];
		}
		return [...crossSector(mine, other, weight), ...seats(mine, other, weight)];
	});
}

function crossSector(mine: LevelStructure, other: LevelStructure, weight: number): Found[] {
	if (mine.crossSector.length === 0 || other.crossSector.length > 0) return [];
	return [
		{
			trait: { code: 'cross-sector', level: mine.level },
			isOpen: other.mayBeCrossSector,
			actors: [],
			forums: mine.crossSector,
			source: mine.source,
			importance: 0.9 * weight
		}
	];
}

function seats(mine: LevelStructure, other: LevelStructure, weight: number): Found[] {
	const there = new Set(other.seats.map(({ kind }) => kind));
	const missing: readonly KindSeats[] = mine.seats.filter(({ kind }) => !coversKind(there, kind));
	if (missing.length === 0) return [];
	return [
		{
			trait: { code: 'seats', level: mine.level, kinds: missing.map(({ kind }) => kind) },
			isOpen: other.mayBeCrossSector,
			actors: missing.flatMap(({ actors }) => actors),
			forums: [],
			source: missing.find(({ source }) => source !== null)?.source ?? null,
			importance: 0.6 * weight
		}
	];
}

function linkTraits(lacking: Structure, having: Structure): Found[] {
	return having.links.flatMap((mine) => {
		if (mine.joined === 0) return [];
		const { upper, lower } = mine;
		const other = lacking.links.find((link) => link.upper === upper && link.lower === lower);
		const actors = mine.carriers.flatMap((carrier) => carrier.actors);
		const parts = { actors, forums: mine.forums, source: mine.source };
		if (!other || other.joined === 0) {
			const isOpen = other?.mayBeJoined ?? lacking.unknown.forumsWithoutLevel > 0;
			const trait = { code: 'link', upper, lower, carriers: mine.carriers } as const;
			return [{ ...parts, trait, isOpen, importance: 0.85 }];
		}
		const found: Found[] = [];
		const carriers = newCarriers(mine, other);
		if (carriers.length > 0) {
			const trait = { code: 'carrier', upper, lower, carriers, others: other.carriers } as const;
			const carrying = carriers.flatMap((carrier) => carrier.actors);
			found.push({ ...parts, actors: carrying, trait, isOpen: false, importance: 0.65 });
		}
		if (mine.doubled > 0 && other.doubled === 0) {
			const trait = { code: 'double-link', upper, lower } as const;
			found.push({ ...parts, trait, isOpen: other.mayBeJoined, importance: 0.7 });
		}
		return found;
	});
}

/** Kinds of carriers that the other's link does not have; a known role counts before the sector. */
function newCarriers(mine: TierLink, other: TierLink): CarrierKind[] {
	const kinds = new Set(other.carriers.flatMap(({ kind }) => kind ?? []));
	const roles = new Set(other.carriers.map(({ role }) => role));
	return mine.carriers.filter(({ kind, role }) =>
		role !== null ? !roles.has(role) : kind !== null && !coversKind(kinds, kind)
	);
}

/** One trait for two levels, with every pair of kinds that the other does not have there. */
function contactTraits(lacking: Structure, having: Structure): Found[] {
	const missing = having.contacts.filter(
		(mine) => !lacking.contacts.some((other) => coversContact(other, mine))
	);
	const byLevels = new Map<string, TierContact[]>();
	for (const contact of missing) {
		const key = `${contact.upper} ${contact.lower}`;
		byLevels.set(key, [...(byLevels.get(key) ?? []), contact]);
	}
	return [...byLevels.values()].map((contacts) => {
		const { upper, lower } = contacts[0]!;
		// Staff in direct contact with the top are what a flat structure is about.
		const importance = upper === 'strategic' && lower !== 'strategic' ? 0.75 : 0.55;
		return {
			trait: {
				code: 'contact',
				upper,
				lower,
				between: contacts.map(({ upperKind, lowerKind }) => ({ upperKind, lowerKind }))
			},
			isOpen: !lacking.unknown.hasTies,
			actors: [...new Set(contacts.flatMap(({ actors }) => actors))],
			forums: [],
			source: contacts.find(({ source }) => source !== null)?.source ?? null,
			importance
		};
	});
}

function coversContact(other: TierContact, mine: TierContact): boolean {
	return (
		other.upper === mine.upper &&
		other.lower === mine.lower &&
		coversKind(new Set([other.upperKind]), mine.upperKind) &&
		coversKind(new Set([other.lowerKind]), mine.lowerKind)
	);
}

/** Leading bodies whose kind is told and unlike every one of the other's; only where the other has one. */
function leadingTraits(lacking: Structure, having: Structure): Found[] {
	const [first] = lacking.leading;
	if (!first) return [];
	const other = { scope: first.scope, reach: first.reach };
	return having.leading.flatMap(({ forum, scope, reach, source }) => {
		const isUnlike = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
		const differs = lacking.leading.every(
			(one) => isUnlike(scope, one.scope) || isUnlike(reach, one.reach)
		);
		if (!differs) return [];
		const trait = { code: 'leading', body: { scope, reach }, other } as const;
		return [{ trait, isOpen: false, actors: [], forums: [forum], source, importance: 0.78 }];
	});
}

const ROLE_WEIGHT: Readonly<Record<KnownRole, number>> = {
	coordinator: 0.82,
	'network-leader': 0.76,
	'plan-leader': 0.6,
	'local-coordinator': 0.58
};

function roleTraits(lacking: Structure, having: Structure): Found[] {
	const there = new Set(lacking.roles.map(({ role }) => role));
	return having.roles
		.filter(({ role }) => !there.has(role))
		.map(({ role, levels, actors, source }) => ({
			trait: { code: 'role', role, levels } as const,
			isOpen: !lacking.unknown.hasRoles,
			actors,
			forums: [],
			source,
			importance: ROLE_WEIGHT[role]
		}));
}

function otherTraits(lacking: Structure, having: Structure): Found[] {
	const found: Found[] = [];
	const local = having.forums.filter(({ isLocal }) => isLocal);
	if (local.length > 0 && !lacking.forums.some(({ isLocal }) => isLocal)) {
		found.push(ofForums({ code: 'local-forum' }, local, lacking.forums.length === 0, 0.57));
	}
	const [same] = having.sameMembers;
	if (same && lacking.sameMembers.length === 0) {
		const { actors, forums, source } = same;
		// With one forum of unknown members there is hardly a second one like it.
		const isOpen = lacking.unknown.forumsWithoutMembers > 1;
		const trait = { code: 'same-members' } as const;
		found.push({ trait, isOpen, actors, forums, source, importance: 0.88 });
	}
	if (having.sharedStaff && !lacking.sharedStaff) {
		const isOpen = !lacking.unknown.hasOrganisations;
		const trait = { code: 'shared-staff' } as const;
		found.push({ trait, isOpen, ...having.sharedStaff, forums: [], importance: 0.72 });
	}
	const { answer, planStaff, jointForums, source } = having.model;
	if (answer !== 'cannot-tell' && answer !== lacking.model.answer) {
		const isOpen = lacking.model.answer === 'cannot-tell';
		const trait = { code: 'model', model: answer } as const;
		found.push({ trait, isOpen, actors: planStaff, forums: jointForums, source, importance: 0.8 });
	}
	const scopes = new Set(lacking.forums.flatMap((forum) => forum.scopes));
	const isOpen = lacking.forums.some((forum) => forum.scopes.length === 0);
	for (const scope of new Set(having.forums.flatMap((forum) => forum.scopes))) {
		if (scopes.has(scope)) continue;
		const forums = having.forums.filter((forum) => forum.scopes.includes(scope));
		found.push(ofForums({ code: 'scope', scope }, forums, isOpen, 0.5));
	}
	return found;
}

function ofForums(
	trait: Trait,
	forums: Structure['forums'],
	isOpen: boolean,
	importance: number
): Found {
	return {
		trait,
		isOpen,
		actors: [],
		forums: forums.map(({ id }) => id),
		source: forums.find(({ source }) => source !== null)?.source ?? null,
		importance
	};
}
