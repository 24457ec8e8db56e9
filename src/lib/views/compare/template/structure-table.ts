/** Two structures as one table: a block for each level, and for each link between levels. */
import type { ForumStructure, Structure } from '$lib/findings/structure/structure';
import type { TierLink } from '$lib/findings/structure/structure-links';
import type { SectorLook } from '$lib/map/looks/sector-look';
import type { Sector, SectorId } from '$lib/model/dataset';
import { LEVELS, type Level, type SectorKind } from '$lib/model/taxonomy';

/** The same place in one's own project and in the template. */
export interface Sides<T> {
	readonly own: T;
	readonly template: T;
}

export type StructureBlock =
	| {
			readonly kind: 'level';
			readonly id: string;
			/** Null = forums whose level is not told. */
			readonly level: Level | null;
			readonly forums: Sides<readonly ForumStructure[]>;
	  }
	| {
			readonly kind: 'link';
			readonly id: string;
			readonly upper: Level;
			readonly lower: Level;
			/** Null = no forum there has one above it. */
			readonly link: Sides<TierLink | null>;
	  };

/** From the top down; levels and links that neither has are left out. Cross-sector forums come first. */
export function structureBlocks(own: Structure, template: Structure): StructureBlock[] {
	return [...LEVELS, null].flatMap((level) => [
		...levelBlock(own, template, level),
		...LEVELS.flatMap((lower) => (level === null ? [] : linkBlock(own, template, level, lower)))
	]);
}

function levelBlock(own: Structure, template: Structure, level: Level | null): StructureBlock[] {
	const forumsOf = (structure: Structure) =>
		structure.forums
			.filter((forum) => forum.level === level)
			.sort((a, b) => Number(b.isCrossSector === true) - Number(a.isCrossSector === true));
	const forums = { own: forumsOf(own), template: forumsOf(template) };
	if (forums.own.length + forums.template.length === 0) return [];
	return [{ kind: 'level', id: level ?? 'none', level, forums }];
}

function linkBlock(
	own: Structure,
	template: Structure,
	upper: Level,
	lower: Level
): StructureBlock[] {
	const linkOf = (structure: Structure) =>
		structure.links.find((link) => link.upper === upper && link.lower === lower) ?? null;
	const link = { own: linkOf(own), template: linkOf(template) };
	if (link.own === null && link.template === null) return [];
	return [{ kind: 'link', id: `${upper}-${lower}`, upper, lower, link }];
}

/** Sectors of a data set, with how each looks. */
export interface LookedSectors {
	readonly sectors: readonly Sector[];
	readonly looks: ReadonlyMap<SectorId, SectorLook>;
}

/**
 * One look for each kind of sector that is seated in a forum on either side: that of the first data
 * set that has the kind.
 */
export function kindLooks(
	sides: readonly LookedSectors[],
	structures: readonly Structure[]
): Map<SectorKind, SectorLook> {
	const seated = new Set(
		structures.flatMap(({ levels, forums }) =>
			[...levels, ...forums].flatMap(({ seats }) => seats.map(({ kind }) => kind))
		)
	);
	const found = new Map<SectorKind, SectorLook>();
	for (const { sectors, looks } of sides) {
		for (const { id, kind } of sectors) {
			const look = looks.get(id);
			if (kind !== null && look && seated.has(kind) && !found.has(kind)) found.set(kind, look);
		}
	}
	return found;
}
