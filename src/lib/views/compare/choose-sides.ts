import { goto } from '$app/navigation';
import { writeCompareAddress } from './compare-address';

/** Shows other sides in a tab, as a step in the history: back shows those before. */
export function chooseSides(part: string, sides: readonly string[] = []): void {
	const hash = writeCompareAddress({ part, sides });
	void goto(`${location.pathname}${location.search}${hash}`, { keepFocus: true, noScroll: true });
}
