/**
 * Brings sides of different projects onto common ground: sectors that mean the same get one id, and
 * people who only happen to have the same id do not. The one place where projects are matched.
 */
import type { Dataset, Sector, SectorId } from '../../model/dataset';
import { caveatsOf, type Caveat } from './caveats';
import { sameActors } from './same-actors';
import { joinDatasets, type Side } from './side';

export interface Alignment {
	/** In their order; ids mean the same on all of them. */
	readonly sides: readonly Side[];
	/** For each side the place of the first one with the same actors. */
	readonly groups: readonly number[];
	/** All sides in one data set, for names and positions. */
	readonly joined: Dataset;
	readonly caveats: readonly Caveat[];
}

/**
 * Sides on common ground. The ids of the project at home, or else of the first side, stay as they are.
 * Sectors of another project are the same as one there when they alone are of its kind in both, or
 * when they are called the same; all other ids of that project get a prefix.
 *
 * @param home the data set whose ids stay; null = that of the first side
 */
export function alignSides(sides: readonly Side[], home: Dataset | null = null): Alignment {
	const groups = groupsOf(sides);
	const homePlace = Math.max(
		0,
		home === null
			? 0
			: sides.findIndex(({ dataset, isModel }) =>
					isModel ? dataset === home : sameActors(home, dataset)
				)
	);
	const first = sides[homePlace];
	if (first === undefined) throw new RangeError('There is nothing to compare.');
	const isHome = (place: number) => groups[place] === groups[homePlace];
	// What is known so far, first the sectors at home: a third project is matched with the second too.
	const known: Sector[] = uniqueSectors(sides.filter((_, place) => isHome(place)));
	const scoped = new Map<Dataset, Dataset>();
	const sectorIds = new Map<number, ReadonlyMap<SectorId, SectorId>>();
	const aligned = sides.map((side, place): Side => {
		if (isHome(place)) return side;
		const group = groups[place]!;
		const prefix = `${sides[group]!.id}/`;
		let ids = sectorIds.get(group);
		if (!ids) {
			const own = uniqueSectors(sides.filter((_, other) => groups[other] === group));
			ids = matchSectors(own, known, prefix);
			sectorIds.set(group, ids);
			for (const sector of own) {
				const id = ids.get(sector.id)!;
				if (!known.some((one) => one.id === id)) known.push({ ...sector, id });
			}
		}
		let dataset = scoped.get(side.dataset);
		if (!dataset) {
			dataset = inScope(side.dataset, prefix, ids, known);
			scoped.set(side.dataset, dataset);
		}
		const { districts, sectors } = side.lens;
		return {
			...side,
			dataset,
			lens: {
				...side.lens,
				districts: districts?.map((id) => prefix + id) ?? null,
				sectors: sectors?.map((id) => ids.get(id) ?? id) ?? null
			}
		};
	});
	const ordered = [...aligned.keys()].sort((a, b) => Number(isHome(b)) - Number(isHome(a)));
	return {
		sides: aligned,
		groups,
		joined: joinDatasets(ordered.map((place) => aligned[place]!.dataset)),
		caveats: caveatsOf(aligned, groups)
	};
}

function groupsOf(sides: readonly Side[]): number[] {
	const groups: number[] = [];
	sides.forEach((side, place) => {
		const found = sides
			.slice(0, place)
			.findIndex((other, at) => groups[at] === at && areOfOne(other, side));
		groups.push(found < 0 ? place : found);
	});
	return groups;
}

/** A model is of nobody’s actors, whatever they are called. */
function areOfOne(a: Side, b: Side): boolean {
	return (a.isModel ?? false) === (b.isModel ?? false) && sameActors(a.dataset, b.dataset);
}

function uniqueSectors(sides: readonly Side[]): Sector[] {
	return [
		...new Map(
			sides.flatMap(({ dataset }) => dataset.sectors.map((sector) => [sector.id, sector] as const))
		).values()
	];
}

/** Own id -> id on common ground; a sector that is like no other gets the prefix. */
function matchSectors(
	own: readonly Sector[],
	known: readonly Sector[],
	prefix: string
): Map<SectorId, SectorId> {
	const ids = new Map<SectorId, SectorId>();
	const free = new Set(known);
	const take = (sector: Sector, match: Sector | undefined) => {
		if (!match) return;
		ids.set(sector.id, match.id);
		free.delete(match);
	};
	for (const sector of own) {
		take(
			sector,
			[...free].find((one) => nameOf(one) === nameOf(sector))
		);
	}
	const ofKind = (sectors: readonly Sector[], { kind }: Sector) =>
		kind === null ? [] : sectors.filter((one) => one.kind === kind);
	for (const sector of own) {
		if (ids.has(sector.id)) continue;
		const alike = ofKind(known, sector);
		if (alike.length === 1 && ofKind(own, sector).length === 1 && free.has(alike[0]!)) {
			take(sector, alike[0]);
		}
	}
	for (const { id } of own) if (!ids.has(id)) ids.set(id, prefix + id);
	return ids;
}

function nameOf({ label, id }: Sector): string {
	return (label === '' ? id : label).normalize('NFC').trim().toLowerCase();
}

/** A data set whose ids are its own, except those of sectors that others have too. */
function inScope(
	dataset: Dataset,
	prefix: string,
	sectorIds: ReadonlyMap<SectorId, SectorId>,
	known: readonly Sector[]
): Dataset {
	const own = (id: string) => prefix + id;
	const orNull = (id: string | null) => (id === null ? null : own(id));
	const sectorOf = (id: SectorId) => sectorIds.get(id) ?? own(id);
	return {
		...dataset,
		actors: dataset.actors.map((actor) => ({
			...actor,
			id: own(actor.id),
			sector: actor.sector === null ? null : sectorOf(actor.sector),
			districts: actor.districts.map(own)
		})),
		ties: dataset.ties.map((tie) => ({
			...tie,
			source: own(tie.source),
			target: own(tie.target),
			reportedBy: tie.reportedBy === 'both' ? 'both' : orNull(tie.reportedBy)
		})),
		forums: dataset.forums.map((forum) => ({
			...forum,
			id: own(forum.id),
			parent: orNull(forum.parent),
			districts: forum.districts.map(own)
		})),
		memberships: dataset.memberships.map((seat) => ({
			...seat,
			actor: own(seat.actor),
			forum: own(seat.forum)
		})),
		initiatives: dataset.initiatives.map((initiative) => ({
			...initiative,
			id: own(initiative.id),
			districts: initiative.districts.map(own)
		})),
		participations: dataset.participations.map((part) => ({
			...part,
			actor: own(part.actor),
			initiative: own(part.initiative)
		})),
		districts: dataset.districts.map((district) => ({ ...district, id: own(district.id) })),
		// Called as at home, so that a sector has one name and one colour.
		sectors: dataset.sectors.map((sector) => {
			const id = sectorOf(sector.id);
			const { label, kind, colour } = known.find((one) => one.id === id) ?? sector;
			return { ...sector, id, label, kind, colour };
		})
	};
}
