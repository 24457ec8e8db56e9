/**
 * The districts beside each other: who works in each, which sectors are there, how they are joined.
 *
 * An actor with several districts counts in each of them; one without a district serves the whole
 * municipality and is counted apart.
 */
import { definedFigure, undefinedFigure, type Figure } from '../measures/measure';
import type {
	ActorId,
	Dataset,
	DistrictId,
	ForumId,
	InitiativeId,
	SectorId
} from '../model/dataset';
import type { Lens } from '../model/lens';
import { asPairs } from '../network/as-pairs';
import { buildFromVisible } from '../network/build-network';
import type { Network } from '../network/network';
import { visibleRows } from '../network/visible';
import { coverage, coverageReference, type Reference } from './coverage';

export interface DistrictFigures {
	readonly reference: Reference;
	/** In the order of the data set. */
	readonly districts: readonly DistrictRow[];
	/** Actors without a district. */
	readonly everywhere: {
		readonly actors: readonly ActorId[];
		/** In the order of the data set. */
		readonly sectors: readonly SectorId[];
		readonly forums: readonly ForumId[];
		readonly initiatives: readonly InitiativeId[];
		/** Pairs that work together and of whom one is of a district and the other of none. */
		readonly ties: number;
	};
	/** Districts that ties join, most ties first. */
	readonly joined: readonly JoinedDistricts[];
	/** Districts that actors serve both of, most actors first. */
	readonly shared: readonly SharedDistricts[];
}

export interface DistrictRow {
	readonly district: DistrictId;
	/** False when the lens leaves the district out: its figures are then those of shared actors only. */
	readonly isInLens: boolean;
	/** Those who name the district. */
	readonly actors: readonly ActorId[];
	/** The sectors of the reference. */
	readonly sectors: {
		/** With an actor who names the district. */
		readonly here: readonly SectorId[];
		/** Only with actors who serve the whole municipality. */
		readonly everywhere: readonly SectorId[];
		readonly missing: readonly SectorId[];
	};
	/** Pairs that work together and of whom at least one is of the district. */
	readonly ties: number;
	/** Those of them between two of the district, with one of another, and with one of the whole municipality. */
	readonly inside: number;
	readonly toOthers: number;
	readonly toEverywhere: number;
	/** Of `ties` whose sectors are both known, the share between different sectors, 0-1. */
	readonly crossShare: Figure;
	/** Those that name the district. */
	readonly forums: readonly ForumId[];
	readonly initiatives: readonly InitiativeId[];
	/** Coordinators among the actors. */
	readonly coordinators: readonly ActorId[];
	/** Whether any actor of the lens has the role of coordinator, so that its absence here says something. */
	readonly rolesAreKnown: boolean;
}

/** A pair of districts, the one that comes first in the data set first. */
interface DistrictPair {
	readonly districts: readonly [DistrictId, DistrictId];
}
export interface JoinedDistricts extends DistrictPair {
	/** Pairs who work together, of whom each is of one of the districts and of none of the other's. */
	readonly ties: readonly { readonly from: ActorId; readonly to: ActorId }[];
}
export interface SharedDistricts extends DistrictPair {
	readonly actors: readonly ActorId[];
}

const COORDINATOR_ROLES: readonly string[] = ['local-coordinator', 'coordinator'];

/**
 * The figures of every district under a lens. A tie between two actors of the same district is
 * inside it, whatever other districts they serve; one between actors with no district in common joins
 * each district of the one with each of the other. O(rows).
 */
export function districtFigures(dataset: Dataset, lens: Lens): DistrictFigures {
	const visible = visibleRows(dataset, lens);
	const network = asPairs(buildFromVisible(visible, lens));
	const reference = coverageReference(dataset, lens.sectors);
	const table = coverage(dataset, visible, 'district', lens.sectors);
	const rowOf = new Map(table.rows.map((sector, row) => [sector, row]));
	const ties = countTies(network, table.columns);
	const rolesAreKnown = visible.actors.some(isCoordinator);
	const districts = table.columns.map((district, column): DistrictRow => {
		const actors = visible.actors.filter((actor) => actor.districts.includes(district));
		const here: SectorId[] = [];
		const everywhere: SectorId[] = [];
		const missing: SectorId[] = [];
		for (const sector of reference.sectors) {
			const row = rowOf.get(sector)!;
			if (table.cells[row]![column]!.length > 0) here.push(sector);
			else if (table.unplaced[row]!.length > 0) everywhere.push(sector);
			else missing.push(sector);
		}
		const { known, cross, ...counts } = ties.byDistrict[column]!;
		return {
			district,
			isInLens: lens.districts === null || lens.districts.includes(district),
			actors: actors.map(({ id }) => id),
			sectors: { here, everywhere, missing },
			...counts,
			crossShare:
				counts.ties === 0
					? undefinedFigure('no-ties')
					: known === 0
						? undefinedFigure('no-group')
						: definedFigure(cross / known),
			forums: visible.forums.filter(serves(district)).map(({ id }) => id),
			initiatives: visible.initiatives.filter(serves(district)).map(({ id }) => id),
			coordinators: actors.filter(isCoordinator).map(({ id }) => id),
			rolesAreKnown
		};
	});
	const placed = new Set(
		visible.actors.filter((actor) => actor.districts.length === 0).map((actor) => actor.sector)
	);
	return {
		reference,
		districts,
		everywhere: {
			actors: visible.actors.filter(isEverywhere).map(({ id }) => id),
			sectors: table.rows.filter((sector) => placed.has(sector)),
			forums: visible.forums.filter(isEverywhere).map(({ id }) => id),
			initiatives: visible.initiatives.filter(isEverywhere).map(({ id }) => id),
			ties: ties.toEverywhere
		},
		joined: ties.joined,
		shared: sharedDistricts(network, table.columns)
	};
}

