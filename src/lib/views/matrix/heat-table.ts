/** What a shaded table shows: headings and cells, ready to print. */
import type { SectorLook } from '../../map/looks/sector-look';
import type { Shade } from './shade';

export interface Heading {
	/** Group id. */
	readonly name: string;
	readonly label: string;
	readonly look: SectorLook | null;
	/** A small number beside the label, e.g. actors in the group; '' = none. */
	readonly note: string;
}

export interface HeatCell {
	/** What stands in the cell. */
	readonly text: string;
	/** The same for a screen reader, with its row and column. */
	readonly label: string;
	readonly shade: Shade;
	/** The group with itself. */
	readonly inside: boolean;
	/** Nothing there, or nothing to be known. */
	readonly muted: boolean;
}

export interface Place {
	readonly row: number;
	readonly column: number;
}

/** The cell an arrow key leads to, or null when the key does not move. */
export function moveBy(key: string, from: Place, rows: number, columns: number): Place | null {
	const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
	switch (key) {
		case 'ArrowRight':
			return { row: from.row, column: clamp(from.column + 1, columns) };
		case 'ArrowLeft':
			return { row: from.row, column: clamp(from.column - 1, columns) };
		case 'ArrowDown':
			return { row: clamp(from.row + 1, rows), column: from.column };
		case 'ArrowUp':
			return { row: clamp(from.row - 1, rows), column: from.column };
		case 'Home':
			return { row: from.row, column: 0 };
		case 'End':
			return { row: from.row, column: columns - 1 };
		default:
			return null;
	}
}
