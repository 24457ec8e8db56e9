/** Cells from a spreadsheet as rows of the table of actors. Pure. */
import { spellingKey } from '$lib/import/rows/name-index';
import { columnCandidates } from '$lib/model/table-schema';
import { readLevel } from '$lib/model/taxonomy';
import { EMPTY_ROW, sectorIdOf, type DraftActor } from './project-draft';

const FIELDS = { label: 'name', sector: 'sector', district: 'district', level: 'level' } as const;
type Field = (typeof FIELDS)[keyof typeof FIELDS];
const PLAIN_ORDER: readonly Field[] = ['name', 'sector', 'district', 'level'];

/** True when a text is more than one cell, so that pasting it makes rows. */
export function isSeveralCells(text: string): boolean {
	return /[\n\t]/.test(text.replace(/\r?\n$/, ''));
}

/**
 * Rows from pasted cells. With a line of headings that are known, columns go by it; otherwise they are
 * name, sector, district and level in this order. Words are read as an import reads them, districts as
 * they are spelled among `districts`.
 */
export function readPastedActors(text: string, districts: readonly string[]): DraftActor[] {
	const lines = text
		.split(/\r?\n/)
		.map((line) => line.split(text.includes('\t') ? '\t' : ';').map(plainCell))
		.filter((cells) => cells.some((cell) => cell !== ''));
	const headings = lines[0]?.map(fieldOf) ?? [];
	const hasHeadings = headings.includes('name');
	const fields = hasHeadings ? headings : PLAIN_ORDER;
	const known = new Map(districts.map((label) => [spellingKey(label), label]));
	return lines.slice(hasHeadings ? 1 : 0).flatMap((cells) => {
		const row: Record<Field, string> = { ...EMPTY_ROW };
		for (const [place, field] of fields.entries()) {
			if (field !== null && row[field] === '') row[field] = cells[place] ?? '';
		}
		if (row.name === '') return [];
		return [
			{
				name: row.name,
				sector: row.sector === '' ? '' : sectorIdOf(row.sector),
				district: known.get(spellingKey(row.district)) ?? row.district,
				level: row.level === '' ? '' : readLevel(row.level)
			}
		];
	});
}

function fieldOf(heading: string): Field | null {
	const [column] = columnCandidates('actors', heading);
	return column !== undefined && column in FIELDS ? FIELDS[column as keyof typeof FIELDS] : null;
}

/** Without the quotes that a spreadsheet puts around a cell with a line break or a quote in it. */
function plainCell(cell: string): string {
	const quoted = /^\s*"([\s\S]*)"\s*$/.exec(cell);
	return (quoted ? quoted[1]!.replaceAll('""', '"') : cell).trim();
}
