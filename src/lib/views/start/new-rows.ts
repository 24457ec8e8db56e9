/** Rows as they begin: a name, and nothing more known. */
import type { Actor, ActorId, District, Forum, Sector } from '$lib/model/dataset';
import { sectorKind } from '$lib/model/taxonomy';

const UNKNOWN = { from: null, to: null, source: null };

/** An actor of which only the name is known. */
export function newActor(id: ActorId, label: string): Actor {
	return {
		...UNKNOWN,
		id,
		label,
		sector: null,
		organisations: [],
		districts: [],
		level: null,
		roles: [],
		attributes: new Map()
	};
}

/** A forum of which only the name is known. */
export function newForum(id: string, label: string): Forum {
	return {
		...UNKNOWN,
		id,
		label,
		level: null,
		districts: [],
		scopes: [],
		parent: null,
		attributes: new Map()
	};
}

/** A district with a row of its own. */
export function newDistrict(id: string, label: string): District {
	return {
		id,
		label,
		population: null,
		geometry: null,
		homes: [],
		declared: true,
		attributes: new Map()
	};
}

/** A sector with a row of its own. */
export function newSector(id: string, label: string, expected: boolean | null): Sector {
	return {
		id,
		label,
		kind: sectorKind(id) ?? sectorKind(label),
		colour: null,
		expected,
		declared: true,
		attributes: new Map()
	};
}

/**
 * Ids that no row has: the prefix and a number. They say nothing of the row, so that an address that
 * holds a selection holds no name.
 */
export function freeIds(prefix: string, taken: Iterable<string>, count: number): string[] {
	const known = new Set(taken);
	const ids: string[] = [];
	for (let number = 1; ids.length < count; number++) {
		const id = `${prefix}${number}`;
		if (!known.has(id)) ids.push(id);
	}
	return ids;
}
