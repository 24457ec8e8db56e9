/** What a sheet's markup says beyond the values of its cells: merged cells, formulas never worked out. */

/** A cell by row and column from 1. */
export interface SheetCell {
	readonly row: number;
	readonly column: number;
}

/** Cells of one column that a value stands in the middle of: the value is written in the first one only. */
export interface MergedColumn extends SheetCell {
	readonly lastRow: number;
}

/** A cell with a formula and no value: the program that wrote the file did not work it out. */
export interface OpenFormula extends SheetCell {
	readonly formula: string;
}

export interface SheetMarks {
	readonly merged: readonly MergedColumn[];
	readonly openFormulas: readonly OpenFormula[];
}

/** Cells of the rectangle that a sheet spans, by the row and cell addresses in its markup. */
export function gridCells(markup: string): number {
	let rows = 0;
	let columns = 0;
	for (const [, letters, row] of markup.matchAll(
		/<(?:\w+:)?(?:row|c)\b[^>]*?\sr="([A-Z]{0,3})(\d{1,9})"/g
	)) {
		rows = Math.max(rows, Number(row));
		if (letters) columns = Math.max(columns, columnNumber(letters));
	}
	return rows * columns;
}

/**
 * The markup as a plain reader takes it: an error (`#N/A`) is its text, and cells whose addresses are
 * left out, as the format allows, have theirs.
 */
export function plainMarkup(markup: string): string {
	const withTexts = markup.replace(/<(?:\w+:)?c\b[^>]*?\st="e"/g, (tag) =>
		tag.replace(/"e"$/, '"str"')
	);
	const lacksAddress = /<(?:row|c)(?:\s(?![^>]*\br=")[^>]*)?>/.test(withTexts);
	return lacksAddress ? withAddresses(withTexts) : withTexts;
}

function withAddresses(markup: string): string {
	let row = 0;
	let column = 0;
	return markup.replace(/<(row|c)(\s[^>]*?)?(\/?)>/g, (tag, name: string, facts = '', end) => {
		const written = /\sr="([A-Z]{0,3})(\d+)"/.exec(facts);
		if (name === 'row') {
			row = written ? Number(written[2]) : row + 1;
			column = 0;
		} else column = written?.[1] ? columnNumber(written[1]) : column + 1;
		if (written) return tag;
		const address = name === 'row' ? String(row) : `${columnLetters(column)}${row}`;
		return `<${name} r="${address}"${facts}${end}>`;
	});
}

/** The merged cells and the open formulas of a sheet. */
export function readSheetMarks(markup: string): SheetMarks {
	const merged: MergedColumn[] = [];
	for (const [, letters, row, , lastRow] of markup.matchAll(
		/<(?:\w+:)?mergeCell\b[^>]*?\sref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g
	)) {
		const place = { row: Number(row), column: columnNumber(letters!), lastRow: Number(lastRow) };
		if (place.lastRow > place.row) merged.push(place);
	}
	const openFormulas: OpenFormula[] = [];
	if (!markup.includes('<f')) return { merged, openFormulas };
	for (const [, facts, formula, value] of markup.matchAll(
		/<c\b([^>]*)>\s*<f\b(?:[^>]*\/>|[^>]*>([^<]*)<\/f>)\s*(<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g
	)) {
		// An empty text is what some formulas come to.
		if (value !== undefined && /\st="str"/.test(facts!)) continue;
		const address = /\sr="([A-Z]{1,3})(\d{1,7})"/.exec(facts!);
		if (address === null) continue;
		const [, letters, row] = address;
		openFormulas.push({
			row: Number(row),
			column: columnNumber(letters!),
			formula: `=${unescapeMarkup(formula ?? '')}`
		});
	}
	return { merged, openFormulas };
}

function unescapeMarkup(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}

function columnNumber(letters: string): number {
	let number = 0;
	for (let at = 0; at < letters.length; at++) number = number * 26 + letters.charCodeAt(at) - 64;
	return number;
}

function columnLetters(number: number): string {
	let letters = '';
	for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return letters;
}
