import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { useApp } from '../support/browser';
import { whenReady } from '../support/page-words';

describe('introductions and key roles', () => {
	const app = useApp();

	test.each(LANGUAGES)(
		'two who should meet, why, through whom, with what effect (%s)',
		async (language) => {
			const { introductions: words } = messages(language);
			const page = await app.open('/introductions/', { language });
			await whenReady(page, 'introductions', language);
			const first = page.getByRole('listitem').filter({ hasText: words.why }).first();
			await first.waitFor();
			for (const term of [words.why, words.through, words.effect]) {
				await first.getByText(term, { exact: true }).waitFor();
			}
			await page.getByRole('table', { name: words.together(10) }).waitFor();
			await first.getByRole('link', { name: words.showOnMap }).click();
			await page.waitForURL(/\/map\/?\?.*actor=.*actor=/);
		}
	);

	test('a suggestion becomes a scenario, which What if lists', async () => {
		const { introductions: words } = messages('en');
		const page = await app.open('/introductions/', { language: 'en' });
		await whenReady(page, 'introductions', 'en');
		await page.getByRole('button', { name: words.keepAsScenario }).first().click();
		await page.getByRole('link', { name: words.seeScenario }).first().click();
		await page
			.getByText(/^Meet: /)
			.first()
			.waitFor();
	});

	test.each(LANGUAGES)(
		'the way to those who decide, and who is far from them (%s)',
		async (language) => {
			const { roles: words } = messages(language);
			const page = await app.open('/roles/', { language });
			await whenReady(page, 'roles', language);
			const table = page.getByRole('table', { name: words.way });
			await table.waitFor();
			const row = table.getByRole('row').filter({ hasText: words.steps(4) });
			await expect.poll(() => row.innerText()).toContain('12');
			await row.getByRole('button').click();
			await page.waitForURL(({ searchParams }) => searchParams.getAll('actor').length === 12);
		}
	);

	test.each(LANGUAGES)(
		'a column is spoken by its name, without the sign in it (%s)',
		async (language) => {
			const { roles: words } = messages(language);
			const page = await app.open('/roles/', { language });
			await whenReady(page, 'roles', language);
			for (const name of [words.column.ties, words.column.cutOff]) {
				await page.getByRole('columnheader', { name, exact: true }).waitFor();
			}
		}
	);
});
