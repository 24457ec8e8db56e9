/** Networks as JSON: Graphology's form, the node-link form, Kumu's blueprint, Cytoscape's elements. */
import type { GraphContents } from './graph-contents';

type JsonObject = Readonly<Record<string, unknown>>;

export type JsonFormat = 'Graphology JSON' | 'node-link JSON' | 'Kumu JSON' | 'Cytoscape JSON';

/** The form that parsed JSON has, or null when it is no network. */
export function jsonFormat(parsed: unknown): JsonFormat | null {
	if (!isObject(parsed)) return null;
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
	}
}

function readGraphology(parsed: JsonObject, graph: GraphContents): void {
	const options = objectOf(parsed['options']);
	const usual = options['type'] === 'mixed' ? null : options['type'] === 'directed';
	for (const [place, node] of objects(parsed['nodes'], graph)) {
		const { cells } = graph.addNode(textOf(node['key']), place);
		setAll(cells, objectOf(node['attributes']));
	}
	for (const [place, edge] of objects(parsed['edges'], graph)) {
		const undirected = edge['undirected'];
		const directed = typeof undirected === 'boolean' ? !undirected : (usual ?? true);
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
	for (const [place, node] of objects(parsed['nodes'], graph)) {
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
	for (const [place, link] of objects(list, graph)) {
		const own = typeof link['directed'] === 'boolean' ? link['directed'] : isDirected;
		const tie = graph.addTie(endOf(link['source']), endOf(link['target']), own, place);
		setAll(tie.cells, link, ['source', 'target', 'directed']);
	}
	const facts = Object.keys(objectOf(parsed['graph']));
	if (facts.length > 0) graph.leaveOut('graph-facts', 1);
}

/** Elements are named by their id, else by their label; several ends in one connection are several ties. */
function readKumu(parsed: JsonObject, graph: GraphContents): void {
	const idOfLabel = new Map<string, string>();
	for (const [place, element] of objects(parsed['elements'], graph)) {
		const facts = { ...objectOf(element['attributes']), ...element };
		const label = textOf(facts['label']);
		const id = textOf(facts['id'] ?? facts['_id']) || label;
		if (!idOfLabel.has(label)) idOfLabel.set(label, id);
		setAll(graph.addNode(id, place).cells, facts, ['id', '_id', 'attributes']);
	}
	const endOf = (end: unknown) => {
		const name = textOf(end);
		return graph.nodes.has(name) ? name : (idOfLabel.get(name) ?? name);
	};
	const endsOf = (end: unknown) => (Array.isArray(end) ? end : [end]).map(endOf);
	for (const [place, connection] of objects(parsed['connections'], graph)) {
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
	const lists = isObject(elements) ? [elements['nodes'], elements['edges']] : [elements];
	for (const list of lists) {
		for (const [place, element] of objects(list, graph)) {
			const data = objectOf(element['data']);
			if ('source' in data && 'target' in data) {
				const tie = graph.addTie(textOf(data['source']), textOf(data['target']), null, place);
				setAll(tie.cells, data, ['source', 'target']);
			} else setAll(graph.addNode(textOf(data['id']), place).cells, data, ['id']);
		}
	}
}

/** The objects of a list with their places from 1; anything else in it is told of. */
function* objects(list: unknown, graph: GraphContents): Generator<[place: number, JsonObject]> {
	if (!Array.isArray(list)) return;
	for (const [index, entry] of list.entries()) {
		if (isObject(entry)) yield [index + 1, entry];
		else graph.leaveOut('broken-lines', index + 1);
	}
}

function setAll(
	cells: Map<string, string>,
	facts: JsonObject,
	except: readonly string[] = []
): void {
	for (const [heading, value] of Object.entries(facts)) {
		if (except.includes(heading)) continue;
		const text = textOf(value);
		if (text !== '') cells.set(heading, text);
	}
}

/** Lists of plain values as the cells of several values are written; anything deeper as JSON. */
function textOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value) && value.every((part) => typeof part !== 'object')) {
		return value.map((part) => String(part)).join('|');
	}
	return JSON.stringify(value);
}

function objectOf(value: unknown): JsonObject {
	return isObject(value) ? value : {};
}

function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
