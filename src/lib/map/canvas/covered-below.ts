/** How much of an element something else hides. */

const STEP = 8;

/** CSS pixels from its lower edge up that lie under another element or out of the window. */
export function coveredBelow(element: Element): number {
	const { left, width, bottom, height } = element.getBoundingClientRect();
	for (let up = 0; up < height; up += STEP) {
		const top = document.elementFromPoint(left + width / 2, bottom - up - 1);
		if (top !== null && element.contains(top)) return up;
	}
	return 0;
}
