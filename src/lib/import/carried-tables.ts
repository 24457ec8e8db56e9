/** What the export carries beside the eight tables: rejected rows, and the project's own facts in a workbook. */
import { TABLES, type Dataset, type RejectedRow, type TableName } from '../model/dataset';
import { REJECTED_COLUMNS } from '../model/table-schema';
import type { RawTable } from './raw-table';

/** The rejected rows in a table that the export wrote, or null when it is another table. */
export function readRejectedRows(raw: RawTable): RejectedRow[] | null {
	if (raw.headings.join() !== REJECTED_COLUMNS.join()) return null;
	const rows: RejectedRow[] = [];
	for (const { cells } of raw.rows) {
		const [file = '', row = '', table = '', json = ''] = cells;
		const pairs = readPairs(json);
		if (pairs === null || !/^\d+$/.test(row)) return null;
		const isTable = (TABLES as readonly string[]).includes(table);
		rows.push({
			file,
			row: Number(row),
			table: isTable ? (table as TableName) : null,
			cells: new Map(pairs)
		});
	}
	return rows;
}

/** Name, title and licence from the sheet that the export wrote, or null when it is another sheet. */
export function readProjectSheet(
	raw: RawTable
): Pick<Dataset, 'name' | 'title' | 'licence'> | null {
	if (raw.headings.join() !== 'property,value') return null;
	const facts = new Map([...raw.rows].map(({ cells }) => [cells[0] ?? '', cells[1] ?? '']));
	const da = facts.get('title.da');
	const en = facts.get('title.en');
	return {
		name: facts.get('name') ?? '',
		title: { ...(da === undefined ? {} : { da }), ...(en === undefined ? {} : { en }) },
		licence: facts.get('licence') ?? null
	};
}

function readPairs(json: string): [string, string][] | null {
	try {
		const parsed: unknown = JSON.parse(json);
		if (!Array.isArray(parsed)) return null;
		const pairs: [string, string][] = [];
		for (const pair of parsed) {
			if (!Array.isArray(pair) || typeof pair[0] !== 'string' || typeof pair[1] !== 'string')
				return null;
			pairs.push([pair[0], pair[1]]);
		}
		return pairs;
	} catch {
		return null;
	}
}
