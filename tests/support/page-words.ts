/** What a person reads on the page, found by role and word in either language. */
import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { START_VIEW, type ViewId } from '../../src/lib/views/view-id';

/** The first view is the start page; the others have a folder of their own. */
export function viewPath(view: ViewId): string {
	return view === START_VIEW ? '/' : `/${view}/`;
}

/** The entry of a view in the menu. */
export function menuEntry(page: Page, view: ViewId, language: Language): Locator {
	const words = messages(language).app;
	return page
		.getByRole('navigation', { name: words.places })
		.getByRole('link', { name: words.view[view] });
}

/** What a view is called on top of it; the overview carries the name of the project. */
export function viewTitle(view: ViewId, language: Language): string | RegExp {
	const {
		app,
		chain,
		checks,
		compare,
		districts,
		initiatives,
		introductions,
		ladder,
		map,
		report,
		robustness,
		roles,
		share,
		silos,
		start,
		help,
		views
	} = messages(language);
	const titles: Readonly<Record<ViewId, string | RegExp>> = {
		overview: /\S/,
		map: map.title,
		districts: districts.title,
		matrix: views.matrix.title,
		bridges: views.bridges.title,
		silos: silos.title,
		chain: chain.title,
		gaps: views.gaps.title,
		checks: checks.title,
		robustness: robustness.title,
		data: app.data.title,
		roles: roles.title,
		compare: compare.title,
		initiatives: initiatives.title,
		ladder: ladder.title,
		introductions: introductions.title,
		report: report.title,
		share: share.title,
		workshop: start.workshop.title,
		help: help.title
	};
	return titles[view];
}

/**
 * Waits until the opened project is analysed and the view shows it: its own heading, and the table,
 * picture or list it is about. A view that gave up has neither.
 */
export async function whenReady(page: Page, view: ViewId, language: Language): Promise<void> {
	const { app, start } = messages(language);
	const { lens, overview } = app;
	// On a narrow screen most places are behind one button, which says where one is.
	await menuEntry(page, view, language)
		.and(page.locator('[aria-current=page]'))
		.or(page.getByRole('button', { name: start.menu.moreNow(app.view[view]), exact: true }))
		.waitFor();
	// The line about what counts is there once a project is open.
	await page.getByRole('button', { name: new RegExp(`^${lens.change}`) }).waitFor();
	const main = page.getByRole('main');
	const title = viewTitle(view, language);
	await main.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
	if (view === 'overview') {
		await main.getByRole('region', { name: overview.important }).getByRole('list').waitFor();
	} else if (view === 'checks') {
		await main.getByRole('list').first().waitFor();
	} else {
		await main
			.locator('table:visible, svg[role=img]:visible, [role=application] canvas')
			.first()
			.waitFor();
	}
}
