/** UCINET DL, as a list of ties or as a full matrix. */
import { quotableLine, TextCleaner } from '../carried-text';
import type { ExportedText } from '../exported-file';
import type { FileNetwork } from './file-network';
import { countLeftOut } from '../left-out';

/** Above this many actors a matrix is no help to anybody. */
export const MATRIX_UP_TO_ACTORS = 200;

/**
 * `EDGELIST1`, labels apart, so that actors without ties stay. UCINET takes every line as an arc: a tie
 * without direction stands there both ways.
 */
export function writeDlEdgelist(network: FileNetwork): ExportedText {
	const { actors, ties, directed } = network;
	const { labels, leftOut } = carried(network);
	const arcs = ties.flatMap(({ source, target, weight }) => {
		const arc = `${source + 1} ${target + 1} ${weight}`;
		return directed ? [arc] : [arc, `${target + 1} ${source + 1} ${weight}`];
	});
	const lines = [`DL N=${actors.length}`, 'FORMAT = EDGELIST1', 'LABELS:', ...labels, 'DATA:'];
	return { text: `${[...lines, ...arcs].join('\n')}\n`, leftOut };
}

/** `FULLMATRIX`: the strength of the tie from the row to the column, 0 = none. */
export function writeDlMatrix(network: FileNetwork): ExportedText {
	const { actors, ties, directed } = network;
	const { labels, leftOut } = carried(network);
	const cells = actors.map(() => actors.map(() => 0));
	for (const { source, target, weight } of ties) {
		cells[source]![target] = weight;
		if (!directed) cells[target]![source] = weight;
	}
	const lines = [
		`DL N=${actors.length}`,
		'FORMAT = FULLMATRIX',
		'LABELS:',
		...labels,
		'DATA:',
		...cells.map((row) => row.join(' '))
	];
	return { text: `${lines.join('\n')}\n`, leftOut };
}

/** One label a line, in quotes where it holds what parts labels. */
function carried(network: FileNetwork): Pick<ExportedText, 'leftOut'> & { labels: string[] } {
	const { actors, actorColumns, tieColumns } = network;
	const cleaner = new TextCleaner(quotableLine);
	const names = cleaner.names(actors.map(({ id }) => id));
	const leftOut = [
		...network.leftOut,
		...countLeftOut([
			['labels', actors.filter(({ id, label }) => id !== label).length],
			['actor-attributes', actorColumns.length],
			['tie-attributes', tieColumns.length],
			['note', 1],
			['characters', cleaner.changed]
		])
	];
	const labels = names.map((name) => (/^[^\s,="':]+$/.test(name) ? name : `"${name}"`));
	return { labels, leftOut };
}
