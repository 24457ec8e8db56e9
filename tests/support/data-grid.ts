/** The grid of the data page, used as a person uses it. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { describeStep } from '../../src/lib/i18n/describe-edit';
import type { Language } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import type { TableName } from '../../src/lib/model/dataset';
import type { StepName } from '../../src/lib/model/step-name';
import type { App } from './browser';
import { waitForFocusIn } from './focus';
import { openOwnFiles } from './own-files';
import { menuEntry, whenReady } from './page-words';

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

export const grid = (page: Page): Locator => page.getByRole('grid');

/** The button of a table, with how many rows it has. */
export const tableButton = (page: Page, table: TableName, count: number | '' = ''): Locator =>
	page.getByRole('button', { name: new RegExp(`^${en.app.data.tables.name[table]} ${count}`) });

export const undoOf = (page: Page, step: StepName, language: Language = 'en'): Locator =>
	page.getByRole('button', {
		name: messages(language).app.undo.undo(describeStep(step, language)),
		exact: true
	});

export const redoOf = (page: Page, step: StepName): Locator =>
	page.getByRole('button', { name: en.app.undo.redo(describeStep(step, 'en')), exact: true });

/** What says that everything is kept. */
export const saved = (page: Page): Locator =>
	page.getByRole('button', { name: en.app.saved.short.saved, exact: true });

/** The cell of a row, which is found by what stands first in it, under a heading. */
export async function cell(page: Page, row: string, heading: string): Promise<Locator> {
	let place = -1;
	await expect
		.poll(async () => {
			const headings = await grid(page).getByRole('columnheader').allInnerTexts();
			return (place = headings.findIndex((text) => text.trim().startsWith(heading)));
		})
		.toBeGreaterThanOrEqual(0);
	return grid(page)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: endingWith(row) }) })
		.locator(`[aria-colindex="${place + 1}"]`);
}

/** A remark of the import may stand before the name. */
function endingWith(name: string): RegExp {
	return new RegExp(`(^|\\s)${name.replace(/[()]/g, '\\$&')}$`);
}

/** Waits until a cell says a text. */
export async function expectCell(
	page: Page,
	row: string,
	heading: string,
	text: string
): Promise<void> {
	const place = await cell(page, row, heading);
	await expect.poll(async () => (await place.innerText()).trim()).toBe(text);
}

/** Waits until the cell with the focus says a text. */
export async function expectFocused(page: Page, text: string): Promise<void> {
	await waitForFocusIn(grid(page));
	await expect
		.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim()))
		.toBe(text);
}

/** Begins a new row: the keyboard is in its first cell. */
export async function addRow(page: Page, table: TableName): Promise<void> {
	await page.getByRole('button', { name: en.data.grid.add[table] }).click();
	await waitForFocusIn(grid(page));
}

/** Opens files as a project of their own, and its tables. */
export async function openInGrid(
	page: Page,
	files: Readonly<Record<string, string>>
): Promise<void> {
	const asBytes = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]);
	await openOwnFiles(page, Object.fromEntries(asBytes), 'en');
	await menuEntry(page, 'data', 'en').click();
	await page.getByRole('tab', { name: en.app.data.tabs.tables }).click();
	await grid(page).waitFor();
}

/** A project of six actors, two of which are one and the same. */
export async function openSixActors(app: App): Promise<Page> {
	const page = await app.open('/data/');
	await whenReady(page, 'data', 'en');
	await openInGrid(page, { 'actors.csv': ACTORS, 'ties.csv': TIES });
	await page.getByText(en.app.lens.actorsOf(6, 6)).first().waitFor();
	return page;
}

/** The example project in a language. */
export async function openExampleInGrid(app: App, language: Language = 'en'): Promise<Page> {
	const page = await app.open('/data/', { language });
	await whenReady(page, 'data', language);
	await grid(page).waitFor();
	return page;
}

/** Puts a text on the clipboard, as a spreadsheet does. */
export async function copyFromSpreadsheet(page: Page, text: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((written) => navigator.clipboard.writeText(written), text);
}
