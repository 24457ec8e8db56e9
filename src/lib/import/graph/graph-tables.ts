/** Nodes and ties -> the tables that the mapping step shows: actors, ties, forums, memberships. */
import { headingKey } from '../../model/table-schema';
import type { Encoding } from '../files/decode-text';
import type { RawTable } from '../raw-table';
import { LineRows, type RawRow } from '../rows/row-list';
import type { TableName } from '../../model/dataset';
import type { GraphContents, GraphNode, GraphTie } from './graph-contents';

/** A table of a network file, and what the format says that it is. */
export interface GraphTable {
	readonly raw: RawTable;
	readonly table: TableName;
}

export interface GraphTableSource {
	readonly file: string;
	readonly encoding: Encoding | null;
}

/**
 * The tables of a network file. Where the nodes are of two modes, those of the first are the actors,
 * those of the second the forums, and ties between the modes are memberships. Rows are counted as
 * lines of the file.
 *
 * @param mostCells of one table; null is answered when there would be more
 */
export function graphTables(
	graph: GraphContents,
	source: GraphTableSource,
	mostCells: number
): GraphTable[] | null {
	// What is told of once more comes last: it is the double, wherever it stands in the file.
	const byLine = (a: GraphNode, b: GraphNode) => a.line - b.line;
	const nodes = [
		...[...graph.nodes.values()].sort(byLine),
		...graph.repeatedNodes.toSorted(byLine)
	];
	nameAll(nodes);
	findModes(graph, nodes);
	const isTwoMode = nodes.some(({ mode }) => mode === 1);
	const modeOf = (id: string) => graph.nodes.get(id)?.mode ?? 0;
	const seats: GraphTie[] = [];
	const ties: GraphTie[] = [];
	for (const tie of graph.ties) {
		const [from, to] = [modeOf(tie.source), modeOf(tie.target)];
		if (from === 1 && to === 1) graph.leaveOut('ties-among-forums', tie.line);
		else if (from === 0 && to === 0) ties.push(tie);
		else seats.push(from === 0 ? tie : { ...tie, source: tie.target, target: tie.source });
	}
	const actors = nodes.filter(({ mode }) => mode !== 1);
	const forums = nodes.filter(({ mode }) => mode === 1);
	const tables: [string, TableName, Records | null][] = [
		['nodes', 'actors', nodeRecords(actors)],
		['edges', 'ties', ties.length === 0 ? null : tieRecords(ties)],
		['forums', 'forums', isTwoMode ? nodeRecords(forums) : null],
		['memberships', 'memberships', seats.length === 0 ? null : seatRecords(seats)]
	];
	const found: GraphTable[] = [];
	for (const [sheet, table, records] of tables) {
		if (records === null || records.rows.length === 0) continue;
		if (records.headings.length * records.rows.length > mostCells) return null;
		found.push({ table, raw: rawTable(records, source, sheet) });
	}
	return found;
}

interface RecordRow {
	readonly line: number;
	readonly fixed: readonly string[];
	readonly cells: ReadonlyMap<string, string>;
}

interface Records {
	readonly headings: readonly string[];
	/** Heading of the file -> place among `headings`. */
	readonly placeOf: ReadonlyMap<string, number>;
	readonly rows: readonly RecordRow[];
}

function nodeRecords(nodes: readonly GraphNode[]): Records {
	return collect(
		['id'],
		nodes.map(({ id, line, cells }) => ({ line, fixed: [id], cells }))
	);
}

function tieRecords(ties: readonly GraphTie[]): Records {
	const tellsDirection = ties.some(({ directed }) => directed !== null);
	return collect(
		['source', 'target', ...(tellsDirection ? ['directed'] : [])],
		ties.map(({ source, target, directed, line, cells }) => ({
			line,
			fixed: [
				source,
				target,
				...(tellsDirection ? [directed === null ? '' : String(directed)] : [])
			],
			cells
		}))
	);
}

function seatRecords(seats: readonly GraphTie[]): Records {
	return collect(
		['actor', 'forum'],
		seats.map(({ source, target, line, cells }) => ({ line, fixed: [source, target], cells }))
	);
}

/** The headings of all rows in the order in which they come; one that is taken gets a number. */
function collect(fixed: readonly string[], rows: readonly RecordRow[]): Records {
	const headings = [...fixed];
	const taken = new Set(fixed.map(headingKey));
	const placeOf = new Map<string, number>();
	for (const { cells } of rows) {
		for (const heading of cells.keys()) {
			if (placeOf.has(heading)) continue;
			let name = heading.trim() === '' ? `(${headings.length + 1})` : heading.trim();
			for (let number = 2; taken.has(headingKey(name)); number++) {
				name = `${heading.trim()} (${number})`;
			}
			taken.add(headingKey(name));
			placeOf.set(heading, headings.length);
			headings.push(name);
		}
	}
	return { headings, placeOf, rows };
}

function rawTable(
	{ headings, placeOf, rows }: Records,
	{ file, encoding }: GraphTableSource,
	sheet: string
): RawTable {
	const lines = rows.map(({ line, fixed, cells }): RawRow => {
		const row = headings.map((_, place) => fixed[place] ?? '');
		for (const [heading, text] of cells) row[placeOf.get(heading)!] = text;
		return { row: line, cells: row };
	});
	return {
		file,
		sheet,
		headings,
		headingsAsWritten: headings,
		rows: LineRows.ofRows(lines),
		delimiter: null,
		encoding,
		rowsAbove: []
	};
}

/** Where some nodes have a label and others none, these are called by their id. */
function nameAll(nodes: readonly GraphNode[]): void {
	const headings = new Set(nodes.flatMap(({ cells }) => [...cells.keys()]));
	for (const heading of headings) {
		if (headingKey(heading) !== 'label') continue;
		for (const { id, cells } of nodes) if (!cells.has(heading)) cells.set(heading, id);
		return;
	}
}

const FIRST_MODE = new Set(['0', 'false']);
const SECOND_MODE = new Set(['1', 'true']);

/**
 * The modes that programs write beside the nodes: `bipartite` 0 and 1, or `type` false and true. They
 * count only where every node has one and no tie stays within a mode.
 */
function findModes(graph: GraphContents, nodes: readonly GraphNode[]): void {
	if (nodes.length === 0 || nodes.some(({ mode }) => mode !== null)) return;
	for (const heading of ['bipartite', 'type']) {
		const modeOf = new Map<string, 0 | 1>();
		for (const { id, cells } of nodes) {
			const word = cells.get(heading)?.trim().toLowerCase() ?? '';
			if (FIRST_MODE.has(word)) modeOf.set(id, 0);
			else if (SECOND_MODE.has(word)) modeOf.set(id, 1);
			else break;
		}
		if (modeOf.size !== graph.nodes.size || graph.ties.length === 0) continue;
		if (graph.ties.some((tie) => modeOf.get(tie.source) === modeOf.get(tie.target))) continue;
		for (const node of nodes) {
			node.mode = modeOf.get(node.id) ?? null;
			node.cells.delete(heading);
		}
		return;
	}
}
