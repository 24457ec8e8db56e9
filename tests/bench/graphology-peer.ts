/** graphology in the same process: the graph and the functions that its users call. */
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import diameter from 'graphology-metrics/graph/diameter.js';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Papa from 'papaparse';
import { seededRandom } from '../../src/lib/model/seeded-random';

type Mapping = Readonly<Record<string, number>>;
type Louvain = (
	graph: Graph,
	options: { getEdgeWeight: null; rng: () => number }
) => Record<string, number>;

interface ForceAtlas2 {
	inferSettings(graph: Graph): object;
	/** Writes x and y. */
	assign(graph: Graph, options: { iterations: number; settings: object }): void;
}

/** Ids in the order of the file and ties as actor numbers. */
export interface TieTable {
	readonly ids: readonly string[];
	readonly source: Int32Array;
	readonly target: Int32Array;
	readonly weight: Uint8Array;
}

export function graphFromTable({ ids, source, target, weight }: TieTable): Graph {
	const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
	for (const id of ids) graph.addNode(id);
	for (let k = 0; k < source.length; k++) {
		graph.addEdge(ids[source[k]!]!, ids[target[k]!]!, { weight: weight[k]! });
	}
	return graph;
}

/** The way from two CSV files to a graph that its users write: rows with headings, then nodes and edges. */
export function graphFromCsv(actors: Uint8Array, ties: Uint8Array): Graph {
	const decoder = new TextDecoder();
	const read = (bytes: Uint8Array) =>
		Papa.parse<Record<string, string>>(decoder.decode(bytes), {
			header: true,
			skipEmptyLines: true
		}).data;
	const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
	for (const row of read(actors)) {
		graph.addNode(row['id'], {
			label: row['label'],
			sector: row['sector'],
			district: row['district'],
			level: row['level']
		});
	}
	for (const row of read(ties)) {
		graph.addEdge(row['source'], row['target'], { weight: Number(row['weight']) });
	}
	return graph;
}

/** Values of a mapping in the order of the nodes. */
export function inNodeOrder(graph: Graph, mapping: Mapping): Float64Array {
	return Float64Array.from(graph.nodes(), (node) => mapping[node]!);
}

export function graphologyBetweenness(graph: Graph): Mapping {
	return betweennessCentrality(graph, { getEdgeWeight: null, normalized: false });
}

export function graphologyCloseness(graph: Graph): Mapping {
	return closenessCentrality(graph, { wassermanFaust: true });
}

/** Paths from some sources only: graphology's own search and its own way of adding up. */
export function graphologySources(graph: Graph): (sources: Int32Array) => Float64Array {
	const brandes = createUnweightedIndexedBrandes(graph);
	const passed = new Float64Array(graph.order);
	return (sources) => {
		const sums = new Float64Array(graph.order);
		for (const source of sources) {
			const [stack, predecessors, count] = brandes(source);
			passed.fill(0);
			while (stack.size !== 0) {
				const w = stack.pop()!;
				const coefficient = (1 + passed[w]!) / count[w]!;
				for (const v of predecessors[w]!) passed[v]! += count[v]! * coefficient;
				if (w !== source) sums[w]! += passed[w]!;
			}
		}
		return sums;
	};
}

/** PageRank to an error of `totalError` over all actors: its own tolerance grows with their number. */
export function graphologyPagerank(graph: Graph, totalError: number): Mapping {
	const tolerance = (totalError * (1 - 0.85)) / 0.85 / graph.order;
	return pagerank(graph, { getEdgeWeight: null, tolerance, maxIterations: 1000 });
}

/** Eigenvector until a step changes all entries together by less than `totalChange`. */
export function graphologyEigenvector(graph: Graph, totalChange: number): Mapping {
	const tolerance = totalChange / graph.order;
	return eigenvectorCentrality(graph, { getEdgeWeight: null, tolerance, maxIterations: 100_000 });
}

export function graphologyPagerankAsShipped(graph: Graph): Mapping {
	return pagerank(graph, { getEdgeWeight: null });
}

export function graphologyWeightedBetweenness(graph: Graph): Mapping {
	return betweennessCentrality(graph, {
		getEdgeWeight: (_edge: string, attributes: { weight?: number }) => 1 / (attributes.weight ?? 1),
		normalized: false
	});
}

/** Its betweenness with nothing said of strengths: they are read as lengths. */
export function graphologyBetweennessAsShipped(graph: Graph): Mapping {
	return betweennessCentrality(graph, { normalized: false });
}

/** Every measure it has of those a what-if asks for; brokerage and constraint it has not. */
export function graphologySubset(graph: Graph, louvain: Louvain | null): Mapping {
	const passed = graphologyBetweenness(graph);
	graphologyCloseness(graph);
	degreeCentrality(graph);
	eigenvectorCentrality(graph, { getEdgeWeight: null, maxIterations: 1000 });
	pagerank(graph, { getEdgeWeight: null });
	diameter(graph);
	louvain?.(graph, { getEdgeWeight: null, rng: seededRandom(1) });
	return passed;
}

/** graphology's Louvain, an optional package; null when it is not installed. */
export function findLouvain(peerModules: string | null): Louvain | null {
	return findPackage('graphology-communities-louvain', peerModules);
}

/** graphology's ForceAtlas2, an optional package; null when it is not installed. */
export function findForceAtlas2(peerModules: string | null): ForceAtlas2 | null {
	return findPackage('graphology-layout-forceatlas2', peerModules);
}

function findPackage<Package>(name: string, peerModules: string | null): Package | null {
	const places = [import.meta.url, ...(peerModules ? [join(peerModules, 'package.json')] : [])];
	for (const place of places) {
		try {
			return createRequire(place)(name) as Package;
		} catch {
			continue;
		}
	}
	return null;
}

export type { ForceAtlas2, Louvain };
