import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import { useApp } from '../support/browser';

const { report: words, app: appWords } = messages('en');
const { part, view } = words;
const some = appWords.lens.someDistricts(3, 4);

describe('the choices of the report', () => {
	const app = useApp();

	async function open(): Promise<Page> {
		const page = await app.open('/report/', { language: 'en' });
		await page.locator('.sheet').first().waitFor();
		return page;
	}

	const headings = (page: Page) =>
		expect.poll(() => page.locator('.sheet').getByRole('heading', { level: 2 }).allInnerTexts());
	const lensLine = (page: Page) => page.locator('.sheet .byline.lens');

	test('order, trims, title, text and districts are there again after a reload', async () => {
		const page = await open();
		await page.getByRole('checkbox', { name: view.isOn(part.introductions) }).uncheck();
		await page.getByRole('button', { name: view.up(part.checks) }).click();
		await page.getByRole('textbox', { name: view.titleLabel }).fill('For the board');
		await page.getByRole('checkbox', { name: 'Ringparken', exact: true }).uncheck();
		const order = [
			part.picture,
			part.findings,
			part.checks,
			part.coverage,
			part.method,
			words.appendix
		];
		await headings(page).toEqual(order);
		await lensLine(page).filter({ hasText: some }).waitFor();
		await page.getByRole('button', { name: appWords.saved.short.saved, exact: true }).waitFor();
		await page.reload();
		await page.locator('.sheet h1', { hasText: 'For the board' }).waitFor();
		await headings(page).toEqual(order);
		const ringparken = page.getByRole('checkbox', { name: 'Ringparken', exact: true });
		await expect.poll(() => ringparken.isChecked()).toBe(false);
		await lensLine(page).filter({ hasText: some }).waitFor();
	});

	test('districts of the report leave the lens of the program as it is, and can follow it again', async () => {
		const page = await open();
		const before = await lensLine(page).innerText();
		await page.getByRole('checkbox', { name: 'Sydbyen', exact: true }).uncheck();
		await lensLine(page).filter({ hasText: some }).waitFor();
		expect(new URL(page.url()).searchParams.has('district')).toBe(false);
		const coverage = page.locator('.sheet table', { hasText: words.coverage.caption.district });
		await expect
			.poll(() => coverage.getByRole('columnheader', { name: 'Sydbyen' }).count())
			.toBe(0);
		await page.getByRole('button', { name: view.districtsAsLens }).click();
		await expect.poll(() => lensLine(page).innerText()).toBe(before);
	});

	test('what was typed a moment ago is kept when another place is opened', async () => {
		const page = await open();
		await page.getByRole('textbox', { name: view.titleLabel }).fill('Short');
		await page.getByRole('link', { name: appWords.view.gaps, exact: true }).first().click();
		await page.getByRole('heading', { level: 1, name: messages('en').views.gaps.title }).waitFor();
		await page.goBack();
		await page.locator('.sheet h1', { hasText: 'Short' }).waitFor();
	});

	test('back to the template by undo, as any other change', async () => {
		const page = await open();
		await page.getByRole('textbox', { name: view.titleLabel }).fill('Short');
		await page.getByRole('button', { name: appWords.saved.short.saved, exact: true }).waitFor();
		await page.locator('h1').first().click();
		await page.keyboard.press('Control+z');
		await page.locator('.sheet h1', { hasText: 'Slagelse' }).waitFor();
		await expect
			.poll(() => page.getByRole('textbox', { name: view.titleLabel }).inputValue())
			.toBe('');
	});
});
