/** Network files of every format: which one a text is in, and what is told of its reading. */
import type { TableName } from '../../model/dataset';
import { baseName, fileEnding, fileStem, type ImportLimits } from '../input-file';
import type { IssueList } from '../issue-list';
import { readDl } from './dl';
import { looksLikeDl } from './dl-header';
import { looksLikeGexf, readGexf } from './gexf';
import { GraphContents, GraphReadingEnd } from './graph-contents';
import { graphTables, type GraphTable, type GraphTableSource } from './graph-tables';
import { looksLikeGraphml, readGraphml } from './graphml';
import { jsonFormat, readJsonGraph } from './json-graph';
import { looksLikePajek, readPajek, readPajekValues, type PajekValues } from './pajek';
import { readSif } from './sif';
import { looksLikeVna, readVna } from './vna';

interface GraphFormat {
	/** What the format is called on the screen. */
	readonly name: string;
	readonly endings: readonly string[];
	/** Whether the beginning of a text is in the format; null = only the ending tells. */
	readonly looksLike: ((start: string) => boolean) | null;
	readonly read: (text: string, graph: GraphContents, values: readonly PajekValues[]) => void;
}

const FORMATS: readonly GraphFormat[] = [
	{ name: 'GraphML', endings: ['graphml'], looksLike: looksLikeGraphml, read: readGraphml },
	{ name: 'GEXF', endings: ['gexf'], looksLike: looksLikeGexf, read: readGexf },
	{ name: 'Pajek', endings: ['net', 'paj'], looksLike: looksLikePajek, read: readPajek },
	{ name: 'NetDraw VNA', endings: ['vna'], looksLike: looksLikeVna, read: readVna },
	{ name: 'UCINET DL', endings: ['dl'], looksLike: looksLikeDl, read: readDl },
	{ name: 'Cytoscape SIF', endings: ['sif'], looksLike: null, read: readSif }
];

/** A text that is a network: what it is called, and how it is read. */
export interface GraphText {
	readonly format: string;
	readonly read: (graph: GraphContents, values: readonly PajekValues[]) => void;
}

/** Values beside a Pajek network. */
const VALUE_ENDINGS = ['clu', 'vec'];

/** Start of a text that tells its format. */
const START_CHARACTERS = 4_000;

/** The network that a text holds, or null when it is none. */
export function findGraphText(path: string, text: string): GraphText | null {
	const ending = fileEnding(path);
	if (VALUE_ENDINGS.includes(ending)) return null;
	const start = text.slice(0, START_CHARACTERS);
	const format =
		FORMATS.find(({ endings }) => endings.includes(ending)) ??
		FORMATS.find(({ looksLike }) => looksLike?.(start) ?? false);
	if (format) {
		return { format: format.name, read: (graph, values) => format.read(text, graph, values) };
	}
	return ending === 'json' ? findJson(text) : null;
}

/** Classes and numbers that lie beside a Pajek network, by the name of their file; null = it is none. */
export function findPajekValues(path: string, text: string): PajekValues | null {
	const ending = fileEnding(path);
	return VALUE_ENDINGS.includes(ending) ? readPajekValues(text, fileStem(path)) : null;
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

/** True for UCINET's pairs of binary files, which no other program reads. */
export function isUcinetBinary(path: string): boolean {
	return /\.##[hd]$/i.test(baseName(path));
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
