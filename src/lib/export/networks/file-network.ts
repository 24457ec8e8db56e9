/** The network under a lens as rows that every network format writes: one row an actor, one a tie. */
import { emptyDataset, type ActorId, type Dataset } from '../../model/dataset';
import { headingKey } from '../../model/table-schema';
import type { Network } from '../../network/network';
import { visibleRows } from '../../network/visible';
import { countLeftOut, type LeftOut } from '../left-out';
import { mergedTies } from './merged-ties';
import { toTables, type WrittenTable } from '../project/table-rows';

/** What is written into a file about itself. */
export interface FileNote {
	/** Name of the project. */
	readonly title: string;
	/** Version of the program. */
	readonly version: string;
	/** Day on which the file is made, `2026-03-31`. */
	readonly date: string;
	/** The lens in words. */
	readonly lens: string;
}

export interface FileColumn {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'double';
}

/** Values by column name; a column without a value is not there. */
export type FileValues = ReadonlyMap<string, string | number>;

export interface FilePlace {
	readonly x: number;
	readonly y: number;
}

export interface FileActor {
	readonly id: ActorId;
	readonly label: string;
	readonly values: FileValues;
	/** Where the actor stands in the picture; null = not given. */
	readonly place: FilePlace | null;
}

export interface FileTie {
	/** Places in `actors`. */
	readonly source: number;
	readonly target: number;
	/** Strength under the lens, above 0. */
	readonly weight: number;
	readonly values: FileValues;
}

export interface FileNetwork {
	readonly note: FileNote;
	readonly directed: boolean;
	readonly actors: readonly FileActor[];
	readonly ties: readonly FileTie[];
	/** Columns of `values`, in the order in which they are written. */
	readonly actorColumns: readonly FileColumn[];
	readonly tieColumns: readonly FileColumn[];
	/** What no network file can carry. */
	readonly leftOut: readonly LeftOut[];
}

const ACTORS_OWN = new Set(['id', 'label']);
const TIES_OWN = new Set(['source', 'target', 'weight', 'directed']);
/** Names of own columns, which an extra column of the same name must not write over. */
const NATIVE = new Set([
	...['id', 'label', 'source', 'target', 'weight', 'directed', 'x', 'y', 'type', 'kind'],
	...['direction', 'strength', 'start date', 'end date', 'from', 'to']
]);

/**
 * The actors and ties of a network with all that the tables say of them. A pair that several rows join
 * is one tie: its strength as under the lens, the highest step, every kind that is named, the longest
 * time. Actors without ties stay.
 *
 * @param places where actors stand in the picture
 */
export function toFileNetwork(
	dataset: Dataset,
	network: Network,
	note: FileNote,
	places: ReadonlyMap<ActorId, FilePlace> = new Map()
): FileNetwork {
	const ties = mergedTies(dataset, network);
	const tables = toTables({ ...emptyDataset(''), actors: network.actors, ties });
	const actorTable = tables.find(({ name }) => name === 'actors')!;
	const tieTable = tables.find(({ name }) => name === 'ties') ?? null;
	const actorRows = valuesOf(actorTable, ACTORS_OWN);
	const tieRows = tieTable === null ? null : valuesOf(tieTable, TIES_OWN);
	return {
		note,
		directed: network.directed,
		actors: network.actors.map(({ id, label }, i) => ({
			id,
			label,
			values: actorRows.rows[i]!,
			place: places.get(id) ?? null
		})),
		ties: ties.map((tie, k) => ({
			source: network.indexOf.get(tie.source)!,
			target: network.indexOf.get(tie.target)!,
			weight: tie.weight!,
			values: tieRows!.rows[k]!
		})),
		actorColumns: actorRows.columns,
		tieColumns: tieRows?.columns ?? [],
		leftOut: leftOutOf(dataset, network, ties.length)
	};
}

/**
 * Where actors stand, from a picture whose y grows downwards; in files it grows upwards.
 *
 * @param layout by place in the table of actors; null = there is no picture
 */
export function toPlaces(
	{ actors }: Dataset,
	layout: { readonly x: Float64Array; readonly y: Float64Array } | null
): Map<ActorId, FilePlace> {
	if (layout === null) return new Map();
	return new Map(actors.map(({ id }, i) => [id, { x: layout.x[i]!, y: -layout.y[i]! }]));
}

function valuesOf(
	{ columns, rows }: WrittenTable,
	own: ReadonlySet<string>
): { readonly columns: FileColumn[]; readonly rows: FileValues[] } {
	const taken = new Set([...NATIVE, ...columns.map(({ heading }) => headingKey(heading))]);
	const kept = columns
		.map((column, place) => ({ ...column, place }))
		.filter(({ heading, isExtra }) => isExtra || !own.has(heading))
		.filter(({ place }) => rows.some((cells) => cells[place] !== ''))
		.map((column) => {
			const numbers = rows.map((cells) => cells[column.place]!).filter((cell) => cell !== '');
			const type = isCount(column.heading, numbers)
				? ('integer' as const)
				: column.type === 'number'
					? ('double' as const)
					: ('string' as const);
			const clashes = column.isExtra && NATIVE.has(headingKey(column.heading));
			const name = clashes ? freeName(column.heading, taken) : column.heading;
			return { name, type, place: column.place };
		});
	return {
		columns: kept.map(({ name, type }) => ({ name, type })),
		rows: rows.map(
			(cells) =>
				new Map(
					kept.flatMap(({ name, type, place }) => {
						const cell = cells[place]!;
						if (cell === '') return [];
						return [[name, type === 'string' ? cell : Number(cell)] as const];
					})
				)
		)
	};
}

function isCount(heading: string, cells: readonly string[]): boolean {
	const isOurs = ['step', 'shared_forums', 'shared_initiatives'].includes(heading);
	return isOurs && cells.every((cell) => /^\d{1,9}$/.test(cell));
}

function freeName(heading: string, taken: Set<string>): string {
	for (let number = 2; ; number++) {
		const name = `${heading} (${number})`;
		if (taken.has(headingKey(name))) continue;
		taken.add(headingKey(name));
		return name;
	}
}

function leftOutOf(dataset: Dataset, network: Network, tieCount: number): LeftOut[] {
	const { lens } = network;
	const rowCount = lens.layers.includes('ties') ? visibleRows(dataset, lens).ties.length : 0;
	return countLeftOut([
		['other-actors', dataset.actors.length - network.actors.length],
		['merged-rows', Math.max(0, rowCount - tieCount)],
		['direction', network.directed ? 0 : tieCount],
		['forums', dataset.forums.length + dataset.memberships.length],
		['initiatives', dataset.initiatives.length + dataset.participations.length],
		[
			'names-of-groups',
			[...dataset.sectors, ...dataset.districts].filter(({ declared }) => declared).length
		]
	]);
}
