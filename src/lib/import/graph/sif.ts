/** Cytoscape's SIF: `a kind b c`, and a name alone for one without ties. */
import type { GraphContents } from './graph-contents';
import { textLines } from './line-words';

/** Reads SIF into `graph`; where a tab stands anywhere, only tabs divide. Directions are not told. */
export function readSif(text: string, graph: GraphContents): void {
	const divider = text.includes('\t') ? /\t+/ : /\s+/;
	for (const { number, text: line } of textLines(text)) {
		const words = line
			.trim()
			.split(divider)
			.map((word) => word.trim())
			.filter((word) => word !== '');
		const [source, kind, ...targets] = words;
		if (source === undefined) continue;
		graph.nodeOf(source, number);
		if (kind !== undefined && targets.length === 0) graph.leaveOut('broken-lines', number);
		for (const target of targets) {
			graph.nodeOf(target, number);
			graph.addTie(source, target, null, number).cells.set('kind', kind!);
		}
	}
}
