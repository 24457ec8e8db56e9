/** Brings a cell of a scrolling grid into view. */
import { ROW_HEIGHT } from './grid-window';

/** Room for the headings, in pixels. */
const HEAD = ROW_HEIGHT + 2;
/** What is kept free to the right of a cell, in pixels. */
const MARGIN = 16;

/** Scrolls up or down until a row is in view, below the headings. */
export function revealRow(scroller: HTMLElement, row: number): void {
	const top = row * ROW_HEIGHT;
	const space = scroller.clientHeight - HEAD;
	if (top < scroller.scrollTop) scroller.scrollTop = top;
	else if (top + ROW_HEIGHT > scroller.scrollTop + space) {
		scroller.scrollTop = top + ROW_HEIGHT - space;
	}
}

/** Scrolls sideways until a cell is in view, beside the cells of its row that stand still. */
export function revealCell(scroller: HTMLElement, cell: HTMLElement): void {
	if (isSticky(cell)) return;
	const box = cell.getBoundingClientRect();
	const frame = scroller.getBoundingClientRect();
	const edge = [...(cell.parentElement?.children ?? [])].reduce(
		(right, other) =>
			isSticky(other) ? Math.max(right, other.getBoundingClientRect().right) : right,
		frame.left
	);
	if (box.left < edge) scroller.scrollLeft -= edge - box.left;
	else if (box.right > frame.right - MARGIN) {
		scroller.scrollLeft += Math.min(box.right - frame.right + MARGIN, box.left - edge);
	}
}

function isSticky(cell: Element): boolean {
	return getComputedStyle(cell).position === 'sticky';
}
