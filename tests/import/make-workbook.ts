/** Workbooks for the tests, and changes in their markup that other programs make. */
import { unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/universal';

export type Cell = string | number | Date | null;

export async function workbook(sheets: Record<string, Cell[][]>): Promise<Uint8Array> {
	const file = await writeWorkbook(
		Object.entries(sheets).map(([sheet, rows]) => ({
			sheet,
			data: rows.map((row) =>
				row.map((value) =>
					value === null
						? null
						: value instanceof Date
							? { value, type: Date, format: 'dd-mm-yyyy' }
							: typeof value === 'number'
								? { value, type: Number }
								: { value, type: String }
				)
			)
		}))
	).toBlob();
	return new Uint8Array(await file.arrayBuffer());
}

/** The workbook with the markup of its first sheet, or of another part, changed. */
export function changeSheet(
	bytes: Uint8Array,
	change: (markup: string) => string,
	part = 'worksheets/sheet'
): Uint8Array {
	const parts = unzipSync(bytes);
	const path = Object.keys(parts).find((name) => name.includes(part))!;
	parts[path] = new TextEncoder().encode(change(new TextDecoder().decode(parts[path])));
	return zipSync(parts);
}

/** A cell in the markup of a sheet, put in place of the one at an address. */
export function putCell(markup: string, address: string, cell: string): string {
	return markup.replace(new RegExp(`<c r="${address}"[^>]*>.*?</c>`), cell);
}
