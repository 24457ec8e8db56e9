/** Which table a raw table is, and which heading is which column. */
import { TABLES, type TableName } from '../../model/dataset';
import { columnCandidates, headingKey, TABLE_COLUMNS, tableColumn } from '../../model/table-schema';
import { isAdjacencyList } from './adjacency-shape';
import { isMatrix, type MatrixRole } from '../rows/matrix';
import type { RawTable } from '../raw-table';
import { isDirectionWord } from '../cells/read-cell';
import { readPartialDate } from '../cells/read-date';

/** What a file or sheet is taken for. `ignore` = left out. */
export type TableRole = TableName | MatrixRole | 'ignore';

export const TABLE_ROLES: readonly TableRole[] = [
	...TABLES,
	'adjacency-matrix',
	'attendance-matrix',
	'adjacency-list',
	'ignore'
];

/** True when the role is one of the eight tables. */
export function isTable(role: TableRole | null): role is TableName {
	return (TABLES as readonly string[]).includes(role ?? '');
}

/** What the guess rests on. */
export type GuessBasis =
	| 'choice'
	| 'memory'
	| 'package'
	/** The format of a network file says so. */
	| 'format'
	| 'name'
	| 'headings'
	| 'shape'
	/** Its workbook does not show it. */
	| 'hidden';

/** Heading -> column of the table; null = kept as an extra column. */
export type ColumnMapping = ReadonlyMap<string, string | null>;

/** True when the heading names a column of any table. */
export function isKnownHeading(heading: string): boolean {
	const key = headingKey(heading);
	return key !== '' && TABLES.some((table) => columnCandidates(table, key).length > 0);
}

export interface TableReading {
	readonly role: TableRole | null;
	readonly basis: GuessBasis | null;
	readonly columns: ColumnMapping;
}

/** The table that the package, the sheet or the file is named after. */
export interface NamedTable {
	readonly table: TableName;
	readonly basis: 'package' | 'format' | 'name';
}

const NOTHING: ColumnMapping = new Map();

/** Headings that mean a tie end or a date. */
const PERIOD_WORDS = ['from', 'fra', 'to', 'til'];

/**
 * Reads what a table is: the name of the file, sheet or resource decides where the headings allow it,
 * then the shape (a matrix), then the headings. A table that none of them knows has role null.
 *
 * @param actorNames ids and labels of actors in other files, to tell `Fra`, `Til` as tie ends from dates;
 *   only asked for where there is doubt
 */
export function guessTable(
	raw: RawTable,
	named: NamedTable | null,
	actorNames: () => ReadonlySet<string>
): TableReading {
	if (named === null && isAdjacencyList(raw, isKnownHeading)) {
		return { role: 'adjacency-list', basis: 'shape', columns: NOTHING };
	}
	const matrix = named?.basis === 'format' ? null : isMatrix(raw);
	if (matrix === 'adjacency-matrix' && named?.basis !== 'package') {
		return { role: matrix, basis: 'shape', columns: NOTHING };
	}
	if (named) {
		const columns = mapColumns(raw, named.table);
		// One known column beside nothing but marks is an attendance list, whatever the file is called.
		const known = [...columns.values()].filter((column) => column !== null).length;
		const isAttendance = matrix !== null && named.basis === 'name' && known === 1;
		if (!isAttendance && hasRequired(named.table, columns)) {
			return { role: named.table, basis: named.basis, columns };
		}
	}
	if (matrix) return { role: matrix, basis: 'shape', columns: NOTHING };
	const table = guessByHeadings(raw, actorNames);
	if (table) return { role: table, basis: 'headings', columns: mapColumns(raw, table) };
	return { role: null, basis: null, columns: NOTHING };
}

