/** A network leader's day: from a spreadsheet of one's own to an answer, with what goes wrong on the way. */
import type { FileChooser, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { messages } from '../../src/lib/i18n/messages';
import type { StepName } from '../../src/lib/model/step-name';
import { CONTRAST, violations } from '../support/axe-violations';
import { useApp } from '../support/browser';
import { cell, grid, undoOf } from '../support/data-grid';
import { waitForFocusOn } from '../support/focus';
import { inTime } from '../support/in-time';
import { withProfile } from '../support/killable-browser';
import { openOwnFiles, pickFiles, reviewed, takeAsProject } from '../support/own-files';
import { menuEntry, whenReady } from '../support/page-words';
import { PATIENCE_MS } from '../support/patience';
import { writeSpreadsheet } from '../support/spreadsheet';
import { trimmedTexts } from '../support/trimmed-texts';

const da = messages('da');
const { data } = da.app;
const sector = da.taxonomy.sectorKind;

const SHEETS = {
	Aktører: [
		['Navn', 'Sektor', 'Organisation', 'Bydel', 'Niveau'],
		['Lene Områdeleder', 'Kommunal forvaltning', 'Kommunen', 'Sydbyen', 'Strategisk'],
		['Søren Skoleleder', 'Skole', 'Søskolen', 'Sydbyen', 'Udførende'],
		['Byens Bibliotek', 'Bibliotek', 'Kommunen', 'Sydbyen', 'Udførende'],
		['Jørgen Færch', 'Politi', 'Politiet', 'Nordbyen', 'Taktisk'],
		['Mia Boligsocial', 'Boligorganisation', 'Boligforeningen', 'Sydbyen', 'Udførende'],
		['Ole Ørsted', 'Sundhed', 'Sundhedshuset', 'Nordbyen', 'Taktisk'],
		['Pia Jobcenter', 'Jobcenter', 'Kommunen', 'Sydbyen; Nordbyen', 'Taktisk']
	],
	Samarbejder: [
		['Fra', 'Til', 'Styrke', 'Trin', 'Siden'],
		['Lene Områdeleder', 'Søren Skoleleder', 2.5, 3, new Date('2021-03-01')],
		['Lene Områdeleder', 'Pia Jobcenter', 1, 2, new Date('2022-01-01')],
		['Søren Skoleleder', 'Byens Bibliotek', 1, 1, ''],
		['Mia Boligsocial', 'Lene Områdeleder', 3, 4, ''],
		['Pia Jobcenter', 'Jørgen Færch', 1, 2, ''],
		['Jørgen Færch', 'Ole Ørsted', 1, 1, '']
	]
} as const;
const SYDBYEN = { 'sydbyen.xlsx': writeSpreadsheet(SHEETS) };

const main = (page: Page) => page.getByRole('main');
const actors = (page: Page, count: number) =>
	page.getByText(da.app.lens.actorsOf(count, count)).first();

/** What the table of gaps says of a sector in a district. */
const gapCell = (page: Page, name: string, district: string): Locator =>
	main(page).getByRole('button', { name: da.views.gaps.cell(name, district, '') });

async function expectMissing(
	page: Page,
	district: string,
	names: readonly string[]
): Promise<void> {
	const missing = da.views.gaps.nobody(true);
	const cells = main(page).getByRole('button', {
		name: new RegExp(`${district}.*${missing}|${missing}.*${district}`)
	});
	await expect.poll(() => cells.count()).toBe(names.length);
	for (const name of names) {
		await cells.and(page.getByRole('button', { name: new RegExp(name) })).waitFor();
	}
}

async function openData(page: Page): Promise<void> {
	await menuEntry(page, 'data', 'da').click();
	await whenReady(page, 'data', 'da');
}

/** Goes to a place with the tab key alone. */
async function tabTo(page: Page, place: Locator): Promise<void> {
	await place.waitFor();
	for (let press = 0; press < 200; press++) {
		if (await place.evaluate((it) => it === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await waitForFocusOn(place);
}

describe('from a Danish spreadsheet to an answer', () => {
	const app = useApp();

	test('which sectors are missing in Sydbyen', async () => {
		const page = await app.open('/', { language: 'da' });
		await whenReady(page, 'overview', 'da');
		await openData(page);
		await pickFiles(page, SYDBYEN, 'da');
		await main(page)
			.getByText(data.reading.counts(7, 7, 0))
			.waitFor();
		await main(page)
			.getByText(data.reading.counts(6, 6, 0))
			.waitFor();
		await takeAsProject(page, 'da');
		await whenReady(page, 'overview', 'da');
		await actors(page, 7).waitFor();
		await menuEntry(page, 'gaps', 'da').click();
		await whenReady(page, 'gaps', 'da');
		await expectMissing(page, 'Sydbyen', [sector.police, sector.health]);
		await gapCell(page, sector.police, 'Nordbyen').click();
		await main(page).getByRole('button', { name: 'Jørgen Færch' }).first().waitFor();
	});

	test('whose leaving would matter most, and what it would do', async () => {
		const page = await app.open('/data/', { language: 'da' });
		await whenReady(page, 'data', 'da');
		await openOwnFiles(page, SYDBYEN, 'da');
		await whenReady(page, 'overview', 'da');
		await menuEntry(page, 'robustness', 'da').click();
		const rows = page
			.getByRole('table', { name: da.robustness.hurts.caption(7) })
			.locator('tbody tr');
		await rows.first().getByText('Lene Områdeleder').waitFor();
		// Of the six others three hang together: Pia, Jørgen and Ole.
		const figures = rows.first().getByRole('cell');
		await expect.poll(async () => (await trimmedTexts(figures))[1]).toBe('3');
		await page
			.getByRole('button', { name: da.robustness.hurts.openOf('Lene Områdeleder') })
			.click();
		await page
			.getByRole('heading', {
				name: da.robustness.scenarios.step['remove-actor']('Lene Områdeleder'),
				exact: true
			})
			.waitFor();
	});

	test('by the keyboard alone', async () => {
		const page = await app.open('/', { language: 'da' });
		// Asked for long before the key is pressed: a key does not wait as a click does.
		const choosing = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve));
		await whenReady(page, 'overview', 'da');
		await page.locator('body').press('Tab');
		await tabTo(page, menuEntry(page, 'data', 'da'));
		await page.keyboard.press('Enter');
		await whenReady(page, 'data', 'da');
		const open = page.getByRole('tab', { name: data.tabs.open, exact: true });
		await tabTo(page, page.getByRole('tab', { selected: true }));
		await page.keyboard.press('Home');
		await waitForFocusOn(open);
		await page.keyboard.press('Enter');
		const pick = page.getByRole('button', { name: data.open.files });
		await tabTo(page, pick);
		await page.keyboard.press('Enter');
		const chooser = await inTime(choosing, PATIENCE_MS, 'No file could be chosen');
		await chooser.setFiles({
			name: 'sydbyen.xlsx',
			mimeType: 'application/octet-stream',
			buffer: SYDBYEN['sydbyen.xlsx']
		});
		await reviewed(page, 'da');
		await tabTo(page, page.getByRole('button', { name: da.importDoctor.take.new, exact: true }));
		await page.keyboard.press('Enter');
		await whenReady(page, 'overview', 'da');
		await actors(page, 7).waitFor();
		await tabTo(page, menuEntry(page, 'gaps', 'da'));
		await page.keyboard.press('Enter');
		await whenReady(page, 'gaps', 'da');
		await expectMissing(page, 'Sydbyen', [sector.police, sector.health]);
		await tabTo(page, gapCell(page, sector.police, 'Nordbyen'));
		await page.keyboard.press('Enter');
		await main(page).getByRole('button', { name: 'Jørgen Færch' }).first().waitFor();
	});
});

describe('what goes wrong with files', () => {
	const app = useApp();
	const text = (...lines: string[]) => Buffer.from([...lines, ''].join('\r\n'), 'latin1');

	test('sheets with unknown names show what is in them, and are read when one says what they are', async () => {
		const page = await app.open('/data/', { language: 'da' });
		await whenReady(page, 'data', 'da');
		const rows = SHEETS.Aktører.slice(1).map(([name, kind, , where]) => [name, kind, where]);
		const sheets = {
			Ark1: [['Oversigt over alle i 2025'], [], ['Hvem', 'Hvilken slags', 'Hvor'], ...rows]
		};
		await pickFiles(page, { 'ark.xlsx': writeSpreadsheet(sheets) }, 'da');
		await main(page).getByText(da.importDoctor.what.unknown).waitFor();
		await main(page).getByRole('columnheader', { name: 'Hvilken slags' }).waitFor();
		await main(page)
			.getByRole('combobox', { name: `ark.xlsx · Ark1: ${data.reading.usedAs}` })
			.selectOption({ label: data.tables.name.actors });
		const meaning = (heading: string) =>
			main(page).getByRole('combobox', { name: `${heading}: ${data.reading.meaning}` });
		await meaning('Hvem').selectOption({ label: data.tables.column['label']! });
		await reviewed(page, 'da');
		await meaning('Hvilken slags').selectOption({ label: data.tables.column['sector']! });
		await reviewed(page, 'da');
		await meaning('Hvor').selectOption({ label: data.tables.column['district']! });
		await reviewed(page, 'da');
		await main(page)
			.getByText(data.reading.counts(7, 7, 0))
			.waitFor();
		await takeAsProject(page, 'da');
		await whenReady(page, 'overview', 'da');
		await menuEntry(page, 'gaps', 'da').click();
		await whenReady(page, 'gaps', 'da');
		await expectMissing(page, 'Sydbyen', [sector.police, sector.health]);
	});

	test('an empty file, one without headings, and dates as people write them', async () => {
		const page = await app.open('/data/', { language: 'da' });
		await whenReady(page, 'data', 'da');
		await pickFiles(page, { 'tom.csv': Buffer.from('') }, 'da');
		await main(page).getByText(da.importDoctor.outcome.empty).waitFor();
		await pickFiles(
			page,
			{
				'liste.csv': text(
					'Åse Ærø;Kommune;Sydbyen',
					'Bo Berg;Politi;Sydbyen',
					'Sjælør;Skole;Nordbyen'
				),
				'samarbejde.csv': text(
					'Fra;Til;Vægt;Startdato',
					'Åse Ærø;Bo Berg;1,5;1. marts 2019',
					'Bo Berg;Sjælør;2;i foråret'
				)
			},
			'da'
		);
		await main(page)
			.getByText(data.reading.counts(3, 3, 0))
			.waitFor();
		await main(page)
			.getByText(/har ingen overskrifter/)
			.waitFor();
		await main(page)
			.getByText(/»i foråret« er ikke en dato/)
			.waitFor();
		await takeAsProject(page, 'da');
		await whenReady(page, 'overview', 'da');
		await actors(page, 3).waitFor();
		await openData(page);
		await main(page)
			.getByRole('button', { name: new RegExp(`^${data.tables.name.ties}`) })
			.click();
		await grid(page).getByText('2019-03-01').waitFor();
		await grid(page).getByText('1,5').waitFor();
	});

	for (const language of LANGUAGES) {
		test(`a table that is not recognised breaks no rule in ${language}`, async () => {
			const page = await app.open('/data/', { language, width: 390, height: 844 });
			const { tabs } = messages(language).app.data;
			await page.getByRole('tab', { name: tabs.open, exact: true }).waitFor();
			await pickFiles(page, { 'x.csv': Buffer.from('hvorfor,hvordan\na,b\nc,d\n') }, language);
			await page.getByText(messages(language).importDoctor.what.unknown).waitFor();
			expect(await violations(page)).toEqual([]);
			expect(await violations(page, CONTRAST)).toEqual([]);
		});
	}
});

describe('putting it right', () => {
	const app = useApp();
	const DOUBLES = {
		'dubletter.xlsx': writeSpreadsheet({
			...SHEETS,
			Aktører: [...SHEETS.Aktører, ['Byens Biblotek', 'Bibliotek', '', 'Sydbyen', '']],
			Samarbejder: [
				...SHEETS.Samarbejder,
				['Byens Biblotek', 'Pia Jobcenter', 2, 1, ''],
				['Pia Jobcenter', 'Byens Bibliotek', 1, 2, '']
			]
		})
	};
	const merge: StepName = { code: 'merge', label: 'Byens Biblotek', other: 'Byens Bibliotek' };
	const redo = (page: Page) =>
		page.getByRole('button', {
			name: da.app.undo.redo(da.edits.step.merge('Byens Biblotek', 'Byens Bibliotek')),
			exact: true
		});
	const saved = (page: Page) =>
		page.getByRole('button', { name: da.app.saved.short.saved, exact: true });
	const tables = (page: Page) => page.getByRole('tab', { name: data.tabs.tables });
	const ties = (page: Page, count: number) =>
		main(page).getByRole('button', {
			name: new RegExp(`^${data.tables.name.ties} ${count}$`)
		});

	test('two spellings become one, the rows about the same two as well; undo, redo, reload', async () => {
		const page = await app.open('/data/', { language: 'da' });
		await whenReady(page, 'data', 'da');
		await openOwnFiles(page, DOUBLES, 'da');
		await actors(page, 8).waitFor();
		await openData(page);
		// The tables say that there is something to look through.
		await tables(page).click();
		await main(page).getByRole('button', { name: da.data.doubles.look }).click();
		const pair = da.data.doubles.pair('Byens Bibliotek', 'Byens Biblotek');
		await page
			.getByRole('radio', { name: da.data.merge.keepOf('Byens Bibliotek (Byens Bibliotek)') })
			.check();
		await page.getByRole('button', { name: `${da.data.merge.yes}: ${pair}` }).click();
		await actors(page, 7).waitFor();
		await undoOf(page, merge, 'da').waitFor();
		await page.keyboard.press('Control+z');
		await actors(page, 8).waitFor();
		await redo(page).click();
		await actors(page, 7).waitFor();

		// Both rows join the library and the job centre now.
		await tables(page).click();
		await ties(page, 8).click();
		const rows = grid(page).getByRole('row').filter({ hasText: 'Pia Jobcenter' });
		const boxes = rows.filter({ hasText: 'Byens Bibliotek' }).getByRole('checkbox');
		await expect.poll(() => boxes.count()).toBe(2);
		await boxes.first().check();
		await boxes.last().check();
		await main(page).getByRole('button', { name: da.data.mergeRows.bulk }).click();
		const label = 'Byens Bibliotek – Pia Jobcenter';
		const dialog = page.getByRole('dialog', { name: da.data.mergeRows.title(label) });
		const becomes = (column: string) =>
			dialog.getByRole('combobox', {
				name: da.data.mergeRows.choose(data.tables.column[column]!)
			});
		await becomes('weight').selectOption({ label: da.data.mergeRows.only('2', 7) });
		await becomes('weight').selectOption({ label: da.data.mergeRows.together('3') });
		await dialog.getByRole('button', { name: da.data.mergeRows.yes }).click();
		await ties(page, 7).waitFor();
		const step: StepName = { code: 'merge-rows', table: 'ties', count: 2, label };
		await undoOf(page, step, 'da').click();
		await ties(page, 8).waitFor();
		await page.keyboard.press('Control+Shift+z');
		await ties(page, 7).waitFor();
		await saved(page).waitFor();

		await page.reload();
		await undoOf(page, step, 'da').waitFor();
		await tables(page).click();
		await ties(page, 7).click();
		const merged = grid(page)
			.getByRole('row')
			.filter({ hasText: label.split(' – ')[0]! });
		await expect
			.poll(async () => (await trimmedTexts(merged.filter({ hasText: 'Pia' }))).length)
			.toBe(1);
	});

	test('a row’s menu leads to the other rows about the same two', async () => {
		const page = await app.open('/data/', { language: 'da' });
		await whenReady(page, 'data', 'da');
		const twice = {
			...SHEETS,
			Samarbejder: [...SHEETS.Samarbejder, ['Søren Skoleleder', 'Lene Områdeleder', 1, 1, '']]
		};
		await openOwnFiles(page, { 'to.xlsx': writeSpreadsheet(twice) }, 'da');
		await actors(page, 7).waitFor();
		await openData(page);
		await tables(page).click();
		await ties(page, 7).click();
		const name = 'Lene Områdeleder – Søren Skoleleder';
		await grid(page)
			.getByRole('button', { name: da.data.grid.actions(name) })
			.click();
		await page.getByRole('menuitem', { name: da.data.mergeRows.menu(1) }).click();
		const dialog = page.getByRole('dialog', { name: da.data.mergeRows.title(name) });
		await dialog.waitFor();
		expect(await violations(page)).toEqual([]);
		await dialog.getByRole('button', { name: da.data.mergeRows.yes }).click();
		await ties(page, 6).waitFor();
	});

	test('a browser that is killed in the middle of a cell', async () => {
		const en = messages('en');
		await withProfile(async (start) => {
			const before = await start();
			await before.page.goto(new URL('data/', app.address()).href);
			await whenReady(before.page, 'data', 'en');
			await openOwnFiles(before.page, SYDBYEN, 'en');
			await before.page.getByText(en.app.lens.actorsOf(7, 7)).first().waitFor();
			await menuEntry(before.page, 'data', 'en').click();
			await before.page.getByRole('tab', { name: en.app.data.tabs.tables }).click();
			await (await cell(before.page, 'Ole Ørsted', 'Name')).click();
			await before.page.keyboard.type('Ole Østerled');
			await before.page.keyboard.press('Enter');
			await (await cell(before.page, 'Ole Østerled', 'Name')).waitFor();
			await before.page
				.getByRole('button', { name: en.app.saved.short.saved, exact: true })
				.waitFor();
			await (await cell(before.page, 'Pia Jobcenter', 'Name')).click();
			await before.page.keyboard.type('Halvt skrev');
			// The browser itself writes what a page has kept every few seconds.
			await new Promise((resolve) => setTimeout(resolve, 7_000));
			const address = before.page.url();
			await before.kill();
			const after = await start();
			await after.page.goto(address);
			await after.page.getByText(en.app.lens.actorsOf(7, 7)).first().waitFor();
			await (await cell(after.page, 'Ole Østerled', 'Name')).waitFor();
			await (await cell(after.page, 'Halvt skrev', 'Name')).waitFor();
		});
	});
});
