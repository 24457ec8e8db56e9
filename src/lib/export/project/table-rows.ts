/** Dataset -> the eight tables as rows of text, in the columns that the project's own form knows. */
import { TABLES, type Attributes, type Dataset, type TableName } from '../../model/dataset';
import {
	columnCandidates,
	joinList,
	REJECTED_COLUMNS,
	TABLE_COLUMNS,
	tableColumn,
	type ColumnType
} from '../../model/table-schema';

export interface WrittenColumn {
	readonly heading: string;
	readonly type: ColumnType;
	readonly required: boolean;
	/** True for a column that the program does not interpret. */
	readonly isExtra: boolean;
}

export interface WrittenTable {
	readonly name: TableName;
	readonly columns: readonly WrittenColumn[];
	/** Cells in the order of the columns; empty = unknown. */
	readonly rows: readonly (readonly string[])[];
}

/** A row before it is laid out: its own columns by name, and its extra ones. */
interface SourceRow {
	readonly cells: Readonly<Record<string, string>>;
	readonly attributes: Attributes;
}

const text = (value: string | null): string => value ?? '';
const number = (value: number | null): string => (value === null ? '' : String(value));
const flag = (value: boolean | null): string => (value === null ? '' : String(value));

/**
 * The tables that hold anything, and always `actors`. Sectors and districts that are only known from
 * other tables are left out: reading those tables derives them again. A column without any value is
 * left out, except the required ones and those whose place an extra column could take when read again.
 */
export function toTables(dataset: Dataset): WrittenTable[] {
	const tables: WrittenTable[] = [];
	for (const name of TABLES) {
		const rows = SOURCES[name](dataset);
		if (rows.length > 0 || name === 'actors') tables.push(layOut(name, rows));
	}
	return tables;
}

/** The rejected rows as a table; `cells` is JSON text of pairs of heading and cell. */
export function toRejectedTable(dataset: Dataset): string[][] {
	return dataset.rejected.map(({ file, row, table, cells }) => [
		file,
		String(row),
		table ?? '',
		JSON.stringify([...cells])
	]);
}

export const REJECTED_HEADINGS: readonly string[] = REJECTED_COLUMNS;

const SOURCES: Readonly<Record<TableName, (dataset: Dataset) => SourceRow[]>> = {
	actors: ({ actors }) =>
		actors.map((actor) => ({
			cells: {
				id: actor.id,
				label: actor.label,
				sector: text(actor.sector),
				organisation: joinList(actor.organisations),
				district: joinList(actor.districts),
				level: text(actor.level),
				role: joinList(actor.roles),
				from: text(actor.from),
				to: text(actor.to),
				source: text(actor.source)
			},
			attributes: actor.attributes
		})),
	ties: ({ ties }) =>
		ties.map((tie) => ({
			cells: {
				source: tie.source,
				target: tie.target,
				step: number(tie.step),
				weight: number(tie.weight),
				kind: text(tie.kind),
				directed: flag(tie.directed),
				reported_by: text(tie.reportedBy),
				from: text(tie.from),
				to: text(tie.to),
				source_passage: text(tie.sourcePassage)
			},
			attributes: tie.attributes
		})),
	forums: ({ forums }) =>
		forums.map((forum) => ({
			cells: {
				id: forum.id,
				label: forum.label,
				level: text(forum.level),
				district: joinList(forum.districts),
				scope: joinList(forum.scopes),
				parent: text(forum.parent),
				from: text(forum.from),
				to: text(forum.to),
				source: text(forum.source)
			},
			attributes: forum.attributes
		})),
	memberships: ({ memberships }) =>
		memberships.map((membership) => ({
			cells: {
				actor: membership.actor,
				forum: membership.forum,
				role: joinList(membership.roles),
				from: text(membership.from),
				to: text(membership.to),
				source: text(membership.source)
			},
			attributes: membership.attributes
		})),
	initiatives: ({ initiatives }) =>
		initiatives.map((initiative) => ({
			cells: {
				id: initiative.id,
				label: initiative.label,
				theme: joinList(initiative.themes),
				target_group: joinList(initiative.targetGroups),
				district: joinList(initiative.districts),
				approach: text(initiative.approach),
				from: text(initiative.from),
				to: text(initiative.to),
				source: text(initiative.source)
			},
			attributes: initiative.attributes
		})),
	participations: ({ participations }) =>
		participations.map((participation) => ({
			cells: {
				actor: participation.actor,
				initiative: participation.initiative,
				role: joinList(participation.roles),
				source: text(participation.source)
			},
			attributes: participation.attributes
		})),
	districts: ({ districts }) =>
		districts
			.filter(({ declared }) => declared)
			.map((district) => ({
				cells: {
					id: district.id,
					label: district.label,
					population: number(district.population),
					geometry: text(district.geometry),
					homes: joinList(district.homes)
				},
				attributes: district.attributes
			})),
	sectors: ({ sectors }) =>
		sectors
			.filter(({ declared }) => declared)
			.map((sector) => ({
				cells: {
					id: sector.id,
					label: sector.label,
					colour: text(sector.colour),
					expected: flag(sector.expected)
				},
				attributes: sector.attributes
			}))
};

function layOut(name: TableName, sources: readonly SourceRow[]): WrittenTable {
	const rows = sources.map((row) => putBackCells(name, row));
	const extras = new Set<string>();
	for (const { attributes } of rows) for (const heading of attributes.keys()) extras.add(heading);
	const guarded = new Set([...extras].flatMap((heading) => columnCandidates(name, heading)));
	const own = TABLE_COLUMNS[name].filter(
		(column) =>
			column.required ||
			guarded.has(column.name) ||
			rows.some(({ cells }) => cells[column.name] !== '')
	);
	const columns: WrittenColumn[] = own.map(({ name: heading, type, required }) => ({
		heading,
		type,
		required,
		isExtra: false
	}));
	for (const heading of extras) {
		columns.push({ heading, type: 'text', required: false, isExtra: true });
	}
	return {
		name,
		columns,
		rows: rows.map(({ cells, attributes }) =>
			columns.map(({ heading, isExtra }) =>
				isExtra ? (attributes.get(heading) ?? '') : (cells[heading] ?? '')
			)
		)
	};
}

/**
 * A cell that its own column could not take (`efteråret` as a date) was kept as an attribute under
 * that column's name: it goes back into the column when nothing else stands there.
 */
function putBackCells(name: TableName, row: SourceRow): SourceRow {
	let cells = row.cells;
	let attributes = row.attributes;
	for (const [heading, cell] of row.attributes) {
		if (!tableColumn(name, heading) || row.cells[heading] !== '') continue;
		cells = { ...cells, [heading]: cell };
		attributes = new Map([...attributes].filter(([other]) => other !== heading));
	}
	return { cells, attributes };
}
