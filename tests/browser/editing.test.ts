import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { describeStep } from '../../src/lib/i18n/describe-edit';
import { LANGUAGES, type Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import type { TableName } from '../../src/lib/model/dataset';
import type { StepName } from '../../src/lib/model/step-name';
import { CONTRAST, violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { makeProfile, startOnProfile } from '../support/killable-browser';
import { openOwnFiles } from '../support/own-files';
import { menuEntry, whenReady } from '../support/page-words';

const ACTORS = `id,label,sector,district
lib,Slagelse Bibliotek,municipal-institution,Sydbyen
lib2,Slagelse Biblotek,,Sydbyen
pol,Politi,police,Sydbyen
fob,FOB,housing-organisation,
north,Politi Nord,police,
south,Politi Syd,police,
`;
const TIES = `source,target,step,weight
lib,pol,1,1
lib2,fob,2,1
pol,fob,3,2
`;

const en = messages('en');
const grid = (page: Page) => page.getByRole('grid');
/** The button of a table, with how many rows it has. */
const tableName = (table: TableName, count: number | string = '') =>
	new RegExp(`^${en.app.data.tables.name[table]} ${count}`);
const undoOf = (page: Page, step: StepName, language: Language = 'en') =>
	page.getByRole('button', {
		name: messages(language).app.undo.undo(describeStep(step, language)),
		exact: true
	});
const redoOf = (page: Page, step: StepName) =>
	page.getByRole('button', { name: en.app.undo.redo(describeStep(step, 'en')), exact: true });
const saved = (page: Page) =>
	page.getByRole('button', { name: en.app.saved.short.saved, exact: true });
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name });
const doublesTab = (page: Page, count: number) =>
	page.getByRole('tab', { name: en.data.doubles.tab(count), exact: true });

/** The cell of a row, which is found by what stands first in it, under a heading. */
async function cell(page: Page, row: string, heading: string): Promise<Locator> {
	const headings = await grid(page).getByRole('columnheader').allInnerTexts();
	const place = headings.findIndex((text) => text.trim().startsWith(heading));
	return grid(page)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: endingWith(row) }) })
		.locator(`[aria-colindex="${place + 1}"]`);
}

/** A remark of the import may stand before the name. */
function endingWith(name: string): RegExp {
	return new RegExp(`(^|\\s)${name.replace(/[()]/g, '\\$&')}$`);
}

/** What the focused cell says. */
const focused = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());

/** Opens files as a project of their own, and its tables. */
async function openFiles(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
	const asBytes = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]);
	await openOwnFiles(page, Object.fromEntries(asBytes), 'en');
	await menuEntry(page, 'data', 'en').click();
	await tab(page, en.app.data.tabs.tables).click();
	await grid(page).waitFor();
}