type Placed = { readonly districts: readonly DistrictId[] };
const isEverywhere = ({ districts }: Placed) => districts.length === 0;
const serves = (district: DistrictId) => (row: Placed) => row.districts.includes(district);
const isCoordinator = ({ roles }: { readonly roles: readonly string[] }) =>
	roles.some((role) => COORDINATOR_ROLES.includes(role));

interface DistrictTies {
	ties: number;
	inside: number;
	toOthers: number;
	toEverywhere: number;
	/** Ties whose sectors are both known, and those of them between different ones. */
	known: number;
	cross: number;
}

function countTies(
	{ actors, out }: Network,
	columns: readonly DistrictId[]
): { byDistrict: DistrictTies[]; joined: JoinedDistricts[]; toEverywhere: number } {
	const placeOf = new Map(columns.map((district, place) => [district, place]));
	const placesOf = actors.map((actor) => placesIn(placeOf, actor.districts));
	const byDistrict = columns.map((): DistrictTies => ({
		ties: 0,
		inside: 0,
		toOthers: 0,
		toEverywhere: 0,
		known: 0,
		cross: 0
	}));
	const joined = new PairLists<{ from: ActorId; to: ActorId }>(columns);
	let toEverywhere = 0;
	for (let i = 0; i < actors.length; i++) {
		for (let at = out.offsets[i]!; at < out.offsets[i + 1]!; at++) {
			const j = out.targets[at]!;
			if (j <= i) continue;
			const [a, b] = [actors[i]!, actors[j]!];
			const [placesA, placesB] = [placesOf[i]!, placesOf[j]!];
			if ((placesA.length === 0) !== (placesB.length === 0)) toEverywhere++;
			const knowsSectors = a.sector !== null && b.sector !== null;
			for (const place of new Set([...placesA, ...placesB])) {
				const row = byDistrict[place]!;
				const [isOfA, isOfB] = [placesA.includes(place), placesB.includes(place)];
				row.ties++;
				if (isOfA && isOfB) row.inside++;
				else if ((isOfA ? placesB : placesA).length === 0) row.toEverywhere++;
				else row.toOthers++;
				if (!knowsSectors) continue;
				row.known++;
				if (a.sector !== b.sector) row.cross++;
			}
			if (placesA.some((place) => placesB.includes(place))) continue;
			for (const from of placesA) {
				for (const to of placesB) joined.add(from, to, { from: a.id, to: b.id });
			}
		}
	}
	return {
		byDistrict,
		toEverywhere,
		joined: joined.mostFirst().map(({ districts, rows }) => ({ districts, ties: rows }))
	};
}

function sharedDistricts({ actors }: Network, columns: readonly DistrictId[]): SharedDistricts[] {
	const placeOf = new Map(columns.map((district, place) => [district, place]));
	const shared = new PairLists<ActorId>(columns);
	for (const actor of actors) {
		const places = placesIn(placeOf, actor.districts);
		places.forEach((from, at) => {
			for (const to of places.slice(at + 1)) shared.add(from, to, actor.id);
		});
	}
	return shared.mostFirst().map(({ districts, rows }) => ({ districts, actors: rows }));
}

/** The places of an actor's districts, each once. */
function placesIn(
	placeOf: ReadonlyMap<DistrictId, number>,
	districts: readonly DistrictId[]
): number[] {
	const places = districts.map((district) => placeOf.get(district));
	return [...new Set(places.filter((place) => place !== undefined))];
}

/** Rows by a pair of places. */
class PairLists<T> {
	readonly #lists = new Map<number, T[]>();
	readonly #columns: readonly DistrictId[];

	constructor(columns: readonly DistrictId[]) {
		this.#columns = columns;
	}

	add(a: number, b: number, row: T): void {
		const key = Math.min(a, b) * this.#columns.length + Math.max(a, b);
		const list = this.#lists.get(key);
		if (list) list.push(row);
		else this.#lists.set(key, [row]);
	}

	/** Longest list first, equally long ones in the order of the districts. */
	mostFirst(): { districts: readonly [DistrictId, DistrictId]; rows: readonly T[] }[] {
		const { length } = this.#columns;
		return [...this.#lists]
			.sort(([keyA, a], [keyB, b]) => b.length - a.length || keyA - keyB)
			.map(([key, rows]) => ({
				districts: [this.#columns[Math.floor(key / length)]!, this.#columns[key % length]!],
				rows
			}));
	}
}
