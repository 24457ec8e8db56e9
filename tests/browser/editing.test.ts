import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/lib/i18n/messages';
import type { StepName } from '../../src/lib/model/step-name';
import { useApp } from '../support/browser';
import {
	addRow,
	cell,
	copyFromSpreadsheet,
	expectCell,
	expectFocused,
	grid,
	openSixActors,
	redoOf,
	saved,
	tableButton,
	undoOf
} from '../support/data-grid';
import { waitForFocusIn, waitForFocusOn } from '../support/focus';
import { trimmedTexts } from '../support/trimmed-texts';

const en = messages('en');
const doublesTab = (page: Page, count: number) =>
	page.getByRole('tab', { name: en.data.doubles.tab(count), exact: true });

describe('editing', () => {
	const app = useApp();

	test('two spellings are merged, undone, redone; after a reload everything is there', async () => {
		const page = await openSixActors(app);
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
		await tableButton(page, 'ties').click();
		const ends = await cell(page, 'Slagelse Bibliotek', 'To actor');
		await expect.poll(async () => (await trimmedTexts(ends)).sort()).toEqual(['FOB', 'Politi']);
	});

	test('two that are said to be different stay so after a reload', async () => {
		const page = await openSixActors(app);
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
		const page = await openSixActors(app);
		await tableButton(page, 'ties').click();
		const weight = await cell(page, 'Politi', 'Strength');
		await weight.click();
		await page.keyboard.type('-2');
		await page.getByText(en.edits.problem['no-strength'], { exact: true }).first().waitFor();
		await page.keyboard.press('Enter');
		await page.getByText(en.data.grid.drafts(1)).waitFor();
		await expect.poll(() => weight.getAttribute('aria-invalid')).toBe('true');
		await saved(page).waitFor();
		// It stays marked through other work and a reload.
		const other = await cell(page, 'Slagelse Biblotek', 'Step');
		await other.dblclick();
		await page.keyboard.press('Control+a');
		await page.keyboard.type('4');
		await page.keyboard.press('Enter');
		await saved(page).waitFor();
		await page.reload();
		await tableButton(page, 'ties').click();
		await page.getByText(en.data.grid.drafts(1)).waitFor();
		await page.getByRole('button', { name: en.data.grid.toDraft }).click();
		await expectFocused(page, '-2');
		await page.keyboard.type('2.5');
		await page.keyboard.press('Enter');
		await page.getByText(en.data.grid.drafts(1)).waitFor({ state: 'detached' });
		await expectCell(page, 'Politi', 'Strength', '2.5');
		await undoOf(page, {
			code: 'change-rows',
			table: 'ties',
			count: 1,
			label: 'Politi – FOB'
		}).waitFor();
	});

	test('three rows from a spreadsheet; what cannot be taken is listed first and stays', async () => {
		const page = await openSixActors(app);
		await addRow(page, 'actors');
		await page.keyboard.press('Escape');
		await copyFromSpreadsheet(page, 'Kirken\tPoliti\nKlubben\t\nSkolen\t\n');
		await page.keyboard.press('Control+v');
		const step: StepName = { code: 'paste', table: 'actors', changed: 0, added: 3 };
		await undoOf(page, step).waitFor();
		await page.getByText(en.app.lens.actorsOf(9, 9)).first().waitFor();
		await page.keyboard.press('Control+z');
		await page.getByText(en.app.lens.actorsOf(6, 6)).first().waitFor();

		await tableButton(page, 'ties').click();
		await addRow(page, 'ties');
		await page.keyboard.press('Escape');
		await copyFromSpreadsheet(
			page,
			'Politi Nord\tFOB\t2\nPoliti Nord\tZoe\t1\nPoliti Syd\tFOB\t9\n'
		);
		await page.keyboard.press('Control+v');
		const dialog = page.getByRole('dialog', { name: en.data.paste.title });
		await dialog.getByText(en.data.grid.problem['unknown-actor']('Zoe')).waitFor();
		await dialog.getByText(en.data.grid.problem['not-step']()).waitFor();
		await waitForFocusIn(dialog);
		await page.keyboard.press('Enter');
		await dialog.waitFor({ state: 'detached' });
		await tableButton(page, 'ties', 4).waitFor();
		await page.getByText(en.data.grid.drafts(2)).waitFor();
		await page.getByRole('button', { name: en.data.grid.toDraft }).click();
		await expectFocused(page, 'Zoe');
		await page.keyboard.type('Politi Syd');
		await page.keyboard.press('Enter');
		await tableButton(page, 'ties', 5).waitFor();
		await page.getByText(en.data.grid.drafts(1)).waitFor();
	});

	test('a block is copied, filled down and emptied', async () => {
		const page = await openSixActors(app);
		await (await cell(page, 'Politi', 'District')).click();
		for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowDown');
		await page.keyboard.press('Control+d');
		await undoOf(page, {
			code: 'set-column',
			table: 'actors',
			column: 'district',
			count: 3
		}).waitFor();
		await expectCell(page, 'Politi Syd', 'District', 'Sydbyen');
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.keyboard.press('Control+c');
		await expect
			.poll(() => page.evaluate(() => navigator.clipboard.readText()))
			.toBe(['Sydbyen', 'Sydbyen', 'Sydbyen', 'Sydbyen'].join('\r\n'));
		await page.keyboard.press('Delete');
		await undoOf(page, {
			code: 'empty-column',
			table: 'actors',
			column: 'district',
			count: 4
		}).waitFor();
	});

	test('one column for all chosen rows, in one step', async () => {
		const page = await openSixActors(app);
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
		const value = bar.getByRole('combobox', { name: `Level ${en.data.bulk.value}` });
		await value.fill('tact');
		await page.getByRole('option', { name: 'Tactical' }).waitFor();
		await page.keyboard.press('Tab');
		await expect.poll(() => value.inputValue()).toBe('Tactical');
		await waitForFocusOn(bar.getByRole('button', { name: en.data.bulk.apply(4) }));
		await page.keyboard.press('Enter');
		await undoOf(page, {
			code: 'set-column',
			table: 'actors',
			column: 'level',
			count: 4
		}).waitFor();
		await expectCell(page, 'Politi Syd', 'Level', 'Tactical');
		await page.keyboard.press('Control+z');
		await expectCell(page, 'Politi Syd', 'Level', '');
	});

	test('an own column is added and filled', async () => {
		const page = await openSixActors(app);
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
		await expectCell(page, 'FOB', 'Phone', '=1+1');
	});
});
