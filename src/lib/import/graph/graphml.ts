/** GraphML: nodes, ties and the values of their keys. Of yEd's drawing only the labels are read. */
import { GraphContents, type GraphNode, type GraphTie } from './graph-contents';
import { readXml } from './xml-reader';

interface Key {
	readonly name: string;
	readonly holder: string;
	fallback: string | null;
}

interface Level {
	readonly isDirected: boolean;
}

/**
 * Reads GraphML into `graph`. Nested graphs are flattened and told of; so are hyperedges, ports and
 * drawings that are left out.
 */
export function readGraphml(text: string, graph: GraphContents): void {
	const keys = new Map<string, Key>();
	const levels: Level[] = [];
	const holders: ({ readonly node: GraphNode } | { readonly tie: GraphTie } | null)[] = [];
	let key: string | null = null;
	let drawnLabel: string | null = null;

	const cellsOf = () => {
		const holder = holders.at(-1);
		if (!holder) return null;
		return 'node' in holder ? holder.node.cells : holder.tie.cells;
	};

	readXml(text, {
		open(element, path) {
			const { name, prefix, attributes, line } = element;
			const of = (attribute: string) => attributes.get(attribute) ?? '';
			if (prefix !== '' && prefix !== 'graphml' && prefix !== 'g') {
				if (name.endsWith('Node') || name.endsWith('Edge')) graph.leaveOut('drawing', line);
				return;
			}
			switch (name) {
				case 'graph':
					if (levels.length > 0) graph.leaveOut('nested-graphs', line);
					levels.push({ isDirected: of('edgedefault') !== 'undirected' });
					holders.push(null);
					break;
				case 'key':
					key = of('id');
					keys.set(key, {
						name: of('attr.name') || (attributes.has('yfiles.type') ? '' : key),
						holder: of('for') || 'all',
						fallback: null
					});
					break;
				case 'node':
					holders.push({ node: graph.addNode(of('id'), line) });
					break;
				case 'edge': {
					const directed = of('directed');
					const isDirected = directed === '' ? levels.at(-1)?.isDirected : directed === 'true';
					const tie = graph.addTie(of('source'), of('target'), isDirected ?? true, line);
					if (of('id') !== '') tie.cells.set('id', of('id'));
					holders.push({ tie });
					break;
				}
				case 'hyperedge':
					graph.leaveOut('hyperedges', line);
					holders.push(null);
					break;
				case 'port':
					graph.leaveOut('ports', line);
					holders.push(null);
					break;
				case 'data':
					key = of('key');
					drawnLabel = null;
					if (path.at(-1) === 'graph' || path.at(-1) === 'graphml') {
						graph.leaveOut('graph-facts', line);
					}
					break;
			}
		},
		close(element, content, path) {
			const { name } = element;
			if (name === 'NodeLabel' || name === 'EdgeLabel') drawnLabel ??= content.trim();
			if (element.prefix !== '' && element.prefix !== 'graphml' && element.prefix !== 'g') return;
			if (name === 'graph') levels.pop();
			if (['graph', 'node', 'edge', 'hyperedge', 'port'].includes(name)) holders.pop();
			else if (name === 'default' && key !== null && path.at(-1) === 'key') {
				const known = keys.get(key);
				if (known && content.trim() !== '') known.fallback = content.trim();
			} else if (name === 'data') closeData(content);
			else if (name === 'desc' && content.trim() !== '') cellsOf()?.set('desc', content.trim());
		}
	});
	fillIn(graph, keys);

	function closeData(content: string): void {
		const cells = cellsOf();
		if (!cells || key === null) return;
		const heading = keys.get(key)?.name ?? key;
		if (drawnLabel !== null && !cells.has('label')) {
			if (drawnLabel !== '') cells.set('label', drawnLabel);
		} else if (heading !== '' && content.trim() !== '') cells.set(heading, content.trim());
		drawnLabel = null;
	}
}

/** Values that a key gives to all that have none of their own. */
function fillIn(graph: GraphContents, keys: ReadonlyMap<string, Key>): void {
	for (const { name, holder, fallback } of keys.values()) {
		if (fallback === null || name === '') continue;
		if (holder === 'node' || holder === 'all') {
			for (const { cells } of graph.nodes.values()) if (!cells.has(name)) cells.set(name, fallback);
		}
		if (holder === 'edge' || holder === 'all') {
			for (const { cells } of graph.ties) if (!cells.has(name)) cells.set(name, fallback);
		}
	}
}
