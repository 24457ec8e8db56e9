/**
 * Sheets -> the bytes of an `.xlsx` file: the smallest workbook that spreadsheets open, with text in
 * the cells themselves. Packed in one go: packing in workers of a library's own never ends under
 * the page's content security policy.
 */
import { zipSync } from 'fflate';

/** Text, a number, or nothing. */
export type WorkbookCell = string | number | null;

export interface WorkbookSheet {
	readonly name: string;
	/** The first row is the headings; it stays in sight. Columns are as wide as what stands in them, within bounds. */
	readonly rows: readonly (readonly WorkbookCell[])[];
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Widths in characters: no column so narrow that it seems empty, none so wide that it fills the window. */
const NARROWEST = 6;
const WIDEST = 60;
/** Room beside the text, and the digits of a number that a reader looks at. */
const PADDING = 2;
const DIGITS = 10;

/** Equal sheets give equal bytes. */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array {
	const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
	const parts: Record<string, string> = {
		'[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>${numbered
			.map(
				({ number }) =>
					`<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${CONTENT}.worksheet+xml"/>`
			)
			.join('')}</Types>`,
		'_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered
			.map(
				({ name, number }) =>
					`<sheet name="${escapeText(name)}" sheetId="${number}" r:id="rId${number}"/>`
			)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${numbered
			.map(
				({ number }) =>
					`<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`
			)
			.join('')}</Relationships>`
	};
	for (const { rows, number } of numbered) {
		parts[`xl/worksheets/sheet${number}.xml`] = sheetMarkup(rows);
	}
	const encoder = new TextEncoder();
	const entries = Object.fromEntries(
		Object.entries(parts).map(([path, markup]) => [path, encoder.encode(HEADER + markup)])
	);
	// Zip knows no date before 1980; a fixed one keeps equal data equal.
	return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}

function sheetMarkup(rows: WorkbookSheet['rows']): string {
	const lines = rows.map((cells, index) => {
		const row = index + 1;
		const written = cells.map((cell, column) => cellMarkup(cell, `${columnLetters(column)}${row}`));
		return `<row r="${row}">${written.join('')}</row>`;
	});
	return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columnMarkup(rows)}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** `<cols>` with the width of each column; nothing where there is no cell. */
function columnMarkup(rows: WorkbookSheet['rows']): string {
	const widths: number[] = [];
	for (const cells of rows) {
		for (let column = 0; column < cells.length; column++) {
			const wanted = Math.min(WIDEST, shownLength(cells[column]!) + PADDING);
			widths[column] = Math.max(widths[column] ?? NARROWEST, wanted);
		}
	}
	if (widths.length === 0) return '';
	const columns = widths.map(
		(width, column) =>
			`<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`
	);
	return `<cols>${columns.join('')}</cols>`;
}

function shownLength(cell: WorkbookCell): number {
	if (cell === null) return 0;
	return typeof cell === 'number' ? Math.min(DIGITS, String(cell).length) : cell.length;
}

function cellMarkup(cell: WorkbookCell, address: string): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
	return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
}

function columnLetters(column: number): string {
	const letter = String.fromCharCode(65 + (column % 26));
	return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/**
 * Characters that XML cannot carry, and carriage returns, which it turns into line feeds, are written
 * as `_x000D_`; text that looks like such an escape gets its underscore escaped.
 */
function escapeText(text: string): string {
	return (
		text
			.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
			// eslint-disable-next-line no-control-regex -- the very characters that are looked for
			.replace(/[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]/g, (character) => {
				const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
				return `_x${code}_`;
			})
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;')
	);
}
