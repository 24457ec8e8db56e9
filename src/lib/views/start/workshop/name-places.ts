/**
 * Where names stand in the picture of the workshop: cells of a lattice, every other row moved by half
 * a cell, so that no two names overlap. A name that has a place keeps it; a new one comes as near to
 * those it works with, and to its own sector, as there is room. Pure; the same rows give the same picture.
 */
import type { Actor, ActorId, Tie } from '$lib/model/dataset';

export interface Cell {
	readonly column: number;
	readonly row: number;
}

/** Width of a cell to its height. */
export const CELL_RATIO = 2.4;
/** How much wider than high the picture grows. */
const PICTURE_RATIO = 1.8;
const CENTRE: Cell = { column: 0, row: 0 };
const CENTRE_PULL = 0.12;
const SECTOR_PULL = 0.3;

/** In heights of a cell, from the middle of the first one. */
export function cellPoint({ column, row }: Cell): { readonly x: number; readonly y: number } {
	return { x: (column + (row % 2 === 0 ? 0 : 0.5)) * CELL_RATIO, y: row };
}

/**
 * A place for each actor.
 *
 * @param kept places from before; those of actors that are gone become free
 */
export function placeNames(
	actors: readonly Actor[],
	ties: readonly Tie[],
	kept: ReadonlyMap<ActorId, Cell>
): ReadonlyMap<ActorId, Cell> {
	const places = new Map<ActorId, Cell>();
	const taken = new Set<string>();
	const give = (actor: ActorId, cell: Cell) => {
		places.set(actor, cell);
		taken.add(keyOf(cell));
	};
	for (const { id } of actors) {
		const cell = kept.get(id);
		if (cell) give(id, cell);
	}
	const partners = partnersOf(ties);
	const reach = Math.ceil(Math.sqrt(actors.length * 2)) + 2;
	for (const actor of actors) {
		if (places.has(actor.id)) continue;
		const near = (partners.get(actor.id) ?? []).flatMap((id) => places.get(id) ?? []);
		const kin = actor.sector === null ? [] : placesOfSector(actors, actor.sector, places);
		let best = CENTRE;
		let least = Infinity;
		for (let row = -reach; row <= reach; row++) {
			for (let column = -reach; column <= reach; column++) {
				const cell = { column, row };
				// All parts of the cost only add to it, so a cell too far out needs no further look.
				const toCentre = CENTRE_PULL * distance(cell, CENTRE);
				if (toCentre >= least || taken.has(keyOf(cell))) continue;
				const toPartners = toCentre + mean(near.map((other) => distance(cell, other)));
				if (toPartners >= least) continue;
				const cost =
					toPartners + SECTOR_PULL * Math.min(4, ...kin.map((other) => distance(cell, other)));
				if (cost < least - 1e-9) {
					least = cost;
					best = cell;
				}
			}
		}
		give(actor.id, best);
	}
	return places;
}

/** The places anew, the best connected first and so in the middle. */
export function tidyNames(
	actors: readonly Actor[],
	ties: readonly Tie[]
): ReadonlyMap<ActorId, Cell> {
	const partners = partnersOf(ties);
	const count = (id: ActorId) => partners.get(id)?.length ?? 0;
	const order = [...actors].sort((a, b) => count(b.id) - count(a.id));
	return placeNames(order, ties, new Map());
}

function keyOf({ column, row }: Cell): string {
	return `${column} ${row}`;
}

/** As the eye sees it, in a picture that is wider than high. */
function distance(a: Cell, b: Cell): number {
	const from = cellPoint(a);
	const to = cellPoint(b);
	const dx = (from.x - to.x) / PICTURE_RATIO;
	const dy = from.y - to.y;
	return Math.sqrt(dx * dx + dy * dy);
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function placesOfSector(
	actors: readonly Actor[],
	sector: string,
	places: ReadonlyMap<ActorId, Cell>
): readonly Cell[] {
	return actors.flatMap((actor) => (actor.sector === sector ? (places.get(actor.id) ?? []) : []));
}

/** Who each one is tied to. */
export function partnersOf(ties: readonly Tie[]): ReadonlyMap<ActorId, readonly ActorId[]> {
	const partners = new Map<ActorId, ActorId[]>();
	const add = (a: ActorId, b: ActorId) => {
		const list = partners.get(a);
		if (list) list.push(b);
		else partners.set(a, [b]);
	};
	for (const { source, target } of ties) {
		add(source, target);
		add(target, source);
	}
	return partners;
}
