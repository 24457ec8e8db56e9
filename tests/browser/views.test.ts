import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { VIEW_IDS } from '../../src/lib/views/view-id';
import { useApp } from '../support/browser';
import { menuEntry, viewPath, whenReady } from '../support/page-words';

describe('the views', () => {
	const app = useApp();

	test.each(LANGUAGES)(
		'the page opens with Slagelse and what is worth a look (%s)',
		async (language) => {
			const page = await app.open('/', { language });
			await whenReady(page, 'overview', language);
			await expect.poll(() => page.title()).toContain('Slagelse');
			await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
			const facts = messages(language).app.overview.facts;
			await page.getByText(facts.actors(59), { exact: true }).waitFor();
			const findings = page.getByRole('region', {
				name: messages(language).app.overview.important
			});
			await expect.poll(() => findings.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
			await findings.getByText('Leder af det boligsociale kompetencecenter').first().waitFor();
		}
	);

	test('every view opens from the menu by a click, and back and forward go through them', async () => {
		const page = await app.open('/');
		await whenReady(page, 'overview', 'en');
		for (const view of VIEW_IDS.slice(1)) {
			await menuEntry(page, view, 'en').click();
			await whenReady(page, view, 'en');
			await page.waitForURL((url) => url.pathname === viewPath(view));
		}
		await page.goBack();
		await whenReady(page, VIEW_IDS.at(-2)!, 'en');
		await page.goForward();
		await whenReady(page, VIEW_IDS.at(-1)!, 'en');
	});

	test('every view opens from the menu by the keyboard', async () => {
		const page = await app.open('/');
		await whenReady(page, 'overview', 'en');
		for (const view of VIEW_IDS.slice(1)) {
			await menuEntry(page, 'overview', 'en').focus();
			const entry = menuEntry(page, view, 'en');
			for (let step = 0; step < VIEW_IDS.length; step++) {
				if (await entry.evaluate((link) => link === document.activeElement)) break;
				await page.keyboard.press('Tab');
			}
			await page.keyboard.press('Enter');
			await whenReady(page, view, 'en');
		}
	});

	test('the other projects that come with the program open from their address', async () => {
		for (const [project, title] of [
			['eksempelby', /eksempelby/i],
			['southern-women', /southern women/i]
		] as const) {
			const page = await app.open(`/?project=${project}`);
			await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
			await expect.poll(() => page.title()).toMatch(title);
		}
	});
});
