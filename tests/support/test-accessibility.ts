/** The tests of accessibility that every view has, in one language; in several files, to run side by side. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { VIEW_IDS } from '../../src/lib/views/view-id';
import { CONTRAST, violations } from './axe-violations';
import { useApp } from './browser';
import { viewPath, whenReady } from './page-words';

/** Each view by itself: wide and narrow, light and dark. */
export function testViews(language: Language): void {
	describe(`accessibility in ${language}`, () => {
		const app = useApp();

		test.each(VIEW_IDS)('%s breaks no rule, on any screen, light or dark', async (view) => {
			const page = await app.open(viewPath(view), { language });
			await whenReady(page, view, language);
			const found: Record<string, string[]> = { wide: await violations(page) };
			await page.emulateMedia({ colorScheme: 'dark' });
			found['wide, dark'] = await violations(page, CONTRAST);
			await page.setViewportSize({ width: 390, height: 844 });
			await whenReady(page, view, language);
			found['narrow, dark'] = await violations(page);
			await page.emulateMedia({ colorScheme: 'light' });
			found['narrow'] = await violations(page, CONTRAST);
			expect(found).toEqual({ wide: [], 'wide, dark': [], 'narrow, dark': [], narrow: [] });
		});
	});
}

/** Each view with the panel of an actor beside it, and an explanation open. */
export function testViewsBesidePanel(language: Language): void {
	describe(`accessibility beside the panel in ${language}`, () => {
		const app = useApp();

		test.each(VIEW_IDS)(
			'%s breaks no rule beside a selected actor and its figures',
			async (view) => {
				const page = await app.open(`${viewPath(view)}?actor=fritidsjobkonsulent`, { language });
				await whenReady(page, view, language);
				const panel = page.getByRole('complementary', { name: messages(language).app.panel.label });
				await panel.getByRole('heading', { name: 'Fritidsjobkonsulent' }).waitFor();
				const explain = new RegExp(`^${messages(language).shell.explain.title('')}`);
				await panel.getByRole('button', { name: explain }).first().click();
				await page.getByRole('dialog', { name: explain }).waitFor();
				expect(await violations(page)).toEqual([]);
			}
		);
	});
}
