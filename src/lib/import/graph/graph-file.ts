/** Network files of every format: which one a text is in, and what is told of its reading. */
import { fileEnding, fileStem, type ImportLimits } from '../input-file';
import type { IssueList } from '../issue-list';
import { readDl } from './dl';
import { readGexf } from './gexf';
import { GraphContents, GraphReadingEnd } from './graph-contents';
import { graphFormatOf, holdsPajekValues, type GraphFormatName } from './graph-format';
import { graphTables, type GraphTable, type GraphTableSource } from './graph-tables';
import { readGraphml } from './graphml';
import { jsonFormat, readJsonGraph } from './json-graph';
import { textLines } from './line-words';
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
	/** The text whose lines are counted; null where things are counted in another way. */
	readonly lines: string | null;
	readonly read: (graph: GraphContents, values: readonly PajekValues[]) => void;
}

/** The network that a text holds, or null when it is none. */
export function findGraphText(path: string, text: string): GraphText | null {
	const format = graphFormatOf(path, text);
	if (format)
		return { format, lines: text, read: (graph, values) => READERS[format](text, graph, values) };
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
		const counts = Object.fromEntries(tables.map(({ table, raw }) => [table, raw.rows.length]));
		issues.note('graph-read', { file, details: { format, ...counts } });
	}
	for (const [part, { count, line }] of graph.leftOut) {
		issues.warn('graph-part-left-out', { file, row: line, details: { format, part, count } });
	}
	const lines = graph.brokenLines.size === 0 ? [] : textLines(found.lines ?? '');
	for (const [row, count] of graph.brokenLines) {
		const value = lines[row - 1]?.text.trim().slice(0, 200) || null;
		const details = { format, part: 'broken-lines', count };
		issues.warn('graph-part-left-out', { file, row, value, details });
	}
	if (tables.length === 0 && !isBroken) {
		issues.warn('file-not-recognised', { file, details: { format: 'empty' } });
	}
	const isWhole = !isBroken && graph.leftOut.size + graph.brokenLines.size === 0;
	return tables.length === 0 ? null : { tables, isWhole };
}

function findJson(text: string): GraphText | null {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return null;
	}
	const format = jsonFormat(parsed);
	if (format === null) return null;
	return { format, lines: null, read: (graph) => readJsonGraph(parsed, format, graph) };
}
