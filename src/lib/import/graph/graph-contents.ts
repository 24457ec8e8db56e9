/** What a network file holds, whatever its format: nodes and ties, each with its line in the file. */

export interface GraphNode {
	readonly id: string;
	/** Line of the file in which it is told of. */
	readonly line: number;
	/** Heading -> text. */
	readonly cells: Map<string, string>;
	/** 0 = actors, 1 = what they take part in; null = the format does not tell. */
	mode: 0 | 1 | null;
}

export interface GraphTie {
	readonly source: string;
	readonly target: string;
	/** Null = the format does not tell. */
	readonly directed: boolean | null;
	readonly line: number;
	/** Heading -> text, among them `weight` and `kind`. */
	readonly cells: Map<string, string>;
}

/** What a format has that the tables of a project have not. */
export type GraphPart =
	| 'hyperedges'
	| 'nested-graphs'
	| 'ports'
	| 'drawing'
	| 'graph-facts'
	| 'value-over-time'
	| 'spells'
	| 'networks'
	| 'partitions'
	| 'ties-among-forums'
	| 'broken-lines'
	| 'empty-ties';

/** Why the reading ended. What was read before it holds, except where the file is refused. */
export type GraphEnd =
	| { readonly reason: 'rows'; readonly line: number }
	| { readonly reason: 'broken' | 'entity' | 'nesting' | 'dimensions'; readonly line: number };

/** Ends the reading of a file. */
export class GraphReadingEnd extends Error {
	constructor(
		readonly reason: GraphEnd['reason'],
		readonly line: number
	) {
		super(reason);
	}
}

/** Collects nodes and ties in the order of the file. */
export class GraphContents {
	readonly nodes = new Map<string, GraphNode>();
	readonly ties: GraphTie[] = [];
	/** What was left out, with how often and where first; broken lines are told one by one. */
	readonly leftOut = new Map<GraphPart, { count: number; readonly line: number }>();
	/** Lines that could not be understood -> how many places in them. */
	readonly brokenLines = new Map<number, number>();
	/** Nodes with an id that was there before: they are told of as rows of the table. */
	readonly repeatedNodes: GraphNode[] = [];

	/** @param mostRows nodes, and ties, at most */
	constructor(private readonly mostRows: number) {}

	/** A node; one whose id was there before is kept apart and answers all the same. */
	addNode(id: string, line: number, mode: GraphNode['mode'] = null): GraphNode {
		const node: GraphNode = { id, line, cells: new Map(), mode };
		if (this.nodes.has(id)) this.repeatedNodes.push(node);
		else this.nodes.set(id, node);
		if (this.nodes.size + this.repeatedNodes.length > this.mostRows) {
			throw new GraphReadingEnd('rows', line);
		}
		return node;
	}

	/** The node of that id, made where there is none. */
	nodeOf(id: string, line: number, mode: GraphNode['mode'] = null): GraphNode {
		return this.nodes.get(id) ?? this.addNode(id, line, mode);
	}

	addTie(source: string, target: string, directed: boolean | null, line: number): GraphTie {
		const tie: GraphTie = { source, target, directed, line, cells: new Map() };
		this.ties.push(tie);
		if (this.ties.length > this.mostRows) throw new GraphReadingEnd('rows', line);
		return tie;
	}

	/** Counts something that has no place in the tables. */
	leaveOut(part: GraphPart, line: number, count = 1): void {
		if (part === 'broken-lines') {
			this.brokenLines.set(line, (this.brokenLines.get(line) ?? 0) + count);
			return;
		}
		const known = this.leftOut.get(part);
		if (known) known.count += count;
		else this.leftOut.set(part, { count, line });
	}
}

/**
 * Makes one tie of two that mirror each other with the same facts, when all of them do: a matrix or a
 * list of a network without directions. Otherwise every tie keeps its direction.
 */
export function joinMirrored(graph: GraphContents): void {
	const keyOf = (from: string, to: string, { cells }: GraphTie) =>
		JSON.stringify([from, to, [...cells]]);
	const counts = new Map<string, number>();
	for (const tie of graph.ties) {
		const key = keyOf(tie.source, tie.target, tie);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const crossing = graph.ties.filter(({ source, target }) => source !== target);
	const isSymmetric =
		crossing.length > 0 &&
		crossing.every(
			(tie) =>
				counts.get(keyOf(tie.target, tie.source, tie)) ===
				counts.get(keyOf(tie.source, tie.target, tie))
		);
	const seen = new Map<string, number>();
	const kept: GraphTie[] = [];
	for (const tie of graph.ties) {
		if (isSymmetric && tie.source !== tie.target) {
			const mirror = keyOf(tie.target, tie.source, tie);
			const waiting = seen.get(mirror) ?? 0;
			if (waiting > 0) {
				seen.set(mirror, waiting - 1);
				continue;
			}
			const own = keyOf(tie.source, tie.target, tie);
			seen.set(own, (seen.get(own) ?? 0) + 1);
		}
		kept.push({ ...tie, directed: !isSymmetric && crossing.length > 0 });
	}
	graph.ties.length = 0;
	for (const tie of kept) graph.ties.push(tie);
}
