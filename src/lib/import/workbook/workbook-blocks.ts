/** Several tables on one sheet, as Kumu's workbooks have them: two blank rows, then other headings. */

const FIRST_HEADINGS = new Set(['label', 'id', 'from']);

/** Rows of a sheet that belong to one table; the others are blank, so that rows are counted as they stand. */
export interface SheetBlock {
	/** Row of its headings as the spreadsheet counts. */
	readonly row: number;
	readonly lines: readonly (readonly string[])[];
}

/**
 * The tables of a sheet. Only a sheet that begins as Kumu's do, with `Label`, `ID` or `From` in its
 * first cell, is divided, and only before a row that begins in the same way.
 */
export function sheetBlocks(lines: readonly (readonly string[])[]): SheetBlock[] {
	const starts: number[] = [];
	if (isHeading(lines[0])) {
		starts.push(0);
		let blank = 0;
		for (const [place, line] of lines.entries()) {
			if (line.every((cell) => cell.trim() === '')) blank++;
			else {
				if (blank >= 2 && isHeading(line)) starts.push(place);
				blank = 0;
			}
		}
	}
	if (starts.length < 2) return [{ row: 1, lines }];
	return starts.map((start, at) => ({
		row: start + 1,
		lines: lines
			.slice(0, starts[at + 1] ?? lines.length)
			.map((line, place) => (place < start ? [] : line))
	}));
}

function isHeading(line: readonly string[] | undefined): boolean {
	return FIRST_HEADINGS.has(line?.[0]?.trim().toLowerCase() ?? '');
}
