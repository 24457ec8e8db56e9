/** Waiting for the keyboard to be where it is expected, before a key is pressed or as what is tested. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

export async function waitForFocusOn(place: Locator): Promise<void> {
	await expect.poll(() => place.evaluate((it) => it === document.activeElement)).toBe(true);
}

/** On the element or on anything inside it. */
export async function waitForFocusIn(place: Locator): Promise<void> {
	await expect.poll(() => place.evaluate((it) => it.contains(document.activeElement))).toBe(true);
}
