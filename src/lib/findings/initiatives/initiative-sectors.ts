/**
 * Which sectors carry each initiative, whether the residents' side takes part, and who could be
 * invited. Those who only pay do not count as taking part.
 *
 * Source: CFBU, "Elementer i socialt bydelsarbejde", Element 1 (network parties) and Element 3 (the
 * support function couples actors and initiatives).
 */
import type { Actor, ActorId, DistrictId, InitiativeId, SectorId } from '../../model/dataset';
import { MUNICIPAL_KINDS, type SectorKind } from '../../model/taxonomy';
import type { Collaboration } from '../evidence';
import { byTheme, type InitiativeProfile } from './initiative-profiles';

/** The residents' side: residents' democracy, residents and volunteers, associations. */
const CIVIL_KINDS: readonly SectorKind[] = [
	'residents-democracy',
	'residents-volunteers',
	'association'
];

/** `unknown`: nobody takes part that is known, or the sectors of some are not said and the others do not settle it. */
export type Breadth = 'one-sector' | 'municipal-only' | 'cross-sector' | 'unknown';
export type Presence = 'present' | 'absent' | 'unknown';

/** A sector that could be asked to join. */
export interface Invitation {
	readonly sector: SectorId;
	/** Its actors at work where the initiative is: those who know the theme first, then those of its districts, then those of the whole municipality. */
	readonly actors: readonly ActorId[];
	/** How many of `actors`, counted from the first, take part in another initiative of the theme. */
	readonly experienced: number;
	/** The other initiatives of the theme in which the sector takes part. */
	readonly initiatives: readonly InitiativeId[];
}

export interface InitiativeSectors {
	readonly initiative: InitiativeId;
	readonly sectors: readonly SectorId[];
	readonly working: readonly ActorId[];
	readonly breadth: Breadth;
	readonly civil: Presence;
	readonly invitations: readonly Invitation[];
	/** Why nobody can be suggested; null = those named, or nobody fits. */
	readonly inviteUnknown: 'theme' | 'district' | null;
}

/** Every initiative with the sectors that carry it; in the order of the data. */
export function initiativeSectors(
	evidence: Collaboration,
	profiles: readonly InitiativeProfile[]
): InitiativeSectors[] {
	const kindOf = new Map(evidence.dataset.sectors.map(({ id, kind }) => [id, kind]));
	const inviting: Inviting = {
		evidence,
		themes: byTheme(profiles),
		bySector: bySector(evidence.visible.actors)
	};
	return profiles.map((profile) => {
		const { initiative, sectors, working } = profile;
		const kinds = sectors.map((sector) => kindOf.get(sector) ?? null);
		return {
			initiative: initiative.id,
			sectors,
			working,
			breadth: breadthOf(profile, kinds),
			civil: civilOf(profile, kinds),
			invitations: invitations(profile, inviting),
			inviteUnknown:
				initiative.themes.length === 0
					? 'theme'
					: initiative.districts.length === 0
						? 'district'
						: null
		};
	});
}

function breadthOf(
	{ sectors, withoutSector }: InitiativeProfile,
	kinds: readonly (SectorKind | null)[]
): Breadth {
	const isMunicipal = kinds.every((kind) => kind !== null && MUNICIPAL_KINDS.includes(kind));
	if (sectors.length > 1 && !isMunicipal) return 'cross-sector';
	if (sectors.length === 0 || withoutSector.length > 0) return 'unknown';
	return sectors.length === 1 ? 'one-sector' : 'municipal-only';
}

function civilOf(
	{ working, withoutSector }: InitiativeProfile,
	kinds: readonly (SectorKind | null)[]
): Presence {
	if (kinds.some((kind) => kind !== null && CIVIL_KINDS.includes(kind))) return 'present';
	const isUnknown = working.length === 0 || withoutSector.length > 0 || kinds.includes(null);
	return isUnknown ? 'unknown' : 'absent';
}

interface Inviting {
	readonly evidence: Collaboration;
	readonly themes: ReadonlyMap<string, readonly InitiativeProfile[]>;
	readonly bySector: ReadonlyMap<SectorId, readonly Actor[]>;
}

function bySector(actors: readonly Actor[]): ReadonlyMap<SectorId, readonly Actor[]> {
	const sectors = new Map<SectorId, Actor[]>();
	for (const actor of actors) {
		if (actor.sector === null) continue;
		const known = sectors.get(actor.sector);
		if (known) known.push(actor);
		else sectors.set(actor.sector, [actor]);
	}
	return sectors;
}

/** Sectors that take part in other initiatives of the theme and have somebody at work where this one is. */
function invitations(
	profile: InitiativeProfile,
	{ evidence, themes, bySector }: Inviting
): Invitation[] {
	const { initiative } = profile;
	if (initiative.themes.length === 0 || initiative.districts.length === 0) return [];
	const others = new Set(initiative.themes.flatMap((theme) => themes.get(theme) ?? []));
	others.delete(profile);
	const knowsTheme = new Set([...others].flatMap(({ working }) => working));
	const wanted = evidence.dataset.sectors
		.map(({ id }) => id)
		.filter(
			(sector) =>
				!profile.sectors.includes(sector) &&
				[...others].some(({ sectors }) => sectors.includes(sector))
		);
	return wanted.flatMap((sector) => {
		const near = (bySector.get(sector) ?? []).filter((actor) =>
			isAtWork(actor, initiative.districts)
		);
		if (near.length === 0) return [];
		const first = near.filter(({ id }) => knowsTheme.has(id));
		const rest = near
			.filter(({ id }) => !knowsTheme.has(id))
			.sort((a, b) => Number(b.districts.length > 0) - Number(a.districts.length > 0));
		return [
			{
				sector,
				actors: [...first, ...rest].map(({ id }) => id),
				experienced: first.length,
				initiatives: [...others]
					.filter(({ sectors }) => sectors.includes(sector))
					.map((other) => other.initiative.id)
			}
		];
	});
}

/** An actor without a district serves the whole municipality. */
function isAtWork(actor: Actor, districts: readonly DistrictId[]): boolean {
	return (
		actor.districts.length === 0 || actor.districts.some((district) => districts.includes(district))
	);
}
