/** What a person reads on the page, found by role and word in either language. */
import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';

export const VIEW_IDS = ['overview', 'map', 'matrix', 'bridges', 'gaps', 'data'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** The first view is the start page; the others have a folder of their own. */
export function viewPath(view: ViewId): string {
	return view === 'overview' ? '/' : `/${view}/`;
}

/** The entry of a view in the menu. */
export function menuEntry(page: Page, view: ViewId, language: Language): Locator {
	const words = messages(language).app;
	return page
		.getByRole('navigation', { name: words.places })
		.getByRole('link', { name: words.view[view] });
}

/** Waits until the opened project is analysed and the view shows it. */
export async function whenReady(page: Page, view: ViewId, language: Language): Promise<void> {
	const entry = menuEntry(page, view, language);
	await entry.and(page.locator('[aria-current=page]')).waitFor();
	await page.getByRole('main').getByRole('heading').first().waitFor({ state: 'attached' });
	// The line about what counts is there once a project is open.
	const words = messages(language).app.lens;
	await page.getByRole('button', { name: new RegExp(`^${words.change}`) }).waitFor();
	if (view === 'overview') {
		const { important } = messages(language).app.overview;
		await page.getByRole('heading', { name: important }).waitFor();
	}
}
