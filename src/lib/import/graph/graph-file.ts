/** Network files of every format: which one a text is in, and what is told of its reading. */
import type { TableName } from '../../model/dataset';
import { fileEnding, fileStem, type ImportLimits } from '../input-file';
import type { IssueList } from '../issue-list';
import { readDl } from './dl';
import { readGexf } from './gexf';
import { GraphContents, GraphReadingEnd } from './graph-contents';
import { graphFormatOf, holdsPajekValues, type GraphFormatName } from './graph-format';
import { graphTables, type GraphTable, type GraphTableSource } from './graph-tables';
import { readGraphml } from './graphml';
import { jsonFormat, readJsonGraph } from './json-graph';
import { readPajek, readPajekValues, type PajekValues } from './pajek';
import { readSif } from './sif';
import { readVna } from './vna';

type Read = (text: string, graph: GraphContents, values: readonly PajekValues[]) => void;

const READERS: Readonly<Record<GraphFormatName, Read>> = {
	GraphML: readGraphml,
	GEXF: readGexf,
	Pajek: readPajek,
	'NetDraw VNA': readVna,
	'UCINET DL': readDl,
	'Cytoscape SIF': readSif
};

/** A text that is a network: what it is called, and how it is read. */
export interface GraphText {
	readonly format: string;
	readonly read: (graph: GraphContents, values: readonly PajekValues[]) => void;
}

/** The network that a text holds, or null when it is none. */
export function findGraphText(path: string, text: string): GraphText | null {
	const format = graphFormatOf(path, text);
	if (format) return { format, read: (graph, values) => READERS[format](text, graph, values) };
	return fileEnding(path) === 'json' ? findJson(text) : null;
}

/** Classes and numbers that lie beside a Pajek network, by the name of their file; null = it is none. */
export function findPajekValues(path: string, text: string): PajekValues | null {
	return holdsPajekValues(path) ? readPajekValues(text, fileStem(path)) : null;
}

/**
 * Reads a network file into tables. Whatever stops the reading or has no place in the tables is told.
 * Null when nothing could be read.
 */
export function readGraphText(
	found: GraphText,
	source: GraphTableSource,
	values: readonly PajekValues[],
	issues: IssueList,
	limits: ImportLimits
): { readonly tables: readonly GraphTable[]; readonly isWhole: boolean } | null {
	const { file } = source;
	const { format } = found;
	const graph = new GraphContents(limits.rows);
	let isBroken = false;
	try {
		found.read(graph, values);
	} catch (error) {
		if (!(error instanceof GraphReadingEnd)) throw error;
		isBroken = true;
		const { reason, line } = error;
		if (reason === 'rows') {
			issues.error('rows-over-limit', { file, details: { limit: limits.rows } });
			return null;
		}
		issues.error('graph-broken', { file, row: line, details: { format, reason } });
		// What breaks the rules on purpose is not read by halves.
		if (reason !== 'broken') return null;
	}
	const tables = graphTables(graph, source, limits.cells);
	if (tables === null) {
		issues.error('file-too-large', { file, details: { reason: 'too-many-cells' } });
		return null;
	}
	if (tables.length > 0) {
		const details = { format, actors: rowsIn(tables, 'actors'), ties: rowsIn(tables, 'ties') };
		issues.note('graph-read', { file, details });
	}
	for (const [part, { count, line }] of graph.leftOut) {
		issues.warn('graph-part-left-out', { file, row: line, details: { format, part, count } });
	}
	if (tables.length === 0 && !isBroken) {
		issues.warn('file-not-recognised', { file, details: { format: 'empty' } });
	}
	return tables.length === 0 ? null : { tables, isWhole: !isBroken && graph.leftOut.size === 0 };
}

function rowsIn(tables: readonly GraphTable[], name: TableName): number {
	return tables.find(({ table }) => table === name)?.raw.rows.length ?? 0;
}

function findJson(text: string): GraphText | null {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return null;
	}
	const format = jsonFormat(parsed);
	return format === null ? null : { format, read: (graph) => readJsonGraph(parsed, format, graph) };
}
