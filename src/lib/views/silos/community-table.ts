/** Communities × groups: where the actors of each group end up. */
import type { SiloFigures } from '../../findings/silo-figures';
import type { ActorId } from '../../model/dataset';
import { MISSING } from '../../network/partition';

/** More communities than this stand together in one column. */
const MOST_COLUMNS = 10;

export interface CommunityRow {
	readonly group: string;
	/** By column of the table. */
	readonly cells: readonly (readonly ActorId[])[];
	readonly actors: readonly ActorId[];
}

/** A column: one community, all smaller ones together, or the actors without ties. */
export type CommunityColumn =
	| { readonly kind: 'community'; readonly place: number; readonly actors: readonly ActorId[] }
	| { readonly kind: 'smaller' | 'alone'; readonly actors: readonly ActorId[] };

export interface CommunityTable {
	/** Communities of at least two actors. */
	readonly communityCount: number;
	/** Actors that are a community of their own. */
	readonly aloneCount: number;
	readonly columns: readonly CommunityColumn[];
	readonly rows: readonly CommunityRow[];
	/** The fullest cell, for shading. */
	readonly largest: number;
}

/** Rows are the groups in the order of the data, those without a group last; columns the communities, largest first. */
export function communityTable({ groups, missing, communities }: SiloFigures): CommunityTable {
	const circles = communities.members.filter((members) => members.length > 1);
	const alone = communities.members.filter((members) => members.length === 1).flat();
	const ownColumns = circles.length > MOST_COLUMNS + 1 ? MOST_COLUMNS : circles.length;
	const smaller = circles.slice(ownColumns).flat();
	const columns: CommunityColumn[] = circles
		.slice(0, ownColumns)
		.map((actors, place) => ({ kind: 'community', place: place + 1, actors }));
	if (smaller.length > 0) columns.push({ kind: 'smaller', actors: smaller });
	if (alone.length > 0) columns.push({ kind: 'alone', actors: alone });
	const columnOf = new Map(
		columns.flatMap(({ actors }, column) => actors.map((actor) => [actor, column]))
	);
	const rows = [
		...groups.map(({ name, actors }) => ({ group: name, actors })),
		...(missing.length > 0 ? [{ group: MISSING, actors: missing }] : [])
	].map(({ group, actors }): CommunityRow => {
		const cells: ActorId[][] = columns.map(() => []);
		for (const actor of actors) cells[columnOf.get(actor)!]!.push(actor);
		return { group, actors, cells };
	});
	return {
		communityCount: circles.length,
		aloneCount: alone.length,
		columns,
		rows,
		largest: rows.reduce(
			(most, { cells }) => cells.reduce((high, cell) => Math.max(high, cell.length), most),
			1
		)
	};
}
