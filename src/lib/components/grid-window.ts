/** Which rows of a long table are drawn. Pure. */

/** Height of a row in pixels; fixed, so that only those in view are drawn. */
export const ROW_HEIGHT = 32;
const SPARE_ROWS = 8;

export interface DrawnRow {
	readonly row: number;
	readonly token: string;
	/** Rows that are not drawn before this one. */
	readonly gap: number;
}

/**
 * The rows in view with some to spare, and the one with the focus wherever it is.
 *
 * @param view null = all of them, as on paper; pixels else
 */
export function drawnRows(
	order: readonly string[],
	focused: number,
	view: { readonly top: number; readonly height: number } | null
): { readonly rows: readonly DrawnRow[]; readonly gapAfter: number } {
	const first = view === null ? 0 : Math.max(0, Math.floor(view.top / ROW_HEIGHT) - SPARE_ROWS);
	const last =
		view === null
			? order.length
			: Math.min(order.length, Math.ceil((view.top + view.height) / ROW_HEIGHT) + SPARE_ROWS);
	const places: number[] = [];
	if (focused >= 0 && focused < first) places.push(focused);
	for (let row = first; row < last; row++) places.push(row);
	if (focused >= last && focused < order.length) places.push(focused);
	const rows = places.map((row, at) => ({
		row,
		token: order[row]!,
		gap: row - (at === 0 ? 0 : places[at - 1]! + 1)
	}));
	return { rows, gapAfter: order.length - ((places.at(-1) ?? -1) + 1) };
}

/** Rows that PageUp and PageDown pass. */
export function pageRows(height: number): number {
	return Math.max(1, Math.floor(height / ROW_HEIGHT) - 2);
}
