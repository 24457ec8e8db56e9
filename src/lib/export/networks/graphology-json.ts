/** Graphology's serialised graph, which web programs and Gephi Lite read. */
import type { ExportedText } from '../exported-file';
import type { FileNetwork, FileValues } from './file-network';

/** The network as JSON; nodes are keyed by actor id. */
export function writeGraphologyJson(network: FileNetwork): ExportedText {
	const { note, actors, ties, directed } = network;
	const graph = {
		attributes: { name: note.title, bindeled: note.version, lens: note.lens, date: note.date },
		options: { type: directed ? 'directed' : 'undirected', multi: false, allowSelfLoops: false },
		nodes: actors.map(({ id, label, values, place }) => ({
			key: id,
			attributes: {
				label,
				...plain(values),
				...(place === null ? {} : { x: place.x, y: place.y })
			}
		})),
		edges: ties.map(({ source, target, weight, values }) => ({
			source: actors[source]!.id,
			target: actors[target]!.id,
			...(directed ? {} : { undirected: true }),
			attributes: { weight, ...plain(values) }
		}))
	};
	return { text: `${JSON.stringify(graph, null, '\t')}\n`, leftOut: network.leftOut };
}

/** As an object in which `__proto__` is a name like any other. */
function plain(values: FileValues): Record<string, string | number> {
	return Object.fromEntries(values);
}
