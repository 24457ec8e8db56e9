/** GEXF 1.3, the format of Gephi and Gephi Lite. */
import { TextCleaner, xmlCharacters, xmlText } from '../carried-text';
import type { ExportedText } from '../exported-file';
import type { FileColumn, FileNetwork, FileValues } from './file-network';
import { countLeftOut } from '../left-out';

/** The network as one XML text; names, attributes, strengths and places are all in it. */
export function writeGexf(network: FileNetwork): ExportedText {
	const { note, actors, ties, actorColumns, tieColumns, directed } = network;
	const cleaner = new TextCleaner(xmlCharacters);
	const text = (value: string | number) =>
		xmlText(typeof value === 'string' ? cleaner.text(value) : String(value));
	const ids = cleaner.names(actors.map(({ id }) => id)).map(xmlText);
	const about = [note.lens, network.directed ? 'directed' : 'undirected'].join('; ');
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
		`\t<meta lastmodifieddate="${text(note.date)}">`,
		`\t\t<creator>Bindeled ${text(note.version)}</creator>`,
		`\t\t<title>${text(note.title)}</title>`,
		`\t\t<description>${text(about)}</description>`,
		'\t</meta>',
		`\t<graph mode="static" defaultedgetype="${directed ? 'directed' : 'undirected'}" idtype="string">`,
		...declare('node', actorColumns, text),
		...declare('edge', tieColumns, text),
		'\t\t<nodes>',
		...actors.map(({ label, values, place }, i) => {
			const at = place === null ? '' : `<viz:position x="${place.x}" y="${place.y}" z="0"/>`;
			return `\t\t\t<node id="${ids[i]!}" label="${text(label)}">${attvalues(actorColumns, values, text)}${at}</node>`;
		}),
		'\t\t</nodes>',
		'\t\t<edges>',
		...ties.map(
			({ source, target, weight, values }) =>
				`\t\t\t<edge source="${ids[source]!}" target="${ids[target]!}" weight="${weight}">${attvalues(tieColumns, values, text)}</edge>`
		),
		'\t\t</edges>',
		'\t</graph>',
		'</gexf>'
	];
	return {
		text: `${lines.join('\n')}\n`,
		leftOut: [...network.leftOut, ...countLeftOut([['characters', cleaner.changed]])]
	};
}

function declare(
	of: 'node' | 'edge',
	columns: readonly FileColumn[],
	text: (value: string) => string
): string[] {
	if (columns.length === 0) return [];
	return [
		`\t\t<attributes class="${of}" mode="static">`,
		...columns.map(
			({ name, type }, place) =>
				`\t\t\t<attribute id="${place}" title="${text(name)}" type="${type}"/>`
		),
		'\t\t</attributes>'
	];
}

function attvalues(
	columns: readonly FileColumn[],
	values: FileValues,
	text: (value: string | number) => string
): string {
	if (values.size === 0) return '';
	const entries = columns.map(({ name }, place) => {
		const value = values.get(name);
		return value === undefined ? '' : `<attvalue for="${place}" value="${text(value)}"/>`;
	});
	return `<attvalues>${entries.join('')}</attvalues>`;
}
