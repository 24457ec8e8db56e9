/** A workbook as a spreadsheet program writes it: sheets of texts and numbers, and dates as day numbers. */
import { strToU8, zipSync } from 'fflate';

export type SheetCell = string | number | Date;
export type Sheets = Readonly<Record<string, readonly (readonly SheetCell[])[]>>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Days from the day 0 of a spreadsheet to 1970. */
const DAYS_BEFORE_1970 = 25_569;

export function writeSpreadsheet(sheets: Sheets): Buffer {
	const names = Object.keys(sheets);
	const relation = (id: number, type: string, target: string) =>
		`<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
	const style = names.length + 1;
	const parts: Record<string, string> = {
		'[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
			.map((name, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${names
			.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`))
			.join('')}${relation(style, 'styles', 'styles.xml')}</Relationships>`,
		// Style 1 is the short date of the spreadsheet.
		'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`
	};
	for (const [at, rows] of Object.values(sheets).entries()) {
		parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetOf(rows);
	}
	const bytes = Object.entries(parts).map(([path, text]) => [path, strToU8(HEAD + text)]);
	return Buffer.from(zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>));
}

function sheetOf(rows: readonly (readonly SheetCell[])[]): string {
	const data = rows
		.map((cells, row) => {
			const written = cells.map((cell, column) => cellOf(cell, `${letter(column)}${row + 1}`));
			return `<row r="${row + 1}">${written.join('')}</row>`;
		})
		.join('');
	return `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`;
}

function cellOf(cell: SheetCell, at: string): string {
	if (cell === '') return '';
	if (cell instanceof Date) {
		return `<c r="${at}" s="1"><v>${cell.getTime() / 86_400_000 + DAYS_BEFORE_1970}</v></c>`;
	}
	if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
	return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
}

/** Up to 26 columns. */
function letter(column: number): string {
	return String.fromCharCode(65 + column);
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
