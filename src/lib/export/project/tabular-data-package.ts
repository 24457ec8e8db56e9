/** The project's own form: UTF-8 CSV tables and a `datapackage.json`, as files or as one zip. */
import { zipSync } from 'fflate';
import { TABLES, type Dataset, type TableName } from '../../model/dataset';
import { escapeFormula, REJECTED_TABLE, type ColumnType } from '../../model/table-schema';
import { isObject } from '../../model/is-object';
import {
	REJECTED_HEADINGS,
	toRejectedTable,
	toTables,
	type WrittenColumn,
	type WrittenTable
} from './table-rows';

const PACKAGE_FILE = 'datapackage.json';

/** Paths that the package itself writes; a companion of that name moves into a folder. */
const OWN_PATHS: ReadonlySet<string> = new Set(
	[...TABLES, REJECTED_TABLE].map((name) => `${name}.csv`)
);

/** Columns whose every cell names one row of another table; sectors may be named that no table has. */
const FOREIGN_KEYS: readonly (readonly [TableName, string, TableName])[] = [
	['ties', 'source', 'actors'],
	['ties', 'target', 'actors'],
	['forums', 'parent', 'forums'],
	['memberships', 'actor', 'actors'],
	['memberships', 'forum', 'forums'],
	['participations', 'actor', 'actors'],
	['participations', 'initiative', 'initiatives']
];

/** Lists and partial dates are text to a data package: it knows no type for them. */
const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
	text: 'string',
	list: 'string',
	number: 'number',
	boolean: 'boolean',
	date: 'string'
};

/**
 * The files of a Tabular Data Package, path -> text: one CSV a table, the rejected rows, the
 * companions as they came, and the description with a schema for each table. Reading them again
 * gives the same Dataset.
 */
export function writeTabularDataPackage(dataset: Dataset): Map<string, string> {
	const files = new Map<string, string>();
	const tables = toTables(dataset);
	const companions: string[] = [];
	for (const [path, text] of dataset.companions) {
		if (path === PACKAGE_FILE) continue;
		const isTaken = OWN_PATHS.has(path);
		companions.push(isTaken ? `kept/${path}` : path);
		files.set(isTaken ? `kept/${path}` : path, text);
	}
	for (const table of tables) {
		const headings = table.columns.map(({ heading }) => heading);
		files.set(`${table.name}.csv`, writeCsv(headings, table.rows));
	}
	if (dataset.rejected.length > 0) {
		files.set(`${REJECTED_TABLE}.csv`, writeCsv(REJECTED_HEADINGS, toRejectedTable(dataset)));
	}
	files.set(PACKAGE_FILE, writeDescription(dataset, tables, companions));
	return files;
}

/** The same as one zip; equal data give equal bytes. */
export function writeZippedDataPackage(dataset: Dataset): Uint8Array {
	const entries: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
	const encoder = new TextEncoder();
	for (const [path, text] of writeTabularDataPackage(dataset)) entries[path] = encoder.encode(text);
	// Zip knows no date before 1980; a fixed one keeps equal data equal.
	return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}

/** Rows as CSV: comma, CRLF, quotes where needed, formulas escaped. */
export function writeCsv(
	headings: readonly string[],
	rows: readonly (readonly string[])[]
): string {
	return [headings, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: string): string {
	const safe = escapeFormula(cell);
	return /[",;\t|\r\n]|^\s|\s$|^\uFEFF/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function writeDescription(
	dataset: Dataset,
	tables: readonly WrittenTable[],
	companions: readonly string[]
): string {
	const written = new Set(tables.map(({ name }) => name));
	const { title } = dataset;
	const plainTitle = title.en ?? title.da;
	const description = {
		...carriedProperties(dataset),
		profile: 'tabular-data-package',
		name: dataset.name,
		...(plainTitle === undefined ? {} : { title: plainTitle, titles: title }),
		...(dataset.licence === null ? {} : { licenses: [{ name: dataset.licence }] }),
		...(companions.length === 0 ? {} : { companions }),
		resources: [
			...tables.map((table) => resource(table.name, schema(table, written))),
			...(dataset.rejected.length === 0
				? []
				: [
						resource(REJECTED_TABLE, {
							fields: REJECTED_HEADINGS.map((name) => ({
								name,
								type: name === 'row' ? 'integer' : 'string'
							}))
						})
					])
		]
	};
	return `${JSON.stringify(description, null, '\t')}\n`;
}

/** Properties of the package the data came from that the program does not interpret. */
function carriedProperties(dataset: Dataset): Record<string, unknown> {
	const text = dataset.companions.get(PACKAGE_FILE);
	if (text === undefined) return {};
	try {
		const parsed: unknown = JSON.parse(text);
		return isObject(parsed) ? parsed : {};
	} catch {
		return {};
	}
}

function resource(name: string, tableSchema: object): object {
	return {
		profile: 'tabular-data-resource',
		name,
		path: `${name}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		schema: tableSchema
	};
}

function schema(table: WrittenTable, written: ReadonlySet<TableName>): object {
	const headings = table.columns.map(({ heading }) => heading);
	const foreignKeys = FOREIGN_KEYS.filter(
		([from, column, to]) => from === table.name && written.has(to) && headings.includes(column)
	).map(([, column, to]) => ({ fields: column, reference: { resource: to, fields: 'id' } }));
	return {
		fields: table.columns.map(field),
		...(headings.includes('id') ? { primaryKey: 'id' } : {}),
		...(foreignKeys.length > 0 ? { foreignKeys } : {}),
		missingValues: ['']
	};
}

function field({ heading, type, required }: WrittenColumn): object {
	return {
		name: heading,
		type: FIELD_TYPES[type],
		...(required ? { constraints: { required: true } } : {})
	};
}
