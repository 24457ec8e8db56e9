/** A table as it stands in a file, before anyone knows what it is. */
import { headingKey } from '../model/table-schema';
import type { Encoding } from './decode-text';

export type Delimiter = ',' | ';' | '\t' | '|';

/** One line of cells with its row as the spreadsheet counts (the first line is 1). */
export interface RawRow {
	readonly row: number;
	readonly cells: readonly string[];
}

export interface RawTable {
	readonly file: string;
	/** Sheet of a workbook; null for a text file. */
	readonly sheet: string | null;
	/** Headings, trimmed, each only once: a repeated or missing one has got a name of its own. */
	readonly headings: readonly string[];
	/** Headings as they stand, trimmed; empty and repeated ones included. */
	readonly headingsAsWritten: readonly string[];
	/** Rows under the headings that hold anything at all. */
	readonly rows: readonly RawRow[];
	readonly delimiter: Delimiter | null;
	readonly encoding: Encoding | null;
	/** Number of rows above the headings that hold something (a title). */
	readonly rowsAbove: readonly RawRow[];
}

export interface RawTableSource {
	readonly file: string;
	readonly sheet: string | null;
	readonly delimiter: Delimiter | null;
	readonly encoding: Encoding | null;
}

/** True when no cell holds anything but white space. */
export function isBlankRow(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}

/**
 * Lines -> table: the first line that holds anything is the headings, unless it is a title, that is,
 * a line without a known heading above a line with at least two.
 *
 * @param lines all lines, blank ones included, so that rows are counted as the spreadsheet does
 * @param isKnownHeading whether a heading names a column of any table
 */
export function toRawTable(
	lines: readonly (readonly string[])[],
	source: RawTableSource,
	isKnownHeading: (heading: string) => boolean
): RawTable | null {
	const filled: RawRow[] = [];
	for (const [index, cells] of lines.entries()) {
		if (!isBlankRow(cells)) filled.push({ row: index + 1, cells });
	}
	const at = headingLine(filled, isKnownHeading);
	const heading = filled[at];
	if (!heading) return null;
	const rows = filled.slice(at + 1);
	const asWritten = heading.cells.map((cell) => cell.trim());
	const width = rows.reduce((widest, { cells }) => Math.max(widest, filledWidth(cells)), 0);
	while (asWritten.length > width && asWritten.at(-1) === '') asWritten.pop();
	return {
		...source,
		headings: uniqueHeadings(asWritten, Math.max(width, asWritten.length)),
		headingsAsWritten: asWritten,
		rows,
		rowsAbove: filled.slice(0, at)
	};
}

/** Number of cells up to the last one that holds anything. */
export function filledWidth(cells: readonly string[]): number {
	let width = cells.length;
	while (width > 0 && cells[width - 1]!.trim() === '') width--;
	return width;
}

function headingLine(
	rows: readonly RawRow[],
	isKnownHeading: (heading: string) => boolean
): number {
	const knownIn = ({ cells }: RawRow) =>
		cells.filter((cell) => cell.length < 100 && isKnownHeading(cell)).length;
	const first = rows[0];
	if (!first || knownIn(first) > 0 || filledWidth(first.cells) > 2) return 0;
	for (const [index, row] of rows.slice(1, 10).entries()) {
		if (knownIn(row) >= 2) return index + 1;
	}
	return 0;
}

function uniqueHeadings(asWritten: readonly string[], width: number): string[] {
	const taken = new Set(asWritten);
	const seen = new Set<string>();
	const headings: string[] = [];
	for (let index = 0; index < width; index++) {
		const written = asWritten[index] ?? '';
		let heading = written === '' ? `(${index + 1})` : written;
		if (written === '' || seen.has(heading)) {
			const stem = written === '' ? '' : `${written} `;
			for (let number = written === '' ? index + 1 : 2; ; number++) {
				heading = `${stem}(${number})`;
				if (!taken.has(heading) && !seen.has(heading)) break;
			}
		}
		seen.add(heading);
		headings.push(heading);
	}
	return headings;
}

/** What two tables with the same headings share, whatever their order of case and spaces. */
export function headingsFingerprint(headings: readonly string[]): string {
	return JSON.stringify(headings.map(headingKey));
}
