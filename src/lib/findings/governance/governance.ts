/**
 * The forums as they hang together: who sits in each, which sectors are missing from it, and who
 * relevant has no seat in a sub-group.
 *
 * Source: CFBU "Elementer i socialt bydelsarbejde", element 1 (a network with sub-groups; some are
 * invited for one theme); VIVE 2021, note 1, "Styringsstrengen".
 */
import type { ActorId, Dataset, Forum, ForumId, Sector, SectorId } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import { visibleRows, type Visible } from '../../network/visible';
import { coverageReference } from '../coverage';
import { missingFrom, withoutSector } from '../missing-sectors';
import { forumSeats, type ForumSeat } from './governance-seats';
import { governanceLinks, type GovernanceLinks } from './governance-links';
import type { LinkRows } from './governance-ways';

/** A sector that one would expect in a sub-group and that has no seat there. */
export interface RelevantSector {
	readonly sector: SectorId;
	/** Who of the sector works in the districts of the sub-group. */
	readonly inDistricts: readonly ActorId[];
	/** Who of the sector sits in the forum above. */
	readonly inParent: readonly ActorId[];
}

export interface ForumFacts {
	readonly forum: Forum;
	/** Null = none, or one that the lens leaves out. */
	readonly parent: ForumId | null;
	readonly children: readonly ForumId[];
	/** Under the lens. Empty = nobody is known to sit there. */
	readonly seats: readonly ForumSeat[];
	/** Members by sector in the order of the data, those without a sector last. */
	readonly sectors: readonly { readonly sector: SectorId | null; readonly count: number }[];
	/** Sectors of the reference with nobody there. Null = cannot be told: no known member, or no sectors. */
	readonly missing: readonly SectorId[] | null;
	/** Sectors of the reference that are there only as observer or by invitation. */
	readonly guestSectors: readonly SectorId[];
	/** Every sector with somebody there, whatever sectors and levels the lens leaves out. */
	readonly seatedSectors: readonly SectorId[];
	/** Members whose sector is not known: one of them may be of a sector that seems to be missing. */
	readonly withoutSector: number;
	/** Null = not a sub-group, or cannot be told. */
	readonly relevant: readonly RelevantSector[] | null;
}

export interface Governance extends GovernanceLinks {
	/** In the order of the data. */
	readonly forums: readonly ForumFacts[];
	/** True where the data mark which sectors are expected. */
	readonly referenceIsMarked: boolean;
	/** True where the lens leaves out sectors or levels: a link may have a carrier who is in no list of members. */
	readonly hidesActors: boolean;
}

/**
 * The forums under a lens. What is missing from a forum and who carries a link are read over all sectors,
 * levels and districts, on the date of the lens: whoever is hidden from the picture is not missing.
 */
export function governance(dataset: Dataset, lens: Lens): Governance {
	const visible = visibleRows(dataset, lens);
	const hidesActors = lens.sectors !== null || lens.levels !== null;
	const hidesRows = hidesActors || lens.districts !== null;
	const wide = hidesRows
		? visibleRows(dataset, { ...lens, sectors: null, levels: null, districts: null })
		: visible;
	const reference = coverageReference(dataset);
	const seats = forumSeats(visible);
	const wideSeats = hidesRows ? forumSeats(wide) : seats;
	const ids = new Set(visible.forums.map((forum) => forum.id));
	const parentOf = (forum: Forum) =>
		forum.parent !== null && ids.has(forum.parent) ? forum.parent : null;
	const forums = visible.forums.map((forum): ForumFacts => {
		const known = wideSeats.get(forum.id) ?? [];
		const parent = parentOf(forum);
		return {
			forum,
			parent,
			children: visible.forums
				.filter((other) => parentOf(other) === forum.id)
				.map((other) => other.id),
			seats: seats.get(forum.id) ?? [],
			sectors: countSectors(seats.get(forum.id) ?? [], visible),
			...missingSectors(forum, known, reference.sectors, dataset.sectors),
			relevant:
				parent === null || !known.some(({ actor }) => actor.sector !== null)
					? null
					: relevantSectors(forum, known, wideSeats.get(parent) ?? [], wide)
		};
	});
	return {
		forums,
		...governanceLinks(linkRows(visible, wide)),
		referenceIsMarked: reference.marked,
		hidesActors
	};
}

/** The forums of the picture with everybody who sits in them, as `findChain` reads them. */
function linkRows(visible: Visible, wide: Visible): LinkRows {
	if (wide === visible) return visible;
	const ids = new Set(visible.forums.map((forum) => forum.id));
	return {
		forums: visible.forums,
		memberships: wide.memberships.filter(({ forum }) => ids.has(forum))
	};
}

function countSectors(seats: readonly ForumSeat[], { order }: Visible): ForumFacts['sectors'] {
	const counts = new Map<SectorId | null, number>();
	for (const { actor } of seats) counts.set(actor.sector, (counts.get(actor.sector) ?? 0) + 1);
	return [...order.sectors, null].flatMap((sector) => {
		const count = counts.get(sector);
		return count === undefined ? [] : [{ sector, count }];
	});
}

function missingSectors(
	forum: Forum,
	seats: readonly ForumSeat[],
	reference: readonly SectorId[],
	sectors: readonly Sector[]
): Pick<ForumFacts, 'missing' | 'guestSectors' | 'seatedSectors' | 'withoutSector'> {
	const there = new Set(seats.map(({ actor }) => actor.sector));
	const seated = new Set(seats.filter(({ isGuest }) => !isGuest).map(({ actor }) => actor.sector));
	const canTell = reference.length > 0 && [...there].some((sector) => sector !== null);
	return {
		missing: canTell ? missingFrom(forum, there, reference, sectors) : null,
		guestSectors: reference.filter((sector) => there.has(sector) && !seated.has(sector)),
		seatedSectors: [...there].filter((sector) => sector !== null),
		withoutSector: withoutSector(seats.map(({ actor }) => actor))
	};
}

/** Sectors at work in the districts of a sub-group, and in the forum above, that have no seat in it. */
function relevantSectors(
	forum: Forum,
	seats: readonly ForumSeat[],
	above: readonly ForumSeat[],
	{ actors, order }: Visible
): RelevantSector[] {
	const seated = new Set(seats.filter((seat) => !seat.isGuest).map(({ actor }) => actor.sector));
	const local = actors.filter((actor) =>
		actor.districts.some((district) => forum.districts.includes(district))
	);
	const superior = above.filter((seat) => !seat.isGuest).map(({ actor }) => actor);
	return order.sectors.flatMap((sector) => {
		if (seated.has(sector)) return [];
		const ofSector = (some: readonly { id: ActorId; sector: SectorId | null }[]) =>
			some.filter((actor) => actor.sector === sector).map((actor) => actor.id);
		const entry = { sector, inDistricts: ofSector(local), inParent: ofSector(superior) };
		return entry.inDistricts.length + entry.inParent.length > 0 ? [entry] : [];
	});
}