/** The columns of a table by the words of its headings; each column is taken once, in file order. */
export function mapColumns(raw: RawTable, table: TableName): ColumnMapping {
	const taken = new Set<string>();
	const mapping = new Map<string, string | null>(raw.headings.map((heading) => [heading, null]));
	const take = (heading: string, column: string) => {
		if (mapping.get(heading) !== null || taken.has(column)) return;
		mapping.set(heading, column);
		taken.add(column);
	};
	// A column's own name goes before its other words, whatever the order in the file.
	for (const heading of raw.headings) {
		const exact = tableColumn(table, heading.toLowerCase());
		if (exact && !(table === 'ties' && (exact.name === 'from' || exact.name === 'to'))) {
			take(heading, exact.name);
		}
	}
	for (const heading of raw.headings) {
		if (mapping.get(heading) !== null) continue;
		for (const column of orderedCandidates(raw, table, heading, taken)) {
			if (taken.has(column)) continue;
			take(heading, column);
			break;
		}
	}
	if (table === 'actors' && !taken.has('id') && !taken.has('label')) {
		// A list of organisations: they are the actors.
		for (const [heading, column] of mapping) {
			if (column === 'organisation') mapping.set(heading, 'label');
		}
	}
	if (table === 'ties' && !taken.has('source') && taken.has('target')) {
		const kilde = raw.headings.find((heading) => headingKey(heading) === 'kilde');
		if (kilde) mapping.set(kilde, 'source');
	}
	return mapping;
}

/** True when the mapping names every column that the table cannot do without. */
function hasRequired(table: TableName, columns: ColumnMapping): boolean {
	return missingColumns(table, columns).length === 0;
}

/** Columns that the table cannot do without and that no heading is mapped to. An id or a label will do. */
export function missingColumns(table: TableName, columns: ColumnMapping): string[] {
	const mapped = new Set(columns.values());
	if (tableColumn(table, 'label')) return mapped.has('id') || mapped.has('label') ? [] : ['label'];
	return TABLE_COLUMNS[table]
		.filter(({ name, required }) => required && !mapped.has(name))
		.map(({ name }) => name);
}

/** Where several columns are possible, the values decide. */
function orderedCandidates(
	raw: RawTable,
	table: TableName,
	heading: string,
	taken: ReadonlySet<string>
): readonly string[] {
	const candidates = columnCandidates(table, heading);
	if (table !== 'ties' || candidates.length < 2) return candidates;
	const key = headingKey(heading);
	if (key === 'type') {
		const values = someValues(raw, heading);
		const speaksOfDirection = values.length > 0 && values.every(isDirectionWord);
		return speaksOfDirection ? ['directed', 'kind'] : ['kind'];
	}
	if (PERIOD_WORDS.includes(key)) {
		const isFrom = key === 'from' || key === 'fra';
		const end = isFrom ? 'source' : 'target';
		const otherEnd = endsWithout(raw, end);
		return otherEnd || taken.has(end) ? [isFrom ? 'from' : 'to'] : [end, isFrom ? 'from' : 'to'];
	}
	return candidates;
}

/** True when another heading than `from`/`fra`, `to`/`til` names this end of the tie. */
function endsWithout(raw: RawTable, end: 'source' | 'target'): boolean {
	return raw.headings.some((heading) => {
		const key = headingKey(heading);
		const isPeriodWord = PERIOD_WORDS.includes(key);
		return !isPeriodWord && columnCandidates('ties', key).includes(end);
	});
}

