import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { VIEW_IDS } from '../../src/lib/views/view-id';
import { CONTRAST, violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { waitForFocusIn, waitForFocusOn } from '../support/focus';
import { menuEntry, whenReady } from '../support/page-words';
import { trimmedTexts } from '../support/trimmed-texts';

const en = messages('en');
const words = en.start.wizard;

const wizard = (page: Page) => page.getByRole('dialog', { name: words.title });
const named = (page: Page, text: string) =>
	wizard(page).getByRole('textbox', { name: new RegExp(`^${text}`) });

async function openWizard(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Project:/ }).click();
	await page.getByRole('button', { name: en.start.begin.blank }).click();
	await waitForFocusIn(wizard(page));
}

/** As a spreadsheet puts cells on the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
	await page.evaluate((cells) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', cells);
		document.activeElement!.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, text);
}

describe('a project from nothing', () => {
	const app = useApp();

	test('from the project menu through all steps to a project that a reload keeps', async () => {
		const page = await app.open('/');
		await whenReady(page, 'overview', 'en');
		await openWizard(page);
		await named(page, words.name.label).fill('Southtown 2026');
		await page.keyboard.press('Enter');

		await wizard(page).getByRole('heading', { name: words.districts.title }).waitFor();
		await named(page, words.districts.label).fill('Southtown');
		await page.keyboard.press('Enter');
		await paste(page, 'Northside\nsouthtown\nWestfield\n');
		const districts = wizard(page).getByRole('list', { name: words.districts.list });
		await expect
			.poll(() => trimmedTexts(districts.getByRole('listitem')))
			.toEqual(['Southtown', 'Northside', 'Westfield']);
		await wizard(page).getByRole('button', { name: words.next }).click();

		const health = wizard(page).getByRole('checkbox', { name: en.taxonomy.sectorKind.health });
		await expect.poll(() => health.isChecked()).toBe(false);
		await health.check();
		await wizard(page).getByRole('button', { name: words.next }).click();

		await named(page, en.taxonomy.level.strategic).fill('Board');
		await page.keyboard.press('Enter');
		await wizard(page).getByRole('button', { name: words.next }).click();

		// By keys alone: Enter goes on from row to row.
		await page.keyboard.type('Police');
		await page.keyboard.press('Tab');
		await page.keyboard.type('Police');
		await page.keyboard.press('Enter');
		await page.keyboard.type('School');
		await page.keyboard.press('Enter');
		await paste(
			page,
			'Name\tSector\tDistrict\tLevel\nJob centre\tmunicipality\tSouthtown\ttactical\nLibrary\tLibrary\tNorthside\t\n'
		);
		await wizard(page).getByText(words.actors.count(4), { exact: true }).waitFor();
		expect(await violations(page)).toEqual([]);
		await wizard(page).getByRole('button', { name: words.create }).click();

		await wizard(page)
			.getByRole('heading', { name: words.done.title('Southtown 2026') })
			.waitFor();
		await wizard(page).getByRole('link', { name: words.done.data }).click();
		await whenReady(page, 'data', 'en');
		await page.getByRole('button', { name: en.app.saved.short.saved, exact: true }).waitFor();
		await page.waitForURL(/[?&]project=p[a-z0-9]{8}(&|$)/);
		await page.reload();
		await page.getByRole('button', { name: /^Project: *Southtown 2026/ }).waitFor();
		await menuEntry(page, 'gaps', 'en').click();
		await whenReady(page, 'gaps', 'en');
		const main = page.getByRole('main');
		// Eight sectors are expected: the seven usual ones and health.
		await main.getByText(en.views.gaps.referenceMarked(8)).first().waitFor();
		await main.getByRole('columnheader', { name: 'Westfield' }).waitFor();
	});

	test('every step can be skipped, and closing loses nothing and gives the focus back', async () => {
		const page = await app.open('/');
		await whenReady(page, 'overview', 'en');
		await openWizard(page);
		await named(page, words.name.label).fill('Kept');
		await page.keyboard.press('Escape');
		await wizard(page).waitFor({ state: 'detached' });
		const project = page.getByRole('button', { name: /^Project:/ });
		await waitForFocusOn(project);
		await openWizard(page);
		await expect.poll(() => named(page, words.name.label).inputValue()).toBe('Kept');
		for (let step = 0; step < 4; step++) {
			await wizard(page).getByRole('button', { name: words.skip }).click();
		}
		await wizard(page).getByRole('button', { name: words.create }).click();
		await wizard(page).getByText(words.done.text(0, 0)).waitFor();
		await wizard(page).getByRole('link', { name: words.done.overview }).click();
		await page.getByRole('button', { name: /^Project: *Kept/ }).waitFor();
		// Nobody is in it yet: the way to the tables stands in place of findings.
		const main = page.getByRole('main');
		await main.getByRole('heading', { name: en.app.overview.blank.title }).waitFor();
		await main.getByRole('link', { name: en.app.overview.blank.data }).waitFor();
		// One step back there is nothing: the project is as it was begun.
		await page.getByRole('button', { name: en.app.undo.nothingToUndo }).waitFor();
	});

	test('from the empty page', async () => {
		const page = await app.open('/?project=own');
		await page.getByRole('button', { name: en.start.begin.blank }).click();
		await wizard(page).waitFor();
		await page.keyboard.press('Escape');
		const opener = page.getByRole('main').getByRole('button', { name: en.start.begin.blank });
		await waitForFocusOn(opener);
	});
});

describe.each(LANGUAGES)('the menu on a phone (%s)', (language) => {
	const app = useApp();
	const { app: shell, start } = messages(language);

	test('four places, and all of them in a sheet that knows where one is', async () => {
		const page = await app.open('/', { language, width: 390, height: 844 });
		await whenReady(page, 'overview', language);
		const bar = page.getByRole('navigation', { name: shell.places, exact: true });
		await expect.poll(() => bar.getByRole('link').count()).toBe(4);
		const more = bar.getByRole('button', { name: new RegExp(`^${start.menu.more}`) });
		await more.focus();
		await page.keyboard.press('Enter');
		const sheet = page.getByRole('dialog', { name: start.menu.title });
		await expect.poll(() => sheet.getByRole('link').count()).toBe(VIEW_IDS.length);
		await expect
			.poll(() => sheet.locator('[aria-current=page]').innerText())
			.toBe(shell.view.overview);
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations(page, CONTRAST)).toEqual([]);

		await page.keyboard.press('Escape');
		await sheet.waitFor({ state: 'detached' });
		await waitForFocusOn(more);
		await more.click();
		await sheet.getByRole('link', { name: shell.view.silos, exact: true }).click();
		await sheet.waitFor({ state: 'detached' });
		await whenReady(page, 'silos', language);
		await expect
			.poll(() => more.getAttribute('aria-label'))
			.toBe(start.menu.moreNow(shell.view.silos));
	});

	test('at 200 % zoom of a laptop the list is there, and can be scrolled', async () => {
		const page = await app.open('/', { language, width: 720, height: 450 });
		await whenReady(page, 'overview', language);
		await menuEntry(page, 'help', language).scrollIntoViewIfNeeded();
		await menuEntry(page, 'help', language).click();
		await whenReady(page, 'help', language);
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
			.toBe(0);
	});

	test('on a laptop the whole list is seen without scrolling', async () => {
		const page = await app.open('/', { language });
		await whenReady(page, 'overview', language);
		const list = page
			.getByRole('navigation', { name: shell.places, exact: true })
			.locator('> div')
			.first();
		await expect.poll(() => list.evaluate((it) => it.scrollHeight - it.clientHeight)).toBe(0);
	});
});

describe('the shell', () => {
	const app = useApp();

	test('the first Tab leads past the menu, and the title and language follow the page', async () => {
		const page = await app.open('/');
		await whenReady(page, 'overview', 'en');
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: en.app.skipToContent });
		await waitForFocusOn(skip);
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
		for (const view of ['silos', 'workshop', 'help'] as const) {
			await menuEntry(page, view, 'en').click();
			await whenReady(page, view, 'en');
			await expect.poll(() => page.title()).toContain(en.app.view[view]);
		}
		await page.getByRole('button', { name: en.app.language.da }).click();
		await whenReady(page, 'help', 'da');
		await expect.poll(() => page.title()).toContain(messages('da').app.view.help);
		await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('da');
	});
});
