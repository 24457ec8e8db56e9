import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import { CONTRAST, violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { waitForFocusOn } from '../support/focus';
import { whenReady } from '../support/page-words';

const en = messages('en');
const words = en.start.workshop;

const field = (page: Page) => page.getByRole('combobox', { name: words.input });
const counts = (page: Page, actors: number, ties: number) =>
	page.getByText(words.counts(actors, ties), { exact: true });
const newest = (page: Page) => page.getByRole('region', { name: words.newest });
const choice = (page: Page, group: string, name: string): Locator =>
	page.getByRole('group', { name: group }).getByRole('button', { name });
const name = (page: Page, label: string) =>
	page.getByRole('main').getByRole('button', { name: new RegExp(`^${label}, `) });

async function type(page: Page, text: string): Promise<void> {
	await page.keyboard.type(text);
	await page.keyboard.press('Enter');
}

async function begin(page: Page): Promise<void> {
	await whenReady(page, 'workshop', 'en');
	await page.getByRole('button', { name: words.begin }).click();
	await counts(page, 0, 0).waitFor();
	await waitForFocusOn(field(page));
}

describe('a workshop', () => {
	const app = useApp();

	test('typed by keys alone, from names to ties, their steps, and back', async () => {
		const page = await app.open('/workshop/');
		await begin(page);
		await type(page, 'Police');
		await counts(page, 1, 0).waitFor();
		await page.keyboard.press('6');
		const police = choice(page, words.sector, en.taxonomy.sectorKind.police);
		await expect.poll(() => police.getAttribute('aria-pressed')).toBe('true');
		await page.keyboard.press('Shift+Digit4');
		const four = choice(page, words.influence, '4');
		await expect.poll(() => four.getAttribute('aria-pressed')).toBe('true');

		// A name that is there is known as it is typed, and adds nothing.
		await page.keyboard.type('police');
		await page.getByText(words.will.exists('Police'), { exact: true }).waitFor();
		await page.keyboard.press('Enter');
		await counts(page, 1, 0).waitFor();

		await type(page, 'School - police');
		await counts(page, 2, 1).waitFor();
		await page.keyboard.press('3');
		const third = choice(page, words.step, en.taxonomy.step[3]);
		await expect.poll(() => third.getAttribute('aria-pressed')).toBe('true');

		await type(page, 'Job centre - School - Housing office');
		await counts(page, 4, 3).waitFor();
		await type(page, 'Police - School');
		await counts(page, 4, 3).waitFor();

		// Names that are there are offered: the arrow takes one.
		await page.keyboard.type('Police - hous');
		const option = page.getByRole('option', { name: 'Housing office' });
		await option.waitFor();
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => option.getAttribute('aria-selected')).toBe('true');
		await page.keyboard.press('Enter');
		await expect.poll(() => field(page).inputValue()).toBe('Police - Housing office');
		await page.keyboard.press('Enter');
		await counts(page, 4, 4).waitFor();

		await page.keyboard.press('Control+z');
		await counts(page, 4, 3).waitFor();
		await page.keyboard.press('Control+Shift+z');
		await counts(page, 4, 4).waitFor();
		await page.keyboard.press('Control+z');
		await page.keyboard.press('Control+z');
		await counts(page, 2, 1).waitFor();
		await page.getByRole('button', { name: en.app.saved.short.saved, exact: true }).waitFor();

		await page.getByRole('link', { name: words.done }).click();
		await whenReady(page, 'map', 'en');
		await page.reload();
		await whenReady(page, 'map', 'en');
		await page
			.getByRole('button', { name: /2 actors/ })
			.first()
			.waitFor();
	});

	test('two clicks connect, the picture stays where it is, and the table says the same', async () => {
		const page = await app.open('/workshop/');
		await begin(page);
		await page.evaluate(() => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', 'Police\nSchool\nLibrary\nSchool\n');
			document.activeElement!.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
			);
		});
		await counts(page, 3, 0).waitFor();
		const before = await name(page, 'School').boundingBox();
		await name(page, 'Police').click();
		await expect.poll(() => name(page, 'Police').getAttribute('aria-pressed')).toBe('true');
		await name(page, 'Library').click();
		await counts(page, 3, 1).waitFor();
		await newest(page).getByRole('heading', { name: 'Police – Library' }).waitFor();
		await page.keyboard.press('2');
		const second = choice(page, words.step, en.taxonomy.step[2]);
		await expect.poll(() => second.getAttribute('aria-pressed')).toBe('true');
		const after = await name(page, 'School').boundingBox();
		expect(Math.abs(after!.x - before!.x)).toBeLessThan(1);

		await page.getByText(words.table.title).click();
		const step = page.getByRole('combobox', { name: /Police – Library$/ });
		await expect.poll(() => step.inputValue()).toBe('2');
		await step.selectOption('4');
		await expect
			.poll(() => choice(page, words.step, en.taxonomy.step[4]).getAttribute('aria-pressed'))
			.toBe('true');

		// By the keyboard, from name to name, the focus stays.
		await name(page, 'Library').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		await expect.poll(() => name(page, 'Library').getAttribute('aria-pressed')).toBe('false');
		await page.keyboard.press('Enter');
		await name(page, 'School').focus();
		await page.keyboard.press('Enter');
		await counts(page, 3, 2).waitFor();
		await waitForFocusOn(name(page, 'School'));
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations(page, CONTRAST)).toEqual([]);

		await newest(page)
			.getByRole('button', { name: words.remove('Library – School') })
			.click();
		await counts(page, 3, 1).waitFor();
	});

	test('without a project one can begin', async () => {
		const page = await app.open('/workshop/?project=own');
		await page.getByRole('button', { name: words.begin }).click();
		await counts(page, 0, 0).waitFor();
		await field(page).fill('Police');
		await page.keyboard.press('Enter');
		await counts(page, 1, 0).waitFor();
	});
});
