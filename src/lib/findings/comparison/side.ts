/**
 * A side of a comparison: a data set read under a lens. Two dates of one project, two districts, two
 * projects, a project and a template: whatever is compared is a side.
 */
import type { ActorId, Dataset } from '../../model/dataset';
import type { Lens } from '../../model/lens';

export interface Side {
	/** Told apart by it: the date, the district, the project. */
	readonly id: string;
	/** What it is called on the screen. */
	readonly name: string;
	readonly dataset: Dataset;
	readonly lens: Lens;
	/** The governance of a named case: what its document does not mention is not missing. */
	readonly isModel?: boolean;
}

/** More pictures than this cannot be taken in at a glance. */
export const MOST_SIDES = 6;

/** One side a date, in the order of the dates. */
export function dateSides(dataset: Dataset, lens: Lens, dates: readonly string[]): Side[] {
	return dates.map((date) => ({ id: date, name: date, dataset, lens: { ...lens, date } }));
}

/** One side a district, with the actors that serve the whole municipality in each of them. */
export function districtSides(dataset: Dataset, lens: Lens, districts: readonly string[]): Side[] {
	const labels = new Map(dataset.districts.map(({ id, label }) => [id, label]));
	return districts.map((id) => ({
		id,
		name: labels.get(id) ?? id,
		dataset,
		lens: { ...lens, districts: [id] }
	}));
}

/**
 * What the sides know together, in one data set: rows matched by id, where the later side's word
 * counts; links of all sides. For names and positions, never for figures.
 */
export function joinDatasets(datasets: readonly Dataset[]): Dataset {
	const different = [...new Set(datasets)];
	const [first] = different;
	if (first === undefined) throw new RangeError('There is no data set to join.');
	if (different.length === 1) return first;
	return {
		...first,
		actors: byId(different.map(({ actors }) => actors)),
		forums: byId(different.map(({ forums }) => forums)),
		initiatives: byId(different.map(({ initiatives }) => initiatives)),
		districts: byId(different.map(({ districts }) => districts)),
		sectors: byId(different.map(({ sectors }) => sectors)),
		ties: different.flatMap(({ ties }) => ties),
		memberships: different.flatMap(({ memberships }) => memberships),
		participations: different.flatMap(({ participations }) => participations)
	};
}

/** Actors that stand on more than one side, with the places of those sides. */
export interface Spanning {
	readonly actor: ActorId;
	readonly sides: readonly number[];
}

/** @param present the actors of each side */
export function spanningActors(present: readonly (readonly ActorId[])[]): Spanning[] {
	const places = new Map<ActorId, number[]>();
	present.forEach((actors, side) => {
		for (const actor of actors) {
			const known = places.get(actor);
			if (known) known.push(side);
			else places.set(actor, [side]);
		}
	});
	return [...places]
		.filter(([, sides]) => sides.length > 1)
		.map(([actor, sides]) => ({ actor, sides }));
}

function byId<T extends { readonly id: string }>(tables: readonly (readonly T[])[]): T[] {
	return [...new Map(tables.flat().map((row) => [row.id, row])).values()];
}
