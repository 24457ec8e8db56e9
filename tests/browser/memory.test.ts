import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { describeStep } from '../../src/lib/i18n/describe-edit';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import { CONTRAST, violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { openOwnFiles } from '../support/own-files';
import { waitForFocusIn } from '../support/focus';
import { withProfile } from '../support/killable-browser';
import { whenReady } from '../support/page-words';

const en = messages('en');
const words = en.app;
const example = en.robustness.scenarios.example.close({
	forums: ['Koordinationsgruppe'],
	actors: []
});
const step = describeStep({ code: 'apply-scenario', label: example }, 'en');
const copy = words.project.copyOf('Slagelse');

const undoButton = (page: Page) => page.getByRole('button', { name: words.undo.undo(step) });
const redoButton = (page: Page) => page.getByRole('button', { name: words.undo.redo(step) });
const saved = (page: Page) =>
	page.getByRole('button', { name: words.saved.short.saved, exact: true });
const project = (page: Page) => page.getByRole('button', { name: /^Project:/ });

/** Makes an example of a scenario real: an edit by the screen alone. */
async function closeForum(page: Page): Promise<void> {
	await page.getByRole('button', { name: example, exact: true }).click();
	await page.getByRole('button', { name: en.robustness.scenarios.apply }).click();
	await undoButton(page).waitFor();
}

async function showProjects(page: Page): Promise<Locator> {
	await project(page).click();
	const list = page.getByRole('dialog', { name: words.project.label });
	await list.getByRole('button', { name: /Eksempelby/ }).waitFor();
	await waitForFocusIn(list);
	return list;
}

describe('what the program remembers', () => {
	const app = useApp();

	test('a changed example is a copy of one’s own, and a reload loses nothing', async () => {
		const page = await app.open('/robustness/?layer=ties&layer=forums');
		await whenReady(page, 'robustness', 'en');
		await page.getByRole('button', { name: words.saved.short.off }).waitFor();
		await closeForum(page);
		await project(page).filter({ hasText: copy }).waitFor();
		await saved(page).waitFor();
		await page.waitForURL(/[?&]project=p[a-z0-9]{8}(&|$)/);
		const address = new URL(page.url());
		expect(address.searchParams.getAll('layer')).toEqual(['ties', 'forums']);
		await page.reload();
		await undoButton(page).waitFor();
		await project(page).filter({ hasText: copy }).waitFor();
		await page.waitForURL(address.href);

		await page.keyboard.press('Control+z');
		await redoButton(page).waitFor();
		await page.keyboard.press('Control+Shift+z');
		await undoButton(page).waitFor();
		const search = page.getByRole('combobox', { name: words.search.label }).first();
		await search.fill('x');
		await page.keyboard.press('Control+z');
		await expect.poll(() => search.inputValue()).toBe('');
		await undoButton(page).waitFor();
		await undoButton(page).click();
		await saved(page).waitFor();
		await page.reload();
		await redoButton(page).waitFor();
	});

	test('two windows on one project follow each other', async () => {
		const first = await app.open('/robustness/');
		await whenReady(first, 'robustness', 'en');
		await closeForum(first);
		await saved(first).waitFor();
		await first.waitForURL(/project=p/);
		const second = await first.context().newPage();
		await second.goto(first.url());
		await undoButton(second).waitFor();
		await second.keyboard.press('Control+z');
		await redoButton(first).waitFor();
		await first.bringToFront();
		await redoButton(first).click();
		await undoButton(second).waitFor();
	});

	test('what is saved outlives a browser that is killed', async () => {
		await withProfile(async (start) => {
			const before = await start();
			await before.page.goto(new URL('robustness/', app.address()).href);
			await closeForum(before.page);
			await saved(before.page).waitFor();
			await before.page.waitForURL(/project=p/);
			const address = before.page.url();
			await before.kill();
			const after = await start();
			await after.page.goto(address);
			await undoButton(after.page).waitFor();
			await project(after.page).filter({ hasText: copy }).waitFor();
		});
	});

	test('the list of projects: rename, copy, delete', async () => {
		const page = await app.open('/robustness/');
		await whenReady(page, 'robustness', 'en');
		await closeForum(page);
		let list = await showProjects(page);
		await list.getByRole('button', { name: words.projects.actions(copy) }).click();
		await list.getByRole('button', { name: words.projects.rename, exact: true }).click();
		await list.getByRole('textbox', { name: words.projects.newName }).fill('Spring plan');
		await page.keyboard.press('Enter');
		await project(page).filter({ hasText: 'Spring plan' }).waitFor();
		await list.getByRole('button', { name: words.projects.actions('Spring plan') }).click();
		await list.getByRole('button', { name: words.projects.duplicate, exact: true }).click();
		const other = words.projects.copyName('Spring plan');
		await list.getByRole('button', { name: /^Spring plan \(copy\)/ }).click();
		await project(page).filter({ hasText: other }).waitFor();
		await undoButton(page).waitFor();

		list = await showProjects(page);
		await list
			.getByRole('button', { name: words.projects.actions('Spring plan'), exact: true })
			.click();
		await list.getByRole('button', { name: words.projects.remove, exact: true }).click();
		await list.getByText(words.projects.sure('Spring plan')).waitFor();
		await list.getByRole('button', { name: words.projects.yes }).click();
		await list
			.getByRole('button', { name: words.projects.actions('Spring plan'), exact: true })
			.waitFor({ state: 'detached' });
		await saved(page).waitFor();
		await page.reload();
		await project(page).filter({ hasText: other }).waitFor();
	});

	test('a version to go back to, and back again', async () => {
		const page = await app.open('/robustness/');
		await whenReady(page, 'robustness', 'en');
		await closeForum(page);
		await saved(page).click();
		const dialog = page.getByRole('dialog', { name: words.saved.title });
		await dialog.getByRole('textbox', { name: words.versions.name }).fill('Before the meeting');
		await dialog.getByRole('button', { name: words.versions.keep }).click();
		await dialog.getByText('Before the meeting').waitFor();
		await dialog.getByRole('button', { name: new RegExp(words.versions.exampleStart) }).click();
		const back = words.undo.undo(describeStep({ code: 'go-back' }, 'en'));
		await page.getByRole('button', { name: back }).click();
		await undoButton(page).waitFor();
	});

	test('the file opens in another browser as the project was left', async () => {
		const page = await app.open('/robustness/?layer=ties&layer=forums');
		await whenReady(page, 'robustness', 'en');
		await page.getByRole('button', { name: example, exact: true }).click();
		await page.getByRole('button', { name: en.robustness.scenarios.keep, exact: true }).click();
		await project(page).filter({ hasText: copy }).waitFor();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Control+s')
		]);
		expect(download.suggestedFilename()).toBe(`${copy}.zip`);
		const bytes = await readFile(await download.path());

		const other = await app.open('/data/');
		await whenReady(other, 'data', 'en');
		await openOwnFiles(other, { 'p.zip': bytes }, 'en');
		await project(other).filter({ hasText: copy }).waitFor();
		await expect
			.poll(() => new URL(other.url()).searchParams.getAll('layer'))
			.toEqual(['ties', 'forums']);
		await other.getByRole('link', { name: words.view.robustness }).click();
		await other
			.getByRole('group', { name: en.robustness.scenarios.saved })
			.getByRole('button', { name: example })
			.waitFor();
	});

	test('an address of a project that is not here says so, and what to do', async () => {
		const page = await app.open('/?project=pabcdefgh');
		await page.getByText(words.failure['project-gone']).waitFor();
	});

	test.each(LANGUAGES)('the lists break no rule of accessibility (%s)', async (language) => {
		const own = messages(language).app;
		const page = await app.open('/robustness/', { language });
		await whenReady(page, 'robustness', language);
		const { scenarios } = messages(language).robustness;
		const name = scenarios.example.close({ forums: ['Koordinationsgruppe'], actors: [] });
		await page.getByRole('button', { name, exact: true }).click();
		await page.getByRole('button', { name: scenarios.apply }).click();
		const state = page.getByRole('button', { name: own.saved.short.saved, exact: true });
		await state.click();
		await page.getByText(own.versions.exampleStart).waitFor();
		await waitForFocusIn(page.getByRole('dialog', { name: own.saved.title }));
		const found: Record<string, string[]> = { saved: await violations(page) };
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: new RegExp(`^${own.project.label}:`) }).click();
		const mine = own.project.copyOf('Slagelse');
		await page.getByRole('button', { name: own.projects.actions(mine) }).click();
		await page.getByRole('button', { name: own.projects.rename, exact: true }).waitFor();
		// On a wide screen the list covers half an entry of the menu, which axe takes for a small target.
		found['projects'] = await violations(page, CONTRAST);
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ colorScheme: 'dark' });
		found['projects, narrow'] = await violations(page);
		found['projects, dark'] = await violations(page, CONTRAST);
		expect(found).toEqual({
			saved: [],
			projects: [],
			'projects, narrow': [],
			'projects, dark': []
		});
	});
});
