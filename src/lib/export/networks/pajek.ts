/** Pajek: a network (`.net`) and its partitions (`.clu`). */
import { quotableLine, TextCleaner } from '../carried-text';
import type { ExportedText, ExportedTexts } from '../exported-file';
import type { FileNetwork } from './file-network';
import { countLeftOut } from '../left-out';

/** Columns of which a partition is made. */
const PARTITIONS = ['sector', 'district', 'level', 'organisation'] as const;

/**
 * The `.net` file. A vertex carries the actor's id: Pajek knows one name, and names need not differ.
 * Places are scaled into the unit square.
 */
export function writePajekNet(network: FileNetwork): ExportedText {
	const { note, actors, ties, directed } = network;
	const cleaner = new TextCleaner(quotableLine);
	const names = cleaner.names(actors.map(({ id }) => id));
	const at = unitSquare(network);
	const line = (text: string) => quotableLine(text).replaceAll('\u2019', '');
	const lines = [
		`% Bindeled ${line(note.version)}; ${line(note.title)}; ${line(note.lens)}; ${line(note.date)}`,
		`*Vertices ${actors.length}`,
		...actors.map((_, i) => `${i + 1} "${names[i]!}"${at(i)}`),
		directed ? '*Arcs' : '*Edges',
		...ties.map(({ source, target, weight }) => `${source + 1} ${target + 1} ${weight}`)
	];
	const labels = actors.filter(({ id, label }) => id !== label).length;
	return {
		text: `${lines.join('\n')}\n`,
		leftOut: [
			...network.leftOut,
			...countLeftOut([
				['labels', labels],
				['actor-attributes', network.actorColumns.length],
				['tie-attributes', network.tieColumns.length],
				['characters', cleaner.changed]
			])
		]
	};
}

/**
 * The network with a partition for each grouping, the classes numbered from 1 and named in a comment;
 * 0 = not known. An actor of several districts is in the class of the first.
 */
export function writePajek(network: FileNetwork, stem: string): ExportedTexts {
	const { text, leftOut } = writePajekNet(network);
	const files = new Map([[`${stem}.net`, text]]);
	for (const column of PARTITIONS) {
		const partition = writePajekClu(network, column);
		if (partition !== null) files.set(`${stem}-${column}.clu`, partition);
	}
	const carried = PARTITIONS.filter((column) =>
		network.actorColumns.some(({ name }) => name === column)
	).length;
	return {
		files,
		leftOut: leftOut
			.map((entry) =>
				entry.code === 'actor-attributes' ? { ...entry, count: entry.count - carried } : entry
			)
			.filter(({ count }) => count > 0)
	};
}

/** A partition by a column; null when nobody has a value in it. */
function writePajekClu({ actors }: FileNetwork, column: string): string | null {
	const classes = new Map<string, number>();
	const classOf = actors.map(({ values }) => {
		const cell = values.get(column);
		if (cell === undefined) return 0;
		const [first = ''] = String(cell).split(';');
		const known = classes.get(first) ?? classes.size + 1;
		classes.set(first, known);
		return known;
	});
	if (classes.size === 0) return null;
	const names = [...classes].map(([name, number]) => `% ${number} = ${quotableLine(name)}`);
	return `${[...names, `*Vertices ${actors.length}`, ...classOf].join('\n')}\n`;
}

/** Text with the coordinates of actor i, or none where anybody's place is not known. */
function unitSquare({ actors }: FileNetwork): (i: number) => string {
	const places = actors.flatMap(({ place }) => place ?? []);
	if (places.length < actors.length) return () => '';
	const low = (of: 'x' | 'y') =>
		places.reduce((least, place) => Math.min(least, place[of]), Infinity);
	const high = (of: 'x' | 'y') =>
		places.reduce((most, place) => Math.max(most, place[of]), -Infinity);
	const span = Math.max(high('x') - low('x'), high('y') - low('y')) || 1;
	const [left, bottom, top] = [low('x'), low('y'), high('y')];
	const scaled = (value: number) => (0.02 + 0.96 * value).toFixed(4);
	return (i) => {
		const { x, y } = places[i]!;
		const down = (top - y) / span;
		return ` ${scaled((x - left) / span)} ${scaled(bottom === top ? 0.5 : down)} 0.5`;
	};
}
