/** What a grid that is edited is told and tells: plain values, and where a key leads. */

export interface GridColumnView {
	readonly key: string;
	readonly label: string;
	/** In characters. */
	readonly width: number;
	readonly isNumber: boolean;
	readonly isRequired: boolean;
	/** Several values in a cell. */
	readonly isList: boolean;
}

/** Something to say about a cell: what is wrong with it, or what it would bring along. */
export interface GridMark {
	readonly tone: 'bad' | 'note';
	readonly sentence: string;
}

export interface GridSorting {
	readonly key: string;
	readonly descending: boolean;
}

/** One of the values that a cell may take. */
export interface GridChoice {
	readonly value: string;
	readonly label: string;
	readonly text: string;
}

export interface GridChoices {
	readonly all: readonly GridChoice[];
	readonly takesOthers: boolean;
	/** Half a name stands for the first that fits; false = what is written stands as it is. */
	readonly completes: boolean;
	readonly find: (text: string) => { readonly found: 'one' | 'none' | 'several' };
}

/** Rows and columns between two cells, both included. */
export interface GridBlock {
	readonly tokens: readonly string[];
	readonly keys: readonly string[];
}

/** Row -1 is the headings, column -1 the heads of the rows. */
export interface GridPlace {
	readonly row: number;
	readonly column: number;
}

/**
 * Where a key leads from a place; null = the key does not move.
 *
 * @param page rows that are in view
 */
export function placeAfterKey(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
	{ row, column }: GridPlace,
	rowCount: number,
	columnCount: number,
	page: number
): GridPlace | null {
	const isFar = event.ctrlKey || event.metaKey;
	const [lastRow, lastColumn] = [rowCount - 1, columnCount - 1];
	const inRows = (wanted: number) => Math.max(-1, Math.min(lastRow, wanted));
	switch (event.key) {
		case 'ArrowUp':
			return { row: isFar ? Math.min(row, 0) : inRows(row - 1), column };
		case 'ArrowDown':
			return { row: isFar ? lastRow : inRows(row + 1), column };
		case 'ArrowLeft':
			return { row, column: isFar ? 0 : Math.max(-1, column - 1) };
		case 'ArrowRight':
			return { row, column: isFar ? lastColumn : Math.min(lastColumn, column + 1) };
		case 'Home':
			return { row: isFar ? 0 : row, column: 0 };
		case 'End':
			return { row: isFar ? lastRow : row, column: lastColumn };
		case 'PageUp':
			return { row: Math.max(0, row - page), column };
		case 'PageDown':
			return { row: inRows(row + page), column };
		default:
			return null;
	}
}

/** Choices whose name or id has the text in it: those that begin with it first. */
export function matchingChoices(all: readonly GridChoice[], text: string): readonly GridChoice[] {
	const wanted = text.trim().toLocaleLowerCase();
	if (wanted === '') return all;
	const begins: GridChoice[] = [];
	const others: GridChoice[] = [];
	for (const choice of all) {
		const label = choice.label.toLocaleLowerCase();
		if (label.startsWith(wanted)) begins.push(choice);
		else if (label.includes(wanted) || choice.value.toLocaleLowerCase().includes(wanted)) {
			others.push(choice);
		}
	}
	return [...begins, ...others];
}

/** A cell of several values with its last one replaced, and room for the next. */
export function withLastPart(text: string, part: string): string {
	const at = Math.max(text.lastIndexOf(';'), text.lastIndexOf('|'));
	const before = at < 0 ? '' : `${text.slice(0, at).trim()}; `;
	return `${before}${part}`;
}

/** The part of a cell of several values that is being written. */
export function lastPart(text: string): string {
	return text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf('|')) + 1).trim();
}
