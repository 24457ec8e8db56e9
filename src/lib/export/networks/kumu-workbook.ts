/** A workbook that Kumu takes as it is: elements and connections. */
import { splitList, TABLE_COLUMNS } from '../../model/table-schema';
import type { ExportedBytes } from '../exported-file';
import type { FileNetwork, FileValues } from './file-network';
import { countLeftOut } from '../left-out';
import { LONGEST_CELL } from '../project/workbook-tables';
import { writeWorkbook, type WorkbookCell } from '../write-workbook';

/** Our columns under the names that Kumu knows or shows; `from` and `to` are the ends of a connection there. */
const HEADINGS: ReadonlyMap<string, string> = new Map([
	['sector', 'Type'],
	['organisation', 'Organisation'],
	['district', 'District'],
	['level', 'Level'],
	['role', 'Role'],
	['from', 'Start date'],
	['to', 'End date'],
	['source', 'Source'],
	['step', 'Step'],
	['kind', 'Type'],
	['reported_by', 'Reported by'],
	['source_passage', 'Source passage']
]);

/** Columns that hold several values. */
const LISTS = new Set(
	TABLE_COLUMNS.actors.filter(({ type }) => type === 'list').map(({ name }) => name)
);

/** Ends are named by id; several values stand in one cell with `|` between them. */
export function writeKumuWorkbook(network: FileNetwork): ExportedBytes {
	const { note, actors, ties, actorColumns, tieColumns, directed } = network;
	let cut = 0;
	const cell = (value: string): string => {
		if (value.length > LONGEST_CELL) cut++;
		return value.slice(0, LONGEST_CELL);
	};
	const cells = (columns: FileNetwork['actorColumns'], values: FileValues, lists: boolean) =>
		columns.map(({ name }): WorkbookCell => {
			const value = values.get(name) ?? null;
			if (typeof value !== 'string') return value;
			return cell(lists && LISTS.has(name) ? splitList(value).join('|') : value);
		});
	const headings = (columns: FileNetwork['actorColumns']) =>
		columns.map(({ name }) => HEADINGS.get(name) ?? name);
	const bytes = writeWorkbook([
		{
			name: 'Elements',
			rows: [
				['ID', 'Label', ...headings(actorColumns)],
				...actors.map(({ id, label, values }) => [
					cell(id),
					cell(label),
					...cells(actorColumns, values, true)
				])
			]
		},
		{
			name: 'Connections',
			rows: [
				['From', 'To', 'Direction', 'Strength', ...headings(tieColumns)],
				...ties.map(({ source, target, weight, values }) => [
					cell(actors[source]!.id),
					cell(actors[target]!.id),
					directed ? 'directed' : 'undirected',
					weight,
					...cells(tieColumns, values, false)
				])
			]
		},
		{
			name: 'About (ignore)',
			rows: [
				['Bindeled', note.version],
				['Project', note.title],
				['Lens', note.lens],
				['Date', note.date]
			]
		}
	]);
	return { bytes, leftOut: [...network.leftOut, ...countLeftOut([['long-texts', cut]])] };
}
