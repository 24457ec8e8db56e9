/** Where the card of the tour stands beside what it points at. Pure. */

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

const DISTANCE = 12;
const EDGE = 12;

/**
 * The corner of the card, in pixels from that of the screen: below the target, above it, right or left
 * of it, wherever there is room without covering it; else in the lower right corner, over what is there.
 */
export function placeCard(
	target: Box | null,
	card: Size,
	screen: Size
): { readonly left: number; readonly top: number } {
	const mostLeft = Math.max(EDGE, screen.width - card.width - EDGE);
	const mostTop = Math.max(EDGE, screen.height - card.height - EDGE);
	if (target === null) return { left: mostLeft / 2, top: mostTop / 2 };
	const left = clamp(target.left, EDGE, mostLeft);
	const top = clamp(target.top, EDGE, mostTop);
	const below = target.top + target.height + DISTANCE;
	if (below <= mostTop) return { left, top: below };
	const above = target.top - card.height - DISTANCE;
	if (above >= EDGE) return { left, top: above };
	const right = target.left + target.width + DISTANCE;
	if (right <= mostLeft) return { left: right, top };
	const before = target.left - card.width - DISTANCE;
	if (before >= EDGE) return { left: before, top };
	return { left: mostLeft, top: mostTop };
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(Math.max(value, least), most);
}
