import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import type { StepName } from '../../src/lib/model/step-name';
import { CONTRAST, violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import {
	addRow,
	cell,
	expectCell,
	expectFocused,
	grid,
	openExampleInGrid,
	openInGrid,
	openSixActors,
	saved,
	tableButton,
	undoOf
} from '../support/data-grid';
import { waitForFocusIn, waitForFocusOn } from '../support/focus';
import { withProfile } from '../support/killable-browser';
import { whenReady } from '../support/page-words';

const en = messages('en');

describe('the grid', () => {
	const app = useApp();

	test('by the keyboard alone: find the table, edit, add, delete with what goes along, undo', async () => {
		const page = await openExampleInGrid(app);
		await page.getByText(en.data.grid.exampleNote('Slagelse')).waitFor();
		await page.locator('body').press('Tab');
		const isInGrid = () =>
			page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null);
		const inGrid = () => expect.poll(isInGrid);
		for (let press = 0; press < 80 && !(await isInGrid()); press++)
			await page.keyboard.press('Tab');
		await inGrid().toBe(true);
		await page.keyboard.press('Control+Home');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expectFocused(page, 'Direktør, FOB');
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
		await expectFocused(page, 'Direktør, FOB (leder)');
		// A choice from the list, by half its name.
		await page.keyboard.press('ArrowRight');
		await page.keyboard.type('poli');
		await page.locator('[role=option]').first().waitFor();
		await page.keyboard.press('Enter');
		await expectCell(page, 'Direktør, FOB (leder)', 'Sector', 'Police');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Shift+F10');
		await waitForFocusIn(page.getByRole('menu'));
		const last = page.getByRole('menuitem', { name: en.data.menu.remove('actors') });
		await last.waitFor();
		await page.keyboard.press('End');
		await waitForFocusOn(last);
		await page.keyboard.press('Enter');
		const title = en.data.remove.title('Direktør, FOB (leder)');
		await waitForFocusIn(page.getByRole('dialog', { name: title }));
		await page
			.getByText(en.data.remove.follows([en.data.remove.ties(1), en.data.remove.memberships(1)]))
			.waitFor();
		await page.keyboard.press('Enter');
		await page.getByText(en.app.lens.actorsOf(58, 58)).first().waitFor();
		await inGrid().toBe(true);
		await page.keyboard.press('Control+z');
		await page.getByText(en.app.lens.actorsOf(59, 59)).first().waitFor();
		await inGrid().toBe(true);
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
		await expectFocused(page, 'En til');
		await page.keyboard.press('Tab');
		await inGrid().toBe(false);
	});

	test('the panel edits, merges and deletes the actor it shows', async () => {
		const page = await openSixActors(app);
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
		await page.getByRole('option', { name: 'Slagelse Bibliotek' }).first().waitFor();
		await page.keyboard.press('Enter');
		await merge
			.getByRole('radio', { name: en.data.merge.keepOf('Slagelse Bibliotek (lib)') })
			.check();
		await merge.getByRole('button', { name: en.data.merge.yes }).click();
		await page.getByText(en.app.lens.actorsOf(5, 5)).first().waitFor();
	});

	test('a browser that is killed in the middle of editing loses nothing', async () => {
		await withProfile(async (start) => {
			const before = await start();
			await before.page.goto(new URL('data/', app.address()).href);
			await grid(before.page).waitFor();
			await (await cell(before.page, 'Direktør, FOB', 'Name')).click();
			await before.page.keyboard.type('Direktøren');
			await before.page.keyboard.press('Enter');
			for (const name of ['Første', 'Anden', 'Tredje']) {
				await addRow(before.page, 'actors');
				await before.page.keyboard.type(name);
				await before.page.keyboard.press('Enter');
			}
			await tableButton(before.page, 'actors', 62).waitFor();
			await saved(before.page).waitFor();
			await before.page.waitForURL(/project=p/);
			const address = before.page.url();
			// In the middle of a cell.
			await before.page.keyboard.press('ArrowUp');
			await before.page.keyboard.type('Half a na');
			await before.kill();
			const after = await start();
			await after.page.goto(address);
			await tableButton(after.page, 'actors', 62).waitFor();
			await (await cell(after.page, 'Direktøren', 'Name')).waitFor();
			await addRow(after.page, 'actors');
			await (await cell(after.page, 'Anden', 'Name')).waitFor();
		});
	});

	test('10,000 rows: only those in view are drawn, and the last is a key press away', async () => {
		const page = await app.open('/data/');
		await whenReady(page, 'data', 'en');
		const rows = Array.from({ length: 10_000 }, (_, n) => `n${n},Actor ${n}`);
		await openInGrid(page, { 'actors.csv': `id,label\n${rows.join('\n')}\n` });
		await page.getByText(en.app.lens.actorsOf(10_000, 10_000)).first().waitFor();
		const first = await cell(page, 'Actor 0', 'Name');
		await first.waitFor();
		expect(await grid(page).getByRole('row').count()).toBeLessThan(80);
		await first.click();
		await page.keyboard.press('Control+ArrowDown');
		await page.keyboard.press('ArrowUp');
		await expectFocused(page, 'Actor 9999');
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
			const page = await openExampleInGrid(app, language);
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
			await page.locator('[role=option]').first().waitFor();
			found['a list'] = await violations(page);
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
			await page.keyboard.press('Shift+F10');
			await waitForFocusIn(page.getByRole('menu'));
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
