/** Which rows of a long table to draw. */

/** Tables above this many rows are drawn in part only. */
export const WINDOW_FROM_ROWS = 300;
/** Rows drawn beyond each edge of what is seen. */
const MARGIN_ROWS = 12;

/** The rows to draw, `first` included, `end` not, for a table scrolled to a height in pixels. */
export function windowOf(
	rowCount: number,
	rowHeight: number,
	scrollTop: number,
	seenHeight: number
): { readonly first: number; readonly end: number } {
	if (rowCount <= WINDOW_FROM_ROWS) return { first: 0, end: rowCount };
	const top = Math.floor(scrollTop / rowHeight) - MARGIN_ROWS;
	const first = Math.max(0, Math.min(top, rowCount - 1));
	const end = Math.min(rowCount, Math.ceil((scrollTop + seenHeight) / rowHeight) + MARGIN_ROWS);
	return { first, end };
}
