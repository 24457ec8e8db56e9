/** Cells on the clipboard, as spreadsheets write them: tabs between cells, quotes around line breaks. */

/** The cells of a text; every row as long as the longest. Empty where there is no text. */
export function readCells(text: string): string[][] {
	if (text === '') return [];
	const rows: string[][] = [[]];
	let at = 0;
	const end = text.length;
	for (;;) {
		let cell = '';
		if (text[at] === '"' && closesQuote(text, at)) {
			at++;
			while (at < end) {
				if (text[at] === '"' && text[at + 1] === '"') {
					cell += '"';
					at += 2;
				} else if (text[at] === '"') {
					at++;
					break;
				} else cell += text[at++];
			}
		}
		const stop = /[\t\r\n]/g;
		stop.lastIndex = at;
		const next = stop.exec(text)?.index ?? end;
		cell += text.slice(at, next);
		rows.at(-1)!.push(cell);
		at = next;
		if (at >= end) break;
		if (text[at] === '\t') at++;
		else {
			at += text.startsWith('\r\n', at) ? 2 : 1;
			// A line break at the very end closes the last row.
			if (at >= end) break;
			rows.push([]);
		}
	}
	const width = Math.max(...rows.map((row) => row.length));
	return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** A quote at the beginning counts only where the cell ends with one. */
function closesQuote(text: string, start: number): boolean {
	for (let at = start + 1; at < text.length; at++) {
		if (text[at] !== '"') continue;
		if (text[at + 1] === '"') at++;
		else return at + 1 >= text.length || /[\t\r\n]/.test(text[at + 1]!);
	}
	return false;
}

/** Cells as text that a spreadsheet takes. */
export function writeCells(cells: readonly (readonly string[])[]): string {
	const one = (cell: string) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
	return cells.map((row) => row.map(one).join('\t')).join('\r\n');
}
