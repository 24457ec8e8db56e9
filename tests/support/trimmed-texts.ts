import type { Locator } from 'playwright-core';

/** What stands in each of the places found, without the space around it. */
export async function trimmedTexts(places: Locator): Promise<string[]> {
	return (await places.allInnerTexts()).map((text) => text.trim());
}
