/**
 * Networks as JSON: Graphology's form, the node-link form, Kumu's blueprint, Cytoscape's elements, the
 * workspace of Gephi Lite.
 */
import { isObject } from '../../model/is-object';
import { isGephiLite, readGephiLite } from './gephi-lite';
import type { GraphContents } from './graph-contents';
import { objectOf, objectsIn, setAll, textOf, type JsonObject } from './json-values';
import { kumuIdentities } from './kumu-identity';

export type JsonFormat =
	'Graphology JSON' | 'node-link JSON' | 'Kumu JSON' | 'Cytoscape JSON' | 'Gephi Lite';

/** The form that parsed JSON has, or null when it is no network. */
export function jsonFormat(parsed: unknown): JsonFormat | null {
	if (!isObject(parsed)) return null;
	if (isGephiLite(parsed)) return 'Gephi Lite';
	const { nodes, edges, links, elements, connections } = parsed;
	if (Array.isArray(elements)) {
		if (Array.isArray(connections)) return 'Kumu JSON';
		return elements.some((element) => isObject(element) && isObject(element['data']))
			? 'Cytoscape JSON'
			: null;
	}
	if (isObject(elements) && Array.isArray(elements['nodes'])) return 'Cytoscape JSON';
	if (!Array.isArray(nodes)) return null;
	const isKeyed = nodes.some((node) => isObject(node) && 'key' in node && !('id' in node));
	if (Array.isArray(edges) && (isKeyed || (nodes.length === 0 && isObject(parsed['options'])))) {
		return 'Graphology JSON';
	}
	return Array.isArray(links) || Array.isArray(edges) ? 'node-link JSON' : null;
}

/** Reads parsed JSON into `graph`. JSON has no lines: things are counted in their list, from 1. */
export function readJsonGraph(parsed: unknown, format: JsonFormat, graph: GraphContents): void {
	if (!isObject(parsed)) return;
	switch (format) {
		case 'Graphology JSON':
			readGraphology(parsed, graph);
			break;
		case 'node-link JSON':
			readNodeLink(parsed, graph);
			break;
		case 'Kumu JSON':
			readKumu(parsed, graph);
			break;
		case 'Cytoscape JSON':
			readCytoscape(parsed, graph);
			break;
		case 'Gephi Lite':
			readGephiLite(parsed, graph);
			break;
	}
}

function readGraphology(parsed: JsonObject, graph: GraphContents): void {
	const options = objectOf(parsed['options']);
	// Graphology's own default is mixed, in which an edge is directed unless it says otherwise.
	const isUndirected = options['type'] === 'undirected';
	for (const [place, node] of objectsIn(parsed['nodes'], graph)) {
		const { cells } = graph.addNode(textOf(node['key']), place);
		setAll(cells, objectOf(node['attributes']));
	}
	for (const [place, edge] of objectsIn(parsed['edges'], graph)) {
		const undirected = edge['undirected'];
		const directed = typeof undirected === 'boolean' ? !undirected : !isUndirected;
		const tie = graph.addTie(textOf(edge['source']), textOf(edge['target']), directed, place);
		const key = textOf(edge['key']);
		if (key !== '') tie.cells.set('key', key);
		setAll(tie.cells, objectOf(edge['attributes']));
	}
	if (Object.keys(objectOf(parsed['attributes'])).length > 0) graph.leaveOut('graph-facts', 1);
}

function readNodeLink(parsed: JsonObject, graph: GraphContents): void {
	const isDirected = typeof parsed['directed'] === 'boolean' ? parsed['directed'] : null;
	const ids: string[] = [];
	for (const [place, node] of objectsIn(parsed['nodes'], graph)) {
		const id = textOf(node['id'] ?? node['name'] ?? node['label'] ?? node['key'] ?? place);
		ids.push(id);
		setAll(graph.addNode(id, place).cells, node, ['id']);
	}
	const list = Array.isArray(parsed['links']) ? parsed['links'] : parsed['edges'];
	// Older files of D3 name the ends by their places in the list.
	const endOf = (end: unknown) => {
		const text = textOf(isObject(end) ? end['id'] : end);
		const byPlace = typeof end === 'number' && !graph.nodes.has(text) ? ids[end] : undefined;
		return byPlace ?? text;
	};
	for (const [place, link] of objectsIn(list, graph)) {
		const own = typeof link['directed'] === 'boolean' ? link['directed'] : isDirected;
		const tie = graph.addTie(endOf(link['source']), endOf(link['target']), own, place);
		setAll(tie.cells, link, ['source', 'target', 'directed']);
	}
	const facts = Object.keys(objectOf(parsed['graph']));
	if (facts.length > 0) graph.leaveOut('graph-facts', 1);
}

/**
 * Elements are named by their id, else by their label and type; of the same element the last holds.
 * Several ends in one connection are several ties.
 */
function readKumu(parsed: JsonObject, graph: GraphContents): void {
	const elements = [...objectsIn(parsed['elements'], graph)].map(([place, element]) => {
		const facts = { ...objectOf(element['attributes']), ...element };
		const id = textOf(facts['id'] ?? facts['_id']);
		return { place, facts, id, label: textOf(facts['label']), type: textOf(facts['type']) };
	});
	const identities = kumuIdentities(elements);
	const idsOfLabel = new Map<string, Set<string>>();
	for (const holds of [true, false]) {
		for (const [at, { place, facts, label }] of elements.entries()) {
			const { id, isOverruled } = identities[at]!;
			if (isOverruled === holds) continue;
			idsOfLabel.set(label, (idsOfLabel.get(label) ?? new Set()).add(id));
			setAll(graph.addNode(id, place).cells, facts, ['id', '_id', 'attributes']);
		}
	}
	// A label that several elements bear is left to be told of.
	const endOf = (end: unknown) => {
		const name = textOf(end);
		const ids = idsOfLabel.get(name);
		return !graph.nodes.has(name) && ids?.size === 1 ? [...ids][0]! : name;
	};
	const endsOf = (end: unknown) => (Array.isArray(end) ? end : [end]).map(endOf);
	for (const [place, connection] of objectsIn(parsed['connections'], graph)) {
		const facts = { ...objectOf(connection['attributes']), ...connection };
		const direction = textOf(facts['direction']).toLowerCase();
		const directed = direction === '' ? null : direction === 'directed';
		for (const from of endsOf(facts['from'])) {
			for (const to of endsOf(facts['to'])) {
				const { cells } = graph.addTie(from, to, directed, place);
				setAll(cells, facts, ['from', 'to', 'direction', 'attributes']);
			}
		}
	}
}

function readCytoscape(parsed: JsonObject, graph: GraphContents): void {
	const { elements } = parsed;
	// NetworkX says so; Cytoscape itself does not.
	const isDirected = typeof parsed['directed'] === 'boolean' ? parsed['directed'] : null;
	const lists = isObject(elements) ? [elements['nodes'], elements['edges']] : [elements];
	for (const list of lists) {
		for (const [place, element] of objectsIn(list, graph)) {
			const data = objectOf(element['data']);
			if ('source' in data && 'target' in data) {
				const [from, to] = [textOf(data['source']), textOf(data['target'])];
				const tie = graph.addTie(from, to, isDirected, place);
				setAll(tie.cells, data, ['source', 'target']);
			} else setAll(graph.addNode(textOf(data['id']), place).cells, data, ['id']);
		}
	}
}
