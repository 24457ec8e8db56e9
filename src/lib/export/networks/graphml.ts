/** GraphML, which igraph, networkx, visone, yEd and Cytoscape read. */
import { TextCleaner, xmlCharacters, xmlText } from '../carried-text';
import type { ExportedText } from '../exported-file';
import type { FileColumn, FileNetwork, FileValues } from './file-network';
import { countLeftOut } from '../left-out';

const TYPES: Readonly<Record<FileColumn['type'], string>> = {
	string: 'string',
	integer: 'int',
	double: 'double'
};

/** The network as one XML text; places are the attributes `x` and `y`. */
export function writeGraphml(network: FileNetwork): ExportedText {
	const { note, actors, ties, actorColumns, tieColumns, directed } = network;
	const cleaner = new TextCleaner(xmlCharacters);
	const text = (value: string | number) =>
		xmlText(typeof value === 'string' ? cleaner.text(value) : String(value));
	const ids = cleaner.names(actors.map(({ id }) => id)).map(xmlText);
	const hasPlaces = actors.some(({ place }) => place !== null);
	const key = (id: string, of: 'node' | 'edge', { name, type }: FileColumn) =>
		`\t<key id="${id}" for="${of}" attr.name="${text(name)}" attr.type="${TYPES[type]}"/>`;
	const data = (id: string, value: string | number) => `<data key="${id}">${text(value)}</data>`;
	const cells = (prefix: string, columns: readonly FileColumn[], values: FileValues) =>
		columns
			.map(({ name }, place) => {
				const value = values.get(name);
				return value === undefined ? '' : data(`${prefix}${place}`, value);
			})
			.join('');
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
		`\t<desc>${text(`Bindeled ${note.version}; ${note.title}; ${note.lens}; ${note.date}`)}</desc>`,
		key('label', 'node', { name: 'label', type: 'string' }),
		...(hasPlaces
			? (['x', 'y'] as const).map((name) => key(name, 'node', { name, type: 'double' }))
			: []),
		...actorColumns.map((column, place) => key(`n${place}`, 'node', column)),
		key('weight', 'edge', { name: 'weight', type: 'double' }),
		...tieColumns.map((column, place) => key(`e${place}`, 'edge', column)),
		`\t<graph id="network" edgedefault="${directed ? 'directed' : 'undirected'}">`,
		...actors.map(({ label, values, place }, i) => {
			const at = place === null ? '' : data('x', place.x) + data('y', place.y);
			return `\t\t<node id="${ids[i]!}">${data('label', label)}${at}${cells('n', actorColumns, values)}</node>`;
		}),
		...ties.map(
			({ source, target, weight, values }) =>
				`\t\t<edge source="${ids[source]!}" target="${ids[target]!}">${data('weight', weight)}${cells('e', tieColumns, values)}</edge>`
		),
		'\t</graph>',
		'</graphml>'
	];
	return {
		text: `${lines.join('\n')}\n`,
		leftOut: [...network.leftOut, ...countLeftOut([['characters', cleaner.changed]])]
	};
}
