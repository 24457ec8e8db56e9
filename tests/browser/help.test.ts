import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { SHORTCUTS } from '../../src/lib/views/help/shortcuts';
import { TOUR_STOPS } from '../../src/lib/views/help/tour/tour-stops';
import { CONTRAST, violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { waitForFocusIn, waitForFocusOn } from '../support/focus';
import { menuEntry, viewPath, whenReady } from '../support/page-words';

describe.each(LANGUAGES)('help in %s', (language) => {
	const app = useApp();
	const { help, app: words, shell } = messages(language);
	const card = (page: Page, stop: keyof typeof help.tour.stop) =>
		page.getByRole('dialog', { name: help.tour.stop[stop].title, exact: true });

	test('the sheet on ? has every shortcut, and gives the focus back', async () => {
		const page = await app.open('/silos/', { language });
		await whenReady(page, 'silos', language);
		const entry = menuEntry(page, 'map', language);
		await entry.focus();
		await page.keyboard.press('?');
		const sheet = page.getByRole('dialog', { name: help.shortcuts.title });
		await waitForFocusIn(sheet);
		for (const { id } of SHORTCUTS) {
			await sheet
				.getByRole('rowheader', { name: help.shortcuts.does[id], exact: true })
				.first()
				.waitFor();
		}
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations(page, CONTRAST)).toEqual([]);
		await page.keyboard.press('Escape');
		await sheet.waitFor({ state: 'detached' });
		await waitForFocusOn(entry);
		// While writing it is only a sign.
		const search = page.getByRole('combobox', { name: words.search.label }).first();
		await search.focus();
		await page.keyboard.press('?');
		await expect.poll(() => search.inputValue()).toBe('?');
		expect(await sheet.count()).toBe(0);
	});

	test('the help button leads to the sheet and to the words, which can be searched', async () => {
		const page = await app.open('/', { language });
		await whenReady(page, 'overview', language);
		const button = page
			.getByRole('banner')
			.getByRole('button', { name: shell.help.button, exact: true });
		await button.click();
		await page.getByRole('button', { name: shell.help.menu.shortcuts }).click();
		await waitForFocusIn(page.getByRole('dialog', { name: help.shortcuts.title }));
		await page.keyboard.press('Escape');
		await waitForFocusOn(button);
		await button.click();
		await page.getByRole('link', { name: shell.help.menu.words }).click();
		await whenReady(page, 'help', language);
		await page.getByRole('searchbox', { name: help.words.search }).fill('betweenness');
		const { name, formula } = messages(language).measures.actor.betweennessNormalised;
		await page.getByRole('term').filter({ hasText: name }).waitFor();
		await page.getByText(formula).waitFor();
		await expect.poll(() => page.getByRole('term').count()).toBe(1);
	});

	test('the tour goes by the keyboard through all its stops, pointing at something at each', async () => {
		const page = await app.open('/', { language });
		await whenReady(page, 'overview', language);
		const invitation = page.getByRole('region', { name: shell.help.invitation.label });
		await invitation.getByRole('button', { name: shell.help.invitation.start }).focus();
		await page.keyboard.press('Enter');
		for (const [place, { id, view }] of TOUR_STOPS.entries()) {
			await card(page, id).waitFor();
			await waitForFocusOn(card(page, id));
			await page.waitForURL((url) => url.pathname === viewPath(view));
			await page.locator('.ring').waitFor();
			if (place === 2) expect(await violations(page)).toEqual([]);
			await page.keyboard.press('ArrowRight');
		}
		await page.getByText(help.tour.keys).waitFor({ state: 'detached' });
		await page.reload();
		await whenReady(page, 'overview', language);
		expect(await invitation.count()).toBe(0);
	});

	test('the tour is no trap: Tab leaves it, Esc ends it, and it starts again from help', async () => {
		const page = await app.open('/help/', { language });
		await whenReady(page, 'help', language);
		const start = page.getByRole('main').getByRole('button', { name: help.tour.start });
		await start.click();
		await card(page, 'overview').waitFor();
		await waitForFocusOn(card(page, 'overview'));
		await page.keyboard.press('Shift+Tab');
		const isInside = () =>
			card(page, 'overview').evaluate((it) => it.contains(document.activeElement));
		await expect.poll(isInside).toBe(false);
		await card(page, 'overview').focus();
		await waitForFocusOn(card(page, 'overview'));
		await page.keyboard.press('Escape');
		await card(page, 'overview').waitFor({ state: 'detached' });
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
	});

	test('the invitation is declined once and for all', async () => {
		const page = await app.open('/', { language });
		await whenReady(page, 'overview', language);
		const invitation = page.getByRole('region', { name: shell.help.invitation.label });
		await invitation.getByRole('button', { name: shell.help.invitation.no }).click();
		await invitation.waitFor({ state: 'detached' });
		await page.reload();
		await whenReady(page, 'overview', language);
		expect(await invitation.count()).toBe(0);
	});

	test('on a phone the card stays on the screen', async () => {
		const page = await app.open('/', { language, width: 390, height: 844 });
		await whenReady(page, 'overview', language);
		await page.getByRole('button', { name: shell.help.invitation.start }).click();
		for (const { id } of TOUR_STOPS) {
			await card(page, id).waitFor();
			await waitForFocusOn(card(page, id));
			await page.locator('.ring').waitFor();
			await expect
				.poll(async () => {
					const box = await card(page, id).boundingBox();
					return (
						box !== null &&
						box.x >= 0 &&
						box.y >= 0 &&
						box.x + box.width <= 390 &&
						box.y + box.height <= 844
					);
				})
				.toBe(true);
			await page.keyboard.press('ArrowRight');
		}
	});
});
