/** A table as it stands in a file, before anyone knows what it is. */
import { headingKey } from '../model/table-schema';
import type { Encoding } from './files/decode-text';
import { filledWidth, firstRows, type RawRow, type RowList } from './rows/row-list';

export type Delimiter = ',' | ';' | '\t' | '|';

export interface RawTable {
	readonly file: string;
	/** Sheet of a workbook; null for a text file. */
	readonly sheet: string | null;
	/** Headings, trimmed, each only once: a repeated or missing one has got a name of its own. */
	readonly headings: readonly string[];
	/** Headings as they stand, trimmed; empty and repeated ones included. */
	readonly headingsAsWritten: readonly string[];
	/** Rows under the headings that hold anything at all. */
	readonly rows: RowList;
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

/**
 * Filled lines -> table: the first one is the headings, unless it is a title, that is, a line without
 * a known heading above a line with at least two.
 *
 * @param isKnownHeading whether a heading names a column of any table
 */
export function toRawTable(
	filled: RowList,
	source: RawTableSource,
	isKnownHeading: (heading: string) => boolean
): RawTable | null {
	if (filled.length === 0) return null;
	const top = firstRows(filled, 10);
	const at = headingLine(top, isKnownHeading);
	const rows = filled.from(at + 1);
	const asWritten = top[at]!.cells.map((cell) => cell.trim());
	const width = rows.widths().widestFilled;
	while (asWritten.length > width && asWritten.at(-1) === '') asWritten.pop();
	return {
		...source,
		headings: uniqueHeadings(asWritten, Math.max(width, asWritten.length)),
		headingsAsWritten: asWritten,
		rows,
		rowsAbove: top.slice(0, at)
	};
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
	return isTitle(first, rows[1]) ? 1 : 0;
}

/**
 * One cell alone above a wider row, set apart from it by a blank row, by being a sentence, or by the
 * empty corner of a matrix.
 */
function isTitle(first: RawRow, second: RawRow | undefined): boolean {
	if (second === undefined || filledWidth(first.cells) !== 1 || filledWidth(second.cells) < 2) {
		return false;
	}
	const words = first.cells[0]!.trim().split(/\s+/).length;
	const isCorner = second.cells[0]?.trim() === '' && first.cells[0]!.trim() !== '';
	return second.row - first.row > 1 || words >= 4 || isCorner;
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