function guessByHeadings(raw: RawTable, actorNames: () => ReadonlySet<string>): TableName | null {
	const keys = new Set(raw.headings.map(headingKey));
	const has = (...words: string[]) => words.some((word) => keys.has(word));
	const columnsOf = (table: TableName) => new Set(mapColumns(raw, table).values());

	const tieColumns = mapColumns(raw, 'ties');
	const ties = new Set(tieColumns.values());
	const restsOnPeriodWords = [...tieColumns].some(
		([heading, column]) =>
			(column === 'source' || column === 'target') && PERIOD_WORDS.includes(headingKey(heading))
	);
	if (ties.has('source') && ties.has('target')) {
		if (!restsOnPeriodWords || !endsAreDates(raw, actorNames)) return 'ties';
	}

	const actors = columnsOf('actors');
	const describesActor =
		actors.has('sector') || actors.has('organisation') || (actors.has('level') && actors.has('id'));
	const memberships = columnsOf('memberships');
	const isMember = memberships.has('actor') && memberships.has('forum');
	// The same name in several rows is a list of seats, not of actors, even with a sector beside it.
	if (isMember && (!describesActor || repeatsNames(raw))) return 'memberships';
	const participations = columnsOf('participations');
	const takesPart = participations.has('actor') && participations.has('initiative');
	const initiatives = columnsOf('initiatives');
	const describesInitiative =
		initiatives.has('theme') || initiatives.has('target_group') || initiatives.has('approach');
	if (takesPart && !describesInitiative && (!describesActor || repeatsNames(raw))) {
		return 'participations';
	}

	const districts = columnsOf('districts');
	if (
		(districts.has('population') || districts.has('geometry')) &&
		(districts.has('id') || districts.has('label')) &&
		!actors.has('sector')
	) {
		return 'districts';
	}
	const sectors = columnsOf('sectors');
	if (
		(sectors.has('colour') || sectors.has('expected')) &&
		(sectors.has('id') || sectors.has('label'))
	) {
		return 'sectors';
	}
	if (describesInitiative && (initiatives.has('id') || initiatives.has('label')))
		return 'initiatives';
	const namesActor = has('aktør', 'actor', 'person', 'medlem');
	if (!namesActor && !describesActor) {
		if (has('indsats', 'initiativ', 'initiative', 'aktivitet', 'projekt')) return 'initiatives';
		const forums = columnsOf('forums');
		if (has('forum', 'mødeforum', 'udvalg') || forums.has('scope') || forums.has('parent')) {
			if (forums.has('id') || forums.has('label')) return 'forums';
		}
	}
	if (actors.has('id') || actors.has('label')) return 'actors';
	if (has('sektor', 'sector')) return 'sectors';
	if (has('bydel', 'district', 'boligområde')) return 'districts';
	return null;
}

/**
 * `Fra` and `Til` are dates, not tie ends, when the table also names something else and the values
 * look like dates and are not the names of actors.
 */
function endsAreDates(raw: RawTable, actorNames: () => ReadonlySet<string>): boolean {
	const ends = raw.headings.filter((heading) => PERIOD_WORDS.includes(headingKey(heading)));
	if (ends.length === 0) return false;
	const namesSomething = raw.headings.some((heading) => {
		const [column] = columnCandidates('actors', heading);
		return column === 'id' || column === 'label';
	});
	const valuesOf = ends.map((heading) => someValues(raw, heading));
	const values = valuesOf.flat();
	// A tie has both ends; a time may have no end.
	if (namesSomething && valuesOf.some((own) => own.length === 0)) return true;
	if (values.length === 0) return false;
	const names = actorNames();
	const actors = values.filter((value) => names.has(value)).length;
	if (actors * 2 >= values.length) return false;
	const dates = values.filter(
		(value) => !/^\d{5,}$/.test(value) && readPartialDate(value) !== null
	).length;
	return namesSomething ? dates * 2 >= values.length : dates === values.length;
}

/** True when an actor's name stands in more than one row. */
function repeatsNames(raw: RawTable): boolean {
	const columns = mapColumns(raw, 'memberships');
	const index = raw.headings.findIndex((heading) => columns.get(heading) === 'actor');
	const names = new Set<string>();
	for (let place = 0; place < raw.rows.length; place++) {
		const name = raw.rows.cell(place, index).trim();
		if (names.has(name)) return true;
		names.add(name);
	}
	return false;
}

/** The filled cells of a column, up to fifty. */
function someValues(raw: RawTable, heading: string): string[] {
	const index = raw.headings.indexOf(heading);
	const values: string[] = [];
	for (let place = 0; place < raw.rows.length; place++) {
		const value = raw.rows.cell(place, index).trim();
		if (value !== '') values.push(value);
		if (values.length === 50) break;
	}
	return values;
}
