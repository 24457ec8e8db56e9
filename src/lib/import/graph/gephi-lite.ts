/**
 * The workspace of Gephi Lite: a Graphology graph without attributes, and beside it what is said of
 * nodes and edges by their keys. Its filters and the look of its drawing have no place in the tables.
 */
import { isObject } from '../../model/is-object';
import type { GraphContents } from './graph-contents';
import { objectOf, objectsIn, setAll, textOf, type JsonObject } from './json-values';

/** True for the workspace, whatever else is in it. */
export function isGephiLite(parsed: JsonObject): boolean {
	return parsed['type'] === 'gephi-lite' && isObject(parsed['graphDataset']);
}

/** How a node or an edge is drawn, not what it is. */
const DRAWING = ['color', 'size', 'rawSize', 'image', 'fixed', 'x', 'y', 'rawWeight', 'zIndex'];

/**
 * Fills the network from a workspace of Gephi Lite: nodes, ties, and the facts kept beside them.
 */
export function readGephiLite(parsed: JsonObject, graph: GraphContents): void {
	const dataset = objectOf(parsed['graphDataset']);
	const full = objectOf(dataset['fullGraph']);
	const metadata = objectOf(dataset['metadata']);
	const type = objectOf(full['options'])['type'] ?? metadata['type'];
	const usual = type === 'directed' ? true : type === 'undirected' ? false : null;
	const factsOf = factsBy(dataset, 'node');
	const nodeLists = listSeparators(dataset['nodeFields']);
	for (const [place, node] of objectsIn(full['nodes'], graph)) {
		const key = textOf(node['key']);
		const { cells } = graph.addNode(key, place);
		setAll(cells, withLists(factsOf(key, node), nodeLists), DRAWING);
	}
	const edgeFactsOf = factsBy(dataset, 'edge');
	const edgeLists = listSeparators(dataset['edgeFields']);
	for (const [place, edge] of objectsIn(full['edges'], graph)) {
		const { undirected } = edge;
		const directed = typeof undirected === 'boolean' ? !undirected : (usual ?? true);
		const key = textOf(edge['key']);
		const tie = graph.addTie(textOf(edge['source']), textOf(edge['target']), directed, place);
		if (key !== '') tie.cells.set('key', key);
		setAll(tie.cells, withLists(edgeFactsOf(key, edge), edgeLists), DRAWING);
	}
	if (
		isFilled(parsed['filters']) ||
		isFilled(parsed['appearance']) ||
		isFilled(dataset['layout'])
	) {
		graph.leaveOut('drawing', 1);
	}
	if (Object.keys(metadata).some((fact) => fact !== 'type' && textOf(metadata[fact]) !== '')) {
		graph.leaveOut('graph-facts', 1);
	}
}

/** Everything that is said of one: how it is drawn first, so that its own facts stand over that. */
function factsBy(
	dataset: JsonObject,
	item: 'node' | 'edge'
): (key: string, own: JsonObject) => JsonObject {
	const drawn = objectOf(dataset[`${item}RenderingData`]);
	const said = objectOf(dataset[`${item}Data`]);
	const at = (facts: JsonObject, key: string) =>
		Object.hasOwn(facts, key) ? objectOf(facts[key]) : {};
	return (key, own) => ({
		...at(drawn, key),
		...objectOf(own['attributes']),
		...at(said, key)
	});
}

/** Fields of several values -> what stands between them. */
function listSeparators(fields: unknown): ReadonlyMap<string, string> {
	const separators = new Map<string, string>();
	if (!Array.isArray(fields)) return separators;
	for (const field of fields.filter(isObject)) {
		const { id, type, separator } = field;
		if (type === 'keywords' && typeof id === 'string' && typeof separator === 'string') {
			if (separator !== '') separators.set(id, separator);
		}
	}
	return separators;
}

function withLists(facts: JsonObject, separators: ReadonlyMap<string, string>): JsonObject {
	if (separators.size === 0) return facts;
	return Object.fromEntries(
		Object.entries(facts).map(([name, value]) => {
			const separator = separators.get(name);
			return separator === undefined || typeof value !== 'string'
				? [name, value]
				: [name, value.split(separator).map((part) => part.trim())];
		})
	);
}

function isFilled(value: unknown): boolean {
	return isObject(value) && Object.values(value).some((part) => !isEmpty(part));
}

function isEmpty(value: unknown): boolean {
	if (value === null || value === undefined) return true;
	if (Array.isArray(value)) return value.length === 0;
	return isObject(value) && Object.keys(value).length === 0;
}