describe('editing', () => {
	const app = useApp();

	async function openOwn(): Promise<Page> {
		const page = await app.open('/data/');
		await whenReady(page, 'data', 'en');
		await openFiles(page, { 'actors.csv': ACTORS, 'ties.csv': TIES });
		await page.getByText(en.app.lens.actorsOf(6, 6)).first().waitFor();
		return page;
	}

	async function openExample(language: Language = 'en', width = 1440): Promise<Page> {
		const page = await app.open('/data/', { language, width });
		await whenReady(page, 'data', language);
		await grid(page).waitFor();
		return page;
	}

	/** Puts a text on the clipboard, as a spreadsheet does. */
	async function copyFromSpreadsheet(page: Page, text: string): Promise<void> {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.evaluate((written) => navigator.clipboard.writeText(written), text);
	}

	test('two spellings are merged, undone, redone; after a reload everything is there', async () => {
		const page = await openOwn();
		const step: StepName = {
			code: 'merge',
			label: 'Slagelse Biblotek',
			other: 'Slagelse Bibliotek'
		};
		await doublesTab(page, 1).click();
		const pair = en.data.doubles.pair('Slagelse Bibliotek', 'Slagelse Biblotek');
		await page.getByRole('heading', { name: pair }).waitFor();
		await page
			.getByRole('radio', { name: en.data.merge.keepOf('Slagelse Bibliotek (lib)') })
			.check();
		await page.getByRole('button', { name: `${en.data.merge.yes}: ${pair}` }).click();
		await page.getByText(en.data.doubles.none).waitFor();
		await undoOf(page, step).waitFor();
		await page.getByText(en.app.lens.actorsOf(5, 5)).first().waitFor();

		await page.keyboard.press('Control+z');
		await doublesTab(page, 1).waitFor();
		await page.getByText(en.app.lens.actorsOf(6, 6)).first().waitFor();
		await redoOf(page, step).waitFor();
		await page.keyboard.press('Control+Shift+z');
		await doublesTab(page, 0).waitFor();
		await saved(page).waitFor();

		await page.reload();
		await undoOf(page, step).waitFor();
		await page.getByText(en.app.lens.actorsOf(5, 5)).first().waitFor();
		// The tie of the other spelling has gone over.
		await page.getByRole('button', { name: tableName('ties') }).click();
		await (await cell(page, 'Slagelse Bibliotek', 'To actor')).first().waitFor();
		const ends = await (await cell(page, 'Slagelse Bibliotek', 'To actor')).allInnerTexts();
		expect(ends.map((text) => text.trim()).sort()).toEqual(['FOB', 'Politi']);
	});

	test('two that are said to be different stay so after a reload', async () => {
		const page = await openOwn();
		await doublesTab(page, 1).click();
		await page.getByRole('button', { name: new RegExp(`^${en.data.doubles.different}`) }).click();
		await doublesTab(page, 0).waitFor();
		await saved(page).waitFor();
		await page.reload();
		await doublesTab(page, 0).click();
		await page.getByRole('button', { name: en.data.doubles.again }).click();
		await doublesTab(page, 1).waitFor();
	});

	test('a wrong value says why beside the cell, is kept, and is put right', async () => {
		const page = await openOwn();
		await page.getByRole('button', { name: tableName('ties') }).click();
		const weight = await cell(page, 'Politi', 'Strength');
		await weight.click();
		await page.keyboard.type('-2');
		await page.getByText(en.edits.problem['no-strength'], { exact: true }).first().waitFor();
		await page.keyboard.press('Enter');
		await page.getByText(en.data.grid.drafts(1)).waitFor();
		expect(await weight.getAttribute('aria-invalid')).toBe('true');
		expect(await saved(page).count()).toBe(1);
		// It stays marked through other work and a reload.
		const other = await cell(page, 'Slagelse Biblotek', 'Step');
		await other.dblclick();
		await page.keyboard.press('Control+a');
		await page.keyboard.type('4');
		await page.keyboard.press('Enter');
		await saved(page).waitFor();
		await page.reload();
		await page.getByRole('button', { name: tableName('ties') }).click();
		await page.getByText(en.data.grid.drafts(1)).waitFor();
		await page.getByRole('button', { name: en.data.grid.toDraft }).click();
		expect(await focused(page)).toBe('-2');
		await page.keyboard.type('2.5');
		await page.keyboard.press('Enter');
		await page.getByText(en.data.grid.drafts(1)).waitFor({ state: 'detached' });
		expect((await weight.innerText()).trim()).toBe('2.5');
		await undoOf(page, {
			code: 'change-rows',
			table: 'ties',
			count: 1,
			label: 'Politi – FOB'
		}).waitFor();
	});

	test('three rows from a spreadsheet; what cannot be taken is listed first and stays', async () => {
		const page = await openOwn();
		await page.getByRole('button', { name: en.data.grid.add.actors }).click();
		await page.keyboard.press('Escape');
		await copyFromSpreadsheet(page, 'Kirken\tPoliti\nKlubben\t\nSkolen\t\n');
		await page.keyboard.press('Control+v');
		const step: StepName = { code: 'paste', table: 'actors', changed: 0, added: 3 };
		await undoOf(page, step).waitFor();
		await page.getByText(en.app.lens.actorsOf(9, 9)).first().waitFor();
		await page.keyboard.press('Control+z');
		await page.getByText(en.app.lens.actorsOf(6, 6)).first().waitFor();

		await page.getByRole('button', { name: tableName('ties') }).click();
		await page.getByRole('button', { name: en.data.grid.add.ties }).click();
		await page.keyboard.press('Escape');
		await copyFromSpreadsheet(
			page,
			'Politi Nord\tFOB\t2\nPoliti Nord\tZoe\t1\nPoliti Syd\tFOB\t9\n'
		);
		await page.keyboard.press('Control+v');
		const dialog = page.getByRole('dialog', { name: en.data.paste.title });
		await dialog.getByText(en.data.grid.problem['unknown-actor']('Zoe')).waitFor();
		await dialog.getByText(en.data.grid.problem['not-step']()).waitFor();
		await page.keyboard.press('Enter');
		await dialog.waitFor({ state: 'detached' });
		await page.getByRole('button', { name: tableName('ties', 4) }).waitFor();
		await page.getByText(en.data.grid.drafts(2)).waitFor();
		await page.getByRole('button', { name: en.data.grid.toDraft }).click();
		await page.keyboard.type('Politi Syd');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: tableName('ties', 5) }).waitFor();
		await page.getByText(en.data.grid.drafts(1)).waitFor();
	});

	test('a block is copied, filled down and emptied', async () => {
		const page = await openOwn();
		await (await cell(page, 'Politi', 'District')).click();
		for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowDown');
		await page.keyboard.press('Control+d');
		await undoOf(page, {
			code: 'set-column',
			table: 'actors',
			column: 'district',
			count: 3
		}).waitFor();
		expect((await (await cell(page, 'Politi Syd', 'District')).innerText()).trim()).toBe('Sydbyen');
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.keyboard.press('Control+c');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			['Sydbyen', 'Sydbyen', 'Sydbyen', 'Sydbyen'].join('\r\n')
		);
		await page.keyboard.press('Delete');
		await undoOf(page, {
			code: 'empty-column',
			table: 'actors',
			column: 'district',
			count: 4
		}).waitFor();
	});

	test('one column for all chosen rows, in one step', async () => {
		const page = await openOwn();
		await (await cell(page, 'Politi', 'Name')).click();
		await page.keyboard.press(' ');
		for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Shift+ ');
		await page.getByText(en.data.bulk.chosen('actors', 4)).waitFor();
		const bar = page.getByRole('group', { name: en.data.bulk.label });
		await bar
			.getByRole('combobox', { name: en.data.bulk.column })
			.or(bar.locator('select'))
			.first()
			.selectOption({ label: 'Level' });
		await bar.getByRole('combobox', { name: `Level ${en.data.bulk.value}` }).fill('tact');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await undoOf(page, {
			code: 'set-column',
			table: 'actors',
			column: 'level',
			count: 4
		}).waitFor();
		expect((await (await cell(page, 'Politi Syd', 'Level')).innerText()).trim()).toBe('Tactical');
		await page.keyboard.press('Control+z');
		expect((await (await cell(page, 'Politi Syd', 'Level')).innerText()).trim()).toBe('');
	});

	test('an own column is added and filled', async () => {
		const page = await openOwn();
		await page.getByRole('button', { name: en.data.grid.columns, exact: true }).click();
		await page.getByRole('menuitem', { name: en.data.grid.addColumn }).click();
		await page.getByRole('textbox', { name: en.data.grid.heading }).fill('Phone');
		await page.keyboard.press('Enter');
		await page.getByRole('columnheader', { name: 'Phone' }).waitFor();
		await (await cell(page, 'FOB', 'Phone')).click();
		await page.keyboard.type('=1+1');
		await page.keyboard.press('Enter');
		await undoOf(page, { code: 'change-rows', table: 'actors', count: 1, label: 'FOB' }).waitFor();
		await saved(page).waitFor();
		await page.reload();
		await grid(page).waitFor();
		expect((await (await cell(page, 'FOB', 'Phone')).innerText()).trim()).toBe('=1+1');
	});

	test('by the keyboard alone: find the table, edit, add, delete with what goes along, undo', async () => {
		const page = await openExample();
		await page.getByText(en.data.grid.exampleNote('Slagelse')).waitFor();
		await page.locator('body').press('Tab');
		const isInGrid = () =>
			page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null);
		for (let press = 0; press < 80 && !(await isInGrid()); press++)
			await page.keyboard.press('Tab');
		expect(await isInGrid()).toBe(true);
		await page.keyboard.press('Control+Home');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		expect(await focused(page)).toBe('Direktør, FOB');
		await page.keyboard.press('F2');
		await page.keyboard.type(' (leder)');
		await page.keyboard.press('Enter');
		const rename: StepName = {
			code: 'rename',
			table: 'actors',
			label: 'Direktør, FOB',
			other: 'Direktør, FOB (leder)'
		};
		await undoOf(page, rename).waitFor();
		await page.getByText(en.data.grid.exampleNote('Slagelse')).waitFor({ state: 'detached' });
		await page.keyboard.press('ArrowUp');
		expect(await focused(page)).toBe('Direktør, FOB (leder)');
		// A choice from the list, by half its name.
		await page.keyboard.press('ArrowRight');
		await page.keyboard.type('poli');
		await page.getByRole('option').first().waitFor();
		await page.keyboard.press('Enter');
		expect((await (await cell(page, 'Direktør, FOB (leder)', 'Sector')).innerText()).trim()).toBe(
			'Police'
		);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Shift+F10');
		await page.getByRole('menuitem', { name: en.data.menu.remove('actors') }).waitFor();
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		const title = en.data.remove.title('Direktør, FOB (leder)');
		await page.getByRole('dialog', { name: title }).waitFor();
		await page
			.getByText(en.data.remove.follows([en.data.remove.ties(1), en.data.remove.memberships(1)]))
			.waitFor();
		await page.keyboard.press('Enter');
		await page.getByText(en.app.lens.actorsOf(58, 58)).first().waitFor();
		expect(await isInGrid()).toBe(true);
		await page.keyboard.press('Control+z');
		await page.getByText(en.app.lens.actorsOf(59, 59)).first().waitFor();
		expect(await isInGrid()).toBe(true);
		await page.keyboard.press('Control+End');
		await page.keyboard.press('Home');
		await page.keyboard.type('Ny forening');
		await page.keyboard.press('Enter');
		await page.keyboard.type('En til');
		await page.keyboard.press('Enter');
		await page.getByText(en.app.lens.actorsOf(61, 61)).first().waitFor();
		// Esc gives up, and the tab key goes on.
		await page.keyboard.press('ArrowUp');
		await page.keyboard.type('noget andet');
		await page.keyboard.press('Escape');
		expect(await focused(page)).toBe('En til');
		await page.keyboard.press('Tab');
		expect(await isInGrid()).toBe(false);
	});

	test('the panel edits, merges and deletes the actor it shows', async () => {
		const page = await openOwn();
		await (await cell(page, 'Slagelse Biblotek', 'Name')).click();
		await page.keyboard.press('Control+Enter');
		const panel = page.getByRole('complementary');
		await panel.getByRole('heading', { name: 'Slagelse Biblotek' }).waitFor();
		await panel.getByRole('button', { name: en.data.panel.edit, exact: true }).click();
		const form = page.getByRole('dialog', { name: en.data.form.title('Slagelse Biblotek') });
		await form.getByRole('textbox', { name: 'From' }).fill('2020');
		await form.getByRole('textbox', { name: 'To', exact: true }).fill('2019');
		await form.getByText('The period ends before it begins.').first().waitFor();
		await form.getByRole('textbox', { name: 'To', exact: true }).fill('2021');
		await form.getByRole('button', { name: en.data.form.save }).click();
		await panel.getByText('2020 – 2021').waitFor();
		await panel.getByRole('button', { name: en.data.panel.merge, exact: true }).click();
		const merge = page.getByRole('dialog', { name: en.data.merge.title('Slagelse Biblotek') });
		await merge.getByRole('combobox').fill('Slagelse Bibliotek');
		await page.keyboard.press('Enter');
		await merge
			.getByRole('radio', { name: en.data.merge.keepOf('Slagelse Bibliotek (lib)') })
			.check();
		await merge.getByRole('button', { name: en.data.merge.yes }).click();
		await page.getByText(en.app.lens.actorsOf(5, 5)).first().waitFor();
	});

	test('a browser that is killed in the middle of editing loses nothing', async () => {
		const { folder, remove } = await makeProfile();
		try {
			const before = await startOnProfile(folder);
			await before.page.goto(new URL('data/', app.address()).href);
			await grid(before.page).waitFor();
			await (await cell(before.page, 'Direktør, FOB', 'Name')).click();
			await before.page.keyboard.type('Direktøren');
			await before.page.keyboard.press('Enter');
			for (const name of ['Første', 'Anden', 'Tredje']) {
				await before.page.getByRole('button', { name: en.data.grid.add.actors }).click();
				await before.page.keyboard.type(name);
				await before.page.keyboard.press('Enter');
			}
			await saved(before.page).waitFor();
			const address = before.page.url();
			// In the middle of a cell.
			await before.page.keyboard.press('ArrowUp');
			await before.page.keyboard.type('Half a na');
			await before.kill();
			const after = await startOnProfile(folder);
			try {
				await after.page.goto(address);
				await after.page.getByRole('button', { name: tableName('actors', 62) }).waitFor();
				await (await cell(after.page, 'Direktøren', 'Name')).waitFor();
				await after.page.getByRole('button', { name: en.data.grid.add.actors }).click();
				await (await cell(after.page, 'Anden', 'Name')).waitFor();
			} finally {
				await after.kill();
			}
		} finally {
			await remove();
		}
	});

	test('10,000 rows: only those in view are drawn, and the last is a key press away', async () => {
		const page = await app.open('/data/');
		await whenReady(page, 'data', 'en');
		const rows = Array.from({ length: 10_000 }, (_, n) => `n${n},Actor ${n}`);
		await openFiles(page, { 'actors.csv': `id,label\n${rows.join('\n')}\n` });
		await page.getByText(en.app.lens.actorsOf(10_000, 10_000)).first().waitFor();
		expect(await grid(page).getByRole('row').count()).toBeLessThan(80);
		await (await cell(page, 'Actor 0', 'Name')).click();
		await page.keyboard.press('Control+ArrowDown');
		await page.keyboard.press('ArrowUp');
		expect(await focused(page)).toBe('Actor 9999');
		await page.keyboard.type('The last one');
		await page.keyboard.press('Enter');
		await undoOf(page, {
			code: 'rename',
			table: 'actors',
			label: 'Actor 9999',
			other: 'The last one'
		}).waitFor();
		await page.getByRole('searchbox', { name: en.data.grid.filter }).fill('Actor 500');
		await page.getByText(en.data.grid.shown(11, 10_000), { exact: true }).waitFor();
	});

	test.each(LANGUAGES)(
		'the grid while it is edited breaks no rule of accessibility (%s)',
		async (language) => {
			const words = messages(language);
			const page = await openExample(language);
			const found: Record<string, string[]> = {};
			await page
				.getByRole('button', { name: new RegExp(`^${words.app.data.tables.name.ties}`) })
				.click();
			await grid(page).getByRole('gridcell').nth(4).click();
			await page.keyboard.type('-2');
			found['editing'] = await violations(page);
			await page.keyboard.press('Enter');
			await page.keyboard.press(' ');
			found['a draft and a chosen row'] = await violations(page);
			await page.keyboard.press('ArrowRight');
			await page.keyboard.type('a');
			found['a list'] = await violations(page);
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
			await page.keyboard.press('Shift+F10');
			await page.getByRole('menu').waitFor();
			found['the menu'] = await violations(page);
			await page.keyboard.press('Enter');
			await page.getByRole('dialog').waitFor();
			found['the form'] = await violations(page);
			await page.emulateMedia({ colorScheme: 'dark' });
			found['the form, dark'] = await violations(page, CONTRAST);
			await page.keyboard.press('Escape');
			await page.getByRole('dialog').waitFor({ state: 'detached' });
			await page.setViewportSize({ width: 390, height: 844 });
			found['narrow, dark'] = await violations(page);
			expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, []])));
		}
	);
});
