/** The pair of tables that Gephi's table import, and most other programs, take. */
import type { ExportedTexts } from '../exported-file';
import type { FileColumn, FileNetwork, FileValues } from './file-network';
import { writeCsv } from '../project/tabular-data-package';

/** Names that Gephi keeps for itself or that clash with the ends of a tie. */
const EDGE_HEADINGS: ReadonlyMap<string, string> = new Map([
	['kind', 'Kind'],
	['from', 'Start date'],
	['to', 'End date']
]);
const NODE_HEADINGS: ReadonlyMap<string, string> = new Map([
	['from', 'Start date'],
	['to', 'End date']
]);

/** `nodes.csv` (Id, Label, …), `edges.csv` (Source, Target, Type, Kind, Weight, …) and a note. */
export function writeGephiTables(network: FileNetwork): ExportedTexts {
	const { note, actors, ties, actorColumns, directed } = network;
	const tieColumns = network.tieColumns.filter(({ name }) => name !== 'kind');
	const hasPlaces = actors.some(({ place }) => place !== null);
	const headings = (columns: readonly FileColumn[], known: ReadonlyMap<string, string>) =>
		columns.map(({ name }) => known.get(name) ?? name);
	const nodes = writeCsv(
		['Id', 'Label', ...headings(actorColumns, NODE_HEADINGS), ...(hasPlaces ? ['X', 'Y'] : [])],
		actors.map(({ id, label, values, place }) => [
			id,
			label,
			...cells(actorColumns, values),
			...(hasPlaces ? [text(place?.x), text(place?.y)] : [])
		])
	);
	const edges = writeCsv(
		['Source', 'Target', 'Type', 'Kind', 'Weight', ...headings(tieColumns, EDGE_HEADINGS)],
		ties.map(({ source, target, weight, values }) => [
			actors[source]!.id,
			actors[target]!.id,
			directed ? 'Directed' : 'Undirected',
			text(values.get('kind')),
			String(weight),
			...cells(tieColumns, values)
		])
	);
	const about = [
		`Bindeled ${note.version}`,
		note.title,
		note.lens,
		note.date,
		'',
		'nodes.csv, edges.csv: UTF-8, comma, point as decimal sign.'
	].join('\r\n');
	return {
		files: new Map([
			['nodes.csv', nodes],
			['edges.csv', edges],
			['README.txt', `${about}\r\n`]
		]),
		leftOut: network.leftOut
	};
}

function cells(columns: readonly FileColumn[], values: FileValues): string[] {
	return columns.map(({ name }) => text(values.get(name)));
}

function text(value: string | number | undefined): string {
	return value === undefined ? '' : String(value);
}
