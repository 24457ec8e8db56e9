import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import { VIEW_IDS } from '../../src/lib/views/view-id';
import { useApp } from '../support/browser';
import { viewPath, whenReady } from '../support/page-words';

describe('each view by its address', () => {
	const app = useApp();

	test.each(VIEW_IDS)(
		'%s has an address that can be reloaded, says the same in both languages, fits a phone',
		async (view) => {
			const page = await app.open(viewPath(view));
			await whenReady(page, view, 'en');
			await page.reload();
			await whenReady(page, view, 'en');
			await page.waitForURL((url) => url.pathname === viewPath(view));
			await page.getByRole('button', { name: messages('en').app.language.da }).click();
			await whenReady(page, view, 'da');
			await page.setViewportSize({ width: 390, height: 844 });
			await whenReady(page, view, 'da');
			const overhang = () =>
				page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			await expect.poll(overhang).toBe(0);
			await page.reload();
			await whenReady(page, view, 'da');
			await expect.poll(overhang).toBe(0);
		}
	);
});
